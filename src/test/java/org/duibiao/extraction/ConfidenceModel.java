package org.duibiao.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duibiao.document.Document;

/** Learns the weights of {@link Confidence}: logistic regression with a ridge penalty, by plain descent. */
public final class ConfidenceModel {

  private static final int ROUNDS = 400;
  private static final double STEP = 2.0;
  private static final double PENALTY = 0.002;

  private ConfidenceModel() {}

  /** One fact: what is seen of it and whether it was right. */
  public record Sample(List<String> features, boolean right) {}

  public static Sample sample(Document document, Derivation.Of read, boolean right) {
    return new Sample(Confidence.features(document, read.fact(), read.derivation()), right);
  }

  public static Map<String, Double> learn(List<Sample> samples) {
    var weights = new HashMap<String, Double>();
    for (int round = 0; round < ROUNDS; round++) {
      var slope = new HashMap<String, Double>();
      for (Sample sample : samples) {
        double miss = (sample.right() ? 1 : 0) - likely(weights, sample.features());
        sample.features().forEach(feature -> slope.merge(feature, miss / samples.size(), Double::sum));
      }
      slope.forEach((feature, up) -> weights.merge(feature,
          STEP * (up - (feature.equals("bias") ? 0 : PENALTY * weights.getOrDefault(feature, 0.0))), Double::sum));
    }
    return new TreeMap<>(weights);
  }

  public static double likely(Map<String, Double> weights, List<String> features) {
    double sum = features.stream().mapToDouble(feature -> weights.getOrDefault(feature, 0.0)).sum();
    return Math.min(0.99, 1 / (1 + Math.exp(-sum)));
  }
}
