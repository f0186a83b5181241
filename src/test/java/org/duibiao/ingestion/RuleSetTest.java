package org.duibiao.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {

  @TempDir private Path root;
  private Path vocabulary;
  private Path rule;

  @BeforeEach
  void files() throws Exception {
    vocabulary = write("org/duibiao/extraction/measure/cues.tsv", "建立\t1\n");
    rule = write("org/duibiao/quantity/Numerals.class", "code");
    write("org/duibiao/web/ui/Screen.class", "screen");
  }

  @Test
  void theProgramHasAVersionThatIsTheSameEachTime() {
    assertThat(RuleSet.version()).matches("[0-9a-f]{16}").isEqualTo(RuleSet.version());
  }

  @Test
  void aChangedWordARuleOrANewFileIsAnotherVersion() throws Exception {
    String before = version();
    Files.writeString(vocabulary, "建立\t2\n");
    String word = version();
    Files.writeString(rule, "other code");
    String code = version();
    write("org/duibiao/document/New.class", "");
    assertThat(java.util.List.of(before, word, code, version())).doesNotHaveDuplicates();
  }

  @Test
  void whatDecidesNothingAboutTheReadingChangesNothing() throws Exception {
    String before = version();
    write("org/duibiao/web/ui/Screen.class", "another screen");
    write("org/duibiao/store/FactWriter.class", "store");
    Files.setLastModifiedTime(rule, java.nio.file.attribute.FileTime.fromMillis(0));
    assertThat(version()).isEqualTo(before);
  }

  private String version() throws Exception {
    return RuleSet.version(root.toUri().toString());
  }

  private Path write(String name, String content) throws Exception {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
  }
}
