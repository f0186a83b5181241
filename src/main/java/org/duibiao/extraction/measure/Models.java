package org.duibiao.extraction.measure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The models side by side, so that a sentence's features are looked up once for all tasks: every feature that any of them knows has one row
 * with what it weighs for which class of which task. Noughts, which are most of the weights, are left out.
 */
final class Models {

  /** The row of a feature that no model knows. */
  static final int UNKNOWN = -1;

  /** Stands behind the last class of a row. */
  private static final byte END = -1;

  private final Map<Task, LinearModel> models = new EnumMap<>(Task.class);

  /** By task the number of its first class, counted over all tasks. */
  private final int[] first = new int[Task.values().length + 1];

  /** By class the task that it belongs to, as a bit. */
  private final int[] taskOf;

  /** The packed features (see {@link Gram}) in a table with free places, and next to each its row. */
  private final long[] grams;

  private final int[] rows;

  /**
   * Bits that tell most unknown runs, four for a place of the table of runs. Most runs of a text are unknown, and that table is too large
   * for the memory next to the processor, while this one fits.
   */
  private final long[] bits;

  /** By mark its row. */
  private final int[] markRows;

  /** The classes of the rows, one row behind the other, and next to each the weight. */
  private final byte[] classes;

  private final float[] weights;

  Models(Map<Task, LinearModel> models) {
    this.models.putAll(models);
    Set<String> features = new LinkedHashSet<>();
    int most = 0;
    for (Task task : Task.values()) {
      LinearModel model = models.get(task);
      int count = model == null ? 0 : model.classes().size();
      first[task.ordinal() + 1] = first[task.ordinal()] + count;
      if (model != null) {
        features.addAll(model.weights().keySet());
        most += model.weights().size() * (count + 1);
      }
    }
    taskOf = new int[first[first.length - 1]];
    for (Task task : Task.values()) {
      Arrays.fill(taskOf, first[task.ordinal()], first[task.ordinal() + 1], task.bit());
    }
    grams = new long[4 * Integer.highestOneBit(features.size() + 1)];
    rows = new int[grams.length];
    bits = new long[4 * grams.length / Long.SIZE];
    Map<Mark, Integer> marks = new HashMap<>();
    byte[] classes = new byte[most];
    float[] weights = new float[most];
    int size = 0;
    for (String name : features) {
      long gram = Features.gram(name);
      if (gram == 0) {
        marks.put(Mark.of(name), size);
      } else {
        int place = Gram.place(grams, gram);
        grams[place] = gram;
        rows[place] = size;
        bits[word(gram)] |= bit(gram);
      }
      for (Task task : Task.values()) {
        float[] row = models.containsKey(task) ? of(task).weights().get(name) : null;
        for (int i = 0; row != null && i < row.length; i++) {
          if (row[i] != 0) {
            classes[size] = (byte) (first[task.ordinal()] + i);
            weights[size++] = row[i];
          }
        }
      }
      classes[size++] = END;
    }
    this.classes = Arrays.copyOf(classes, size);
    this.weights = Arrays.copyOf(weights, size);
    markRows = new int[marks.keySet().stream().mapToInt(Mark::number).max().orElse(-1) + 1];
    Arrays.fill(markRows, UNKNOWN);
    marks.forEach((mark, row) -> markRows[mark.number()] = row);
  }

  /** The models of the product. */
  static Models load() {
    Map<Task, LinearModel> models = new EnumMap<>(Task.class);
    for (Task task : Task.values()) {
      models.put(task, LinearModel.load(task.file()));
    }
    return new Models(models);
  }

  LinearModel of(Task task) {
    return Objects.requireNonNull(models.get(task), task.name());
  }

  /** The row of a packed feature. */
  int row(long gram) {
    if ((bits[word(gram)] & bit(gram)) == 0) {
      return UNKNOWN;
    }
    int place = Gram.place(grams, gram);
    return grams[place] == gram ? rows[place] : UNKNOWN;
  }

  private int word(long gram) {
    return Gram.hash(gram) >>> 6 & bits.length - 1;
  }

  private static long bit(long gram) {
    return 1L << Gram.hash(gram);
  }

  int row(Mark mark) {
    return mark.number() < markRows.length ? markRows[mark.number()] : UNKNOWN;
  }

  /** How many classes all tasks have. */
  int classes() {
    return taskOf.length;
  }

  /** Adds what a row says for some of the tasks to the sums by class. */
  void add(int row, int tasks, double[] sums) {
    for (int i = row; classes[i] != END; i++) {
      if ((taskOf[classes[i]] & tasks) != 0) {
        sums[classes[i]] += weights[i];
      }
    }
  }

  /** Those of the sums by class that are for a task. */
  double[] of(Task task, double[] sums) {
    return Arrays.copyOfRange(sums, first[task.ordinal()], first[task.ordinal() + 1]);
  }
}
