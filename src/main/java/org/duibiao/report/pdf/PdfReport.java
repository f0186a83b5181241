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
import java.util.function.Function;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.comparison.Row;
import org.duibiao.report.Findings;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

  private static final String WARM = """
      {"animation": false, "title": {"text": "对标"}, "xAxis": {"type": "value"}, "yAxis": {"type": "category", "data": ["甲市"]},
       "series": [{"type": "bar", "label": {"show": true}, "data": [1]}]}""";

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

  /** Reads the fonts, loads the chart engine and lays out a page that nobody sees, so that the first report does not take seconds. */
  public void warm() throws IOException {
    var page = new Page(Language.CHINESE, "对标", "对标", ReportStyle.css("对标"), text -> Glyphs.shown(text, regular));
    page.contents(page.body);
    page.section("warm", "对标", "Duibiao");
    Element line = page.add(page.table(List.of("地区", "数值")), "tr", "");
    page.add(line, "th", "甲市");
    page.link(page.add(line, "td", "1"), "cite", "warm", "[1]");
    page.figure(ChartImages.parsed(svg.draw((ObjectNode) new JsonMapper().readTree(WARM), ChartImages.WIDTH, 200)), "对标", 200);
    render(page.dom, LocalDate.EPOCH, OutputStream.nullOutputStream());
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
    var findings = new Findings(table, language);
    List<Row> rows = table.rows().stream().filter(row -> !findings.of(row).isEmpty() && charts.best(row).isPresent())
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

  /** In how many regions the indicator has an amount or a rate that may stand beside others. */
  private static long compared(Row row) {
    return Math.max(comparable(row, Entry::achieved), comparable(row, Entry::growth));
  }

  private static long comparable(Row row, Function<Entry, Cell> side) {
    return row.entries().stream().filter(entry -> side.apply(entry) instanceof Cell.Value value && value.comparable()).count();
  }
}
