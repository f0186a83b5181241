package org.duibiao.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.chart.Palette;
import org.duibiao.report.image.SvgCharts;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes 区域对比报告. Fetches nothing, reads no file: fonts and styles come from the product itself. */
public final class PdfReport {

  private static final int MOST_CHARTS = 6;
  private static final int CHART_WIDTH = 665;
  private static final float SCALE = 0.75f;

  private final SvgCharts svg;
  private final TrueTypeFont regular = font("Regular");
  private final TrueTypeFont bold = font("Bold");

  public PdfReport(SvgCharts svg) {
    this.svg = svg;
  }

  /** Writes the report to {@code out}; the same table gives the same bytes. */
  public synchronized void write(ComparisonTable table, MeasureColumns measures, OutputStream out) throws IOException {
    try (var pdf = new PDDocument()) {
      PDFont plain = PDType0Font.load(pdf, regular, true);
      PDFont strong = PDType0Font.load(pdf, bold, true);
      var builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      builder.useFont(new PDFontSupplier(plain), "Noto Sans SC", 400, FontStyle.NORMAL, true);
      builder.useFont(new PDFontSupplier(strong), "Noto Sans SC", 700, FontStyle.NORMAL, true);
      for (var when : ExternalResourceControlPriority.values()) {
        builder.useExternalResourceAccessControl((uri, type) -> false, when);
      }
      builder.useUriResolver((base, uri) -> null);
      builder.withW3cDocument(new ReportText(table, measures, plain).page().dom, "");
      try (var renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
      }
      charts(pdf, table, plain, strong);
      pdf.setDocumentId(0L);
      var day = new GregorianCalendar(java.util.TimeZone.getTimeZone("UTC"));
      day.setTimeInMillis(0);
      pdf.getDocumentInformation().setCreationDate(day);
      pdf.getDocumentInformation().setModificationDate(day);
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      bytes.writeTo(out);
    }
  }

  private void charts(PDDocument pdf, ComparisonTable table, PDFont plain, PDFont strong) throws IOException {
    var charts = new Charts(table, Palette.PRINT);
    List<Chart> shown = table.rows().stream().flatMap(row -> charts.best(row).stream()).limit(MOST_CHARTS).toList();
    for (int i = 0; i < shown.size(); i += 2) {
      var page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (var content = new PDPageContentStream(pdf, page)) {
        float top = PDRectangle.A4.getHeight() - 50;
        for (Chart chart : shown.subList(i, Math.min(shown.size(), i + 2))) {
          String drawn = svg.draw(chart.standalone(Palette.PRINT), CHART_WIDTH, chart.standaloneHeight());
          new ChartPage(content, plain, strong).draw(parsed(drawn), 48, top, SCALE);
          top -= 380;
        }
      }
    }
  }

  private static Element parsed(String svg) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    } catch (javax.xml.parsers.ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private static TrueTypeFont font(String weight) {
    String path = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
    try (var in = Objects.requireNonNull(PdfReport.class.getResourceAsStream(path), path)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
