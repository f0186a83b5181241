package org.duibiao.web.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.CleanText;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.Section;
import org.duibiao.document.SectionLabel;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredDocument;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Span;
import org.duibiao.web.ui.documents.Derivation.From;
import org.junit.jupiter.api.Test;

class DerivationTest {

  private static final RegionId HOME = new RegionId("341000");
  private static final RegionId OTHER = new RegionId("341002");
  private static final String HEAD = "黄山市工作报告";

  /** Reads the number of the last sentence of a text whose first words are its title. */
  private static StoredObservation fact(String text, String number, RegionId region, String name, int year, Kind kind, String section) {
    int at = text.lastIndexOf(number);
    int from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
    int clause = Math.max(from, text.lastIndexOf('，', at) + 1);
    int to = text.indexOf('。', at) + 1;
    return new StoredObservation(1, ref(), region, name, new IndicatorId("gdp"), "地区生产总值", Aspect.LEVEL, BigDecimal.ONE, null, "亿元",
        BigDecimal.ONE, null, "元", Bound.EXACT, kind, new Period.Year(year), text.substring(clause, to), new Span(clause, to),
        new Span(at, at + number.length()), text.substring(from, to), new Span(from, to), section, "subject first", 0.9, ReviewState.UNREVIEWED);
  }

  private static DocumentRef ref() {
    return new DocumentRef(7, HEAD, null, LocalDate.of(2020, 1, 15), DocumentKind.WORK_REPORT, null);
  }

  private static StoredDocument document(String text, SectionLabel label) {
    var section = new Section(-1, 1, label, new Span(0, HEAD.length()), new Span(0, text.length()));
    return new StoredDocument(ref(), "例", HOME, null, null, null, "", Map.of("region", new Span(0, 3)), CleanText.unchanged(text),
        List.of(section), List.of(), List.of());
  }

  @Test
  void whatTheClauseSaysIsNearest() {
    String text = HEAD + "\n2019年，屯溪区生产总值12亿元。";
    var derived = Derivation.region(fact(text, "12亿元", OTHER, "屯溪区", 2019, Kind.ACHIEVEMENT, ""), document(text, SectionLabel.OTHER));
    assertThat(derived).isEqualTo(new Derivation(From.CLAUSE, "屯溪"));
    assertThat(Derivation.period(fact(text, "12亿元", OTHER, "屯溪区", 2019, Kind.ACHIEVEMENT, ""), document(text, SectionLabel.OTHER)))
        .isEqualTo(new Derivation(From.SENTENCE, "2019年"));
  }

  @Test
  void withoutANameTheRegionIsThatOfTheDocument() {
    String text = HEAD + "\n生产总值12亿元。";
    assertThat(Derivation.region(fact(text, "12亿元", HOME, "黄山市", 2019, Kind.ACHIEVEMENT, ""), document(text, SectionLabel.OTHER)))
        .isEqualTo(new Derivation(From.DOCUMENT, "黄山市"));
  }

  @Test
  void aRegionNamedBeforeGoesOn() {
    String text = HEAD + "\n屯溪区发展很快。生产总值12亿元。";
    assertThat(Derivation.region(fact(text, "12亿元", OTHER, "屯溪区", 2019, Kind.ACHIEVEMENT, ""), document(text, SectionLabel.OTHER)))
        .isEqualTo(new Derivation(From.BEFORE, "屯溪"));
  }

  @Test
  void aSectionSaysWhichYearAndWhetherItIsAnAim() {
    String text = HEAD + "\n生产总值12亿元。";
    var back = document(text, SectionLabel.LOOK_BACK);
    assertThat(Derivation.period(fact(text, "12亿元", HOME, "黄山市", 2019, Kind.ACHIEVEMENT, ""), back))
        .isEqualTo(new Derivation(From.SECTION, "LOOK_BACK"));
    assertThat(Derivation.kind(fact(text, "12亿元", HOME, "黄山市", 2019, Kind.ACHIEVEMENT, ""), back))
        .isEqualTo(new Derivation(From.SECTION, "LOOK_BACK"));
  }

  @Test
  void wordsOfAnAimAreSaid() {
    String text = HEAD + "\n力争生产总值12亿元。";
    assertThat(Derivation.kind(fact(text, "12亿元", HOME, "黄山市", 2020, Kind.TARGET, ""), document(text, SectionLabel.PLAN)))
        .isEqualTo(new Derivation(From.CLAUSE, "力争"));
  }

  @Test
  void theDocumentsDateIsTheLastResort() {
    String text = HEAD + "\n生产总值12亿元。";
    assertThat(Derivation.period(fact(text, "12亿元", HOME, "黄山市", 2019, Kind.ACHIEVEMENT, ""), document(text, SectionLabel.OTHER)))
        .isEqualTo(new Derivation(From.DOCUMENT, "2020-01-15"));
  }
}
