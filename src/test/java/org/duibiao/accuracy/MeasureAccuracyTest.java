package org.duibiao.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duibiao.extraction.measure.Annotated;
import org.duibiao.extraction.measure.MeasureScores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The level reached is a floor. */
class MeasureAccuracyTest {

  @BeforeEach
  void shared_files_are_here() {
    Path shared = Annotated.shared();
    assumeTrue(Files.isDirectory(shared.resolve("gold")) && Files.isDirectory(shared.resolve("corpus")));
  }

  @Test
  void the_reference_documents() throws Exception {
    for (String name : List.of("nankai", "notice", "xuancheng")) {
      MeasureScores scores = MeasureScores.of(name);
      assertThat(scores.foundF1()).as(name).isGreaterThanOrEqualTo(0.95);
      assertThat(scores.category()).as(name).isGreaterThanOrEqualTo(0.95);
      assertThat(scores.macroF1()).as(name).isGreaterThanOrEqualTo(0.90);
      assertThat(scores.status()).as(name).isGreaterThanOrEqualTo(0.97);
    }
  }

  @Test
  void documents_nothing_was_learned_from() throws Exception {
    MeasureScores scores = MeasureScores.of("blind", true, MeasureScores.BLIND);
    assertThat(scores.foundF1()).isGreaterThanOrEqualTo(0.87);
    assertThat(scores.category()).isGreaterThanOrEqualTo(0.88);
    assertThat(scores.status()).isGreaterThanOrEqualTo(0.97);
  }
}
