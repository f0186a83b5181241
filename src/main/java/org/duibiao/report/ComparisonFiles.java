package org.duibiao.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.report.file.Csv;
import org.duibiao.report.file.FileNames;
import org.duibiao.report.file.Json;
import org.duibiao.report.file.Sheet;
import org.duibiao.report.file.Workbook;
import org.duibiao.report.image.SvgCharts;
import org.duibiao.report.pdf.PdfReport;
import org.jspecify.annotations.Nullable;

/** A comparison as a file, the same bytes wherever it is asked for. May be used by several threads. */
public final class ComparisonFiles {

  private final SvgCharts charts;
  private @Nullable PdfReport report;

  public ComparisonFiles(SvgCharts charts) {
    this.charts = charts;
  }

  /** A Chinese file name that says regions, indicators and year. */
  public static String name(ComparisonTable table, FileFormat format) {
    return FileNames.of(table, format.ending());
  }

  /**
   * Writes the file and leaves {@code out} open. CSV and JSON hold the table, a workbook also the measures and the sources, the
   * PDF is the whole report.
   */
  public void write(ComparisonTable table, MeasureColumns measures, FileFormat format, OutputStream out) throws IOException {
    switch (format) {
      case CSV -> Csv.write(Sheet.comparison(table), Csv.Reader.PERSON, out);
      case JSON -> Json.write(Sheet.comparison(table), out);
      case XLSX -> Workbook.write(List.of(Sheet.comparison(table), Sheet.measures(measures), Sheet.sources(table)), out);
      case PDF -> report().write(table, measures, out);
    }
  }

  /** Made when first asked for: its fonts take time to read. */
  private synchronized PdfReport report() {
    PdfReport made = report == null ? new PdfReport(charts) : report;
    report = made;
    return made;
  }
}
