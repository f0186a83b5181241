package org.duibiao.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.catalog.Tsv;
import org.duibiao.extraction.Attributes.Question;
import org.junit.jupiter.api.Test;

class FairCompetitionTest {

  @Test
  void each_sign_asks_at_its_example_and_is_silent_at_its_counterexample() {
    for (Tsv.Row row : Tsv.read(FairCompetition.class, "fair-competition.tsv")) {
      assertThat(FairCompetition.questions(row.get("example"))).as(row.get("example")).extracting(Question::question)
          .contains(row.get("question"));
      assertThat(FairCompetition.questions(row.get("counterexample"))).as(row.get("counterexample")).isEmpty();
    }
  }

  @Test
  void asks_and_never_judges() {
    for (Tsv.Row row : Tsv.read(FairCompetition.class, "fair-competition.tsv")) {
      assertThat(row.get("question")).endsWith("？").doesNotContain("违反", "违法", "违规");
      assertThat(row.get("article")).matches("第[八九十]条第[一二三四五]项");
    }
  }
}
