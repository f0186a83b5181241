package org.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.comparison.Cell.Missing;
import org.duibiao.comparison.Cell.Value;
import org.junit.jupiter.api.Test;

/** Numbers that look alike and are not of one kind are never compared in silence. */
class MeaningTest {

  private static final String A = "甲市 WORK_REPORT 2022-01-10";
  private static final String B = "乙市 WORK_REPORT 2022-01-12";
  private static final String C = "丙市 WORK_REPORT 2022-01-12";
  private final Facts facts = new Facts();

  private Row row(String indicator, String regions) {
    return facts.compare(2021, regions, indicator).rows().getFirst();
  }

  private static Value value(Cell cell) {
    assertThat(cell).isInstanceOf(Value.class);
    return (Value) cell;
  }

  @Test
  void theUnitOfARowIsThatOfMostRegionsHoweverOftenOneRegionRepeatsItsOwn() {
    facts.add(A, "gdp level 300亿美元 2021");
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp level 280亿美元 2020");
    facts.add("甲市 WORK_REPORT 2020-01-10", "gdp level 270亿美元 2019");
    facts.add(B, "gdp level 1800亿元 2021");
    facts.add(C, "gdp level 1700亿元 2021");
    var row = row("gdp", "甲市 乙市 丙市");
    assertThat(row.unit()).isEqualTo("亿元");
    assertThat(value(row.entries().getFirst().achieved()).comparable()).isFalse();
  }

  @Test
  void decemberAloneIsNotTheYearsGrowth() {
    facts.add(A, "gdp growth 9% 2021-12");
    facts.add(B, "gdp growth 7% 2021");
    var row = row("gdp", "甲市 乙市");
    assertThat(value(row.entries().getFirst().growth()).notes()).extracting(Note::chinese).containsExactly("仅为2021年12月，不足全年");
    assertThat(row.entries()).extracting(Entry::growthRank).containsOnlyNulls();
    facts.add(A, "population level 250万人 2021-12");
    assertThat(value(row("population", "甲市").entries().getFirst().achieved()).comparable()).isTrue();
  }

  @Test
  void averagesOverDifferentSpansStandApart() {
    facts.add(A, "gdp avg_growth 8% 2017/2021");
    facts.add(B, "gdp avg_growth 7% 2017/2021");
    facts.add(C, "gdp avg_growth 9% 2020/2021");
    var row = row("gdp", "甲市 乙市 丙市");
    assertThat(value(row.entries().get(0).achieved()).comparable()).isTrue();
    assertThat(value(row.entries().get(2).achieved()).notes()).extracting(Note::chinese)
        .containsExactly("为2020—2021年年均，多数地区为 5 年年均");
    assertThat(row.entries()).extracting(Entry::rank).containsOnlyNulls();
  }

  @Test
  void whatIsOnlyBoundedIsRankedOnlyWhereTheOrderIsCertain() {
    facts.add(A, "gdp level >1500亿元 2021");
    facts.add(B, "gdp level 1520亿元 2021");
    facts.add(C, "gdp level 900亿元 2021");
    assertThat(row("gdp", "甲市 乙市 丙市").entries()).extracting(Entry::rank).containsExactly(null, null, 3);
    assertThat(row("gdp", "甲市 丙市").entries()).extracting(Entry::rank).containsExactly(1, 2);
  }

  @Test
  void aSumOverYearsOrAPartOfTheYearDoesNotContradictTheYear() {
    facts.add(A, "hitech level 300家 2021");
    facts.add(A, "hitech level 900家 2017/2021");
    facts.add("甲市 NEWS 2021-11-10", "hitech level 250家 2021-01/2021-10");
    assertThat(value(row("hitech", "甲市").entries().getFirst().achieved()).disputed()).isFalse();
  }

  @Test
  void aLimitThatIsKeptOrAnotherCurrencyIsNoDispute() {
    facts.add(A, "gdp level 1833.9亿元 2021");
    facts.add("甲市 NEWS 2022-01-20", "gdp level >1800亿元 2021");
    facts.add("甲市 NEWS 2022-01-21", "gdp level 280亿美元 2021");
    var cell = value(row("gdp", "甲市").entries().getFirst().achieved());
    assertThat(cell.disputed()).isFalse();
    assertThat(cell.others()).hasSize(2);
    facts.add("甲市 NEWS 2022-01-22", "gdp level >1900亿元 2021");
    assertThat(value(row("gdp", "甲市").entries().getFirst().achieved()).disputed()).isTrue();
  }

  @Test
  void aNumberThatAwaitsReviewIsGivenInTheUnitOfItsRowAndCountsNowhere() {
    facts.add(A, "gdp level 18339000万元 2021 ?0.5");
    facts.add(B, "gdp level 1520亿元 2021");
    facts.add(C, "gdp level 4家 2021 ?0.5");
    var row = row("gdp", "甲市 乙市 丙市");
    assertThat(((Missing) row.entries().get(0).achieved()).candidate().orElseThrow()).isEqualByComparingTo("1833.9");
    assertThat(((Missing) row.entries().get(2).achieved()).candidate()).isEmpty();
    assertThat(row.coverage()).isEqualTo(new Coverage(1, 3));
    assertThat(row.entries()).extracting(Entry::rank).containsOnlyNulls();
  }

  @Test
  void fullRowsComeFirstAndLonelyOnesAreKnown() {
    facts.add(A, "retail level 10亿元 2021");
    facts.add(A, "gdp level 10亿元 2021");
    facts.add(B, "gdp level 11亿元 2021");
    facts.add(B, "hitech growth 5% 2021");
    facts.add(A, "hitech growth 5% 2021");
    facts.add(C, "hitech growth 5% 2021");
    var table = facts.compare(2021, "甲市 乙市 丙市", "retail", "gdp", "hitech", "pm25").fullestFirst();
    assertThat(table.rows()).extracting(row -> row.indicator().id().value()).containsExactly("hitech", "gdp", "retail");
    assertThat(table.rows()).extracting(table::lonely).containsExactly(false, false, true);
  }
}
