package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duibiao.text.Span;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Random documents of every format, with fixed seeds: any span of the clean text reads the same in the raw text it came from. */
class RoundTripTest {

  private static final List<String> WORDS = List.of("甲市", "生产总值", "增长5%", "一百亿元", "工业经济", "运行平稳", "，", "；", "12,345.6亿元", "（含税）", "R&D经费",
      "１２．５％", "ＧＤＰ", "“十四五”", "(PCT)", "A<B", "℃", "𠫆", "GDP per head", "－0.3", " ", "\u3000");
  private static final int ROUNDS = 4;

  /** Makes a file of paragraphs. */
  private interface Format {
    byte[] file(List<String> paragraphs, Random random) throws IOException;
  }

  static Stream<Arguments> formats() {
    return Stream.of(of("txt", (p, r) -> String.join("\n", p).getBytes(StandardCharsets.UTF_8)),
        of("gb.txt", (p, r) -> String.join("\r\n", p).getBytes(Charset.forName("GB18030"))),
        of("utf16.txt", (p, r) -> ("\uFEFF" + String.join("\n", p)).getBytes(StandardCharsets.UTF_16LE)), of("html", RoundTripTest::html), of("pdf", RoundTripTest::pdf),
        of("docx", RoundTripTest::docx), of("xlsx", RoundTripTest::xlsx), of("zip", RoundTripTest::zip));
  }

  private static Arguments of(String ending, Format format) {
    return Arguments.of(ending, format);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void any_span_of_the_clean_text_reads_the_same_in_the_raw_text(String ending, Format format) throws IOException, UnreadableDocument {
    for (int seed = 1; seed <= ROUNDS; seed++) {
      var random = new Random(seed);
      List<String> paragraphs = paragraphs(random);
      List<Document> documents = new Documents().read("随机." + ending, format.file(paragraphs, random));
      String all = String.join("", documents.stream().map(d -> d.text().text()).toList());
      assertThat(squeezed(all)).as("seed %d", seed).contains(squeezed(paragraphs.getFirst())).contains(squeezed(paragraphs.getLast()));
      for (Document document : documents) {
        check(document, random, seed);
      }
    }
  }

  private static void check(Document document, Random random, int seed) {
    CleanText text = document.text();
    var out = new BitSet();
    text.leftOut(document.removed()).forEach(removed -> out.set(removed.raw().start(), removed.raw().end()));
    for (int i = 0; i < 200; i++) {
      int from = random.nextInt(text.text().length());
      var span = new Span(from, from + 1 + random.nextInt(Math.min(80, text.text().length() - from)));
      if (Character.isLowSurrogate(text.text().charAt(from)) || Character.isHighSurrogate(text.text().charAt(span.end() - 1))) {
        continue;
      }
      Span raw = text.raw(span);
      var kept = new StringBuilder();
      for (int at = raw.start(); at < raw.end(); at++) {
        kept.append(out.get(at) ? "" : text.raw().charAt(at));
      }
      String read = Parser.unescapeEntities(kept.toString(), false);
      assertThat(squeezed(read)).as("seed %d: %s", seed, span).isEqualTo(squeezed(document.at(span)));
      places(text, span);
    }
  }

  /** On a page each line of a span has its own rectangle inside the page. */
  private static void places(CleanText text, Span span) {
    int page = text.page(span);
    List<Box> boxes = text.boxes(span);
    if (!span.of(text.text()).isBlank()) {
      assertThat(boxes.isEmpty()).isEqualTo(page == 0);
    }
    if (!boxes.isEmpty()) {
      assertThat(boxes.getFirst().page()).isBetween(page, page + 1);
      assertThat(boxes).allSatisfy(box -> {
        assertThat(box.x()).isBetween(50.0, 595.0);
        assertThat(box.y()).isBetween(20.0, 842.0);
        assertThat(box.width()).isPositive();
        assertThat(box.height()).isBetween(11.5, 12.5);
      });
    }
  }

  private static List<String> paragraphs(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int p = 0; p < 6 + random.nextInt(10); p++) {
      var words = new StringBuilder("全年");
      for (int w = 0; w < 4 + random.nextInt(12); w++) {
        words.append(WORDS.get(random.nextInt(WORDS.size())));
      }
      paragraphs.add(words.append("第").append(p).append("项完成。").toString());
    }
    return paragraphs;
  }

  private static byte[] html(List<String> paragraphs, Random random) {
    var page = new StringBuilder("<!DOCTYPE html><html><head><style>p{}</style></head><body><nav>首页</nav>");
    for (String paragraph : paragraphs) {
      String source = paragraph.replace("&", "&amp;").replace("<", "&lt;").replace("“", random.nextBoolean() ? "&ldquo;" : "“").replace("”", "&#8221;");
      int cut = source.indexOf("生产");
      page.append(random.nextBoolean() ? "<p class='a'>" : "<div>")
          .append(cut < 0 ? source : source.substring(0, cut) + "<b><span>" + source.substring(cut, cut + 1) + "</span></b>" + source.substring(cut + 1))
          .append(random.nextBoolean() ? "</p>\n" : "</div><script>var a='x';</script>");
    }
    return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] docx(List<String> paragraphs, Random random) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var word = new XWPFDocument()) {
      for (String paragraph : paragraphs) {
        if (random.nextInt(4) == 0) {
          word.createTable(1, 2).getRow(0).getCell(0).setText(paragraph);
        } else {
          word.createParagraph().createRun().setText(paragraph);
        }
      }
      word.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] xlsx(List<String> paragraphs, Random random) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("a");
      for (String paragraph : paragraphs) {
        sheet.createRow(sheet.getLastRowNum() + 1 + random.nextInt(2)).createCell(random.nextInt(3)).setCellValue(paragraph);
      }
      book.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] pdf(List<String> paragraphs, Random random) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument(); InputStream in = Objects.requireNonNull(RoundTripTest.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"))) {
      PDFont font = PDType0Font.load(pdf, in, true);
      List<String> lines = paragraphs.stream().map(p -> p.replace("𠫆", "〇")).flatMap(p -> Stream.iterate(p, rest -> !rest.isEmpty(), rest -> rest.substring(Math.min(40, rest.length())))
          .map(rest -> rest.substring(0, Math.min(40, rest.length())))).toList();
      for (int from = 0; from < lines.size(); from += 12) {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
          for (int i = from; i < Math.min(lines.size(), from + 12); i++) {
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(60, 780 - 30 * (i - from) - random.nextInt(4));
            content.showText(lines.get(i));
            content.endText();
          }
        }
      }
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] zip(List<String> paragraphs, Random random) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      int half = paragraphs.size() / 2;
      for (String name : List.of("甲.txt", "乙.html")) {
        zip.putNextEntry(new ZipEntry("年报/" + name));
        List<String> part = name.startsWith("甲") ? paragraphs.subList(0, half) : paragraphs.subList(half, paragraphs.size());
        zip.write(name.endsWith("txt") ? String.join("\n", part).getBytes(StandardCharsets.UTF_8) : html(part, random));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** Up to the declared normalisations: blanks and widths. */
  private static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replace("〇", "").replace("𠫆", "").replaceAll("[\\s\\p{Z}\\p{Cntrl}]", "");
  }
}
