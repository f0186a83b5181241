package org.duibiao.extraction.measure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The models side by side: every feature that any of them knows has one number, so that a sentence's features are looked up once for all
 * tasks. The weights of a model lie in one array, those of a feature next to each other.
 */
final class Models {

  /** The number of a feature that no model knows. */
  static final int UNKNOWN = -1;

  private final Map<Task, LinearModel> models = new EnumMap<>(Task.class);

  /** The packed features (see {@link Gram}) in a table with free places, and next to each its number. */
  private final long[] grams;

  private final int[] numbers;

  /** By mark its number. */
  private final int[] marks;

  /** By feature the tasks whose models know it. */
  private final byte[] known;

  /** By task and feature the weights of the classes. */
  private final float[][] weights = new float[Task.values().length][];

  Models(Map<Task, LinearModel> models) {
    this.models.putAll(models);
    Map<String, Integer> features = new HashMap<>();
    models.values().forEach(model -> model.weights().keySet().forEach(name -> features.putIfAbsent(name, features.size())));
    grams = new long[4 * Integer.highestOneBit(features.size() + 1)];
    numbers = new int[grams.length];
    Map<Mark, Integer> marked = new HashMap<>();
    features.forEach((name, number) -> {
      long gram = Features.gram(name);
      if (gram == 0) {
        marked.put(Mark.of(name), number);
      } else {
        int place = Gram.place(grams, gram);
        grams[place] = gram;
        numbers[place] = number;
      }
    });
    marks = new int[marked.keySet().stream().mapToInt(Mark::number).max().orElse(-1) + 1];
    Arrays.fill(marks, UNKNOWN);
    marked.forEach((mark, number) -> marks[mark.number()] = number);
    known = new byte[features.size()];
    models.forEach((task, model) -> {
      int classes = model.classes().size();
      float[] flat = new float[features.size() * classes];
      model.weights().forEach((name, row) -> {
        int number = features.getOrDefault(name, UNKNOWN);
        known[number] |= (byte) task.bit();
        System.arraycopy(row, 0, flat, number * classes, classes);
      });
      weights[task.ordinal()] = flat;
    });
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

  /** The number of a packed feature. */
  int number(long gram) {
    int place = Gram.place(grams, gram);
    return grams[place] == gram ? numbers[place] : UNKNOWN;
  }

  int number(Mark mark) {
    return mark.number() < marks.length ? marks[mark.number()] : UNKNOWN;
  }

  /** Those of the tasks whose models know a feature. */
  int known(int number, int tasks) {
    return known[number] & tasks;
  }

  float[] weights(Task task) {
    return weights[task.ordinal()];
  }
}
