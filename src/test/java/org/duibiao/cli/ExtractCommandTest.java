package org.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

  private static final String REPORT = """
      甲市2021年政府工作报告

      一、2020年工作回顾
      2020年,地区生产总值1234.5亿元,增长6.1%。出台支持企业技术改造的奖补办法。
      """;

  @TempDir Path folder;

  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setOut(realOut);
    System.setErr(realErr);
  }

  @Test
  void eachFactIsOneJsonObjectWithItsEvidence() throws Exception {
    int code = run("extract", file("jia.txt", REPORT.getBytes(StandardCharsets.UTF_8)));

    assertThat(code).isZero();
    JsonNode gdp = lines().stream().filter(l -> "gdp".equals(l.path("indicator_id").asString(""))).findFirst().orElseThrow();
    assertThat(gdp.get("doc").asString()).isEqualTo("jia");
    assertThat(gdp.get("value").decimalValue()).isEqualByComparingTo("1234.5");
    assertThat(gdp.get("unit").asString()).isEqualTo("亿元");
    assertThat(gdp.get("kind").asString()).isEqualTo("achievement");
    assertThat(gdp.get("period").asString()).isEqualTo("2020");
    assertThat(gdp.get("sentence").asString()).contains("1234.5亿元,增长6.1%");
    assertThat(lines()).anyMatch(l -> l.get("type").asString().equals("measure") && l.get("sentence").asString().contains("奖补办法"));
  }

  @Test
  void theTypeLimitsWhatIsWritten() throws Exception {
    run("extract", "--type", "observations", file("jia.txt", REPORT.getBytes(StandardCharsets.UTF_8)));

    assertThat(lines()).isNotEmpty().allMatch(l -> l.get("type").asString().equals("observation"));
  }

  @Test
  void anUnreadableFileIsNamedAndTheOthersAreStillRead() throws Exception {
    int code = run("extract", file("empty.txt", new byte[0]), folder.resolve("absent.txt").toString(),
        file("binary.txt", new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 0, 7}), file("jia.txt", REPORT.getBytes(StandardCharsets.UTF_8)));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(3)
        .anyMatch(l -> l.contains("empty.txt")).anyMatch(l -> l.contains("absent.txt")).anyMatch(l -> l.contains("binary.txt"));
    assertThat(lines()).isNotEmpty();
  }

  private String file(String name, byte[] bytes) throws Exception {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private static int run(String... arguments) {
    return Main.commandLine().execute(arguments);
  }

  private List<JsonNode> lines() {
    var json = JsonMapper.builder().build();
    return out.toString(StandardCharsets.UTF_8).lines().map(json::readTree).toList();
  }
}
