package org.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      --what comparison --format csv --region 不存在市 | unknown region: 不存在市
      --what comparison --format csv --region 天津 --indicator 不存在指标 | unknown indicator: 不存在指标
      --what comparison --format csv --theme nothing | unknown theme: nothing; known are
      --what comparison --format doc | unknown --format: doc; known are csv, xlsx, json, pdf, svg, png
      --what everything --format csv | unknown --what: everything; known are comparison, observations, measures, targets, documents, chart
      --what chart --format csv --indicator gdp | a chart is a picture; take svg or png
      --what measures --format png | only a chart is a picture
      --what chart --format svg | a chart shows one indicator
      --what observations --format csv --kind wish | unknown --kind: wish; known are achievement, target
      --what observations --format pdf | only a comparison has a PDF
      --what measures --format pdf | only a comparison has a PDF
      --what measures --format csv --indicator gdp | measures are chosen by --region and --year only
      --what observations --format csv --theme economy --indicator gdp | theme and indicator exclude each other
      --what observations --format csv --region 鼓楼区 | region 鼓楼区 may be
      """)
  void whatCannotBeFollowedIsSaidInOneLineAndNothingIsWritten(String arguments, String line) throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "before");
    var err = new StringWriter();
    assertThat(run(arguments, file, err)).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString().contains(line.strip());
    assertThat(file).hasContent("before");
    assertThat(entries()).containsExactly(file);
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    var err = new StringWriter();
    assertThat(run("--what comparison --format csv", folder.resolve("absent/out.csv"), err)).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString().contains("absent").contains("no such folder");
  }

  @Test
  void aFileThatFailsHalfwayLeavesTheOldOneAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("out.csv"), "before");
    assertThatThrownBy(() -> WholeFile.write(file, out -> {
      out.write(new byte[100_000]);
      throw new IOException("disk");
    })).hasMessage("disk");
    assertThat(file).hasContent("before");
    assertThat(entries()).containsExactly(file);
    WholeFile.write(file, out -> out.write("after".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(file).hasContent("after");
    assertThat(entries()).containsExactly(file);
  }

  private List<Path> entries() throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  private static int run(String arguments, Path file, StringWriter err) {
    var all = new ArrayList<>(List.of("export"));
    all.addAll(List.of(arguments.strip().split(" ")));
    all.addAll(List.of("-o", file.toString()));
    return Main.commandLine().setErr(new PrintWriter(err)).execute(all.toArray(String[]::new));
  }
}
