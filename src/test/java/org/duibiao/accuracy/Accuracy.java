package org.duibiao.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints how well observations are read: the table of docs/observations.md, made from the annotated documents, and its sums in the README. */
public final class Accuracy {

  private Accuracy() {}

  public static void main(String[] args) throws Exception {
    var all = new ArrayList<ObservationScores>();
    for (String name : ObservationScores.REFERENCE) {
      all.add(ObservationScores.ofReference(name));
    }
    for (String name : ObservationScores.annotated()) {
      all.add(ObservationScores.ofAnnotated(name));
    }
    System.out.println("| document | set | observations | found F1 | full F1 | headline recall | period | comparator |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    all.forEach(scores -> System.out.println(scores.row()));
    System.out.println();
    System.out.println("| set | documents | observations | found F1 | full F1 | lowest full F1 | period | comparator |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    Map<String, List<ObservationScores>> sets = new LinkedHashMap<>();
    all.stream().sorted(Comparator.comparing(ObservationScores::set).reversed())
        .forEach(scores -> sets.computeIfAbsent(scores.set() + ", " + kind(scores), _ -> new ArrayList<>()).add(scores));
    sets.forEach((set, scores) -> System.out.println(sum(set, scores)));
  }

  private static String kind(ObservationScores scores) {
    return scores.set().equals("reference") ? "all" : scores.document().contains("workreport") ? "work reports" : "other papers";
  }

  /** One row for several documents, each counting as much as it has observations. */
  private static String sum(String set, List<ObservationScores> scores) {
    double observations = scores.stream().mapToDouble(one -> one.value("reference")).sum();
    return String.format(Locale.ROOT, "| %s | %d | %.0f | %.3f | %.3f | %.3f | %.3f | %.3f |", set, scores.size(), observations, mean(scores, "found_f1"),
        mean(scores, "full_f1"), scores.stream().mapToDouble(one -> one.value("full_f1")).min().orElseThrow(), mean(scores, "period_accuracy"),
        mean(scores, "comparator_accuracy"));
  }

  private static double mean(List<ObservationScores> scores, String value) {
    double observations = scores.stream().mapToDouble(one -> one.value("reference")).sum();
    return scores.stream().mapToDouble(one -> one.value("reference") * one.value(value)).sum() / observations;
  }
}
