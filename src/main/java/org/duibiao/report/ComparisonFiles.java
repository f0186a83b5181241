package org.duibiao.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duibiao.text.Language;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.chart.Choice;
import org.duibiao.report.chart.Look;
import org.duibiao.report.chart.Palette;
import org.duibiao.report.file.ComparisonSheets;
import org.duibiao.report.file.Csv;
import org.duibiao.report.file.FileNames;
import org.duibiao.report.file.Json;
import org.duibiao.report.file.Workbook;
import org.duibiao.report.image.ChartImages;
import org.duibiao.report.image.SvgCharts;
import org.duibiao.report.pdf.PdfReport;
import org.jspecify.annotations.Nullable;

/** A comparison as a file, the same bytes wherever it is asked for. May be used by several threads. */
public final class ComparisonFiles {

  private final SvgCharts charts;
  private final ChartImages images;
  private @Nullable PdfReport report;

  public ComparisonFiles(SvgCharts charts) {
    this.charts = charts;
    this.images = new ChartImages(charts);
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
      case PDF -> report().write(table, measures, language, out);
      case SVG, PNG -> chart(table, null, format, language, out);
    }
  }

  /**
   * Writes the chart of the table's first indicator as a picture with title, subtitle and source.
   *
   * @param wanted the id of a chart that suits it, such as bars_amount; null for the one that suits it best
   * @throws Refused if the indicator has no numbers, or the chart does not suit them
   */
  public void chart(ComparisonTable table, @Nullable String wanted, FileFormat format, Language language, OutputStream out)
      throws IOException {
    var charts = new Charts(table, new Look(Palette.LIGHT, language, false));
    List<Choice> suited = table.rows().isEmpty() ? List.of() : charts.suited(table.rows().getFirst());
    if (suited.isEmpty()) {
      throw new Refused("there are no numbers of this indicator to draw");
    }
    Choice choice = wanted == null ? suited.getFirst() : suited.stream().filter(c -> id(c).equals(wanted)).findFirst()
        .orElseThrow(() -> new Refused("the chart " + wanted + " does not suit these numbers; those that do are "
            + suited.stream().map(ComparisonFiles::id).collect(Collectors.joining(", "))));
    Chart chart = charts.of(table.rows().getFirst(), choice);
    if (format == FileFormat.SVG) {
      out.write(images.svg(chart, Palette.LIGHT).getBytes(StandardCharsets.UTF_8));
    } else {
      out.write(images.png(chart, Palette.LIGHT));
    }
  }

  private static String id(Choice choice) {
    return (choice.shape().name() + "_" + choice.side().name()).toLowerCase(Locale.ROOT);
  }

  /** Makes ready what the first report would wait for. */
  public void warm() throws IOException {
    report().warm();
  }

  /** Made when first asked for: its fonts take time to read. */
  private synchronized PdfReport report() {
    PdfReport made = report == null ? new PdfReport(charts) : report;
    report = made;
    return made;
  }
}
