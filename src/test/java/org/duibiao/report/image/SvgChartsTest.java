package org.duibiao.report.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.ChartsTestAccess;
import org.duibiao.report.chart.Palette;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class SvgChartsTest {

  private final SvgCharts svg = new SvgCharts();

  @Test
  void theSameChartTwiceIsTheSameText() throws IOException {
    Path out = Files.createDirectories(Path.of("target/charts"));
    for (String name : new String[] {"bars", "dumbbell", "lines", "multiples", "bullet", "heatmap", "radar"}) {
      Chart chart = ChartsTestAccess.chart(name);
      String first = svg.draw(chart.standalone(Palette.PRINT), 665, chart.standaloneHeight());
      assertThat(svg.draw(chart.standalone(Palette.PRINT), 665, chart.standaloneHeight())).isEqualTo(first);
      assertThat(first).startsWith("<svg").contains(chart.subtitle().substring(0, 4));
      Files.writeString(out.resolve(name + ".svg"), first);
    }
  }

  @Test
  void noJavaIsInReach() {
    var option = (ObjectNode) new ObjectMapper().readTree("{}");
    svg.draw(option, 10, 10);
    assertThatThrownBy(() -> svg.evaluate("java.lang.System.exit(1)")).hasMessageContaining("java");
    assertThatThrownBy(() -> svg.evaluate("Packages.java.io.File")).hasMessageContaining("Packages");
  }

  @Test
  void tagsInWordsAreText() {
    var option = (ObjectNode) new ObjectMapper().readTree(
        "{\"title\":{\"text\":\"<script>alert(1)</script>\"},\"xAxis\":{\"data\":[\"<img src=x onerror=y>\"]},\"yAxis\":{},\"series\":[]}");
    assertThat(svg.draw(option, 300, 200)).doesNotContain("<script").doesNotContain("<img");
  }
}
