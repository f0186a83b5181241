package org.duibiao.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prints what reading makes of the files in some folders, as a table: {@code CorpusTable FOLDER…}. Noise is counted in characters of the raw
 * text. With -v, all that was left out goes to the error output.
 */
final class CorpusTable {

  private CorpusTable() {}

  public static void main(String[] args) throws IOException {
    boolean verbose = args.length > 0 && args[0].equals("-v");
    System.out.println("| file | noise removed, in characters | characters kept | documents | region | kind | date |");
    System.out.println("| --- | --- | --: | --: | --- | --- | --- |");
    for (String folder : verbose ? List.of(args).subList(1, args.length) : List.of(args)) {
      try (var files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> Files.isRegularFile(f) && !f.toString().endsWith(".tsv")).sorted().toList()) {
          System.out.println(row(file, verbose));
        }
      }
    }
  }

  private static String row(Path file, boolean verbose) throws IOException {
    String name = file.getFileName().toString();
    List<Document> documents = new ArrayList<>();
    for (Outcome outcome : new Documents().readEach(name, Files.readAllBytes(file))) {
      switch (outcome) {
        case Outcome.Read read -> documents.addAll(read.documents());
        case Outcome.Failed failed -> {
          return "| " + name + " | " + failed.why().reason() + " | | 0 | | | |";
        }
      }
    }
    Map<String, Integer> noise = new TreeMap<>();
    documents.forEach(d -> d.removed().forEach(r -> noise.merge(r.cleaner(), r.raw().length(), Integer::sum)));
    if (verbose) {
      documents.forEach(d -> d.removed().forEach(r -> System.err.println(d.name() + "\t" + r.cleaner() + "\t" + r.text())));
    }
    int kept = documents.stream().mapToInt(d -> d.text().text().length()).sum();
    int raw = documents.getFirst().text().raw().length();
    return "| %s | %s | %,d of %,d (%.1f %%) | %d | %s | %s | %s |".formatted(name,
        noise.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", ")),
        kept, raw, 100.0 * kept / raw, documents.size(), some(documents.stream().map(CorpusTable::region).toList()),
        some(documents.stream().map(CorpusTable::kind).toList()),
        some(documents.stream().map(d -> String.valueOf(d.metadata().date()).replace("null", "–")).toList()));
  }

  private static String region(Document document) {
    var region = document.metadata().region();
    return region == null ? "–" : region.value().name();
  }

  private static String kind(Document document) {
    var kind = document.metadata().kind();
    return kind == null ? "–" : kind.value().english();
  }

  private static String some(List<String> values) {
    List<String> distinct = values.stream().distinct().toList();
    return distinct.size() <= 3 ? String.join(", ", distinct)
        : String.join(", ", distinct.subList(0, 2)) + " … (" + distinct.size() + ")";
  }
}
