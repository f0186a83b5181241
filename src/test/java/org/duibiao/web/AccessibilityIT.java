package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds no serious fault, light and dark, in Chinese and English, wide and on a phone. Not yet among them: indicators, regions, targets, measures. */
class AccessibilityIT extends BrowserTest {

  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  /** What a screen is opened with, so that it has something to show. */
  private static final String CHOSEN = "?r=120000,120104,341800&t=economy&y=2021";

  static Stream<Arguments> screens() {
    return Stream.of("", "documents", "coverage", "login", "nowhere")
        .flatMap(path -> Stream.of(Arguments.of(path, "zh", "light", 1400), Arguments.of(path, "en", "dark", 390)));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void noSeriousFaultIsFound(String path, String language, String scheme, int width) throws IOException {
    page.setViewportSize(width, 900);
    page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
        .setColorScheme(scheme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
    open("");
    page.context().addCookies(List.of(new Cookie("duibiao-language", language).setUrl(page.url())));
    page.navigate(page.url().replaceAll("\\?.*", "") + path + (path.equals("login") || path.equals("nowhere") ? "" : CHOSEN));
    page.waitForSelector("h1:visible, h2:visible, vaadin-login-form");
    page.waitForTimeout(1_000);

    assertThat(faults()).isEmpty();
  }

  /** The serious and critical faults, each with the first elements that have it. */
  @SuppressWarnings("unchecked")
  private List<String> faults() throws IOException {
    try (var in = Objects.requireNonNull(AccessibilityIT.class.getResourceAsStream(AXE), AXE)) {
      page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; undefined");
    }
    var found = (List<Map<String, Object>>) page.evaluate("""
        axe.run(document, {resultTypes: ['violations']}).then(result => result.violations
          .filter(fault => fault.impact === 'serious' || fault.impact === 'critical')
          .map(fault => ({id: fault.id, nodes: fault.nodes.slice(0, 4).map(node => node.target.join(' ') + ' ' + node.failureSummary)})))""");
    var faults = new ArrayList<String>();
    found.forEach(fault -> faults.add(fault.get("id") + ": " + fault.get("nodes")));
    return faults;
  }
}
