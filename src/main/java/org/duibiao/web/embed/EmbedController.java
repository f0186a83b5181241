package org.duibiao.web.embed;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.chart.Look;
import org.duibiao.report.chart.Palette;
import org.duibiao.report.image.SvgCharts;
import org.duibiao.text.Language;
import org.duibiao.web.ui.Library;
import org.duibiao.web.ui.chart.ChartPanel;
import org.duibiao.web.ui.compare.CompareState;
import org.duibiao.web.ui.compare.Comparing;
import org.duibiao.web.ui.compare.WholeCharts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * {@code /embed} with the parameters of the Compare screen, and {@code lang=en} for English: the chart that screen would show, drawn on
 * the server, so that a framed page needs neither scripts nor cookies.
 */
@RestController
class EmbedController {

  /** Drawing takes a tenth of a second: a page is kept for as long as a reader may look at it. */
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final Library library;
  private final SvgCharts svg;
  private final boolean on;
  private final Recent<EmbedPage> recent = new Recent<>(200, KEPT);

  EmbedController(Library library, SvgCharts svg, @Value("${duibiao.embed:false}") boolean on) {
    this.library = library;
    this.svg = svg;
    this.on = on;
  }

  @GetMapping("/embed")
  ResponseEntity<String> embed(@RequestParam MultiValueMap<String, String> parameters) {
    var language = "en".equals(parameters.getFirst("lang")) ? Language.ENGLISH : Language.CHINESE;
    if (!on) {
      return ResponseEntity.notFound().build();
    }
    var state = CompareState.of(new LinkedMultiValueMap<>(Map.copyOf(parameters)), library.catalog());
    Optional<EmbedPage> page = recent.get(language + " " + state.parameters(), () -> page(state, language));
    return page.map(shown -> ResponseEntity.ok().contentType(HTML).cacheControl(CacheControl.maxAge(KEPT).cachePublic()).body(shown.html()))
        .orElseGet(() -> ResponseEntity.status(404).contentType(HTML).body(EmbedPage.none(language)));
  }

  private Optional<EmbedPage> page(CompareState asked, Language language) {
    if (asked.regions().isEmpty()) {
      return Optional.empty();
    }
    var page = new Comparing(library).page(asked, List.of());
    var state = page.state();
    return page.focused().flatMap(row -> {
      var charts = new Charts(page.table(), new Look(Palette.LIGHT, language, false));
      var drawings = new LinkedHashMap<String, Function<Look, Chart>>();
      charts.suited(row).forEach(choice -> drawings.put(ChartPanel.id(choice), look -> charts.with(look).of(row, choice)));
      drawings.putAll(WholeCharts.of(page.table(), library).drawings());
      return Optional.ofNullable(drawings.get(state.chart())).or(() -> drawings.values().stream().findFirst())
          .map(drawing -> EmbedPage.of(drawing, svg, language, address(state)));
    });
  }

  private static String address(CompareState state) {
    var builder = UriComponentsBuilder.fromPath("./");
    state.parameters().forEach((name, values) -> builder.queryParam(name, values.toArray()));
    return builder.encode().toUriString();
  }
}
