package org.duibiao.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.Map;
import org.duibiao.extraction.measure.Annotated;
import org.junit.jupiter.api.Test;

/** A change of the rules shows what it moved in the corpus: look at the lines, then keep them with {@code CorpusCounts --write}. */
class CorpusCountsTest {

  @Test
  void nothing_moved_unseen() throws Exception {
    assumeTrue(Files.isDirectory(Annotated.shared().resolve("corpus/public")));
    assertThat(CorpusCounts.moved(CorpusCounts.kept(), CorpusCounts.read())).as("what moved").isEmpty();
  }

  @Test
  void a_moved_count_is_told() {
    assertThat(CorpusCounts.moved(Map.of("甲\tratio", 3, "乙\tratio", 1), Map.of("甲\tratio", 2, "乙\tratio", 1)))
        .containsExactly("甲 ratio: 3 → 2");
  }
}
