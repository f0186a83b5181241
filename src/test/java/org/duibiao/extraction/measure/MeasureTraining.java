package org.duibiao.extraction.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.duibiao.catalog.MeasureCategory;

/**
 * Learns the shipped weights from the annotated sentences and writes them over the files in
 * {@code src/main/resources/org/duibiao/extraction/measure}. The same sentences give the same files. Run it from an IDE, or with
 * {@code mvn -Pquick test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.duibiao.extraction.measure.MeasureTraining}.
 */
final class MeasureTraining {

  static final double DETECTION_COST = 8;
  static final double CATEGORY_COST = 40;

  private MeasureTraining() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of("src/main/resources/org/duibiao/extraction/measure");
    List<Annotated.Item> items = new ArrayList<>();
    for (String name : Annotated.LEARNED) {
      items.addAll(Annotated.read(name));
    }
    String head = "weights learned by logistic regression from annotated sentences; see MeasureTraining";
    Trainer.write(detection(items), folder.resolve("detection.tsv"), head, 0.05);
    Trainer.write(categories(items), folder.resolve("categories.tsv"), head, 0.2);
    Trainer.write(StatusCheck.learn(items), folder.resolve("status.tsv"), head, 0.1);
    Trainer.write(InstrumentCheck.learn(InstrumentCheck.learned()), folder.resolve("instruments.tsv"), head, 0.01);
  }

  /** What tells measures from everything else. */
  static LinearModel detection(List<Annotated.Item> items) {
    List<Trainer.Example> examples = new ArrayList<>();
    for (Annotated.Item item : items) {
      var example = new Trainer.Example(item.document(), Features.names(Task.DETECTION, item.passage()), _ -> item.label().measure());
      examples.addAll(Collections.nCopies(Annotated.weight(item.document()), example));
    }
    return new Trainer(3, DETECTION_COST).learn(examples, List.of("measure"));
  }

  /** What tells the category of a measure. */
  static LinearModel categories(List<Annotated.Item> items) {
    List<Trainer.Example> examples = new ArrayList<>();
    for (Annotated.Item item : items) {
      if (item.label().measure()) {
        var example = new Trainer.Example(item.document(), Features.names(Task.CATEGORY, item.passage()), item.label().category()::equals);
        examples.addAll(Collections.nCopies(Annotated.weight(item.document()), example));
      }
    }
    return new Trainer(2, CATEGORY_COST).learn(examples, Arrays.stream(MeasureCategory.values()).map(MeasureCategory::id).toList());
  }
}
