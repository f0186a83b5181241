package org.duibiao.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.extraction.Extractor;
import org.duibiao.extraction.Observation;
import org.duibiao.extraction.measure.Annotated;

/**
 * How many facts each rule reads in each document of the corpus, and how many have no subject. Prints what moved since the counts were
 * kept; {@code --write} keeps the new ones.
 */
public final class CorpusCounts {

  private static final String KEPT = "/corpus-counts.tsv";

  private CorpusCounts() {}

  public static void main(String[] args) throws Exception {
    Map<String, Integer> now = read();
    List<String> moved = moved(kept(), now);
    moved.forEach(System.out::println);
    System.out.println(moved.isEmpty() ? "Nothing moved." : moved.size() + " counts moved.");
    if (List.of(args).contains("--write")) {
      var lines = new ArrayList<>(List.of("# Facts by document of the corpus and rule. Written by org.duibiao.accuracy.CorpusCounts --write.",
          "document\trule\tfacts"));
      now.forEach((key, count) -> lines.add(key + "\t" + count));
      Files.write(Path.of("src/test/resources" + KEPT), lines);
    }
  }

  static List<Path> files() throws IOException {
    Path corpus = Annotated.shared().resolve("corpus");
    try (Stream<Path> own = Files.list(corpus); Stream<Path> open = Files.list(corpus.resolve("public"))) {
      return Stream.concat(own, open).filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static Map<String, Integer> read() throws Exception {
    var extractor = new Extractor(Catalog.load());
    var counts = new TreeMap<String, Integer>();
    for (Path file : files()) {
      for (Document document : new Documents().read(file.getFileName().toString(), Files.readAllBytes(file))) {
        for (Observation fact : extractor.observations(document)) {
          counts.merge(document.name() + "\t" + fact.evidence().rule(), 1, Integer::sum);
          if (fact.indicator().isEmpty()) {
            counts.merge(document.name() + "\tno subject", 1, Integer::sum);
          }
        }
      }
    }
    return counts;
  }

  static Map<String, Integer> kept() throws IOException {
    var counts = new TreeMap<String, Integer>();
    try (var in = CorpusCounts.class.getResourceAsStream(KEPT)) {
      new String(Objects.requireNonNull(in, KEPT).readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).skip(1)
          .map(line -> line.split("\t")).forEach(cells -> counts.put(cells[0] + "\t" + cells[1], Integer.valueOf(cells[2])));
    }
    return counts;
  }

  /** A line for each count that differs. */
  static List<String> moved(Map<String, Integer> before, Map<String, Integer> now) {
    var keys = new TreeSet<>(before.keySet());
    keys.addAll(now.keySet());
    return keys.stream().filter(key -> !Objects.equals(before.get(key), now.get(key)))
        .map(key -> key.replace('\t', ' ') + ": " + before.getOrDefault(key, 0) + " → " + now.getOrDefault(key, 0)).toList();
  }
}
