package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people, scanners and attackers upload: refused with the reason, or read right. The rows are those of the list of inputs to try:
 * 12 bombs and nesting, 13 entities, 14 the cap, 15 endings, 16 names, 17 decoders that fail, 18 encodings, 19 shapes, 20 noise.
 */
class HostileFilesTest {

  private static final String TEXT = "甲市全年实现地区生产总值100亿元，比上年增长5%，工业经济运行平稳，投资和消费都有增长。";

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] docx(Map<String, byte[]> more, String documentXml) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var word = new XWPFDocument()) {
      word.createParagraph().createRun().setText(TEXT);
      word.write(out);
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Archives.Entry entry : entries(out.toByteArray())) {
      boolean main = entry.name().equals("word/document.xml") && !documentXml.isEmpty();
      files.put(entry.name(), main ? utf8(documentXml) : entry.bytes());
    }
    files.putAll(more);
    return zip(files);
  }

  private static List<Archives.Entry> entries(byte[] zip) {
    try {
      return Archives.entries("x", zip, Limits.STANDARD);
    } catch (UnreadableDocument e) {
      throw new AssertionError(e);
    }
  }

  private static void refused(String name, byte[] bytes, String reason) {
    assertThatThrownBy(() -> new Documents().read(name, bytes)).isInstanceOf(UnreadableDocument.class)
        .hasMessageStartingWith(name).hasMessageContaining(reason).hasMessageNotContaining("\n");
  }

  private static String only(String name, byte[] bytes) throws UnreadableDocument {
    List<Document> documents = new Documents().read(name, bytes);
    assertThat(documents).hasSize(1);
    return documents.getFirst().text().text();
  }

  /** Row 12. */
  @Test
  void a_zip_bomb_is_refused_before_it_unfolds() throws IOException {
    refused("bomb.zip", zip(Map.of("a.txt", new byte[40 << 20])), "zip bomb");
    refused("bomb.docx", docx(Map.of("word/media/big.bin", new byte[40 << 20]), ""), "zip bomb");
  }

  /** Row 12. */
  @Test
  void thousands_of_entries_are_refused() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 3000; i++) {
      files.put(i + ".txt", utf8("甲"));
    }
    refused("many.zip", zip(files), "too many entries");
  }

  /** Row 12. */
  @Test
  void archives_inside_archives_are_refused() throws IOException {
    byte[] inner = zip(Map.of("a.txt", utf8(TEXT)));
    refused("outer.zip", zip(Map.of("inner.zip", inner)), "nested archive");
    refused("nested.docx", docx(Map.of("word/x.bin", inner), ""), "nested archive");
  }

  /** Row 13. */
  @Test
  void external_and_exploding_entities_are_not_expanded() throws IOException {
    String w = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;" + TEXT
        + "</w:t></w:r></w:p></w:body></w:document>";
    String external = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + w;
    var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\">");
    for (char c = 'b'; c < 'x'; c++) {
      laughs.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
    }
    laughs.append("<!ENTITY x \"&w;\">]>").append(w);
    for (String xml : List.of(external, laughs.toString())) {
      for (Outcome outcome : new Documents().readEach("x.docx", docx(Map.of(), xml))) {
        if (outcome instanceof Outcome.Read read) {
          assertThat(read.documents().getFirst().text().text()).doesNotContain("root:").hasSizeLessThan(1000);
        }
      }
    }
  }

  /** Row 14. */
  @Test
  void one_byte_over_the_cap_is_refused() {
    Limits small = new Limits(100, 1000, 10, 1000, 10, 10, 1000, 1, 10, 10, Duration.ofSeconds(5));
    assertThatThrownBy(() -> new Documents(small).read("a.txt", new byte[101])).hasMessageContaining("too large");
    assertThat(new Documents(small).readEach("a.txt", utf8(TEXT.substring(0, 33))).getFirst()).isInstanceOf(Outcome.Read.class);
  }

  /** Row 15. */
  @Test
  void a_file_is_read_as_what_it_is_whatever_its_ending() throws UnreadableDocument, IOException {
    assertThat(only("really-text.pdf", utf8(TEXT))).isEqualTo(TEXT);
    assertThat(only("really-word.txt", docx(Map.of(), ""))).isEqualTo(TEXT);
    assertThat(only("really-html.txt", utf8("<html><body><p>" + TEXT + "</p></body></html>"))).isEqualTo(TEXT);
    refused("really-png.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "unsupported");
    refused("really-binary.docx", binary(), "");
  }

  private static byte[] binary() {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  /** Row 16. */
  @Test
  void paths_in_an_archive_name_nothing_but_the_document() throws UnreadableDocument, IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("../../etc/甲市.txt", utf8(TEXT));
    files.put("/abs/乙市.txt", utf8(TEXT));
    files.put("b/甲市.txt", utf8(TEXT));
    files.put("logo.png", new byte[] {1, 2});
    assertThat(new Documents().read("a.zip", zip(files))).extracting(Document::name).containsExactly("甲市", "乙市", "甲市-2");
    assertThat(new Documents().readEach("a.zip", zip(files), "甲市-2.txt"::equals)).singleElement()
        .isInstanceOfSatisfying(Outcome.Read.class, read -> assertThat(read.file()).isEqualTo("甲市-2.txt"));
  }

  /** Row 17. */
  @Test
  void an_unreadable_file_in_an_archive_costs_only_itself() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("good.txt", utf8(TEXT));
    files.put("bad.pdf", utf8("%PDF-1.7 broken"));
    List<Outcome> outcomes = new Documents().readEach("a.zip", zip(files));
    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Read.class);
    assertThat(outcomes.get(1)).isInstanceOfSatisfying(Outcome.Failed.class, f -> assertThat(f.why()).hasMessageContaining("bad.pdf"));
  }

  /** Row 17. */
  @Test
  void a_decoder_that_hangs_overflows_floods_or_throws_costs_its_document_only() {
    var never = new CountDownLatch(1);
    assertThatThrownBy(() -> Deadline.run("hang.pdf", Duration.ofMillis(50), () -> {
      never.await();
      return "";
    })).isInstanceOf(UnreadableDocument.class).hasMessageContaining("timed out");
    assertThatThrownBy(() -> Deadline.run("deep.pdf", Duration.ofSeconds(20), () -> deep(0))).hasMessageContaining("nested too deeply");
    assertThatThrownBy(() -> Deadline.run("heap.pdf", Duration.ofSeconds(20), () -> {
      throw new OutOfMemoryError("heap");
    })).hasMessageContaining("out of memory");
    assertThatThrownBy(() -> Deadline.run("odd.pdf", Duration.ofSeconds(20), () -> {
      throw new IllegalStateException("odd");
    })).isInstanceOf(UnreadableDocument.class).hasMessageContaining("odd");
  }

  /** Row 17. */
  @Test
  void decoders_that_never_stop_block_no_more_than_a_bounded_number_of_threads() throws Exception {
    var release = new CountDownLatch(1);
    try {
      for (int i = 0; i < Deadline.MOST_LEFT_BEHIND; i++) {
        assertThatThrownBy(() -> Deadline.run("deaf.pdf", Duration.ofMillis(100), () -> {
          for (boolean over = false; !over;) {
            try {
              release.await();
              over = true;
            } catch (InterruptedException e) {
              continue; // deaf to the interruption
            }
          }
          return "";
        })).hasMessageContaining("timed out");
      }
      assertThatThrownBy(() -> Deadline.run("next.txt", Duration.ofSeconds(20), () -> "")).hasMessageContaining("too many hanging");
    } finally {
      release.countDown();
    }
    for (int i = 0; i < 200; i++) {
      try {
        assertThat(Deadline.run("next.txt", Duration.ofSeconds(20), () -> "read")).isEqualTo("read");
        return;
      } catch (UnreadableDocument stillBusy) {
        Thread.sleep(50);
      }
    }
    assertThat(false).as("the threads are given back").isTrue();
  }

  private static int deep(int n) {
    return deep(n + 1) + 1;
  }

  /** Row 18. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void every_encoding_of_an_office_reads_right(String charset) throws UnreadableDocument {
    String text = TEXT + "\n乙市新增就业3万人。";
    assertThat(only("a.txt", text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  /** Row 18. */
  @Test
  void a_byte_order_mark_is_no_text() throws UnreadableDocument {
    assertThat(only("a.txt", utf8("\uFEFF" + TEXT))).isEqualTo(TEXT);
  }

  /** Row 18. */
  @Test
  void a_character_cut_off_at_the_end_costs_only_itself() throws UnreadableDocument {
    byte[] bytes = utf8(TEXT);
    assertThat(only("a.txt", java.util.Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo(TEXT.substring(0, TEXT.length() - 1));
  }

  /** Row 18. */
  @Test
  void mojibake_is_refused_and_never_silent() {
    refused("m1.txt", utf8(new String(utf8(TEXT), StandardCharsets.ISO_8859_1)), "undecodable");
    refused("m2.txt", utf8(new String(utf8(TEXT.repeat(3)), Charset.forName("GB18030"))), "undecodable");
    refused("m3.txt", utf8(new String(TEXT.getBytes(Charset.forName("GB18030")), StandardCharsets.UTF_8)), "undecodable");
    refused("empty.txt", new byte[0], "empty");
    refused("blank.txt", utf8(" \n\u3000\n"), "no text left");
    refused("nul.txt", new byte[1000], "binary");
  }

  /** Row 19. */
  @Test
  void huge_lines_deep_brackets_and_repeats_are_read() throws UnreadableDocument {
    assertThat(only("line.txt", utf8(TEXT.repeat(20_000)))).hasSize(TEXT.length() * 20_000);
    assertThat(only("brackets.txt", utf8(TEXT + "（".repeat(10_000) + "）".repeat(10_000)))).startsWith(TEXT);
    assertThat(only("tags.html", utf8("<html>" + "<div>".repeat(20_000) + TEXT))).contains(TEXT);
    assertThat(only("open.txt", utf8(TEXT + "<!--<script>&".repeat(50_000)))).startsWith(TEXT);
  }

  /** Row 20. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void damaged_files_are_read_or_refused_and_nothing_else(long seed) throws IOException {
    var random = new Random(seed);
    for (byte[] good : List.of(utf8(TEXT), docx(Map.of(), ""), pdf(), zip(Map.of("a.txt", utf8(TEXT))))) {
      for (int round = 0; round < 15; round++) {
        byte[] bad = good.clone();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
          bad[random.nextInt(bad.length)] = (byte) random.nextInt();
        }
        assertThat(new Documents().readEach("f", java.util.Arrays.copyOf(bad, 1 + random.nextInt(bad.length)))).isNotEmpty();
      }
    }
  }

  /** Row 12. */
  @Test
  void a_pdf_without_text_or_with_too_many_pages_is_refused() throws IOException {
    refused("scan.pdf", pdf(), "no text");
    Limits few = new Limits(1 << 20, 1000, 0, 1000, 10, 10, 1000, 1, 10, 10, Duration.ofSeconds(20));
    byte[] pdf = pdf();
    assertThatThrownBy(() -> new Documents(few).read("long.pdf", pdf)).hasMessageContaining("too many pages");
  }

  private static byte[] pdf() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(out);
    }
    return out.toByteArray();
  }
}
