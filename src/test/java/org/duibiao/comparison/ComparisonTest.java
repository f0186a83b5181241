package org.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.comparison.Cell.Missing;
import org.duibiao.comparison.Cell.Reason;
import org.duibiao.comparison.Cell.Value;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final String A = "甲市 WORK_REPORT 2022-01-10";
  private static final String B = "乙市 WORK_REPORT 2022-01-12";
  private final Facts facts = new Facts();

  private static Value value(Cell cell) {
    assertThat(cell).isInstanceOf(Value.class);
    return (Value) cell;
  }

  private static Reason reason(Cell cell) {
    assertThat(cell).isInstanceOf(Missing.class);
    return ((Missing) cell).reason();
  }

  @Test
  void amountsOfARowAreInTheCustomaryUnit() {
    facts.add(A, "gdp level 1833.9亿元 2021");
    facts.add(B, "gdp level 7560000万元 2021");
    var row = facts.compare(2021, "甲市 乙市", "gdp").rows().getFirst();
    assertThat(row.unit()).isEqualTo("亿元");
    assertThat(value(row.entries().get(0).achieved()).amount()).isEqualByComparingTo("1833.9");
    assertThat(value(row.entries().get(1).achieved()).amount()).isEqualByComparingTo("756");
    assertThat(row.entries()).extracting(Entry::rank).containsExactly(1, 2);
  }

  @Test
  void dollarsAreNeverConvertedNorRankedWithYuan() {
    facts.add(A, "gdp level 1833.9亿元 2021");
    facts.add(B, "gdp level 9999亿美元 2021");
    facts.add("丙市 WORK_REPORT 2022-01-10", "gdp level 10亿元 2021");
    var row = facts.compare(2021, "甲市 乙市 丙市", "gdp").rows().getFirst();
    var dollars = value(row.entries().get(1).achieved());
    assertThat(dollars.unit()).isEqualTo("亿美元");
    assertThat(dollars.comparable()).isFalse();
    assertThat(dollars.notes()).containsExactly(new Note.OtherUnit("亿美元", "亿元"));
    assertThat(row.entries()).extracting(Entry::rank).containsOnlyNulls();
    assertThat(row.coverage()).isEqualTo(new Coverage(2, 3));
  }

  @Test
  void classifiersOfThingsAreOneUnit() {
    facts.add(A, "hitech level 300家 2021");
    facts.add(B, "hitech level 200户 2021");
    assertThat(facts.compare(2021, "甲市 乙市", "hitech").rows().getFirst().entries()).extracting(Entry::rank).containsExactly(1, 2);
  }

  @Test
  void aNumberUnderANarrowerNameIsShownApart() {
    facts.add(A, "hitech level 300家 2021");
    facts.add(B, "hitech level 200家 2021");
    facts.rename("省级高新技术企业");
    facts.add("丙市 WORK_REPORT 2022-01-10", "hitech level 100家 2021");
    facts.rename("全市高新技术企业（新增）");
    var row = facts.compare(2021, "甲市 乙市 丙市", "hitech").rows().getFirst();
    assertThat(value(row.entries().get(1).achieved()).notes()).containsExactly(new Note.OtherWording("省级高新技术企业"));
    assertThat(row.coverage()).isEqualTo(new Coverage(2, 3));
    assertThat(value(row.entries().get(2).achieved()).notes()).isEmpty();
  }

  @Test
  void whatIsCalledByItsNameIsPreferred() {
    facts.add(A, "hitech level 100家 2021");
    facts.rename("省级高新技术企业");
    facts.add("甲市 NEWS 2022-06-01", "hitech level 300家 2021");
    assertThat(value(facts.compare(2021, "甲市", "hitech").rows().getFirst().entries().getFirst().achieved()).amount())
        .isEqualByComparingTo("300");
  }

  @Test
  void householdsAreNoEstates() {
    assertThat(Alignment.same("户", "家")).isTrue();
    assertThat(Alignment.same("家", "个")).isTrue();
    assertThat(Alignment.same("户", "个")).isFalse();
    assertThat(Alignment.same("人", "名")).isTrue();
    assertThat(Alignment.same("人", "件")).isFalse();
  }

  @Test
  void theFourBlanksAreToldApart() {
    facts.document(A);
    facts.add("丙市 WORK_REPORT 2022-01-10", "gdp level 5亿元 2021 ?0.2");
    facts.add("丁市 WORK_REPORT 2022-01-10", "gdp level 5亿元 2021 ?0.5");
    var entries = facts.compare(2021, "甲市 乙市 丙市 丁市", "gdp").rows().getFirst().entries();
    assertThat(entries.stream().map(entry -> reason(entry.achieved())))
        .containsExactly(Reason.SILENT, Reason.NO_DOCUMENT, Reason.UNSURE, Reason.AWAITING_REVIEW);
    assertThat(((Missing) entries.get(2).achieved()).seen()).hasSize(1);
  }

  @Test
  void aSubstitutedYearIsSaidAndNotRanked() {
    facts.add(A, "gdp level 1833.9亿元 2021");
    facts.add("乙市 WORK_REPORT 2021-01-10", "gdp level 9000亿元 2020");
    var row = facts.compare(2021, "甲市 乙市", "gdp").rows().getFirst();
    var substituted = value(row.entries().get(1).achieved());
    assertThat(substituted.notes()).extracting(Note::chinese).containsExactly("2021 年无数据（文档未提及），显示 2020 年");
    assertThat(row.entries().get(1).rank()).isNull();
    var strict = facts.compare(Facts.query(2021, 0, "甲市 乙市", "gdp")).rows().getFirst();
    assertThat(strict.entries().get(1).achieved()).isInstanceOf(Missing.class);
  }

  @Test
  void aPartOfTheYearStandsApartAndTheFullYearIsPreferred() {
    facts.add(A, "gdp level 1833.9亿元 2021");
    facts.add("甲市 BULLETIN 2021-11-10", "gdp level 1500亿元 2021-01/2021-10");
    facts.add("乙市 BULLETIN 2021-11-10", "gdp level 9500亿元 2021-01/2021-10");
    var row = facts.compare(2021, "甲市 乙市", "gdp").rows().getFirst();
    assertThat(value(row.entries().get(0).achieved()).amount()).isEqualByComparingTo("1833.9");
    assertThat(value(row.entries().get(1).achieved()).notes()).extracting(Note::chinese).containsExactly("仅为2021年1—10月，不足全年");
    assertThat(row.entries().get(1).rank()).isNull();
  }

  @Test
  void aSumOverYearsIsNotAYear() {
    facts.add(A, "hitech level 300家 2021");
    facts.add(B, "hitech level 900家 2017/2021");
    var row = facts.compare(2021, "甲市 乙市", "hitech").rows().getFirst();
    assertThat(value(row.entries().get(1).achieved()).comparable()).isFalse();
    assertThat(row.entries().get(0).rank()).isNull();
  }

  @Test
  void aspectsStayApart() {
    facts.add(A, "hitech level 300家 2021");
    facts.add(B, "hitech increase 90家 2021");
    facts.add("丙市 WORK_REPORT 2022-01-10", "hitech level 100家 2021");
    var row = facts.compare(2021, "甲市 乙市 丙市", "hitech").rows().getFirst();
    assertThat(row.entries().get(1).achieved()).isInstanceOf(Missing.class);
  }

  @Test
  void anAmountOfAnotherYearDoesNotHideTheRatesOfTheYear() {
    facts.add(A, "retail level 700亿元 2020");
    facts.add(A, "retail growth 9% 2021");
    facts.add(A, "retail growth >=8% 2021 !");
    facts.add(B, "retail growth 5% 2021");
    var row = facts.compare(2021, "甲市 乙市", "retail").rows().getFirst();
    assertThat(row.aspect()).isEqualTo(org.duibiao.extraction.Aspect.GROWTH);
    assertThat(value(row.entries().getFirst().achieved()).amount()).isEqualByComparingTo("9");
    assertThat(row.entries().getFirst().aims()).as("amount and rate are one aim").hasSize(1);
  }

  @Test
  void theBulletinIsPreferredAndTheOtherSourceKeptWithItsDifference() {
    facts.add(A, "gdp level 1833.9亿元 2021");
    facts.add("甲市 NEWS 2022-06-01", "gdp level 1834亿元 2021");
    facts.add("甲市 BULLETIN 2022-03-01", "gdp level 1840.2亿元 2021");
    var cell = value(facts.compare(2021, "甲市", "gdp").rows().getFirst().entries().getFirst().achieved());
    assertThat(cell.amount()).isEqualByComparingTo("1840.2");
    assertThat(cell.others()).extracting(o -> o.difference().toPlainString()).containsExactly("-6.3", "-6.2");
    assertThat(cell.disputed()).isTrue();
  }

  @Test
  void roundingIsNoDispute() {
    facts.add(A, "gdp level 1833.9亿元 2021");
    facts.add("甲市 NEWS 2022-06-01", "gdp level 1834亿元 2021");
    assertThat(value(facts.compare(2021, "甲市", "gdp").rows().getFirst().entries().getFirst().achieved()).disputed()).isFalse();
  }

  @Test
  void whatAPersonAcceptedIsPreferredAndWhatWasRejectedIsGone() {
    facts.add("甲市 BULLETIN 2022-03-01", "gdp level 1840亿元 2021");
    facts.add(A, "gdp level 1833.9亿元 2021 ok");
    facts.add(A, "gdp level 99999亿元 2021 no");
    var cell = value(facts.compare(2021, "甲市", "gdp").rows().getFirst().entries().getFirst().achieved());
    assertThat(cell.amount()).isEqualByComparingTo("1833.9");
    assertThat(cell.others()).hasSize(1);
  }

  @Test
  void noRankWhereMoreThanAFifthIsMissing() {
    for (String name : "甲市 乙市 丙市 丁市".split(" ")) {
      facts.add(name + " WORK_REPORT 2022-01-10", "gdp level " + (Facts.NAMES.indexOf(name) + 1) + "00亿元 2021");
    }
    var five = facts.compare(2021, "甲市 乙市 丙市 丁市 戊市", "gdp").rows().getFirst();
    assertThat(five.entries()).extracting(Entry::rank).containsExactly(4, 3, 2, 1, null);
    assertThat(five.coverage().chinese()).isEqualTo("5 个地区中的 4 个");
    var four = facts.compare(2021, "甲市 乙市 丙市 戊市", "gdp").rows().getFirst();
    assertThat(four.entries()).extracting(Entry::rank).containsOnlyNulls();
  }

  @Test
  void lowIsFirstWhereLowIsBetterAndNothingIsRankedWithoutADirection() {
    facts.add(A, "pm25 level 30微克/立方米 2021");
    facts.add(B, "pm25 level 40微克/立方米 2021");
    facts.add(A, "population level 250万人 2021");
    facts.add(B, "population level 300万人 2021");
    var table = facts.compare(2021, "甲市 乙市", "pm25", "population");
    assertThat(table.rows().get(0).entries()).extracting(Entry::rank).containsExactly(1, 2);
    assertThat(table.rows().get(1).entries()).extracting(Entry::rank).containsOnlyNulls();
  }

  @Test
  void historyHoldsOneComparableValueAYear() {
    facts.add(A, "gdp level 1833.9亿元 2021");
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp level 1600亿元 2020");
    facts.add("甲市 NEWS 2019-07-10", "gdp level 700亿元 2019-01/2019-06");
    var entry = facts.compare(2021, "甲市", "gdp").rows().getFirst().entries().getFirst();
    assertThat(entry.history()).extracting(v -> v.amount().toPlainString()).containsExactly("1600", "1833.9");
  }
}
