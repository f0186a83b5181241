package org.duibiao.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.duibiao.text.Language;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.report.file.ComparisonSheets;
import org.duibiao.report.file.Csv;
import org.duibiao.report.file.FileNames;
import org.duibiao.report.file.Json;
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

  /** The file for people, in Chinese. */
  public void write(ComparisonTable table, MeasureColumns measures, FileFormat format, OutputStream out) throws IOException {
    write(table, measures, format, Language.CHINESE, Csv.Reader.PERSON, out);
  }

  /**
   * Writes the file and leaves {@code out} open. CSV and JSON hold the table, a workbook also the table as it stands in a report,
   * the targets, the measures and the sources; the PDF is the whole report.
   */
  public void write(ComparisonTable table, MeasureColumns measures, FileFormat format, Language language, Csv.Reader reader,
      OutputStream out) throws IOException {
    var sheets = new ComparisonSheets(table, language);
    switch (format) {
      case CSV -> Csv.write(sheets.comparison(), reader, out);
      case JSON -> Json.write(sheets.comparison(), out);
      case XLSX -> Workbook.write(
          List.of(sheets.matrix(), sheets.comparison(), sheets.targets(), sheets.measures(measures), sheets.sources()), out);
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
