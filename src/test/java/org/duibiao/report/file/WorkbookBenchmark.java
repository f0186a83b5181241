package org.duibiao.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a workbook and a CSV of many rows in a JVM of little memory, and prints time and size. */
public final class WorkbookBenchmark {

  static final String MEMORY = "-Xmx64m";

  private WorkbookBenchmark() {}

  /** {@code [rows]}, a million unless given: starts a JVM of its own with {@link #MEMORY}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String rows = arguments.length > 0 ? arguments[0] : "1000000";
    if (arguments.length > 1) {
      write(Integer.parseInt(rows));
    } else {
      System.exit(run(rows).waitFor());
    }
  }

  static Process run(String rows) throws IOException {
    return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), MEMORY, "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), WorkbookBenchmark.class.getName(), rows, "here")
        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static void write(int rows) throws IOException {
    Sheet.Rows lines = action -> {
      for (int i = 0; i < rows; i++) {
        action.accept(List.of(BigDecimal.valueOf(i), "甲市", "地区生产总值", BigDecimal.valueOf(183_390 + i, 2), "亿元",
            "第" + i + "句：全市地区生产总值完成一定数额，比上年有所增长，增速高于全省平均水平。"));
      }
    };
    var sheet = new Sheet("数据", List.of("编号", "地区", "指标", "数值", "单位", "句子"), List.of(8, 12, 20, 12, 8, 60), lines);
    Path file = Files.createTempFile("rows", ".xlsx");
    try {
      for (boolean workbook : new boolean[] {true, false}) {
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
          if (workbook) {
            Workbook.write(List.of(sheet), out);
          } else {
            Csv.write(sheet, Csv.Reader.PERSON, out);
          }
        }
        System.out.printf("%s: %d rows, %.1f MB, %.1f s with %s%n", workbook ? "XLSX" : "CSV", rows, Files.size(file) / 1e6,
            (System.nanoTime() - start) / 1e9, MEMORY);
      }
    } finally {
      Files.delete(file);
    }
  }
}
