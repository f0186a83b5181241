package org.duibiao.web.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.text.Span;
import org.junit.jupiter.api.Test;

class PassageTest {

  private static final String TEXT = "前一段。\n去年增长5%。今年增长5%，投资增长5%。明年再说。\n后一段。";

  @Test
  void aClauseThatStandsTwiceIsMarkedAtItsPlace() {
    int second = TEXT.lastIndexOf("增长5%");
    var passage = Passage.of(TEXT, sentence(), new Span(second - 2, second + 4), new Span(second + 2, second + 4));

    assertThat(passage.pieces()).containsExactly(
        new Passage.Piece("去年增长5%。", Passage.Layer.PARAGRAPH),
        new Passage.Piece("今年增长5%，", Passage.Layer.SENTENCE),
        new Passage.Piece("投资增长", Passage.Layer.CLAUSE),
        new Passage.Piece("5%", Passage.Layer.NUMBER),
        new Passage.Piece("。", Passage.Layer.SENTENCE),
        new Passage.Piece("明年再说。", Passage.Layer.PARAGRAPH));
  }

  @Test
  void aPlaceOutsideTheSentenceMarksNothing() {
    var passage = Passage.of(TEXT, sentence(), new Span(0, 3), new Span(0, 1));

    assertThat(passage.pieces()).extracting(Passage.Piece::layer).containsOnly(Passage.Layer.PARAGRAPH, Passage.Layer.SENTENCE);
  }

  @Test
  void aLongParagraphIsCutAroundTheSentence() {
    String text = "甲".repeat(3000) + "增长5%。" + "乙".repeat(3000);
    var passage = Passage.of(text, new Span(3000, 3005), new Span(3000, 3004), new Span(3002, 3004));

    assertThat(passage.pieces().getFirst().text()).hasSize(Passage.MOST_AROUND);
    assertThat(String.join("", passage.pieces().stream().map(Passage.Piece::text).toList())).contains("增长5%。")
        .hasSize(2 * Passage.MOST_AROUND + 5);
  }

  private static Span sentence() {
    int start = TEXT.indexOf("今年");
    return new Span(start, TEXT.indexOf("明年"));
  }
}
