package org.duibiao.extraction.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static int[] right(StatusReader reader, List<Annotated.Item> items, boolean labels) {
    Map<Document, List<Status>> read = new IdentityHashMap<>();
    int right = 0;
    int all = 0;
    for (Annotated.Item item : items) {
      if (item.label().measure()) {
        List<Status> course = read.computeIfAbsent(item.source(), document -> labels
            ? reader.read(document, Passage.of(document)) : reader.readWithoutLabels(document, Passage.of(document)));
        all++;
        right += course.get(item.index()).id().equals(item.label().status()) ? 1 : 0;
      }
    }
    return new int[] {right, all};
  }

  public static void main(String[] args) throws IOException, UnreadableDocument {
    List<Annotated.Item> learned = new ArrayList<>();
    for (String name : Annotated.LEARNED) {
      learned.addAll(Annotated.read(name));
    }
    int[] total = new int[3];
    for (int fold = 0; fold < CrossValidation.FOLDS; fold++) {
      List<String> held = CrossValidation.fold(fold);
      var reader = reader(learned.stream().filter(item -> !held.contains(item.document())).toList());
      for (String name : held) {
        print(name, reader, Annotated.read(name), total);
      }
    }
    System.out.printf(Locale.ROOT, "held out: status %.3f, without section labels %.3f, of %d%n", total[0] / (double) total[2],
        total[1] / (double) total[2], total[2]);
    total = new int[3];
    var reader = reader(learned);
    for (String name : MeasureScores.BLIND) {
      print(name, reader, Annotated.read(name), total);
    }
    System.out.printf(Locale.ROOT, "never learned from: status %.3f, without section labels %.3f, of %d%n", total[0] / (double) total[2],
        total[1] / (double) total[2], total[2]);
  }

  private static void print(String name, StatusReader reader, List<Annotated.Item> items, int[] total) {
    int[] with = right(reader, items, true);
    int[] without = right(reader, items, false);
    total[0] += with[0];
    total[1] += without[0];
    total[2] += with[1];
    System.out.printf(Locale.ROOT, "%-36s %d of %d, without labels %d%n", name, with[0], with[1], without[0]);
  }
}
