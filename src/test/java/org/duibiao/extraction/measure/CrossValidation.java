package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duibiao.catalog.MeasureCategory;

/** How well the models do on documents they did not learn from: each document in turn is held out. */
final class CrossValidation {

  private CrossValidation() {}

  public static void main(String[] args) throws Exception {
    List<Annotated.Item> items = new ArrayList<>();
    for (String name : Annotated.GOLD) {
      items.addAll(Annotated.read(name));
    }
    for (String name : Annotated.TUNED) {
      items.addAll(Annotated.read(name));
    }
    List<String> classes = Arrays.stream(MeasureCategory.values()).map(MeasureCategory::id).toList();
    double threshold = args.length > 2 ? Double.parseDouble(args[2]) : 0.5;
    var detection = new Trainer(3, args.length > 0 ? Double.parseDouble(args[0]) : 8);
    var category = new Trainer(2, args.length > 1 ? Double.parseDouble(args[1]) : 8);
    int tp = 0, fp = 0, fn = 0, right = 0, main = 0, total = 0;
    for (String held : items.stream().map(Annotated.Item::document).distinct().toList()) {
      List<Trainer.Example> found = new ArrayList<>();
      List<Trainer.Example> kinds = new ArrayList<>();
      for (Annotated.Item item : items) {
        if (!item.document().equals(held)) {
          found.add(new Trainer.Example(item.document(), Features.detection(item.passage()), _ -> item.label().measure()));
          if (item.label().measure()) {
            kinds.add(new Trainer.Example(item.document(), Features.category(item.passage()), item.label().category()::equals));
          }
        }
      }
      LinearModel d = detection.learn(found, List.of("measure"));
      LinearModel c = category.learn(kinds, classes);
      int htp = 0, hfp = 0, hfn = 0, hr = 0, ht = 0;
      for (Annotated.Item item : items) {
        if (item.document().equals(held)) {
          boolean said = d.chances(Features.detection(item.passage()))[0] >= threshold;
          if (said && item.label().measure()) htp++;
          if (said && !item.label().measure()) hfp++;
          if (!said && item.label().measure()) hfn++;
          if (args.length > 3 && said != item.label().measure()) {
            System.out.println((said ? "EXTRA " : "MISS  ") + item.passage().first() + " " + item.passage().label() + " " + item.passage().words());
          }
          if (item.label().measure()) {
            double[] chances = c.chances(Features.category(item.passage()));
            int best = 0;
            for (int i = 1; i < chances.length; i++) best = chances[i] > chances[best] ? i : best;
            ht++;
            if (item.label().holds(classes.get(best))) hr++;
            if (item.label().category().equals(classes.get(best))) main++;
          }
        }
      }
      System.out.printf(Locale.ROOT, "%-32s found F1 %.3f (P %.3f R %.3f)  category %.3f of %d%n", held, 2.0 * htp / Math.max(1, 2 * htp + hfp + hfn),
          htp / Math.max(1.0, htp + hfp), htp / Math.max(1.0, htp + hfn), hr / Math.max(1.0, ht), ht);
      tp += htp; fp += hfp; fn += hfn; right += hr; total += ht;
    }
    System.out.printf(Locale.ROOT, "all F1 %.3f  category %.3f main %.3f%n", 2.0 * tp / (2 * tp + fp + fn), right / (double) total, main / (double) total);
  }
}
