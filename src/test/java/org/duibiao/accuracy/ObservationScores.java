package org.duibiao.accuracy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.extraction.Derivation;
import org.duibiao.extraction.Extractor;
import org.duibiao.extraction.Observation;
import org.duibiao.extraction.measure.Annotated;
import org.duibiao.text.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How well the observations of one document are read, by the shared scorer.
 *
 * @param set how much of the annotation was looked at while the rules were written
 * @param values what the scorer prints, by name; {@code headline_recall} is NaN where there is no headline indicator
 * @param judged the facts in the order they were scored
 * @param errors what the scorer says of each line that was missed, wrong or extra
 */
record ObservationScores(String document, String set, Map<String, Double> values, List<String> errors, List<Judged> judged) {

  /** A fact that was read, and whether all that the scorer calls full is right. */
  record Judged(Document document, Derivation.Of read, boolean right) {

    Observation fact() {
      return read.fact();
    }
  }


  static final List<String> REFERENCE = List.of("nankai", "notice", "xuancheng");

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Extractor EXTRACTOR = new Extractor(Catalog.load());

  static ObservationScores ofReference(String name) throws Exception {
    return ofReference(name, false);
  }

  /** With {@code unnamed} the file's name is hidden from the rules, as it may carry a year. */
  static ObservationScores ofReference(String name, boolean unnamed) throws Exception {
    Path gold = Annotated.shared().resolve("gold");
    var lines = new ArrayList<Judged>();
    for (Document document : read(gold.resolve("text/" + name + ".txt"), unnamed)) {
      EXTRACTOR.derivations(document).forEach(read -> lines.add(new Judged(document, read, true)));
    }
    return scored(name, "reference", Files.readString(gold.resolve(name + ".observations.jsonl")), lines);
  }

  /** The annotated places of a public document; what is read outside the annotated ranges does not count. */
  static ObservationScores ofAnnotated(String name) throws Exception {
    return ofAnnotated(name, false);
  }

  static ObservationScores ofAnnotated(String name, boolean unnamed) throws Exception {
    List<String> rows = rows(name);
    var ranges = rows.stream().filter(row -> row.startsWith("# range ")).map(row -> row.split(" "))
        .map(row -> new Span(Integer.parseInt(row[2]), Integer.parseInt(row[3]))).toList();
    List<Document> documents = read(text(name), unnamed);
    var lines = new ArrayList<Judged>();
    for (Document document : documents) {
      for (Derivation.Of read : EXTRACTOR.derivations(document)) {
        int at = document.text().raw(read.fact().evidence().quote()).start();
        if (ranges.stream().anyMatch(range -> range.contains(at))) {
          lines.add(new Judged(document, read, true));
        }
      }
    }
    var gold = new StringBuilder();
    rows.stream().filter(row -> !row.startsWith("#")).skip(1).forEach(row -> gold.append(annotation(documents.getFirst(), row)).append('\n'));
    return scored(name, rows.getFirst().substring(2), gold.toString(), lines);
  }

  /** A text of our own that ships with its annotation, or a public one. */
  private static Path text(String name) throws Exception {
    for (String folder : List.of("own", "texts")) {
      var ours = ObservationScores.class.getResource("/annotated/" + folder + "/" + name + ".txt");
      if (ours != null) {
        return Path.of(ours.toURI());
      }
    }
    Path corpus = Annotated.shared().resolve("corpus");
    Path open = corpus.resolve("public/" + name + ".txt");
    return Files.exists(open) ? open : corpus.resolve(name + ".txt");
  }

  static List<String> annotated() throws Exception {
    var folder = ObservationScores.class.getResource("/annotated");
    try (var files = Files.list(Path.of(Objects.requireNonNull(folder).toURI()))) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".observations.tsv"))
          .map(name -> name.substring(0, name.indexOf('.'))).sorted().toList();
    }
  }

  double value(String name) {
    return values.getOrDefault(name, Double.NaN);
  }

  String row() {
    double headline = value("headline_recall");
    return "| %s | %s | %.0f | %.3f | %.3f | %s | %.3f | %.3f |".formatted(document, set, value("reference"), value("found_f1"),
        value("full_f1"), Double.isNaN(headline) ? "–" : "%.3f".formatted(headline), value("period_accuracy"),
        value("comparator_accuracy"));
  }

  private static String annotation(Document document, String row) {
    String[] cell = row.split("\t", -1);
    ObjectNode line = JSON.createObjectNode();
    line.put("quote", clean(document, Integer.parseInt(cell[0]), Integer.parseInt(cell[1])));
    line.put("region", cell[2]);
    line.put("indicator", cell[3]);
    line.put("aspect", cell[4]);
    line.put("value", new BigDecimal(cell[5]));
    line.put("unit", cell[7]);
    line.put("comparator", cell[8]);
    line.put("kind", cell[9]);
    line.put("period", cell[10].isEmpty() ? null : cell[10]);
    return JSON.writeValueAsString(line);
  }

  /** The clean text between two raw offsets: the guideline quotes what a reader sees, without tags, glosses or old forms. */
  private static String clean(Document document, int start, int end) {
    String text = document.text().text();
    var quote = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = document.text().raw(new Span(i, i + 1)).start();
      if (at >= start && at < end) {
        quote.append(text.charAt(i));
      }
    }
    return quote.toString();
  }

  /** The fields of a line of the command line's output that the scorer looks at. */
  private static String line(Document document, Observation fact, int index) {
    ObjectNode line = JSON.createObjectNode();
    line.put("index", index);
    line.put("quote", document.at(fact.evidence().quote()));
    line.put("region", fact.regionName());
    line.put("indicator", fact.indicator());
    line.put("aspect", fact.aspect().id());
    line.put("value", fact.value());
    line.put("value_high", fact.valueHigh());
    line.put("unit", fact.unit());
    line.put("comparator", fact.bound().sign());
    line.put("kind", fact.kind().id());
    line.put("period", fact.period() == null ? null : fact.period().toString());
    return JSON.writeValueAsString(line);
  }

  private static ObservationScores scored(String name, String set, String gold, List<Judged> facts) throws Exception {
    Path folder = Files.createTempDirectory("observations");
    Path reference = folder.resolve("gold.jsonl");
    Path predicted = folder.resolve("predicted.jsonl");
    try {
      Files.write(reference, gold.lines().filter(line -> !line.isBlank()).map(ObservationScores::numbered).toList());
      var lines = new ArrayList<String>();
      facts.forEach(fact -> lines.add(line(fact.document(), fact.fact(), lines.size())));
      Files.write(predicted, lines);
      List<String> printed = score(reference, predicted, "--errors", "9999");
      Map<String, Double> values = values(printed);
      Map<String, Double> headline = values(score(reference, predicted, "--headline"));
      List<String> errors = printed.stream().filter(line -> line.contains("{")).toList();
      boolean any = headline.getOrDefault("reference", 0.0) > 0;
      values.put("headline_recall", any ? headline.getOrDefault("found_recall", Double.NaN) : Double.NaN);
      return new ObservationScores(name, set, values, errors, judged(facts, errors));
    } finally {
      Files.deleteIfExists(reference);
      Files.deleteIfExists(predicted);
      Files.deleteIfExists(folder);
    }
  }

  /** With a place for the scorer to print which prediction it means. */
  private static String numbered(String annotation) {
    ObjectNode node = (ObjectNode) JSON.readTree(annotation);
    node.put("index", -1);
    return JSON.writeValueAsString(node);
  }

  private static List<Judged> judged(List<Judged> facts, List<String> errors) {
    var judged = new ArrayList<>(facts);
    for (String error : errors) {
      boolean wrong = error.startsWith("WRONG") && !error.contains("['comparator']") || error.startsWith("EXTRA");
      int at = error.lastIndexOf("\"index\": ");
      if (wrong && at >= 0) {
        int index = Integer.parseInt(error.substring(at + 9).replaceFirst("[^0-9].*", ""));
        judged.set(index, new Judged(facts.get(index).document(), facts.get(index).read(), false));
      }
    }
    return List.copyOf(judged);
  }

  private static List<String> score(Path gold, Path predicted, String... options) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("python3", Annotated.shared().resolve("gold/score.py").toString(), "observations",
        gold.toString(), predicted.toString()));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("The scorer failed: " + printed);
    }
    return printed.lines().toList();
  }

  private static Map<String, Double> values(List<String> printed) {
    var values = new HashMap<String, Double>();
    printed.stream().filter(line -> !line.contains("{")).map(line -> line.split(" "))
        .forEach(pair -> values.put(pair[0], Double.valueOf(pair[1])));
    return values;
  }

  private static List<Document> read(Path file, boolean unnamed) throws Exception {
    return new Documents().read(unnamed ? "document.txt" : file.getFileName().toString(), Files.readAllBytes(file));
  }

  private static List<String> rows(String name) throws IOException {
    try (var in = ObservationScores.class.getResourceAsStream("/annotated/" + name + ".observations.tsv")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
