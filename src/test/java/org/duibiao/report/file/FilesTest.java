package org.duibiao.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duibiao.comparison.Facts;
import org.duibiao.comparison.TargetPair;
import org.duibiao.report.Sample;
import org.duibiao.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

  private static Sheet sheet(Object... cells) {
    List<Object> row = Arrays.asList(cells);
    return new Sheet("表", IntStream.range(0, cells.length).mapToObj(i -> "列" + i).toList(), IntStream.range(0, cells.length).mapToObj(_ -> 12).toList(), List.<List<Object>>of(row)::forEach);
  }

  private static ComparisonSheets sheets() {
    return new ComparisonSheets(new Sample().table(), Language.CHINESE);
  }

  private static String csv(Sheet sheet, Csv.Reader reader) throws IOException {
    var out = new ByteArrayOutputStream();
    Csv.write(sheet, reader, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> parsed(String csv) throws IOException {
    return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
  }

  private static byte[] workbook(Sheet... sheets) throws IOException {
    var out = new ByteArrayOutputStream();
    Workbook.write(List.of(sheets), out);
    return out.toByteArray();
  }

  /** Export 1. */
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "|cmd", "%0A", " =1", "\t=1", "\r=1", "＝1+1", "＋1+2", "－x", "＠x", "\u00a0=1",
      "\u3000=1", "\u200b=1", "\"=1\"", "\tx"})
  void whatWouldRunAsAFormulaGetsOneQuoteInFront(String text) throws IOException {
    assertThat(parsed(csv(sheet(text), Csv.Reader.PROGRAM)).get(1).get(0)).isEqualTo("'" + text);
  }

  /** Export 2. */
  @ParameterizedTest
  @ValueSource(strings = {"-3.5", "+2", "12%", "2021", "甲市", "a=b", "PM2.5", ""})
  void plainNumbersAndWordsStayBare(String text) throws IOException {
    assertThat(Formula.guarded(text)).isEqualTo(text);
  }

  /** Export 3. */
  @Test
  void theFileParsesBackToTheSameTable() throws IOException {
    String hostile = "逗号, \"引号\"\r\n换行\n中文";
    var records = parsed(csv(sheet(hostile, new BigDecimal("-1833.90"), null), Csv.Reader.PROGRAM));
    assertThat(records.get(1).toList()).containsExactly(hostile, "-1833.90", "");
  }

  @Test
  void onlyPeopleGetAByteOrderMark() throws IOException {
    assertThat(csv(sheet("甲"), Csv.Reader.PERSON)).startsWith("\uFEFF列0\r\n");
    assertThat(csv(sheet("甲"), Csv.Reader.PROGRAM)).startsWith("列0\r\n");
  }

  @Test
  void theComparisonHasALineForEachCellAndItsSentence() throws IOException {
    var records = parsed(csv(sheets().comparison(), Csv.Reader.PROGRAM));
    assertThat(records).hasSize(1 + 16);
    assertThat(records.get(1).toList()).containsSubsequence("地区生产总值", "甲市", "2021", "1833.9", "亿元", "10.1", "8.5", "已完成");
    assertThat(records.get(1).get(16)).isEqualTo("甲市2021年地区生产总值1833.9亿元。");
    assertThat(records.get(4).get(12)).isEqualTo("仅为2021年1—10月，不足全年");
    assertThat(records.get(8).get(4)).as("missing is empty, never 0").isEmpty();
  }

  @Test
  void aTargetHasTheYearBeforeAndItsSentenceBesideIt() throws IOException {
    var facts = new Facts();
    facts.add("甲市 WORK_REPORT 2020-01-10", "gdp level 9000000万元 2020");
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp level >=1000亿元 2021 !");
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp growth ~8% 2021 !");
    facts.add("甲市 BULLETIN 2022-03-01", "gdp growth 8.1% 2021");
    var pairs = TargetPair.due(2021, List.of(Facts.region("甲市")), facts.all, facts.held(), Facts::indicator);
    var records = parsed(csv(new ListSheets(Language.CHINESE, id -> id.value(), Facts::region).targets(pairs::forEach), Csv.Reader.PROGRAM));
    int before = records.getFirst().toList().indexOf("上年实际");
    assertThat(records.getFirst().toList()).containsSubsequence("上年实际", "目标", "目标上限", "单位", "实际", "上年出处", "上年句子");
    assertThat(records.get(1).get(before)).as("in the unit of the target").isEqualTo("900");
    assertThat(records.get(1).toList().getLast()).isEqualTo("甲市2020年地区生产总值9000000万元。");
    assertThat(records.get(2).get(before)).as("missing is empty, never 0").isEmpty();
    assertThat(records.get(2).toList()).as("a number that the rule does not judge by").containsSubsequence("约", "8", "8.1", "无法判定");
  }

  @Test
  void aMillionRowsStreamInConstantMemory() throws IOException {
    List<Object> row = List.of("甲市", new BigDecimal("1833.9"), "x".repeat(200));
    var counted = new OutputStream() {
      private long bytes;
      private long most;

      @Override
      public void write(int b) {
        bytes++;
      }

      @Override
      public void write(byte[] b, int off, int len) {
        bytes += len;
        most = Math.max(most, len);
      }
    };
    Csv.write(new Sheet("表", List.of("a", "b", "c"), List.of(9, 9, 9), action -> {
      for (int i = 0; i < 1_000_000; i++) {
        action.accept(row);
      }
    }), Csv.Reader.PROGRAM, counted);
    assertThat(counted.bytes).isGreaterThan(200_000_000L);
    assertThat(counted.most).as("largest piece held before it is written").isLessThan(1 << 20);
  }

  @Test
  void aLongWorkbookNeedsLittleMemory() throws Exception {
    assertThat(WorkbookBenchmark.run("100000").waitFor()).as("exit code of a JVM with " + WorkbookBenchmark.MEMORY).isZero();
  }

  @Test
  void whatIsLongerThanASheetGoesOnInTheNext() throws IOException {
    var sheet = new Sheet("表", List.of("a"), List.of(9), action -> {
      for (int i = 0; i < 1_048_580; i++) {
        action.accept(List.of(BigDecimal.ONE));
      }
    });
    var out = new ByteArrayOutputStream();
    Workbook.write(List.of(sheet), out);
    try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      var sheets = new java.util.TreeSet<String>();
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        sheets.add(entry.getName());
      }
      assertThat(sheets).contains("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml").doesNotContain("xl/worksheets/sheet3.xml");
    }
  }

  @Test
  void longNumbersAreShownIn万And亿AndStayWhatTheyAre() throws IOException {
    var million = new Figure(new BigDecimal("12345678"), Figure.Scale.of("户", List.of(new BigDecimal("12345678"))));
    var sheet = new Sheet("表", List.of("a", "b", "c"), List.of(9, 9, 9), List.<List<Object>>of(List.of(million,
        new Figure(new BigDecimal("523456789"), Figure.Scale.of("元", List.of(new BigDecimal("523456789")))),
        new Figure(new BigDecimal("15695.1"), Figure.Scale.of("亿元", List.of(new BigDecimal("15695.1"))))))::forEach);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook(sheet)))) {
      var row = book.getSheetAt(0).getRow(1);
      assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(12345678);
      assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("0\\.0000\"万\"");
      assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0\\.00,,\"亿\"");
      assertThat(row.getCell(2).getCellStyle().getDataFormatString()).as("a unit with 亿 of its own").isEqualTo("0.####");
    }
    assertThat(csv(sheet, Csv.Reader.PROGRAM)).contains("12345678,523456789,15695.1");
  }

  @Test
  void theWorkbookHasRealNumbersAFrozenHeaderAndTheSources() throws IOException {
    byte[] bytes = workbook(sheets().comparison(), sheets().measures(new Sample().columns()), sheets().sources());
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(IntStream.range(0, 3).mapToObj(book::getSheetName)).containsExactly("对比", "措施", "来源");
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getRow(1).getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(1833.9);
      assertThat(sheet.getRow(8).getCell(4)).isNull();
      assertThat(sheet.getColumnWidth(16)).isGreaterThan(256 * 40);
    }
  }

  /** Export 7: also over the two seconds that a zip entry counts in. */
  @Test
  void theSameExportTwiceIsTheSameBytes() throws Exception {
    byte[] first = workbook(sheets().comparison());
    Thread.sleep(2100);
    assertThat(workbook(sheets().comparison())).isEqualTo(first);
    assertThat(csv(sheets().comparison(), Csv.Reader.PERSON))
        .isEqualTo(csv(sheets().comparison(), Csv.Reader.PERSON));
  }

  @Test
  void fileNamesSayRegionIndicatorAndPeriod() {
    assertThat(FileNames.of(new Sample().table(), "csv")).isEqualTo("甲市、乙市等4个地区_地区生产总值、高新技术企业等4项指标_2021年.csv");
  }

  /** Export 4. */
  @ParameterizedTest
  @ValueSource(strings = {"a\r\nSet-Cookie: x=1", "../../etc/passwd", "a\";filename=b.exe", "..", "甲市\u202Evsc.exe", "a;b"})
  void aHostileNameCannotEndTheHeader(String name) {
    assertThat(FileNames.attachment(name)).matches("attachment; filename\\*=UTF-8''[A-Za-z0-9._%-]+")
        .doesNotContain("%0D").doesNotContain("%0A").doesNotContain("%2F").doesNotContain("''.");
  }
}
