package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds no serious fault on any screen, light and dark, in Chinese and English, wide and on a phone. */
class AccessibilityIT extends BrowserTest {

  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  /** What a screen is opened with, so that it has something to show. */
  private static final String CHOSEN = "?r=120000,120104,341800&t=economy&y=2021";

  /** Screens that show nothing of what is chosen. */
  private static final List<String> BARE = List.of("login", "nowhere", "documents/1", "documents/upload", "review", "accounts", "account");

  static Stream<Arguments> screens() {
    return ways("", "indicator", "region", "targets", "measures", "documents", "documents/1", "coverage", "login", "nowhere");
  }

  private static Stream<Arguments> ways(String... paths) {
    return Stream.of(paths).flatMap(path -> Stream.of(Arguments.of(path, "zh", "light", 1400), Arguments.of(path, "en", "dark", 390)));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void noSeriousFaultIsFound(String path, String language, String scheme, int width) throws IOException {
    allowFaults(); // the browser notes the 404 of what is nowhere
    look(path, language, scheme, width);
  }

  @ParameterizedTest
  @CsvSource({"zh, light, 1400", "en, dark, 390"})
  void noSeriousFaultIsFoundBehindTheSignIn(String language, String scheme, int width) throws IOException {
    signIn();
    for (String path : List.of("documents/upload", "review", "accounts", "account")) {
      look(path, language, scheme, width);
      assertThat(page.url()).as("not sent to the sign-in").contains(path);
    }
  }

  private void look(String path, String language, String scheme, int width) throws IOException {
    prefer(language, scheme);
    page.setViewportSize(width, 900);
    page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
        .setColorScheme(scheme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
    open(path + (BARE.contains(path) ? "" : CHOSEN), "h1:visible, h2:visible, vaadin-login-form");
    page.waitForTimeout(1_000);

    assertThat(faults()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("nothing is wider than the screen").isEqualTo(true);
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
