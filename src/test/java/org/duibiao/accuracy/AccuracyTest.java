package org.duibiao.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duibiao.extraction.measure.Annotated;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The level reached is a floor. */
class AccuracyTest {

  @BeforeAll
  static void sharedFilesAndTheScorerAreHere() throws InterruptedException {
    Path shared = Annotated.shared();
    assumeTrue(Files.isDirectory(shared.resolve("gold")) && Files.isDirectory(shared.resolve("corpus")));
    assumeTrue(hasPython());
  }

  @ParameterizedTest
  @CsvSource({"nankai, 0.95", "notice, 0.95", "xuancheng, 0.96"})
  void aReferenceDocument(String name, double floor) throws Exception {
    ObservationScores scores = ObservationScores.ofReference(name);
    assertThat(scores.value("full_f1")).isGreaterThanOrEqualTo(floor);
    assertThat(scores.value("found_f1")).isGreaterThanOrEqualTo(0.99);
    assertThat(scores.value("headline_recall")).isEqualTo(1.0);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
