package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletRegistration;
import java.io.ByteArrayOutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.duibiao.Application;
import org.duibiao.store.AccountRole;
import org.duibiao.store.EmbeddedDatabase;
import org.duibiao.web.security.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may open what, over HTTP on a running server. A new screen or mapping gets a row in {@link #SCREENS} or {@link #MAPPINGS}, with
 * the least role it asks for; without one this test fails.
 */
class AccessIT {

  /** Who may open a route: everybody, or this role and those that include it. */
  private enum Who { EVERYBODY, ANALYST, EDITOR, ADMIN }

  private static final Map<String, Who> SCREENS = Map.ofEntries(
      Map.entry("", Who.EVERYBODY),
      Map.entry("login", Who.EVERYBODY),
      Map.entry("indicator", Who.EVERYBODY),
      Map.entry("region", Who.EVERYBODY),
      Map.entry("targets", Who.EVERYBODY),
      Map.entry("measures", Who.EVERYBODY),
      Map.entry("documents", Who.EVERYBODY),
      Map.entry("coverage", Who.EVERYBODY),
      Map.entry("account", Who.ANALYST),
      Map.entry("documents/upload", Who.ANALYST),
      Map.entry("review", Who.EDITOR),
      Map.entry("accounts", Who.ADMIN));

  /** Paths of controllers, and whether a browser may open them; {@code false}: only the server itself leads there. */
  private static final Map<String, Boolean> MAPPINGS = Map.ofEntries(
      Map.entry("/error", false),
      Map.entry("/", true),
      Map.entry("/embed", true),
      Map.entry("/developers", true),
      Map.entry("/api", true),
      Map.entry("/api/**", true),
      Map.entry("/api/v1/openapi.json", true),
      Map.entry("/api/v1/regions", true),
      Map.entry("/api/v1/regions/{id}", true),
      Map.entry("/api/v1/indicators", true),
      Map.entry("/api/v1/indicators/{id}", true),
      Map.entry("/api/v1/observations", true),
      Map.entry("/api/v1/observations/{id}", true),
      Map.entry("/api/v1/measures", true),
      Map.entry("/api/v1/measures/{id}", true),
      Map.entry("/api/v1/targets", true),
      Map.entry("/api/v1/documents", true),
      Map.entry("/api/v1/documents/{id}", true),
      Map.entry("/api/v1/documents/{id}/observations", true),
      Map.entry("/api/v1/documents/{id}/measures", true),
      Map.entry("/api/v1/comparison", true),
      Map.entry("/api/v1/charts/{indicator}.{format}", true),
      Map.entry("/api/v1/exports/{what}.{format}", true));

  private static final String PASSWORD = "Kiefern-am-See-7";
  private static final Pattern TOKEN = Pattern.compile("_csrf\"?\\s*(?:content|value)=\"([^\"]+)\"|content=\"([^\"]+)\"\\s+name=\"_csrf\"");
  private static final List<String> INSIDE = List.of("Exception", "org.duibiao", "jdbc:", "postgres", "\tat ", "Whitelabel");

  private static WebServerApplicationContext server;
  private static int port;
  private static final Map<AccountRole, HttpClient> PEOPLE = new TreeMap<>();

  @BeforeAll
  static void start() throws Exception {
    var application = new SpringApplication(Application.class);
    application.setDefaultProperties(Map.of("server.port", "0", "duibiao.data", Files.createTempDirectory("duibiao").toString(),
        "DUIBIAO_ADMIN_PASSWORD", PASSWORD));
    server = (WebServerApplicationContext) application.run();
    port = server.getWebServer().getPort();
    for (AccountRole role : AccountRole.values()) {
      accounts().create("the-" + role.id(), PASSWORD, role);
      HttpClient person = person();
      assertThat(signIn(person, "the-" + role.id(), PASSWORD, "192.0.2." + role.ordinal()).headers().firstValue("Location"))
          .hasValueSatisfying(to -> assertThat(to).doesNotContain("error"));
      PEOPLE.put(role, person);
    }
  }

  @AfterAll
  static void stop() {
    ((org.springframework.context.ConfigurableApplicationContext) server).close();
  }

  @Test
  void everyScreenHasARowAndOpensForThoseRolesOnly() throws Exception {
    var checker = new AccessAnnotationChecker();
    for (RouteData route : routes()) {
      String path = path(route);
      assertThat(SCREENS).as("a row for the screen at /" + route.getTemplate()).containsKey(path);
      Who least = SCREENS.get(path);
      for (AccountRole role : AccountRole.values()) {
        Principal principal = () -> "the-" + role.id();
        boolean may = checker.hasAccess(route.getNavigationTarget(), principal, role.included().stream().map(Enum::name).toList()::contains);
        assertThat(may).as("%s at /%s", role, path).isEqualTo(least == Who.EVERYBODY || role.ordinal() >= least.ordinal() - 1);
        assertThat(get(PEOPLE.get(role), "/" + path).statusCode()).as("%s at /%s", role, path).isLessThan(400);
      }
      assertThat(checker.hasAccess(route.getNavigationTarget(), null, _ -> false)).as("anybody at /" + path).isEqualTo(least == Who.EVERYBODY);
      var anybody = get(person(), "/" + path);
      if (least == Who.EVERYBODY) {
        assertThat(anybody.statusCode()).as("anybody at /" + path).isEqualTo(200);
      } else {
        assertThat(anybody.statusCode()).as("anybody at /" + path).isEqualTo(302);
        assertThat(anybody.headers().firstValue("Location").orElse("")).endsWith("/login");
      }
    }
  }

  @Test
  void everyMappingHasARowAndChangesNothing() throws Exception {
    var mappings = new TreeSet<String>();
    server.getBeansOfType(RequestMappingHandlerMapping.class).values()
        .forEach(all -> all.getHandlerMethods().keySet().forEach(info -> mappings.addAll(info.getPatternValues())));
    for (String mapping : mappings) {
      assertThat(MAPPINGS).as("a row for the mapping " + mapping).containsKey(mapping);
      String path = mapping.replace("{format}", "csv").replace("{what}", "observations").replace("/**", "/x").replaceAll("\\{\\w+}", "1");
      int status = get(person(), path).statusCode();
      if (MAPPINGS.get(mapping)) {
        assertThat(status).as(path).isNotIn(301, 302, 401, 403, 500);
      } else {
        assertThat(status).as(path).isNotEqualTo(200);
      }
      for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
        assertThat(send(person(), request(path).method(method, HttpRequest.BodyPublishers.noBody())).statusCode())
            .as(method + " " + path).isIn(400, 403, 404, 405);
      }
    }
    assertThat(servlets()).as("paths of servlets").containsExactlyInAnyOrder("/", "/vaadinServlet/*");
  }

  /** Ways round a rule: as written, without a client that tidies them up. */
  @ParameterizedTest
  @ValueSource(strings = {"//accounts", "/%2e%2e/accounts", "/x/../accounts", "/accounts;x=1", "/;/accounts", "/./accounts", "/accounts%2f",
      "/accounts%00", "/accounts%0a", "/%2faccounts", "/%61ccounts", "/VAADIN/../accounts", "/VAADIN/static/../../accounts",
      "/VAADIN/..%2faccounts", "/api/../accounts", "/api/v1/..;/accounts", "/documents/:id", "/vaadinServlet/accounts", "/accounts/",
      "/VAADIN/config/flow-build-info.json", "/META-INF/MANIFEST.MF", "/WEB-INF/web.xml", "/application.properties", "/actuator", "/actuator/env"})
  void noWayRoundARule(String path) throws Exception {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
    int status = Integer.parseInt(answer.split(" ")[1]);
    assertThat(status).as(answer.lines().findFirst().orElse("")).isIn(302, 400, 401, 403, 404);
    if (status == 302) {
      assertThat(answer).containsPattern("Location: \\S*/login");
    }
    assertThat(answer).doesNotContain(INSIDE);
  }

  /** Nobody is asked to sign in for what is not there; what may be there under another spelling stays refused. */
  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/documents/upload/x", "/region-x", "/account-s", "/a/b/c"})
  void whatIsNowhereIsAbsentForEverybody(String path) throws Exception {
    for (HttpClient who : List.of(person(), PEOPLE.get(AccountRole.ADMIN))) {
      var answer = get(who, path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).contains("没有这个页面", "No such page").doesNotContain(INSIDE);
    }
    var english = send(person(), request(path).header("Cookie", "duibiao-language=en")).body();
    assertThat(english).contains("<html lang=\"en\"").matches("(?s).*No such page.*没有这个页面.*");
  }

  @Test
  void nothingIsChangedWithoutATokenOrByLooking() throws Exception {
    HttpClient li = person();
    assertThat(signIn(li, "the-editor", PASSWORD, "192.0.2.77").statusCode()).isEqualTo(302);
    assertThat(send(li, request("/logout").POST(HttpRequest.BodyPublishers.noBody())).statusCode()).isEqualTo(403);
    get(li, "/logout");
    assertThat(signedIn(li)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/login", "/accounts", "/styles.css", "/favicon.svg", "/nowhere", "//x", "/error", "/VAADIN/x", "/api/v1/nowhere"})
  void everyAnswerCarriesTheHeaders(String path) throws Exception {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
    String headers = answer.substring(0, answer.indexOf("\r\n\r\n"));
    assertThat(headers).containsIgnoringCase("Content-Security-Policy: ").containsIgnoringCase("X-Content-Type-Options: nosniff")
        .containsIgnoringCase("X-Frame-Options: ").containsIgnoringCase("Referrer-Policy: ");
    headers.lines().filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("set-cookie: jsessionid"))
        .forEach(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
  }

  @Test
  void behindAProxyWithHttpsTheCookieIsSecure() throws Exception {
    var answer = send(person(), request("/").header("X-Forwarded-Proto", "https"));
    assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("Secure").contains("HttpOnly").contains("SameSite=Lax"));
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  @Test
  void guessingIsSlowedDownByTheAddressThatTheProxySays() throws Exception {
    for (int i = 0; i < 8; i++) {
      assertThat(signIn(person(), "guess" + i, "wrong password", "198.51.100.7").statusCode()).isEqualTo(302);
    }
    var refused = signIn(person(), "the-admin", PASSWORD, "198.51.100.7");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("尝试次数过多", "Too many tries").doesNotContain(INSIDE);
    assertThat(signIn(person(), "the-admin", PASSWORD, "198.51.100.8").headers().firstValue("Location").orElse("")).doesNotContain("error");
  }

  @Test
  void anOfficeBehindOneAddressMaySignInAsOftenAsItLikes() throws Exception {
    for (int i = 0; i < 10; i++) {
      assertThat(signIn(person(), "the-admin", PASSWORD, "198.51.100.9").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void whoIsDisabledOrGetsAnotherRoleIsSignedOutAtTheNextRequest() throws Exception {
    var account = accounts().create("leaving", PASSWORD, AccountRole.ADMIN);
    HttpClient leaving = person();
    signIn(leaving, "leaving", PASSWORD, "192.0.2.88");
    assertThat(signedIn(leaving)).isTrue();
    accounts().role(account, AccountRole.ANALYST);
    assertThat(signedIn(leaving)).isFalse();
    signIn(leaving, "leaving", PASSWORD, "192.0.2.88");
    assertThat(signedIn(leaving)).isTrue();
    accounts().enabled(account, false);
    assertThat(signedIn(leaving)).isFalse();
    assertThat(signIn(leaving, "leaving", PASSWORD, "192.0.2.88").headers().firstValue("Location").orElse("")).contains("error");
  }

  @Test
  void whileTheDatabaseIsAwayAPageSaysSoAndItComesBackByItself() throws Exception {
    String url = server.getBean(EmbeddedDatabase.class).url().replaceFirst("/postgres$", "/template1");
    try (var other = DriverManager.getConnection(url, "postgres", ""); var statement = other.createStatement()) {
      statement.execute("ALTER DATABASE postgres WITH ALLOW_CONNECTIONS false");
      statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'postgres'");
      for (HttpClient person : List.of(person(), PEOPLE.get(AccountRole.ADMIN))) {
        var away = get(person, "/");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(away.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(away.body()).contains("数据库暂时无法访问", "The database cannot be reached").doesNotContain(INSIDE);
      }
      statement.execute("ALTER DATABASE postgres WITH ALLOW_CONNECTIONS true");
    }
    assertThat(get(person(), "/").statusCode()).isEqualTo(200);
    assertThat(signedIn(PEOPLE.get(AccountRole.ADMIN))).isTrue();
  }

  @Test
  void productionWithoutASecretDoesNotStartAndSaysWhatToDo() throws Exception {
    var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), "org.duibiao.cli.Main", "serve", "--spring.profiles.active=production", "--server.port=0",
        "--duibiao.data=" + Files.createTempDirectory("duibiao")).redirectErrorStream(true);
    builder.environment().put("DUIBIAO_ADMIN_PASSWORD", "changeme");
    builder.environment().remove("DATABASE_URL");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isNotZero();
    assertThat(said).contains("DUIBIAO_ADMIN_PASSWORD is a password that would be guessed", "Set DUIBIAO_ADMIN_PASSWORD to")
        .doesNotContain("changeme");
  }

  private static List<RouteData> routes() {
    var context = new VaadinServletContext(java.util.Objects.requireNonNull(((WebApplicationContext) server).getServletContext()));
    var routes = new ArrayList<RouteData>();
    for (RouteData route : ApplicationRouteRegistry.getInstance(context).getRegisteredRoutes()) {
      routes.add(route);
    }
    return routes;
  }

  /** The route without its parameters. */
  private static String path(RouteData route) {
    return route.getTemplate().replaceAll("/?:.*", "");
  }

  private static List<String> servlets() {
    return java.util.Objects.requireNonNull(((WebApplicationContext) server).getServletContext()).getServletRegistrations().values().stream()
        .map(ServletRegistration::getMappings).flatMap(java.util.Collection::stream).toList();
  }

  private static Accounts accounts() {
    return server.getBean(Accounts.class);
  }

  private static HttpClient person() {
    return HttpClient.newBuilder().cookieHandler(new java.net.CookieManager()).build();
  }

  private static HttpResponse<String> signIn(HttpClient person, String name, String password, String address) throws Exception {
    var matcher = TOKEN.matcher(get(person, "/login").body());
    assertThat(matcher.find()).as("a token in the page").isTrue();
    String token = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    String form = "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + encoded(token);
    return send(person, request("/login").header("X-Forwarded-For", address)
        .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** Their own account is shown to those who are signed in; others are asked to sign in. */
  private static boolean signedIn(HttpClient person) throws Exception {
    int status = get(person, "/account").statusCode();
    assertThat(status).isIn(200, 302);
    return status == 200;
  }

  private static HttpResponse<String> get(HttpClient person, String path) throws Exception {
    return send(person, request(path));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", "text/html");
  }

  private static HttpResponse<String> send(HttpClient person, HttpRequest.Builder request) throws Exception {
    return person.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String raw(String request) throws Exception {
    try (var socket = new Socket("localhost", port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(StandardCharsets.UTF_8);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
