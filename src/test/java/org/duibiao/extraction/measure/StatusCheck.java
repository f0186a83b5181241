package org.duibiao.extraction.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duibiao.document.Document;
import org.duibiao.document.UnreadableDocument;
import org.duibiao.extraction.Measure.Status;

/** How well done and planned are told apart in documents not learned from, with and without the labels of their sections. */
final class StatusCheck {

  static final double COST = 4;

  private StatusCheck() {}

  /** Sentences to learn from: measures by their label, other sentences of reports where the measures before and after them agree. */
  static List<Trainer.Example> examples(List<Annotated.Item> items) {
    List<Trainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Annotated.Item item = items.get(i);
      String before = near(items, i, -1);
      boolean agree = item.passage().genre() == Genre.REPORT && before.equals(near(items, i, 1));
      String status = item.label().measure() ? item.label().status() : agree ? before : "";
      if (!status.isEmpty()) {
        var example = new Trainer.Example(item.document(), Features.names(Task.STATUS, item.passage()), _ -> status.equals("planned"));
        examples.addAll(Collections.nCopies(Annotated.weight(item.document()), example));
      }
    }
    return examples;
  }

  private static String near(List<Annotated.Item> items, int from, int step) {
    for (int i = from; i >= 0 && i < items.size() && items.get(i).source() == items.get(from).source(); i += step) {
      if (items.get(i).label().measure()) {
        return items.get(i).label().status();
      }
    }
    return "";
  }

  static LinearModel learn(List<Annotated.Item> items) {
    return new Trainer(3, COST).learn(examples(items), List.of("planned"));
  }

  private static StatusReader reader(List<Annotated.Item> items) {
    return new StatusReader(new Models(Map.of(Task.STATUS, learn(items))));
  }

  /** How many measures are right with the labels, how many without, and how many there are. */
  private record Counts(int with, int without, int all) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(with + other.with, without + other.without, all + other.all);
    }

    String row(String title) {
      return String.format(Locale.ROOT, "| %s | %d | %.3f | %.3f |", title, all, with / Math.max(1.0, all), without / Math.max(1.0, all));
    }
  }

  private static Counts counts(StatusReader reader, List<Annotated.Item> items) {
    Counts counts = Counts.NONE;
    Map<Document, List<Status>> with = new IdentityHashMap<>();
    Map<Document, List<Status>> without = new IdentityHashMap<>();
    for (Annotated.Item item : items) {
      if (item.label().measure()) {
        counts = counts.plus(new Counts(
            right(with.computeIfAbsent(item.source(), document -> reader.read(document, Passage.of(document))), item),
            right(without.computeIfAbsent(item.source(), document -> reader.readWithoutLabels(document, Passage.of(document))), item), 1));
      }
    }
    return counts;
  }

  private static int right(List<Status> course, Annotated.Item item) {
    return course.get(item.index()).id().equals(item.label().status()) ? 1 : 0;
  }

  /** The share that is right by what the papers are for, each document judged by a model that learned without it and a tenth of the others. */
  public static void main(String[] args) throws IOException, UnreadableDocument {
    Map<String, List<Annotated.Item>> documents = new LinkedHashMap<>();
    for (String name : Annotated.LEARNED) {
      documents.put(name, Annotated.read(name));
    }
    List<String> names = List.copyOf(documents.keySet());
    Map<Genre, Counts> genres = new EnumMap<>(Genre.class);
    for (int fold = 0; fold < CrossValidation.FOLDS; fold++) {
      int rest = fold;
      Set<String> held = IntStream.range(0, names.size()).filter(i -> i % CrossValidation.FOLDS == rest).mapToObj(names::get)
          .collect(Collectors.toSet());
      var reader = reader(names.stream().filter(name -> !held.contains(name)).flatMap(name -> documents.get(name).stream()).toList());
      held.forEach(name -> documents.get(name).stream().limit(1).forEach(
          first -> genres.merge(first.passage().genre(), counts(reader, documents.get(name)), Counts::plus)));
    }
    System.out.println("| paper | measures | right | without section labels |");
    System.out.println("| --- | --- | --- | --- |");
    genres.forEach((genre, counts) -> System.out.println(counts.row(genre.name().toLowerCase(Locale.ROOT))));
    System.out.println(genres.values().stream().reduce(Counts.NONE, Counts::plus).row("all held out"));
    List<Annotated.Item> blind = new ArrayList<>();
    for (String name : MeasureScores.BLIND) {
      blind.addAll(Annotated.read(name));
    }
    System.out.println(counts(reader(documents.values().stream().flatMap(List::stream).toList()), blind).row("never learned from"));
  }
}
