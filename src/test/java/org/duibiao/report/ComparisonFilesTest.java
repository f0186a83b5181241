package org.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.duibiao.report.file.ComparisonSheets;
import org.duibiao.report.file.Figure;
import org.duibiao.report.file.Formula;
import org.duibiao.report.file.Sheet;
import org.duibiao.report.image.SvgCharts;
import org.duibiao.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class ComparisonFilesTest {

  private static final ComparisonFiles FILES = new ComparisonFiles(new SvgCharts());

  private static byte[] file(FileFormat format) throws IOException {
    var sample = new Sample();
    var out = new ByteArrayOutputStream();
    FILES.write(sample.table(), sample.columns(), format, out);
    return out.toByteArray();
  }

  /** What the file should hold, as text; missing is empty. */
  private static List<List<String>> rows() {
    Sheet sheet = new ComparisonSheets(new Sample().table(), Language.CHINESE).comparison();
    var rows = new ArrayList<List<String>>();
    sheet.rows().forEach(row -> rows.add(row.stream()
        .map(cell -> Objects.toString(cell instanceof Figure figure ? figure.number() : cell, "")).toList()));
    return rows;
  }

  @Test
  void theCsvParsesBackToTheTable() throws IOException {
    String csv = new String(file(FileFormat.CSV), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFF指标,");
    var records = CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();
    assertThat(records.subList(1, records.size())).map(r -> r.toList())
        .isEqualTo(rows().stream().map(row -> row.stream().map(Formula::guarded).toList()).toList());
  }

  @Test
  void theJsonIsAnArrayOfTheSameRows() throws IOException {
    var array = JsonMapper.builder().build().readTree(file(FileFormat.JSON));
    var header = new ComparisonSheets(new Sample().table(), Language.CHINESE).comparison().header();
    var read = new ArrayList<List<String>>();
    array.forEach(object ->
        read.add(header.stream().map(object::get).map(cell -> cell.isNull() ? "" : cell.asString()).toList()));
    assertThat(read).isEqualTo(rows());
    assertThat(array.get(0).get("数值").isNumber()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void theSameFileTwiceIsTheSameBytes(FileFormat format) throws IOException {
    byte[] first = file(format);
    assertThat(Arrays.equals(file(format), first)).isTrue();
    assertThat(first).isNotEmpty();
  }

  @Test
  void theNameSaysRegionsIndicatorsAndYear() {
    assertThat(ComparisonFiles.name(new Sample().table(), FileFormat.XLSX)).contains("甲市", "地区生产总值", "2021年").endsWith(".xlsx");
  }
}
