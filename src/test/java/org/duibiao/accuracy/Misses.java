package org.duibiao.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints every number that was missed, read wrongly or read where there is none, and a count by document and field. Arguments: names of
 * annotated documents (without, all; the lines of blind ones stay unseen), {@code --unnamed} hides the files' names, {@code --counts} leaves out the lines.
 */
public final class Misses {

  private Misses() {}

  public static void main(String[] args) throws Exception {
    List<String> options = List.of(args);
    boolean unnamed = options.contains("--unnamed");
    var counts = new TreeMap<String, Map<String, Integer>>();
    for (String name : names(options)) {
      ObservationScores scores = ObservationScores.REFERENCE.contains(name)
          ? ObservationScores.ofReference(name, unnamed) : ObservationScores.ofAnnotated(name, unnamed);
      System.out.println(scores.row());
      if (scores.set().equals("blind") && !options.contains(name)) {
        continue;
      }
      for (String error : scores.errors()) {
        if (!options.contains("--counts")) {
          System.out.println(error);
        }
        for (String field : fields(error)) {
          counts.computeIfAbsent(field, _ -> new TreeMap<>()).merge(name, 1, Integer::sum);
        }
      }
    }
    counts.forEach((field, by) -> System.out.println(field + " " + by.values().stream().mapToInt(n -> n).sum() + " " + by));
  }

  private static List<String> names(List<String> options) throws Exception {
    var named = new ArrayList<>(options.stream().filter(option -> !option.startsWith("--")).toList());
    if (named.isEmpty()) {
      named.addAll(ObservationScores.REFERENCE);
      named.addAll(ObservationScores.annotated());
    }
    return named;
  }

  /** What is wrong with a line of the scorer: the fields it lists in brackets, or that it was missed or extra. */
  private static List<String> fields(String error) {
    return error.startsWith("WRONG")
        ? List.of(error.substring(error.indexOf('[') + 1, error.indexOf(']')).replace("'", "").split(", "))
        : List.of(error.substring(0, error.indexOf(' ')).toLowerCase(java.util.Locale.ROOT));
  }
}
