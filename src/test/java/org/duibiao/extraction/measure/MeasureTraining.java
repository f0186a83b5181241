package org.duibiao.extraction.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
    List<Trainer.Example> found = new ArrayList<>();
    List<Trainer.Example> kinds = new ArrayList<>();
    List<String> names = new ArrayList<>(Annotated.GOLD);
    names.addAll(Annotated.TUNED);
    List<Annotated.Item> items = new ArrayList<>();
    for (String name : names) {
      items.addAll(Annotated.read(name));
      for (Annotated.Item item : Annotated.read(name)) {
        found.add(new Trainer.Example(name, Features.names(Task.DETECTION, item.passage()), _ -> item.label().measure()));
        if (item.label().measure()) {
          kinds.add(new Trainer.Example(name, Features.names(Task.CATEGORY, item.passage()), item.label().category()::equals));
        }
      }
    }
    String head = "weights learned by logistic regression from annotated sentences; see MeasureTraining";
    Trainer.write(new Trainer(3, DETECTION_COST).learn(found, List.of("measure")), folder.resolve("detection.tsv"), head, 0.05);
    Trainer.write(new Trainer(2, CATEGORY_COST).learn(kinds, Arrays.stream(MeasureCategory.values()).map(MeasureCategory::id).toList()),
        folder.resolve("categories.tsv"), head, 0.2);
    Trainer.write(StatusCheck.learn(items), folder.resolve("status.tsv"), head, 0.1);
    Trainer.write(InstrumentCheck.learn(InstrumentCheck.items("dev")), folder.resolve("instruments.tsv"), head, 0.01);
  }
}
