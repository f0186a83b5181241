package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.duibiao.Application;
import org.duibiao.ingestion.ImportRun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * A person at a browser, on a server with a database of its own that holds the samples and, where they are beside the project, the
 * five shared documents. One server and one browser serve all tests. A console error or a request to another host fails the test.
 */
abstract class BrowserTest {

  private static final String[] ARGUMENTS = {"--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync"};

  /** Where the screenshots of a test run go. */
  static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** Reports of two cities with invented numbers, written for these tests: targets, what became of them, residents. */
  static final Path REPORTS = Path.of("src", "test", "resources", "browser");

  /** Documents that are not part of the project. */
  static final Path CORPUS = Path.of(System.getProperty("duibiao.shared", "../shared"), "corpus");

  static final String PASSWORD = "Kiefern-am-See-7";

  private static final String ADDRESS = start();
  private static final Browser BROWSER = browser();

  private final List<String> faults = new ArrayList<>();
  private @Nullable BrowserContext context;
  private boolean faultsAllowed;
  Page page;

  private static String start() {
    try {
      var application = new SpringApplication(Application.class);
      application.setDefaultProperties(Map.of("server.port", "0", "duibiao.data",
          Files.createTempDirectory("duibiao").toString(), "DUIBIAO_ADMIN_PASSWORD", PASSWORD));
      var server = (WebServerApplicationContext) application.run();
      server.getBean(ImportRun.class).paths(List.of(REPORTS), "test", _ -> {});
      if (Files.isDirectory(CORPUS)) {
        try (Stream<Path> files = Files.list(CORPUS)) {
          server.getBean(ImportRun.class).paths(files.filter(Files::isRegularFile).sorted().toList(), "test", _ -> {});
        }
      }
      return "http://localhost:" + server.getWebServer().getPort() + "/";
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Browser browser() {
    Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome").map(Path::of).filter(Files::exists).findFirst()
        .orElseThrow(() -> new IllegalStateException("No Chromium found (Debian: apt-get install chromium)"));
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return Playwright.create(new Playwright.CreateOptions().setEnv(environment)).chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(List.of(ARGUMENTS)));
  }

  @BeforeEach
  void openBrowser() {
    faultsAllowed = false;
    anotherPerson();
  }

  /** A browser that knows nothing of what was done before. */
  void anotherPerson() {
    if (context != null) {
      context.close();
    }
    context = BROWSER.newContext(new Browser.NewContextOptions().setViewportSize(1400, 1000).setLocale("zh-CN"));
    page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        faults.add("console: " + message.text());
      }
    });
    page.onRequest(request -> {
      if (!request.url().startsWith(ADDRESS) && !request.url().startsWith("data:") && !request.url().startsWith("blob:")) {
        faults.add("request: " + request.url());
      }
    });
  }

  @AfterEach
  void closeBrowser() {
    if (context != null) {
      context.close();
      context = null;
    }
    assertThat(faultsAllowed ? List.of() : faults).isEmpty();
  }

  /** Opens {@code path}, relative to the server, and waits until its charts are drawn. */
  void open(String path) {
    page.navigate(ADDRESS + path);
    page.waitForSelector("e-chart[ready]");
  }

  /** Opens {@code path} of a screen without charts and waits for {@code selector}. */
  void open(String path, String selector) {
    page.navigate(ADDRESS + path);
    page.waitForSelector(selector);
  }

  void signIn(String name, String password) {
    page.navigate(ADDRESS + "login");
    page.locator("vaadin-login-form input[name=username]").fill(name);
    page.locator("vaadin-login-form input[name=password]").fill(password);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
    page.waitForSelector("vaadin-side-nav");
  }

  void signIn() {
    signIn("admin", PASSWORD);
  }

  /** The screen as on a phone. */
  void phone() {
    page.setViewportSize(390, 844);
  }

  /** The screen in dark colours, once they have faded in. */
  void dark() {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.waitForTimeout(500);
  }

  /** For tests of what is refused, which the browser notes as an error. */
  void allowFaults() {
    faultsAllowed = true;
  }

  void english() {
    cookie("duibiao-language", "en");
  }

  /** Opens {@code path}, relative to the server, and waits until its heading is there. */
  void visit(String path) {
    open(path, "h1");
  }

  /** From here on in English, or dark: what a person chooses with the buttons of the bar. */
  void prefer(String language, String scheme) {
    cookie("duibiao-language", language);
    cookie("duibiao-scheme", scheme);
  }

  private void cookie(String name, String value) {
    Objects.requireNonNull(context).addCookies(List.of(new Cookie(name, value).setUrl(ADDRESS)));
  }

  /** The whole screen, though the frame scrolls inside itself. */
  void tallScreenshot(String name) {
    page.waitForTimeout(300);
    int height = ((Number) page.evaluate("document.querySelector('.screen').scrollHeight + 120")).intValue();
    page.setViewportSize(page.viewportSize().width, Math.clamp(height, 700, 6000));
    page.waitForTimeout(300);
    screenshot(name);
  }

  void screenshot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }
}
