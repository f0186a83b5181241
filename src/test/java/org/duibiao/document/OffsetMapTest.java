package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.duibiao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random documents with fixed seeds: whatever cleaning does, each clean character leads back to the raw one it came from. */
class OffsetMapTest {

  private static final List<String> PIECES = List.of("甲市", "生产总值", "增长5%", "，", "。", "；", "\n", "\r\n", "\n\n", "\u3000\u3000", "  ", "\t",
      "一、", "（二）", "1.", "３．５％", "(wǎng)", "?guī)", "網", "&nbsp;", "&ldquo;", "&#20013;", "<p>", "</p>", "<br/>", "<b>", "<script>x</script>",
      "<!--n-->", "<", ">", "&", "字号:", "当前位置: 首页>公开", "打印\n", "-\n", "2025-07-02\n", "各位代表：", "\uFEFF", "\u200B", "\uE746", "𠫆", "\uD840",
      "checktaskdate=1&x=2\n", ",,", "。。", "\f", "全年实现地区生产总值一百亿元，比上年增长百分之五，投资和消费都有增长，工业运行平稳。");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void every_clean_character_leads_to_a_raw_one_that_reads_the_same(long seed) throws UnreadableDocument {
    var random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      String raw = text(random, 5 + random.nextInt(120));
      for (Document document : documents(raw)) {
        CleanText text = document.text();
        assertThat(text.raw()).isEqualTo(raw);
        for (int i = 0; i < text.text().length(); i++) {
          int place = text.offsets().raw(i);
          assertThat(same(text.text().charAt(i), raw, place)).as("seed %d: %s at %d of %s", seed, text.text().charAt(i), i, raw).isTrue();
        }
        spans(document, random);
      }
    }
  }

  private static void spans(Document document, Random random) {
    String clean = document.text().text();
    for (Sentence sentence : document.sentences()) {
      assertThat(document.at(sentence.span())).isEqualTo(clean.substring(sentence.span().start(), sentence.span().end())).isNotBlank();
      assertThat(document.sections().get(sentence.section()).body().contains(sentence.span().start())).isTrue();
    }
    for (int i = 0; i < 10 && !clean.isEmpty(); i++) {
      int from = random.nextInt(clean.length());
      int to = from + random.nextInt(clean.length() - from + 1);
      Span raw = document.text().raw(new Span(from, to));
      assertThat(raw.end()).isLessThanOrEqualTo(document.text().raw().length());
      assertThat(raw.length() == 0).isEqualTo(from == to);
    }
    whole(document);
    for (Removed removed : document.removed()) {
      assertThat(removed.raw().end()).isLessThanOrEqualTo(document.text().raw().length());
    }
  }

  /** Whatever of the raw text is not kept is told as left out, and nothing of it is source of a page, for there is none. */
  private static void whole(Document document) {
    CleanText text = document.text();
    var told = new java.util.BitSet();
    for (int i = 0; i < text.text().length(); i++) {
      told.set(text.raw(new Span(i, i + 1)).start(), text.raw(new Span(i, i + 1)).end());
    }
    for (Removed out : text.leftOut(document.removed())) {
      assertThat(out.cleaner()).as(out.text()).isNotEqualTo(CleanText.PAGE_SOURCE);
      told.set(out.raw().start(), out.raw().end());
    }
    for (int i = text.own().start(); i < text.own().end(); i++) {
      char c = text.raw().charAt(i);
      assertThat(told.get(i) || Character.isWhitespace(c) || Character.isSpaceChar(c)).as("%s at %d of %s", c, i, text.raw()).isTrue();
    }
  }

  /** Equal up to the declared normalisations: blanks, widths, traditional characters, entities and tags. */
  private static boolean same(char clean, String raw, int place) {
    char c = raw.charAt(place);
    if (c == clean || c == '&' || c >= '！' && c <= '～' && c - 0xFEE0 == clean || clean == '〓' && c >= '\uE000') {
      return true;
    }
    if (clean == ' ' || clean == '\n') {
      return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '<' || Character.isISOControl(c) || c >= '\uE000' || c == '\u200B';
    }
    return Cleaning.clean(Draft.of(String.valueOf(c))).text().equals(String.valueOf(clean));
  }

  private static List<Document> documents(String raw) throws UnreadableDocument {
    if (Cleaning.clean(Draft.of(raw)).text().isBlank()) {
      return List.of();
    }
    return Documents.structured("随机.txt", Draft.of(raw), Limits.STANDARD);
  }

  private static String text(Random random, int pieces) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @Test
  void places_that_go_back_are_refused() {
    assertThatThrownBy(() -> OffsetMap.of(new int[] {3, 2})).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void runs_keep_the_map() {
    var map = OffsetMap.of(new int[] {0, 1, 5, 6, 6, 9});
    var again = OffsetMap.ofRuns(map.runs(), 6);
    for (int i = 0; i < 6; i++) {
      assertThat(again.raw(i)).isEqualTo(map.raw(i));
    }
  }
}
