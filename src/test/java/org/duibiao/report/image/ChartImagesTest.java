package org.duibiao.report.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.duibiao.report.Sample;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.chart.Palette;
import org.junit.jupiter.api.Test;

class ChartImagesTest {

  private static final ChartImages IMAGES = new ChartImages(new SvgCharts());

  private static Chart chart() {
    var table = new Sample().table();
    return new Charts(table, Palette.LIGHT).best(table.rows().getFirst()).orElseThrow();
  }

  @Test
  void theSvgHasTitleSubtitleSourceAndDescription() throws Exception {
    Chart chart = chart();
    String svg = IMAGES.svg(chart, Palette.LIGHT);
    String words = ChartImages.parsed(svg).getTextContent();
    assertThat(words).contains("来源：《", "2021 年", chart.title().substring(0, 8));
    assertThat(ChartImages.parsed(svg).getAttribute("aria-label")).isEqualTo(chart.description());
    assertThat(IMAGES.svg(chart, Palette.LIGHT)).as("the same twice").isEqualTo(svg);
  }

  @Test
  void thePngIsTheSamePictureAndHasWordsInIt() throws Exception {
    Chart chart = chart();
    byte[] png = IMAGES.png(chart, Palette.LIGHT);
    Files.write(Path.of("target/chart.png"), png);
    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(2 * ChartImages.WIDTH);
    assertThat(image.getHeight()).isEqualTo(2 * chart.standaloneHeight());
    long dark = 0;
    for (int y = 0; y < 60; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += (image.getRGB(x, y) & 0xff) < 80 ? 1 : 0;
      }
    }
    assertThat(dark).as("dark points where the title stands").isGreaterThan(500);
    assertThat(IMAGES.png(chart, Palette.LIGHT)).isEqualTo(png);
  }

  /** Export 5: what the font has is drawn, what it lacks is named. */
  @Test
  void aRareCharacterInAPictureIsDrawnOrNamed() throws Exception {
    assertThat(titled("𠮷镇")).isEqualTo(titled("〔U+20BB7〕镇")).isNotEqualTo(titled("镇"));
    assertThat(titled("𫠆〇㙘")).isNotEqualTo(titled("〔U+2B806〕〔U+3007〕〔U+3658〕")).isNotEqualTo(titled("　　　"));
  }

  private static byte[] titled(String title) throws Exception {
    Chart chart = chart();
    return IMAGES.png(new Chart(chart.shape(), chart.side(), title, chart.subtitle(), chart.source(), chart.description(), chart.twin(),
        chart.height(), chart.option()), Palette.LIGHT);
  }

  /** Charts 8. */
  @Test
  void markupInANameIsNothingButText() throws Exception {
    Chart chart = chart();
    var hostile = new Chart(chart.shape(), chart.side(), "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</text><foreignObject>",
        "\" onload=\"alert(1)", chart.twin(), chart.height(), chart.option());
    var svg = ChartImages.parsed(IMAGES.svg(hostile, Palette.LIGHT));
    assertThat(svg.getElementsByTagName("script").getLength() + svg.getElementsByTagName("img").getLength()
        + svg.getElementsByTagName("foreignObject").getLength()).isZero();
    assertThat(svg.hasAttribute("onload")).isFalse();
    assertThat(svg.getTextContent()).contains("<script>alert(1)</script>");
    IMAGES.png(hostile, Palette.LIGHT);
  }
}
