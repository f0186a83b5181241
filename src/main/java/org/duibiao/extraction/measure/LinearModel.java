package org.duibiao.extraction.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A linear model in a file a person can read: a line a feature, a column of weights a class, no number for a weight of nought. The feature
 * {@code *} is the bias. A sentence's features share one unit of length, so long sentences do not outvote short ones.
 */
final class LinearModel {

  /** A feature of a sentence and what it adds to the score of a class. */
  record Contribution(String feature, double weight) {}

  private final List<String> classes;
  private final Map<String, float[]> weights;
  private final float[] bias;

  /** The packed features (see {@link Gram}) in a table with free places, and next to each its weights. */
  private final long[] grams;

  private final float[][] gramWeights;

  LinearModel(List<String> classes, Map<String, float[]> weights, float[] bias) {
    this.classes = List.copyOf(classes);
    this.weights = weights;
    this.bias = bias;
    grams = new long[4 * Integer.highestOneBit(weights.size() + 1)];
    gramWeights = new float[grams.length][];
    weights.forEach((feature, row) -> {
      long gram = FeatureSet.gram(feature);
      if (gram != 0) {
        int place = Gram.place(grams, gram);
        grams[place] = gram;
        gramWeights[place] = row;
      }
    });
  }

  /** The model in a file of this package. */
  static LinearModel load(String name) {
    var in = LinearModel.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalArgumentException("No model file " + name);
    }
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      while (line != null && line.startsWith("# ")) {
        line = reader.readLine();
      }
      if (line == null) {
        throw new IllegalArgumentException(name + " is empty");
      }
      List<String> classes = List.of(line.split("\t", -1));
      classes = classes.subList(1, classes.size());
      Map<String, float[]> weights = new HashMap<>();
      while ((line = reader.readLine()) != null) {
        String[] cells = line.split("\t", -1);
        float[] row = new float[classes.size()];
        for (int i = 0; i < row.length && i + 1 < cells.length; i++) {
          row[i] = cells[i + 1].isEmpty() ? 0 : Float.parseFloat(cells[i + 1]);
        }
        weights.put(cells[0], row);
      }
      float[] bias = weights.remove("*");
      return new LinearModel(classes, weights, bias == null ? new float[classes.size()] : bias);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + name, e);
    }
  }

  List<String> classes() {
    return classes;
  }

  /** The weights by feature in order, the bias under {@code *}. */
  Map<String, float[]> rows() {
    Map<String, float[]> rows = new java.util.TreeMap<>(weights);
    rows.put("*", bias);
    return rows;
  }

  /** For each class the chance that it holds, each between 0 and 1 and judged by itself. */
  double[] chances(FeatureSet features) {
    double[] sums = new double[classes.size()];
    for (int i = 0; i < features.packed(); i++) {
      add(sums, gramWeights[Gram.place(grams, features.packed(i))]);
    }
    for (String mark : features.marks()) {
      add(sums, weights.get(mark));
    }
    double length = Math.sqrt(Math.max(1, features.size()));
    for (int i = 0; i < sums.length; i++) {
      sums[i] = 1 / (1 + Math.exp(-(sums[i] / length + bias[i])));
    }
    return sums;
  }

  private static void add(double[] sums, float @Nullable [] row) {
    if (row != null) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += row[i];
      }
    }
  }

  /** What one feature adds to the score of a class. */
  double weight(String feature, int type) {
    float[] row = weights.get(feature);
    return row == null ? 0 : row[type];
  }

  /** What speaks for or against a class, the strongest first. */
  List<Contribution> reasons(FeatureSet features, int type) {
    List<Contribution> reasons = new ArrayList<>();
    for (String feature : features.names()) {
      float[] row = weights.get(feature);
      if (row != null && row[type] != 0) {
        reasons.add(new Contribution(feature, row[type]));
      }
    }
    reasons.sort((a, b) -> Double.compare(Math.abs(b.weight()), Math.abs(a.weight())));
    return reasons;
  }
}
