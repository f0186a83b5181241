package org.duibiao.extraction.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.extraction.Measure;

/**
 * Counts in how many measures of the shared corpus each pair of neighbouring letters stands and writes {@code pair-weights.tsv}: the
 * logarithm of how rare it is. Pairs of fewer than {@link #LEAST} measures are left out and count as rarest.
 */
final class PairWeights {

  static final int LEAST = 12;

  private PairWeights() {}

  public static void main(String[] args) throws Exception {
    var reader = new MeasureReader(Catalog.load());
    Map<String, Integer> count = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (Path file : MeasureCorpus.files()) {
      for (Document document : Annotated.documents(file)) {
        for (Measure measure : reader.read(document, List.of())) {
          String letters = letters(document.at(measure.evidence().sentence()));
          if (seen.add(letters)) {
            Set<String> pairs = new HashSet<>();
            for (int i = 0; i + 2 <= letters.length(); i++) {
              pairs.add(letters.substring(i, i + 2));
            }
            pairs.forEach(pair -> count.merge(pair, 1, Integer::sum));
          }
        }
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("# how rare pairs of neighbouring letters are in measures: ln(measures / measures with the pair); written by PairWeights");
    lines.add("pair\tweight");
    count.forEach((pair, n) -> {
      if (n >= LEAST) {
        lines.add(pair + String.format(Locale.ROOT, "\t%.2f", Math.log(seen.size() / (double) n)));
      }
    });
    Files.write(Path.of("src/main/resources/org/duibiao/text/pair-weights.tsv"), lines);
    System.out.printf(Locale.ROOT, "%d measures, %d pairs, rarest %.2f%n", seen.size(), lines.size() - 2, Math.log(seen.size() / (double) LEAST));
  }

  private static String letters(String text) {
    var letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
