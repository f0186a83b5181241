package org.duibiao.extraction.measure;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Learns the weights of a linear model by logistic regression, one class against the rest. A feature counts only if enough sentences of
 * at least two documents have it, so that a file of weights holds the language of such papers and no sentence of any of them.
 */
final class Trainer {

  /** One sentence to learn from. */
  record Example(String document, Set<String> features, Predicate<String> holds) {}

  private final int sentences;
  private final double cost;

  Trainer(int sentences, double cost) {
    this.sentences = sentences;
    this.cost = cost;
  }

  LinearModel learn(List<Example> examples, List<String> classes) {
    Map<String, Integer> numbers = numbers(examples);
    Feature[][] rows = new Feature[examples.size()][];
    for (int i = 0; i < rows.length; i++) {
      int[] known = examples.get(i).features().stream().map(numbers::get).filter(n -> n != null).mapToInt(n -> n).sorted().toArray();
      rows[i] = new Feature[known.length + 1];
      for (int k = 0; k < known.length; k++) {
        rows[i][k] = new FeatureNode(known[k], 1 / Math.sqrt(Math.max(1, examples.get(i).features().size())));
      }
      rows[i][known.length] = new FeatureNode(numbers.size() + 1, 1);
    }
    Map<String, float[]> weights = new HashMap<>();
    numbers.keySet().forEach(feature -> weights.put(feature, new float[classes.size()]));
    float[] bias = new float[classes.size()];
    Linear.disableDebugOutput();
    for (int c = 0; c < classes.size(); c++) {
      String type = classes.get(c);
      double[] y = examples.stream().mapToDouble(e -> e.holds().test(type) ? 1 : 0).toArray();
      Problem problem = new Problem();
      problem.l = rows.length;
      problem.n = numbers.size() + 1;
      problem.x = rows;
      problem.y = y;
      Linear.resetRandom();
      Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, 0.001));
      double[] w = model.getFeatureWeights();
      int sign = model.getLabels()[0] == 1 ? 1 : -1;
      int at = c;
      numbers.forEach((feature, n) -> weights.getOrDefault(feature, new float[0])[at] = (float) (sign * w[n - 1]));
      bias[c] = (float) (sign * w[numbers.size()]);
    }
    return new LinearModel(classes, weights, bias);
  }

  private Map<String, Integer> numbers(List<Example> examples) {
    Map<String, Integer> count = new TreeMap<>();
    Map<String, Set<String>> documents = new HashMap<>();
    for (Example example : examples) {
      for (String feature : example.features()) {
        count.merge(feature, 1, Integer::sum);
        documents.computeIfAbsent(feature, _ -> new HashSet<>()).add(example.document());
      }
    }
    Map<String, Integer> numbers = new TreeMap<>();
    count.forEach((feature, n) -> {
      if (n >= sentences && documents.getOrDefault(feature, Set.of()).size() >= 2) {
        numbers.put(feature, numbers.size() + 1);
      }
    });
    return numbers;
  }

  /** Writes the weights that are not near nought, features in order, so that the same examples give the same file. */
  static void write(LinearModel model, Path file, String head, double least) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# " + head);
    lines.add("feature\t" + String.join("\t", model.classes()));
    model.rows().forEach((feature, row) -> {
      boolean any = feature.equals("*");
      var line = new StringBuilder(feature);
      for (float w : row) {
        boolean keep = feature.equals("*") || Math.abs(w) >= least;
        any |= keep;
        line.append('\t').append(keep ? String.format(Locale.ROOT, "%.2f", w) : "");
      }
      if (any) {
        lines.add(line.toString().stripTrailing());
      }
    });
    Files.write(file, lines);
  }
}
