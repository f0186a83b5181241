package org.duibiao.web.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.Shape;
import org.duibiao.report.chart.Side;
import org.duibiao.report.chart.Twin;
import org.duibiao.report.image.SvgCharts;
import org.duibiao.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class EmbedPageTest {

  @Test
  void whateverADocumentSaysIsText() {
    String hostile = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>";
    var chart = new Chart(Shape.BARS, Side.AMOUNT, hostile, hostile, hostile, hostile,
        new Twin(List.of(hostile, hostile), List.of(List.of(hostile, hostile))), 100, JsonNodeFactory.instance.objectNode());
    String html = EmbedPage.of(_ -> chart, new SvgCharts(), Language.CHINESE, "./?r=1&t=<b>").html();

    assertThat(html).doesNotContain("<img").doesNotContain("<script").doesNotContain("<b>").contains("&lt;img src=x");
  }
}
