package org.duibiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.document.UnreadableDocument;
import org.duibiao.extraction.Extractor;
import org.duibiao.extraction.Facts;
import org.duibiao.report.ComparisonFiles;
import org.duibiao.report.Exports;
import org.duibiao.report.FileFormat;
import org.duibiao.report.Selection;
import org.duibiao.report.file.Csv;
import org.duibiao.report.file.SheetFiles;
import org.duibiao.report.image.SvgCharts;
import org.duibiao.store.DocumentStore;
import org.duibiao.store.FactWriter;
import org.duibiao.store.MeasureStore;
import org.duibiao.store.ObservationStore;
import org.duibiao.store.SourceFile;
import org.duibiao.store.StoreTest;
import org.duibiao.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API on a real database that holds two samples. */
class ApiTest extends StoreTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ComparisonFiles FILES = new ComparisonFiles(new SvgCharts());
  private static final List<Read> SAMPLES = read("xuancheng-2022", "tianjin-2022", "nankai-2021");

  @Autowired private Catalog catalog;
  @Autowired private ObservationStore observations;
  @Autowired private MeasureStore measures;
  @Autowired private DocumentStore documents;
  @Autowired private FactWriter writer;
  private Exports exports;
  private MockMvc api;

  private record Read(SourceFile file, Document document, Facts facts) {}

  private static List<Read> read(String... names) {
    var extractor = new Extractor(Catalog.load());
    var all = new ArrayList<Read>();
    for (String name : names) {
      try (var in = ApiTest.class.getResourceAsStream("/samples/" + name + ".txt")) {
        var file = new SourceFile(name + ".txt", in.readAllBytes());
        new Documents().read(name + ".txt", file.bytes()).forEach(d -> all.add(new Read(file, d, extractor.extract(d))));
      } catch (IOException | UnreadableDocument e) {
        throw new IllegalStateException(e);
      }
    }
    return all;
  }

  @BeforeEach
  void start() {
    SAMPLES.forEach(sample -> writer.save(sample.file(), 0, sample.document(), sample.facts(), "test"));
    exports = new Exports(catalog, observations, measures, documents);
    api = MockMvcBuilders.standaloneSetup(new CatalogApi(catalog), new FactsApi(catalog, observations, measures, exports),
        new DocumentsApi(catalog, documents, exports), new ComparisonApi(catalog, exports, FILES), new ApiDescription())
        .setControllerAdvice(new Problems()).build();
  }

  private MockHttpServletResponse get(String address, String... headers) throws Exception {
    var request = MockMvcRequestBuilders.get(uri(address));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return api.perform(request).andReturn().getResponse();
  }

  private static URI uri(String address) {
    return UriComponentsBuilder.fromUriString(address).encode(StandardCharsets.UTF_8).build().toUri();
  }

  private JsonNode json(String address) throws Exception {
    var response = get(address);
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return JSON.readTree(response.getContentAsByteArray());
  }

  @Test
  void aTargetHasTheYearBeforeBesideIt() throws Exception {
    var targets = json("/api/v1/targets?region=宣城市&year=2022&limit=500").get("items");
    var gdp = java.util.stream.StreamSupport.stream(targets.spliterator(), false)
        .filter(one -> one.at("/target/indicator").asString().equals("gdp") && one.at("/target/aspect").asString().equals("growth"))
        .findFirst().orElseThrow();
    assertThat(gdp.at("/before/value").decimalValue()).isEqualByComparingTo("10.1");
    assertThat(gdp.at("/before/period").asString()).isEqualTo("2021");
    assertThat(gdp.at("/before/sentence").asString()).contains("10.1%");
    assertThat(gdp.get("unjudged").isNull()).isTrue();
  }

  /** The example's ids are those of a fresh database: here the first that is stored. */
  private String example(Endpoint endpoint) {
    long document = documents.list().stream().filter(d -> d.measures() > 0).findFirst().orElseThrow().ref().id();
    long observation = observations.find(org.duibiao.store.ObservationFilter.ALL).getFirst().id();
    long measure = measures.find(org.duibiao.store.MeasureFilter.ALL).getFirst().id();
    return Endpoint.ROOT + endpoint.example().replaceFirst("documents/1", "documents/" + document)
        .replaceFirst("observations/1$", "observations/" + observation).replaceFirst("measures/1$", "measures/" + measure);
  }

  @Test
  void theExampleOfEachEndpointIsAnsweredAsTheDescriptionSays() throws Exception {
    for (Endpoint endpoint : Endpoint.values()) {
      checkExample(endpoint);
    }
  }

  private void checkExample(Endpoint endpoint) throws Exception {
    var response = get(example(endpoint));
    assertThat(response.getStatus()).as(endpoint.example()).isEqualTo(200);
    if (endpoint.item() == null) {
      assertThat(response.getContentAsByteArray()).isNotEmpty();
      return;
    }
    JsonNode description = json("/api/v1/openapi.json");
    JsonNode schema = description.at("/paths/" + endpoint.path().replace("/", "~1") + "/get/responses/200/content/application~1json/schema");
    var whole = (tools.jackson.databind.node.ObjectNode) schema.deepCopy();
    whole.set("components", description.get("components"));
    var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString(), InputFormat.JSON).validate(response.getContentAsString(StandardCharsets.UTF_8), InputFormat.JSON);
    assertThat(errors).as(endpoint.example()).isEmpty();
    if (endpoint.list()) {
      assertThat(JSON.readTree(response.getContentAsByteArray()).get("items")).as("%s shows something", endpoint.example()).isNotEmpty();
    }
  }

  @Test
  void whatIsDescribedIsMappedAndWhatIsMappedIsDescribed() throws Exception {
    Set<String> mapped = new TreeSet<>();
    for (Class<?> controller : List.of(CatalogApi.class, FactsApi.class, DocumentsApi.class, ComparisonApi.class, ApiDescription.class)) {
      var root = controller.getAnnotation(org.springframework.web.bind.annotation.RequestMapping.class);
      for (var method : controller.getDeclaredMethods()) {
        var mapping = method.getAnnotation(org.springframework.web.bind.annotation.GetMapping.class);
        if (mapping != null) {
          Stream.of(mapping.value()).map(path -> (root == null ? "" : root.value()[0]) + path).filter(path -> path.startsWith("/api"))
              .forEach(mapped::add);
        }
      }
    }
    Set<String> described = json("/api/v1/openapi.json").get("paths").propertyNames().stream().map(path -> Endpoint.ROOT + path)
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(mapped).isEqualTo(described);
  }

  private static final String UNANSWERABLE = """
      observations?limit=501 | 400
      observations?limit=0 | 400
      observations?limit=99999999999999 | 400
      observations?offset=-1 | 400
      observations?sort=id;drop | 400
      observations?year=twenty | 400
      observations?year=2021&year_from=2020 | 400
      observations?kind=wish | 400
      observations?region=不存在市 | 400
      observations?indicator=nothing | 400
      observations?regoin=341800 | 400
      observations?limit=5&limit=6 | 400
      observations?min_confidence=2 | 400
      regions?level=village | 400
      indicators?theme=nothing | 400
      measures?category=nothing | 400
      comparison?year=2021 | 400
      comparison?region=120000&theme=nothing | 400
      regions/000000 | 404
      indicators/nothing | 404
      observations/999999999 | 404
      observations/1%20or%201=1 | 404
      documents/0 | 404
      exports/comparison.doc?region=120000 | 404
      exports/observations.pdf | 404
      exports/everything.csv | 404
      charts/nothing.svg?region=120000 | 404
      charts/gdp.pdf?region=120000 | 404
      charts/gdp.svg?region=120000&chart=pie | 400
      nothing | 404
      """;

  @Test
  void whatCannotBeAnsweredIsAProblemThatTellsNothingOfTheInside() throws Exception {
    for (String line : UNANSWERABLE.lines().toList()) {
      String path = line.split(" \\| ")[0];
      int status = Integer.parseInt(line.split(" \\| ")[1]);
      var response = api.perform(MockMvcRequestBuilders.get(path.contains("%") ? URI.create("/api/v1/" + path) : uri("/api/v1/" + path)))
          .andReturn().getResponse();
      assertThat(response.getStatus()).as(path).isEqualTo(status);
      assertThat(response.getContentType()).as(path).startsWith("application/problem+json");
      JsonNode problem = JSON.readTree(response.getContentAsByteArray());
      assertThat(problem.get("status").asInt()).as(path).isEqualTo(status);
      assertThat(problem.get("detail").asString()).as(path).isNotBlank().doesNotContain("Exception", "org.", "java", "SQL", "\tat ");
    }
  }

  @Test
  void aFaultOfTheServerTellsNothingOfTheInside() throws Exception {
    var broken = MockMvcBuilders.standaloneSetup(new FactsApi(catalog, null, null, null)).setControllerAdvice(new Problems()).build();
    var response = broken.perform(MockMvcRequestBuilders.get("/api/v1/observations")).andReturn().getResponse();
    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(response.getContentType()).startsWith("application/problem+json");
    assertThat(response.getContentAsString()).doesNotContain("null", "NullPointer", "store");
  }

  @Test
  void onlyReadingIsAllowed() throws Exception {
    for (var request : List.of(MockMvcRequestBuilders.post("/api/v1/regions"), MockMvcRequestBuilders.delete("/api/v1/observations/1"),
        MockMvcRequestBuilders.put("/api/nothing"))) {
      var response = api.perform(request).andReturn().getResponse();
      assertThat(response.getStatus()).isEqualTo(405);
      assertThat(response.getHeader("Allow")).isEqualTo("GET, HEAD");
      assertThat(response.getContentType()).startsWith("application/problem+json");
    }
  }

  @Test
  void whoTakesNoJsonIsTold() throws Exception {
    assertThat(get("/api/v1/regions", "Accept", "image/png").getStatus()).isEqualTo(406);
    assertThat(get("/api/v1/regions", "Accept", "text/html, */*;q=0.1").getStatus()).isEqualTo(200);
    assertThat(get("/api/v1/exports/documents.csv", "Accept", "application/json").getStatus()).isEqualTo(406);
  }

  @Test
  void whoHasItAlreadyIsToldSo() throws Exception {
    for (String address : List.of("/api/v1/indicators", "/api/v1/exports/observations.csv?region=341800")) {
      String tag = get(address).getHeader("ETag");
      assertThat(tag).matches("\"[0-9a-f]{32}\"");
      var again = get(address, "If-None-Match", "\"other\", W/" + tag);
      assertThat(again.getStatus()).isEqualTo(304);
      assertThat(again.getContentAsByteArray()).isEmpty();
      assertThat(get(address, "If-None-Match", "\"other\"").getStatus()).isEqualTo(200);
    }
  }

  @Test
  void theLinksLeadThroughTheWholeListOnce() throws Exception {
    var seen = new ArrayList<Long>();
    String next = "/api/v1/observations?region=341800&limit=7";
    long total = json(next).get("total").asLong();
    while (next != null) {
      var response = api.perform(MockMvcRequestBuilders.get(URI.create(next))).andReturn().getResponse();
      JSON.readTree(response.getContentAsByteArray()).get("items").forEach(item -> seen.add(item.get("id").asLong()));
      var link = Pattern.compile("<([^>]+)>; rel=\"next\"").matcher(response.getHeader("Link"));
      next = link.find() ? link.group(1) : null;
    }
    assertThat(seen).hasSize((int) total).doesNotHaveDuplicates();
  }

  @Test
  void filtersNarrow() throws Exception {
    json("/api/v1/observations?region=宣城市&kind=target&limit=500").get("items").forEach(item -> {
      assertThat(item.get("kind").asString()).isEqualTo("target");
      assertThat(item.get("region").asString()).isEqualTo("341800");
    });
    json("/api/v1/observations?year_from=2021&year_to=2022&limit=500").get("items").forEach(item ->
        assertThat(item.get("period").asString()).containsPattern("202[12]"));
    json("/api/v1/measures?status=planned&category=innovation").get("items").forEach(item ->
        assertThat(item.get("status").asString()).isEqualTo("planned"));
    assertThat(json("/api/v1/regions?text=xuancheng").get("items").get(0).get("name").asString()).isEqualTo("宣城市");
  }

  @Test
  void theFileOfTheApiIsThatOfTheCommandLineAndOfTheScreensButForTheByteOrderMark() throws Exception {
    var chosen = Selection.of(catalog, List.of("天津", "宣城"), List.of(), "economy", 2021, null);
    var table = exports.comparison(chosen);
    for (FileFormat format : List.of(FileFormat.CSV, FileFormat.XLSX, FileFormat.JSON, FileFormat.PDF)) {
      var screen = new java.io.ByteArrayOutputStream();
      FILES.write(table, exports.columns(table), format, Language.CHINESE, Csv.Reader.PERSON, screen);
      byte[] fromApi = get("/api/v1/exports/comparison." + format.ending() + "?region=天津&region=宣城&theme=economy&year=2021").getContentAsByteArray();
      byte[] expected = screen.toByteArray();
      assertThat(fromApi).as(format.name())
          .isEqualTo(format == FileFormat.CSV ? java.util.Arrays.copyOfRange(expected, 3, expected.length) : expected);
    }
    var list = new java.io.ByteArrayOutputStream();
    SheetFiles.write(exports.measures(Exports.measures(chosen), Language.CHINESE), FileFormat.CSV, Csv.Reader.PROGRAM, list);
    assertThat(get("/api/v1/exports/measures.csv?region=天津&region=宣城&year=2021").getContentAsByteArray()).isEqualTo(list.toByteArray());
  }

  @Test
  void theCsvHasNoByteOrderMarkAndANameThatSaysWhatItIs() throws Exception {
    var response = get("/api/v1/exports/observations.csv?region=宣城市&indicator=gdp&year=2021");
    assertThat(response.getContentAsByteArray()[0]).isNotEqualTo((byte) 0xEF);
    assertThat(java.net.URLDecoder.decode(response.getHeader("Content-Disposition"), StandardCharsets.UTF_8))
        .isEqualTo("attachment; filename*=UTF-8''宣城市_地区生产总值_数据_2021年.csv");
  }

  @Test
  void theSnippetsOfTheDevelopersPageWork() throws Exception {
    checkSnippets(false);
    checkSnippets(true);
  }

  private void checkSnippets(boolean english) throws Exception {
    var response = get("/developers" + (english ? "?lang=en" : ""));
    String page = response.getContentAsString(StandardCharsets.UTF_8).replace("&amp;", "&").replace("&quot;", "\"");
    assertThat(page).contains("curl", "Power Query", "Python", "jsonlite", english ? "All addresses" : "全部地址");
    var addresses = new TreeSet<String>();
    Pattern.compile("(?:http://localhost|base, \")(/api/v1|)(/[^\"'\\s]+\\?[^\"'\\s]+)").matcher(page).results()
        .forEach(m -> addresses.add("/api/v1" + m.group(2)));
    Pattern.compile("curl -G (?:-OJ )?'http://localhost([^']+)' \\\\\n((?:\\s*--data-urlencode '[^']+'\\s*\\\\?)+)").matcher(page).results()
        .forEach(m -> addresses.add(m.group(1) + "?" + Pattern.compile("'([^']+)'").matcher(m.group(2)).results().map(p -> p.group(1))
            .collect(Collectors.joining("&"))));
    Pattern.compile("get\\(\"(/[a-z./]+)\", (.+?)\\)").matcher(page).results().forEach(m -> addresses.add("/api/v1" + m.group(1) + "?"
        + Pattern.compile("(\\w+)=(\\[[^]]+]|\"[^\"]*\"|\\w+)").matcher(m.group(2)).results()
            .flatMap(p -> Stream.of(p.group(2).replaceAll("[\\[\\]\" ]", "").split(",")).map(v -> p.group(1) + "=" + v.replace("offset", "0")))
            .collect(Collectors.joining("&"))));
    assertThat(addresses).hasSizeGreaterThanOrEqualTo(6);
    for (String address : addresses) {
      assertThat(get(address).getStatus()).as(address).isEqualTo(200);
    }
  }
}
