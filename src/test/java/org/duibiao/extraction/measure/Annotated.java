package org.duibiao.extraction.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.document.UnreadableDocument;
import org.duibiao.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The annotated sentences beside the repository: the shared reference files and our own, which name only places in the corpus. */
public final class Annotated {

  /** A sentence with what a reader said of it. */
  public record Label(boolean measure, String category, List<String> also, String status) {
    boolean holds(String id) {
      return category.equals(id) || also.contains(id);
    }
  }

  record Item(String document, Document source, int index, Passage passage, Label label) {}

  static final List<String> GOLD = List.of("nankai", "notice", "xuancheng");
  static final List<String> TUNED = List.of("12-guizhou-2021-workreport", "jiangsu-2026-workreport", "listing-page-2022-2025",
      "binhai-rectification-2022", "20-eerduosi-2004-workreport", "21-yuxi-2007-workreport", "13-qiqihaer-2014-workreport",
      "33-shanghai-2022-workreport", "23-hebei-2026-workreport", "17-eerduosi-2011-workreport", "16-fangchenggang-2012-workreport",
      "36-quanguo-2022-workreport", "26-xizang-2026-workreport", "06-shaoguan-2019-workreport", "31-neimenggu-2026-workreport",
      "02-huangshan-2016-workreport", "44-unknowncity-2023-investment-trad");

  /** Never learned from; their scores were looked at while the models of the first version were made. */
  static final List<String> BLIND = List.of("07-hebi-2019-workreport", "18-jinhua-2011-workreport", "57-liaozhong-2022-rectification",
      "58-anhuiqu-2018-rectification");

  /** Never learned from and annotated before any output on them was seen. */
  static final List<String> FRESH = List.of("gaoxin-broadcast-2021", "19-tongchuan-2010-workreport", "03-jinhua-2017-workreport");

  /** Documents of other kinds in our own words, whose texts stand beside their annotations: read while models and lexicons were made. */
  static final List<String> GENRES = texts("tuned");

  /** The same, never learned from and never read by whoever made models and lexicons. */
  static final List<String> GENRES_BLIND = texts("blind");

  /** The same, written to be learned from. */
  static final List<String> WRITTEN = texts("written");

  /** All that the models learn from. */
  static final List<String> LEARNED = Stream.of(GOLD, TUNED, GENRES, WRITTEN).flatMap(List::stream).toList();

  private static final Map<String, List<Document>> READ = new HashMap<>();

  private Annotated() {}

  /** The folder of shared files: the system property {@code duibiao.shared}, or else {@code ../shared}. */
  public static Path shared() {
    return Path.of(System.getProperty("duibiao.shared", "../shared"));
  }

  static List<Item> read(String name) throws IOException, UnreadableDocument {
    return GOLD.contains(name) ? gold(name) : own(name);
  }

  private static List<Item> gold(String name) throws IOException, UnreadableDocument {
    Map<String, List<Label>> labels = new HashMap<>();
    for (String line : Files.readAllLines(shared().resolve("gold/" + name + ".measures.jsonl"))) {
      JsonNode node = JsonMapper.shared().readTree(line);
      List<String> also = new ArrayList<>();
      node.path("also").forEach(a -> also.add(a.asString()));
      boolean measure = node.get("measure").asBoolean();
      labels.computeIfAbsent(Phrase.normal(node.get("sentence").asString()), _ -> new ArrayList<>()).add(new Label(measure,
          measure ? node.get("category").asString() : "", also, measure ? node.get("status").asString() : ""));
    }
    List<Item> items = new ArrayList<>();
    for (Document document : documents(shared().resolve("gold/text/" + name + ".txt"))) {
      List<Passage> passages = Passage.of(document);
      for (int i = 0; i < passages.size(); i++) {
        List<Label> found = labels.get(passages.get(i).words().text());
        if (found != null) {
          items.add(new Item(name, document, i, passages.get(i), found.size() > 1 ? found.removeFirst() : found.getFirst()));
        }
      }
    }
    return items;
  }

  private static List<Item> own(String name) throws IOException, UnreadableDocument {
    List<String[]> rows = rows(name + ".measures.tsv");
    List<Item> items = new ArrayList<>();
    for (Document document : documents(corpus(name))) {
      List<Passage> passages = Passage.of(document);
      for (int i = 0; i < passages.size(); i++) {
        Span raw = document.text().raw(document.sentences().get(i).span());
        String[] row = best(rows, raw);
        if (row != null) {
          items.add(new Item(name, document, i, passages.get(i), new Label(row[2].equals("true"), row[3],
              row[4].isEmpty() ? List.of() : List.of(row[4].split(",")), row[5])));
        }
      }
    }
    return items;
  }

  /** How often a document's sentences count in learning: reports are most of what is annotated, so the other kinds count double. */
  static int weight(String document) {
    return GENRES.contains(document) || WRITTEN.contains(document) ? 2 : 1;
  }

  private static List<String> texts(String set) {
    try {
      return rows("texts/index.tsv", 2).stream().filter(row -> row[1].equals(set)).map(row -> row[0]).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path corpus(String name) {
    Path own = Path.of("src/test/resources/annotated/texts/" + name + ".txt");
    if (Files.exists(own)) {
      return own;
    }
    Path plain = shared().resolve("corpus/" + name + ".txt");
    return Files.exists(plain) ? plain : shared().resolve("corpus/public/" + name + ".txt");
  }

  static List<String[]> rows(String resource) throws IOException {
    return rows(resource, 7);
  }

  static List<String[]> rows(String resource, int columns) throws IOException {
    try (var in = Annotated.class.getResourceAsStream("/annotated/" + resource)) {
      if (in == null) {
        return List.of();
      }
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().skip(1)
          .map(line -> Arrays.copyOf(line.split("\t", -1), columns)).toList();
    }
  }

  static List<Document> documents(Path file) throws IOException, UnreadableDocument {
    List<Document> known = READ.get(file.toString());
    if (known == null) {
      known = new Documents().read(file.getFileName().toString(), Files.readAllBytes(file));
      READ.put(file.toString(), known);
    }
    return known;
  }

  /** The row that covers more than half of the place. */
  static String @org.jspecify.annotations.Nullable [] best(List<String[]> rows, Span raw) {
    for (String[] row : rows) {
      int overlap = Math.min(raw.end(), Integer.parseInt(row[1])) - Math.max(raw.start(), Integer.parseInt(row[0]));
      if (overlap * 2 > Math.max(raw.length(), Integer.parseInt(row[1]) - Integer.parseInt(row[0]))) {
        return row;
      }
    }
    return null;
  }
}
