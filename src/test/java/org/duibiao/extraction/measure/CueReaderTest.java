package org.duibiao.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.catalog.Tsv;
import org.junit.jupiter.api.Test;

class CueReaderTest {

  @Test
  void each_frame_is_found_in_its_example() {
    for (Tsv.Row row : Tsv.read(CueReader.class, "frames.tsv")) {
      assertThat(CueReader.frame(Phrase.normal(row.get("example")))).as(row.get("example")).isEqualTo(row.get("cue"));
    }
  }

  @Test
  void what_does_nothing_has_no_frame() {
    assertThat(CueReader.frame("各位代表")).isEmpty();
    assertThat(CueReader.frame("体制机制障碍仍然较多")).isEmpty();
  }

  @Test
  void cues_are_whole_words_of_the_lexicons() {
    assertThat(CueReader.of(Passage.alone("建立项目审批代办机制，推行告知承诺。"), "business_env", _ -> 0))
        .containsExactlyInAnyOrder("建立…机制", "代办", "告知承诺", "审批");
  }

  @Test
  void each_tense_shows_in_its_example() {
    for (Tsv.Row row : Tsv.read(Lexicon.class, "tense.tsv")) {
      assertThat(Phrase.of(row.get("example")).kinds(Lexicon.TENSES)).as(row.get("example")).containsExactly(row.get("status"));
    }
  }
}
