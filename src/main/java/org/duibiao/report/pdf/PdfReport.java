package org.duibiao.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.comparison.Row;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.chart.Look;
import org.duibiao.report.chart.Palette;
import org.duibiao.report.image.ChartImages;
import org.duibiao.report.image.Glyphs;
import org.duibiao.report.image.SvgCharts;
import org.duibiao.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes 区域对比报告 as tagged PDF/A-2a with bookmarks. Fetches nothing, reads no file: fonts and styles come from the product
 * itself.
 */
public final class PdfReport {

  private static final int MOST_CHARTS = 6;
  private static final String FAMILY = "Noto Sans SC";
  private static final String[] SCHEMES = {"http", "https", "file", "jar", "ftp", "data", "classpath"};

  static {
    XRLog.setLoggerImpl(new RendererLog());
  }

  private final SvgCharts svg;
  private final int mostCharts;
  private final TrueTypeFont regular = Glyphs.font(false);
  private final TrueTypeFont bold = Glyphs.font(true);
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  public PdfReport(SvgCharts svg) {
    this(svg, MOST_CHARTS);
  }

  PdfReport(SvgCharts svg, int mostCharts) {
    this.svg = svg;
    this.mostCharts = mostCharts;
  }

  /** Writes the report to {@code out}; the same table gives the same bytes. */
  public void write(ComparisonTable table, MeasureColumns measures, Language language, OutputStream out) throws IOException {
    var report = new ReportText(table, measures, language, regular, charts(table, language));
    render(report.page().dom, report.date(), out);
  }

  /** Lays the page out. */
  synchronized void render(Document page, LocalDate date, OutputStream out) throws IOException {
    try (var pdf = new PDDocument()) {
      PDFont plain = PDType0Font.load(pdf, regular, true);
      PDFont strong = PDType0Font.load(pdf, bold, true);
      var builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      builder.withProducer("Duibiao 对标");
      builder.useFont(new PDFontSupplier(plain), FAMILY, 400, FontStyle.NORMAL, true);
      builder.useFont(new PDFontSupplier(strong), FAMILY, 700, FontStyle.NORMAL, true);
      builder.useSVGDrawer(new ChartDrawer(new PdfLetters(regular, plain, strong)));
      builder.usePdfUaAccessibility(true);
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
      builder.useColorProfile(colours);
      closed(builder);
      builder.withW3cDocument(page, "");
      try (var renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
      }
      Timeless.make(pdf, date);
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      bytes.writeTo(out);
    }
  }

  /** Whatever a text may hold, the renderer asks for nothing outside the page. */
  private static void closed(PdfRendererBuilder builder) {
    for (var when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, when);
    }
    builder.useUriResolver((base, uri) -> null);
    builder.useProtocolsStreamImplementation(uri -> {
      throw new SecurityException("No resource is read: " + uri);
    }, SCHEMES);
  }

  /** The charts of the indicators that most regions have numbers of, in the order of the table, drawn. */
  private List<ReportText.DrawnChart> charts(ComparisonTable table, Language language) throws IOException {
    var charts = new Charts(table, new Look(Palette.PRINT, language, false));
    List<Row> rows = table.rows().stream().filter(row -> compared(row) > 1 && charts.best(row).isPresent())
        .sorted(Comparator.comparingLong((Row row) -> -compared(row))).limit(mostCharts)
        .sorted(Comparator.comparingInt(table.rows()::indexOf)).toList();
    var drawn = new ArrayList<ReportText.DrawnChart>();
    for (Row row : rows) {
      Chart chart = charts.best(row).orElseThrow();
      int height = chart.standaloneHeight();
      Element image = ChartImages.parsed(svg.draw(chart.standalone(Palette.PRINT), ChartImages.WIDTH, height));
      drawn.add(new ReportText.DrawnChart(chart, image, height));
    }
    return drawn;
  }

  /** In how many regions the indicator has an amount or a rate: one alone makes no comparison. */
  private static long compared(Row row) {
    return Math.max(row.entries().stream().filter(entry -> entry.achieved() instanceof Cell.Value).count(),
        row.entries().stream().filter(entry -> entry.growth() instanceof Cell.Value).count());
  }
}
