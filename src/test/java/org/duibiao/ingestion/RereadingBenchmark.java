package org.duibiao.ingestion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.extraction.Extractor;

/**
 * What whoever opens the first number of a long PDF would wait for: the file is decoded again and its facts are read again. Prints
 * the seconds, and the processor time of the first as a multiple of the second, for PDFs made of the samples' text.
 */
final class RereadingBenchmark {

  private static final int ROUNDS = 5;
  private static final int LINE = 38;
  private static final int LINES = 36;

  private RereadingBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    var extractor = new Extractor(Catalog.load());
    List<String> lines = Samples.read().values().stream().map(one -> new String(one, StandardCharsets.UTF_8))
        .flatMap(String::lines).flatMap(line -> cut(line).stream()).toList();
    System.out.println("| pages | characters | numbers | decoding, s | reading, s | decoding to reading |\n| --: | --: | --: | --: | --: | --: |");
    for (int copies : new int[] {2, 10, 40}) {
      row(extractor, pdf(lines, copies));
    }
  }

  private static void row(Extractor extractor, byte[] pdf) throws Exception {
    long decoding = Long.MAX_VALUE;
    long reading = Long.MAX_VALUE;
    long waited = Long.MAX_VALUE;
    long read = Long.MAX_VALUE;
    Document document = null;
    int numbers = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      long used = processor();
      document = new Documents().read("long.pdf", pdf).getFirst();
      decoding = Math.min(decoding, processor() - used);
      waited = Math.min(waited, System.nanoTime() - start);
      start = System.nanoTime();
      used = processor();
      numbers = extractor.derivations(document).size();
      reading = Math.min(reading, processor() - used);
      read = Math.min(read, System.nanoTime() - start);
    }
    try (var pages = org.apache.pdfbox.Loader.loadPDF(pdf)) {
      System.out.printf("| %d | %,d | %,d | %.1f | %.1f | %.1f |%n", pages.getNumberOfPages(),
          Objects.requireNonNull(document).text().text().length(), numbers, waited / 1e9, read / 1e9, (double) decoding / reading);
    }
  }

  /** Of the whole process: files are decoded in a thread of their own. */
  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static List<String> cut(String line) {
    return java.util.stream.IntStream.iterate(0, at -> at < line.length(), at -> at + LINE)
        .mapToObj(at -> line.substring(at, Math.min(at + LINE, line.length()))).toList();
  }

  private static byte[] pdf(List<String> lines, int copies) throws IOException {
    try (var pdf = new PDDocument(); var out = new ByteArrayOutputStream()) {
      var font = PDType0Font.load(pdf, RereadingBenchmark.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"), true);
      for (int first = 0; first < lines.size() * copies; first += LINES) {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(font, 12);
          content.setLeading(20);
          content.newLineAtOffset(60, 790);
          for (int at = first; at < Math.min(first + LINES, lines.size() * copies); at++) {
            content.showText(lines.get(at % lines.size()));
            content.newLine();
          }
          content.endText();
        }
      }
      pdf.save(out);
      return out.toByteArray();
    }
  }
}
