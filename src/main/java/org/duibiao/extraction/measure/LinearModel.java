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
import java.util.Set;

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

  LinearModel(List<String> classes, Map<String, float[]> weights, float[] bias) {
    this.classes = List.copyOf(classes);
    this.weights = weights;
    this.bias = bias;
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

  /** The weights by feature, without the bias. */
  Map<String, float[]> weights() {
    return weights;
  }

  /** The weights by feature in order, the bias under {@code *}. */
  Map<String, float[]> rows() {
    Map<String, float[]> rows = new java.util.TreeMap<>(weights);
    rows.put("*", bias);
    return rows;
  }

  /** For each class the chance that it holds, each between 0 and 1 and judged by itself, for a sentence with these features. */
  double[] chances(Set<String> features) {
    double[] sums = new double[classes.size()];
    for (String feature : features) {
      float[] row = weights.get(feature);
      for (int i = 0; row != null && i < sums.length; i++) {
        sums[i] += row[i];
      }
    }
    return chances(sums, features.size());
  }

  /** The same from the sums of the features' weights by class and the number of features. */
  double[] chances(double[] sums, int features) {
    double length = Math.sqrt(Math.max(1, features));
    double[] chances = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      chances[i] = 1 / (1 + Math.exp(-(sums[i] / length + bias[i])));
    }
    return chances;
  }

  /** What one feature adds to the score of a class. */
  double weight(String feature, int type) {
    float[] row = weights.get(feature);
    return row == null ? 0 : row[type];
  }

  /** What speaks for or against a class, the strongest first. */
  List<Contribution> reasons(Set<String> features, int type) {
    List<Contribution> reasons = new ArrayList<>();
    for (String feature : features) {
      float[] row = weights.get(feature);
      if (row != null && row[type] != 0) {
        reasons.add(new Contribution(feature, row[type]));
      }
    }
    reasons.sort((a, b) -> Double.compare(Math.abs(b.weight()), Math.abs(a.weight())));
    return reasons;
  }
}
