package org.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.report.file.Csv;
import org.duibiao.report.file.Sheet;
import org.duibiao.report.file.SheetFiles;
import org.duibiao.store.DocumentStore;
import org.duibiao.store.Examples;
import org.duibiao.store.FactWriter;
import org.duibiao.store.MeasureFilter;
import org.duibiao.store.MeasureStore;
import org.duibiao.store.MeasureValues;
import org.duibiao.store.ObservationStore;
import org.duibiao.store.Review;
import org.duibiao.store.ReviewStore;
import org.duibiao.store.StoreTest;
import org.duibiao.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportsTest extends StoreTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired Catalog catalog;
  @Autowired FactWriter writer;
  @Autowired ObservationStore observations;
  @Autowired MeasureStore measures;
  @Autowired DocumentStore documents;
  @Autowired ReviewStore reviews;
  private Exports exports;

  @BeforeEach
  void twoRegions() {
    exports = new Exports(catalog, observations, measures, documents);
    writer.save(Examples.file(Examples.TEXT), 0, Examples.document(Examples.TEXT), Examples.facts(Examples.TIANJIN, "1.5"), "1");
    String other = Examples.TEXT + "又及。";
    writer.save(Examples.file(other), 0, Examples.document(other), Examples.facts(Examples.JIANGSU, "11.6"), "1");
  }

  private static JsonNode json(Sheet sheet) throws IOException {
    var out = new ByteArrayOutputStream();
    SheetFiles.write(sheet, FileFormat.JSON, Csv.Reader.PROGRAM, out);
    return JSON.readTree(out.toByteArray());
  }

  @Test
  void onlyTheChosenObservationsAreWritten() throws IOException {
    JsonNode rows = json(exports.observations(Exports.observations(selection("天津")), Language.CHINESE));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("数值").decimalValue()).isEqualByComparingTo("1.5");
    assertThat(rows.get(0).get("指标").asString()).isEqualTo("地区生产总值");
    assertThat(rows.get(0).get("核对").asString()).isEqualTo("未核对");
    assertThat(rows.get(0).get("比较符").isNull()).as("a plain number needs no word").isTrue();
    assertThat(rows.get(0).get("句子").asString()).isEqualTo("全市生产总值达到1.5万亿元。");
    var other = Selection.of(catalog, List.of(), List.of(), null, 2019, null);
    assertThat(json(exports.observations(Exports.observations(other), Language.CHINESE))).isEmpty();
  }

  @Test
  void theEnglishFormHasTheSameLinesUnderEnglishHeadings() throws IOException {
    JsonNode row = json(exports.observations(Exports.observations(selection("天津")), Language.ENGLISH)).get(0);
    assertThat(row.get("Value").decimalValue()).isEqualByComparingTo("1.5");
    assertThat(row.get("Review").asString()).isEqualTo("Not reviewed");
    assertThat(row.get("Region").asString()).isEqualTo("某市 (Tianjin)");
    assertThat(row.get("Unit").asString()).isEqualTo("万亿元 (trillion yuan)");
    assertThat(row.get("Sentence").asString()).isEqualTo("全市生产总值达到1.5万亿元。");
  }

  @Test
  void aMeasureThatAPersonRejectedIsLeftOut() throws IOException {
    var rejected = measures.find(MeasureFilter.ALL).getFirst();
    reviews.measure(rejected.id(), Review.Action.REJECT, MeasureValues.of(rejected), "li", "");
    JsonNode rows = json(exports.measures(Exports.measures(selection()), Language.CHINESE));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("编号").asLong()).isNotEqualTo(rejected.id());
  }

  @Test
  void theDocumentsOfARegionAreListed() throws IOException {
    assertThat(json(exports.documents(selection(), Language.CHINESE))).hasSize(2);
    assertThat(json(exports.documents(selection("北京"), Language.CHINESE))).isEmpty();
  }

  @Test
  void theYearNotChosenIsTheOneMostIsKnownOf() {
    var table = exports.comparison(selection("天津市", "320000"));
    assertThat(table.query().year()).isEqualTo(2021);
    assertThat(table.rows()).singleElement().satisfies(row -> assertThat(row.indicator().id().value()).isEqualTo("gdp"));
  }

  @Test
  void aComparisonOfWhatIsNotStoredIsRefused() {
    assertThatThrownBy(() -> exports.comparison(selection("北京"))).isInstanceOf(Refused.class).hasMessageContaining("nothing is stored");
  }

  private Selection selection(String... regions) {
    return Selection.of(catalog, List.of(regions), List.of(), null, null, null);
  }
}
