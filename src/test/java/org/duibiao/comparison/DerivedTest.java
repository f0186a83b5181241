package org.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DerivedTest {

  private static final String A = "甲市 BULLETIN 2022-03-01";
  private final Facts facts = new Facts();

  @Test
  void moneyIsDividedByTheResidentsOfTheSameYear() {
    facts.add(A, "gdp level 1833.9亿元 2021");
    facts.add(A, "population level 248.7万人 2021");
    var each = perHead(2021, "gdp").orElseThrow();
    assertThat(each.amount()).isEqualByComparingTo("73740");
    assertThat(each.unit()).isEqualTo("元/人");
    assertThat(each.from()).extracting(fact -> fact.label()).containsExactly("地区生产总值", "常住人口");
  }

  @Test
  void whatIsCountedIsGivenForTenThousandResidents() {
    facts.add(A, "hitech level 500家 2021");
    facts.add(A, "population level 250万人 2021");
    var each = perHead(2021, "hitech").orElseThrow();
    assertThat(each.amount()).isEqualByComparingTo("2");
    assertThat(each.unit()).isEqualTo("家/万人");
  }

  @Test
  void differentYearsPartsOfAYearRoughNumbersAndRatesAreNotDivided() {
    facts.add(A, "gdp level 1833.9亿元 2021");
    facts.add(A, "population level 248.7万人 2020");
    assertThat(perHead(2021, "gdp")).isEmpty();
    facts.add(A, "population level ~250万人 2021");
    assertThat(perHead(2021, "gdp")).isEmpty();
    facts.add("甲市 BULLETIN 2023-03-01", "population level 248万人 2022");
    facts.add("甲市 BULLETIN 2023-03-01", "gdp level 900亿元 2022-01/2022-06");
    facts.add("甲市 BULLETIN 2023-03-01", "pm25 level 30微克/立方米 2022");
    assertThat(perHead(2022, "gdp")).isEmpty();
    assertThat(perHead(2022, "pm25")).isEmpty();
    assertThat(perHead(2022, "population")).isEmpty();
  }

  @Test
  void growthFollowsFromTwoYearsThatStandNextToEachOther() {
    facts.add(A, "gdp level 1100亿元 2021");
    facts.add("甲市 BULLETIN 2021-03-01", "gdp level 1000亿元 2020");
    facts.add("甲市 BULLETIN 2019-03-01", "gdp level 800亿元 2018");
    var history = facts.compare(2021, "甲市", "gdp").rows().getFirst().entries().getFirst().history();
    assertThat(Derived.growth(history, 2021).orElseThrow().amount()).isEqualByComparingTo("10");
    assertThat(Derived.growth(history, 2020)).isEmpty();
  }

  private java.util.Optional<Derived> perHead(int year, String indicator) {
    var rows = facts.compare(Facts.query(year, 0, "甲市", indicator)).rows();
    var people = facts.compare(Facts.query(year, 0, "甲市", "population")).rows();
    return Derived.perHead(rows.getFirst().entries().getFirst().achieved(), people.getFirst().entries().getFirst().achieved());
  }
}
