package org.duibiao.extraction.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.duibiao.document.UnreadableDocument;

/** How well the models do on documents they did not learn from: each tenth of them in turn is held out. */
public final class CrossValidation {

  static final int FOLDS = 10;
  private static final double[] BANDS = {0, 0.2, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1};

  /** What the models say of a sentence of a document that was held out. */
  private record Judged(Annotated.Item item, double chance, String category) {
    boolean said() {
      return chance >= MeasureReader.LEAST;
    }

    double confidence() {
      return MeasureReader.confidence(chance);
    }
  }

  private CrossValidation() {}

  /** The documents of one tenth; those that were written to be learned from are never held out. */
  static List<String> fold(int fold) {
    return IntStream.range(0, MeasureScores.TUNED.size()).filter(i -> i % FOLDS == fold).mapToObj(MeasureScores.TUNED::get).toList();
  }

  private static List<Judged> heldOut() throws IOException, UnreadableDocument {
    List<Annotated.Item> items = new ArrayList<>();
    for (String name : Annotated.LEARNED) {
      items.addAll(Annotated.read(name));
    }
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<String> held = fold(fold);
      List<Annotated.Item> learned = items.stream().filter(item -> !held.contains(item.document())).toList();
      LinearModel detection = MeasureTraining.detection(learned);
      LinearModel category = MeasureTraining.categories(learned);
      for (Annotated.Item item : items) {
        if (held.contains(item.document())) {
          double[] chances = category.chances(Features.names(Task.CATEGORY, item.passage()));
          int best = 0;
          for (int i = 1; i < chances.length; i++) {
            best = chances[i] > chances[best] ? i : best;
          }
          judged.add(new Judged(item, detection.chances(Features.names(Task.DETECTION, item.passage()))[0], category.classes().get(best)));
        }
      }
    }
    return judged;
  }

  /** A table by kind of document and one of how often sentences of each confidence are measures. */
  public static List<String> report() throws IOException, UnreadableDocument {
    List<Judged> judged = heldOut();
    Map<String, List<Judged>> kinds = new TreeMap<>();
    for (Judged one : judged) {
      kinds.computeIfAbsent(one.item().source().metadata().kindOrOther().name().toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(one);
    }
    kinds.put("zzz all", judged);
    List<String> lines = new ArrayList<>(List.of("| kind, held out | sentences | measures | precision | recall | found F1 | category or also |",
        "| --- | --- | --- | --- | --- | --- | --- |"));
    kinds.forEach((kind, group) -> {
      List<Judged> measures = group.stream().filter(one -> one.item().label().measure()).toList();
      double said = group.stream().filter(Judged::said).count();
      double right = measures.stream().filter(Judged::said).count();
      double category = measures.stream().filter(one -> one.item().label().holds(one.category())).count();
      lines.add(String.format(Locale.ROOT, "| %s | %d | %d | %.3f | %.3f | %.3f | %.3f |", kind.replace("zzz ", ""), group.size(), measures.size(),
          right / Math.max(1, said), right / Math.max(1, measures.size()), 2 * right / Math.max(1, said + measures.size()),
          category / Math.max(1, measures.size())));
    });
    lines.addAll(List.of("", "| confidence | sentences | mean confidence | are measures |", "| --- | --- | --- | --- |"));
    for (int i = 0; i + 1 < BANDS.length; i++) {
      double from = BANDS[i];
      double to = i + 2 == BANDS.length ? 2 : BANDS[i + 1];
      List<Judged> band = judged.stream().filter(one -> one.confidence() >= from && one.confidence() < to).toList();
      lines.add(String.format(Locale.ROOT, "| %.2f–%.2f | %d | %.3f | %.3f |", from, BANDS[i + 1], band.size(),
          band.stream().mapToDouble(Judged::confidence).average().orElse(0),
          band.stream().filter(one -> one.item().label().measure()).count() / Math.max(1.0, band.size())));
    }
    return lines;
  }

  public static void main(String[] args) throws Exception {
    report().forEach(System.out::println);
  }
}
