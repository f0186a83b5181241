package org.duibiao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.Document;
import org.duibiao.extraction.Facts;
import org.duibiao.text.Span;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FactWriterTest extends StoreTest {

  @Autowired FactWriter writer;
  @Autowired ObservationStore observations;
  @Autowired MeasureStore measures;
  @Autowired DocumentStore documents;
  @Autowired DocumentList list;
  @Autowired ReviewStore reviews;

  private final Document document = Examples.document(Examples.TEXT);
  private final SourceFile file = Examples.file(Examples.TEXT);

  @Test
  void whatIsSavedIsFoundAgainWithItsEvidence() {
    long id = writer.save(file, 0, document, Examples.facts(Examples.TIANJIN, "1.5"), "1").document();
    var found = observations.find(ObservationFilter.ALL.regions(Set.of(Examples.TIANJIN)).years(Set.of(2021)).text("生产总值"));
    assertThat(found).singleElement().satisfies(fact -> {
      assertThat(fact.baseValue()).isEqualByComparingTo("1500000000000");
      assertThat(fact.baseUnit()).isEqualTo("元");
      assertThat(fact.quote()).isEqualTo(fact.quoteSpan().of(Examples.TEXT));
      assertThat(fact.sentence()).isEqualTo("全市生产总值达到1.5万亿元。");
    });
    var measure = measures.find(MeasureFilter.ALL.categories(Set.of(MeasureCategory.GOVERNANCE)).text("通办")).getFirst();
    assertThat(measure.also()).containsExactly(MeasureCategory.GOVERNANCE);
    assertThat(Search.hits("通办 专员", measure.sentence())).hasSize(2).isSorted();
    assertThat(measures.counts(MeasureFilter.ALL)).singleElement().extracting(MeasureCount::measures).isEqualTo(1);
    var stored = documents.byId(id).orElseThrow();
    assertThat(stored.text().text()).isEqualTo(Examples.TEXT);
    assertThat(stored.text().raw(new Span(3, 5))).isEqualTo(new Span(3, 5));
    assertThat(stored.sentences()).isEqualTo(document.sentences());
    assertThat(stored.sections()).isEqualTo(document.sections());
  }

  @Test
  void eachDocumentOfAnArchivePointsIntoTheTextOfItsOwnFile() throws Exception {
    var out = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      for (String name : List.of("年报/甲市.txt", "年报/乙市.html")) {
        zip.putNextEntry(new java.util.zip.ZipEntry(name));
        zip.write(("<html><nav>首页</nav><p>" + name.substring(3, 5) + "公报说，全市生产总值达到1.5万亿元。</p></html>").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    var archive = new SourceFile("年报.zip", out.toByteArray());
    List<Document> read = new org.duibiao.document.Documents().read(archive.name(), archive.bytes());
    List<Long> ids = new ArrayList<>();
    for (int round = 1; round <= 2; round++) {
      for (int i = 0; i < read.size(); i++) {
        ids.add(writer.save(archive, i, read.get(i), new Facts(List.of(), List.of()), String.valueOf(round)).document());
      }
      writer.finish(archive, read.size(), String.valueOf(round));
    }
    assertThat(ids).hasSize(4).startsWith(ids.get(2), ids.get(3));
    for (int i = 0; i < 2; i++) {
      var text = documents.byId(ids.get(i)).orElseThrow().text();
      assertThat(text.source().file()).isEqualTo(i == 0 ? "甲市.txt" : "乙市.html");
      String words = (i == 0 ? "甲市" : "乙市") + "公报说，全市生产总值达到1.5万亿元。";
      assertThat(text.text()).isEqualTo(words);
      assertThat(text.raw(new Span(0, words.length())).of(text.raw())).isEqualTo(words);
      assertThat(text.own()).isEqualTo(new Span(0, text.raw().length()));
    }
    assertThat(db.fetchCount(org.jooq.impl.DSL.table("file_text"))).isEqualTo(2);
    writer.finish(archive, 1, "2");
    assertThat(db.fetchValue("SELECT string_agg(name, '') FROM file_text")).as("the text of a file that holds no document any more goes").isEqualTo("甲市.txt");
  }

  @Test
  void theLayoutOfPagesIsKept() {
    var layout = org.duibiao.document.Layout.ofRuns(new int[] {3, 4, 2, 600, 7000, 120, 120});
    var plain = new org.duibiao.document.CleanText(Examples.TEXT, new org.duibiao.document.RawText("a.pdf", Examples.TEXT, layout),
        new Span(0, Examples.TEXT.length()), org.duibiao.document.OffsetMap.identity(Examples.TEXT.length()));
    var paged = new Document("a", document.metadata(), plain, document.sections(), document.sentences(), document.removed());
    long id = writer.save(file, 0, paged, Examples.facts(Examples.TIANJIN, "1.5"), "1").document();
    assertThat(documents.byId(id).orElseThrow().text().boxes(new Span(4, 6)))
        .containsExactly(new org.duibiao.document.Box(2, 72, 700, 24, 12));
  }

  @Test
  void searchFindsTwoCharactersAndNotWhatIsAbsent() {
    writer.save(file, 0, document, Examples.facts(Examples.TIANJIN, "1.5"), "1");
    assertThat(measures.count(MeasureFilter.ALL.text("专员"))).isOne();
    assertThat(measures.count(MeasureFilter.ALL.text("员专"))).isZero();
    assertThat(measures.count(MeasureFilter.ALL.text("'\\ & | !%_"))).isZero();
  }

  @Test
  void theSameDocumentTwiceChangesNothing() {
    assertThat(writer.save(file, 0, document, Examples.facts(Examples.TIANJIN, "1.5"), "1").changed()).isTrue();
    assertThat(writer.save(file, 0, document, Examples.facts(Examples.TIANJIN, "1.5"), "1").changed()).isFalse();
    assertThat(writer.save(new SourceFile("b", new byte[] {1}), 0, document, Examples.facts(Examples.TIANJIN, "1.5"), "1").changed())
        .isFalse();
    assertOneSet();
  }

  @Test
  void theSameDocumentAtOnceIsOneSetOfFacts() throws Exception {
    var tasks = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 8; i++) {
      tasks.add(() -> writer.save(file, 0, document, Examples.facts(Examples.TIANJIN, "1.5"), "1").changed());
    }
    int changed = 0;
    try (var pool = Executors.newFixedThreadPool(8)) {
      for (var done : pool.invokeAll(tasks)) {
        changed += done.get() ? 1 : 0;
      }
    }
    assertThat(changed).isOne();
    assertOneSet();
  }

  @Test
  void aFactThatCannotBeKeptLeavesNothingOfItsDocument() {
    var facts = Examples.facts(new RegionId("nowhere"), "1.5");
    assertThatThrownBy(() -> writer.save(file, 0, document, facts, "1")).isInstanceOf(Exception.class);
    for (String table : List.of("file", "document", "sentence", "observation", "measure")) {
      assertThat(db.fetchCount(org.jooq.impl.DSL.table(table))).as(table).isZero();
    }
  }

  @Test
  void whatAPersonSaidSurvivesNewRules() {
    long document1 = writer.save(file, 0, document, Examples.facts(Examples.TIANJIN, "9"), "1").document();
    var wrong = observations.find(ObservationFilter.ALL).getFirst();
    var right = ObservationValues.of(wrong);
    right = new ObservationValues(right.region(), right.regionName(), right.indicator(), right.label(), right.aspect(),
        new BigDecimal("1.5"), null, right.unit(), right.bound(), right.kind(), right.period());
    reviews.observation(wrong.id(), Review.Action.CORRECT, right, "li", "读错");
    var measure = measures.find(MeasureFilter.ALL).getFirst();
    reviews.measure(measure.id(), Review.Action.REJECT, MeasureValues.of(measure), "li", "");

    assertThat(writer.save(file, 0, document, Examples.facts(Examples.JIANGSU, "7"), "2").document()).isEqualTo(document1);
    var kept = observations.find(ObservationFilter.ALL).getFirst();
    assertThat(kept.value()).isEqualByComparingTo("1.5");
    assertThat(kept.region()).isEqualTo(Examples.TIANJIN);
    assertThat(kept.review()).isEqualTo(ReviewState.CORRECTED);
    assertThat(reviews.ofObservation(kept.id())).singleElement().satisfies(said -> {
      assertThat(said.reviewer()).isEqualTo("li");
      assertThat(said.before()).containsEntry("value", "9");
      assertThat(said.after()).containsEntry("value", "1.5");
    });
    assertThat(measures.find(MeasureFilter.ALL).getFirst().review()).isEqualTo(ReviewState.REJECTED);

    writer.save(file, 0, document, new Facts(List.of(), List.of()), "3");
    assertThat(observations.find(ObservationFilter.ALL)).singleElement()
        .satisfies(fact -> assertThat(fact.value()).isEqualByComparingTo("1.5"));
  }

  @Test
  void measuresThatDoTheSameElsewhereAreFound() {
    writer.save(file, 0, document, Examples.facts(Examples.TIANJIN, "1.5"), "1");
    String other = Examples.TEXT + "又及。";
    writer.save(Examples.file(other), 0, Examples.document(other), Examples.facts(Examples.JIANGSU, "1.5"), "1");
    var here = measures.find(MeasureFilter.ALL.regions(Set.of(Examples.TIANJIN))).getFirst();
    assertThat(measures.similar(here.id())).singleElement()
        .satisfies(found -> assertThat(found.measure().region()).isEqualTo(Examples.JIANGSU));
    assertThat(measures.alsoIn(List.of(here))).containsExactly(Map.entry(here.id(), List.of(Examples.JIANGSU)));
    reviews.measure(measures.similar(here.id()).getFirst().measure().id(), Review.Action.REJECT, MeasureValues.of(here), "li", "");
    assertThat(measures.alsoIn(List.of(here))).containsExactly(Map.entry(here.id(), List.of()));
    assertThat(measures.similar(0)).isEmpty();
  }

  private void assertOneSet() {
    assertThat(observations.count(ObservationFilter.ALL)).isOne();
    assertThat(measures.count(MeasureFilter.ALL)).isOne();
    assertThat(list.find(DocumentFilter.ALL, DocumentOrder.NEWEST, 0.6, Window.first(10))).hasSize(1);
  }
}
