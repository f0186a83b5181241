package org.duibiao.web.embed;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.Look;
import org.duibiao.report.chart.Palette;
import org.duibiao.report.chart.Twin;
import org.duibiao.report.image.SvgCharts;
import org.duibiao.text.Language;
import org.springframework.web.util.HtmlUtils;

/** A chart with its words as a page that runs nothing: light or dark, wide or narrow as the frame is. */
record EmbedPage(String html) {

  private static final int WIDE = 760;
  private static final int NARROW = 360;

  private static final String STYLE = """
      :root { color-scheme: light dark; }
      body { margin: 0; padding: .5rem .75rem; background: light-dark(#ffffff, #233348); color: light-dark(#1b1b1b, #f2f2f2);
        font: 14px/1.5 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif; }
      h1 { font-size: 1.125rem; margin: 0; }
      p { margin: .125rem 0; font-size: .8125rem; color: light-dark(#595959, #b8c0ca); }
      a { color: light-dark(#12436d, #7fb2e5); }
      svg { display: block; inline-size: 100%; block-size: auto; }
      table { border-collapse: collapse; font-size: .8125rem; }
      th, td { text-align: start; padding: .125rem .75rem .125rem 0; border-block-end: 1px solid light-dark(#d9d9d9, #46566b); }
      tbody th { font-weight: 400; }
      .dark, .narrow { display: none; }
      @media (max-width: 519px) { .wide { display: none; } .narrow { display: block; } }
      @media (prefers-color-scheme: dark) { .light { display: none; } .dark { display: block; } }
      """;

  /**
   * @param drawing the chart with a given look
   * @param address of the whole comparison
   */
  static EmbedPage of(Function<Look, Chart> drawing, SvgCharts svg, Language language, String address) {
    Chart chart = drawing.apply(new Look(Palette.LIGHT, language, false));
    String drawn = List.of(false, true).stream().map(narrow -> "<div class=\"%s\">%s%s</div>".formatted(narrow ? "narrow" : "wide",
        drawing(drawing, svg, new Look(Palette.LIGHT, language, narrow), "light"),
        drawing(drawing, svg, new Look(Palette.DARK, language, narrow), "dark"))).collect(Collectors.joining());
    return new EmbedPage(page(language, chart.title(), """
        <main><h1>%s</h1><p>%s</p>
        <div role="img" aria-label="%s">%s</div>
        <details><summary>%s</summary>%s</details>
        <p>%s</p><p><a href="%s" target="_blank" rel="noopener">%s</a></p></main>
        """.formatted(text(chart.title()), text(chart.subtitle()), text(chart.description()), drawn,
        language.of("数据表", "Table"), table(chart.twin()), text(chart.source()), text(address),
        language.of("在对标中打开", "Open in Duibiao"))));
  }

  /** A page that says that there is nothing to show. */
  static String none(Language language) {
    String title = language.of("没有可以画成图的数值", "There are no figures to draw");
    return page(language, title, "<main><h1>%s</h1></main>".formatted(title));
  }

  private static String drawing(Function<Look, Chart> drawing, SvgCharts svg, Look look, String name) {
    Chart chart = drawing.apply(look);
    return "<div class=\"%s\">%s</div>".formatted(name, svg.draw(chart.option(), look.narrow() ? NARROW : WIDE, chart.height()));
  }

  private static String page(Language language, String title, String body) {
    return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title><style>%s</style></head><body>%s</body></html>
        """.formatted(language.of("zh-CN", "en"), text(title), STYLE, body);
  }

  private static String table(Twin twin) {
    String head = twin.head().stream().map(name -> "<th scope=\"col\">" + text(name) + "</th>").collect(Collectors.joining());
    String rows = twin.rows().stream().map(row -> "<tr><th scope=\"row\">" + text(row.getFirst()) + "</th>"
        + row.stream().skip(1).map(cell -> "<td>" + text(cell) + "</td>").collect(Collectors.joining()) + "</tr>").collect(Collectors.joining());
    return "<table><thead><tr>" + head + "</tr></thead><tbody>" + rows + "</tbody></table>";
  }

  private static String text(String words) {
    return HtmlUtils.htmlEscape(words);
  }
}
