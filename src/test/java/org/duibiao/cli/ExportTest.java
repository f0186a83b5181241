package org.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duibiao.catalog.Catalog;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.report.ComparisonFiles;
import org.duibiao.report.FileFormat;
import org.duibiao.report.image.SvgCharts;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest extends StoreTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired Catalog catalog;
  @Autowired FactWriter writer;
  @Autowired ObservationStore observations;
  @Autowired MeasureStore measures;
  @Autowired DocumentStore documents;
  @Autowired ReviewStore reviews;
  private Export export;

  @BeforeEach
  void twoRegions() {
    export = new Export(catalog, observations, measures, documents);
    writer.save(Examples.file(Examples.TEXT), 0, Examples.document(Examples.TEXT), Examples.facts(Examples.TIANJIN, "1.5"), "1");
    String other = Examples.TEXT + "又及。";
    writer.save(Examples.file(other), 0, Examples.document(other), Examples.facts(Examples.JIANGSU, "11.6"), "1");
  }

  @Test
  void onlyTheChosenObservationsAreWritten() throws IOException {
    var out = new ByteArrayOutputStream();
    export.observations(selection("天津"), FileFormat.JSON, out);
    JsonNode rows = JSON.readTree(out.toByteArray());
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("数值").decimalValue()).isEqualByComparingTo("1.5");
    assertThat(rows.get(0).get("指标").asString()).isEqualTo("地区生产总值");
    assertThat(rows.get(0).get("句子").asString()).isEqualTo("全市生产总值达到1.5万亿元。");
    out.reset();
    export.observations(Selection.of(catalog, List.of(), List.of(), null, 2019, null), FileFormat.JSON, out);
    assertThat(JSON.readTree(out.toByteArray())).isEmpty();
  }

  @Test
  void aMeasureThatAPersonRejectedIsLeftOut() throws IOException {
    var rejected = measures.find(MeasureFilter.ALL).getFirst();
    reviews.measure(rejected.id(), Review.Action.REJECT, MeasureValues.of(rejected), "li", "");
    var out = new ByteArrayOutputStream();
    export.measures(selection(), FileFormat.JSON, out);
    JsonNode rows = JSON.readTree(out.toByteArray());
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("编号").asLong()).isNotEqualTo(rejected.id());
  }

  @Test
  void theComparisonIsTheFileThatTheScreensGive() throws IOException {
    var chosen = selection("天津市", "320000");
    var table = export.table(chosen);
    assertThat(table.query().year()).isEqualTo(2021);
    assertThat(table.rows()).singleElement().satisfies(row -> assertThat(row.indicator().id().value()).isEqualTo("gdp"));
    var columns = MeasureColumns.of(table.query().regions(), measures.find(MeasureFilter.ALL));
    for (FileFormat format : FileFormat.values()) {
      var expected = new ByteArrayOutputStream();
      new ComparisonFiles(new SvgCharts()).write(table, columns, format, expected);
      var out = new ByteArrayOutputStream();
      export.comparison(chosen, format, out);
      assertThat(out.toByteArray()).as(format.name()).isEqualTo(expected.toByteArray());
    }
  }

  @Test
  void aComparisonOfWhatIsNotStoredIsRefused() {
    assertThatThrownBy(() -> export.table(selection("北京"))).isInstanceOf(Refused.class).hasMessageContaining("nothing is stored");
  }

  @Test
  void aLongListIsReadPartByPart() {
    List<Integer> all = IntStream.range(0, 12_345).boxed().toList();
    var read = new ArrayList<Integer>();
    new Pages<>(window -> all.subList(window.offset(), Math.min(all.size(), window.offset() + window.limit())))
        .forEachRemaining(read::add);
    assertThat(read).isEqualTo(all);
  }

  private Selection selection(String... regions) {
    return Selection.of(catalog, List.of(regions), List.of(), null, null, null);
  }
}
