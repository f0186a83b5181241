package org.duibiao.accuracy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duibiao.accuracy.ObservationScores.Judged;
import org.duibiao.extraction.ConfidenceModel;
import org.duibiao.extraction.ConfidenceModel.Sample;

/**
 * Learns the weights of the confidence from the blind documents, which stand for those nobody has seen, and prints how far they can be
 * trusted: each is judged by weights learned without it. Documents that the rules were tuned on are read better than
 * unseen ones are, so they are not learned from. Of blind documents only whether a fact was right goes in, and no rule. {@code --write}
 * keeps the weights.
 */
public final class ConfidenceTraining {

  private static final Path WEIGHTS = Path.of("src/main/resources/org/duibiao/extraction/confidence.tsv");
  /** Into how many parts the documents are dealt out to be judged by the others. */
  private static final int FOLDS = 8;
  private static final double[] BINS = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01};

  private ConfidenceTraining() {}

  public static void main(String[] args) throws Exception {
    var documents = new ArrayList<List<Sample>>();
    for (String name : ObservationScores.annotated()) {
      ObservationScores scores = ObservationScores.ofAnnotated(name);
      if (scores.set().equals("blind")) {
        documents.add(scores.judged().stream()
            .map((Judged judged) -> ConfidenceModel.sample(judged.document(), judged.read(), judged.right())).toList());
      }
    }
    int[][] counts = new int[BINS.length - 1][2];
    double[] sums = new double[BINS.length - 1];
    for (int fold = 0; fold < FOLDS; fold++) {
      count(ConfidenceModel.learn(dealt(documents, fold, false)), dealt(documents, fold, true), counts, sums);
    }
    print(counts, sums);
    if (List.of(args).contains("--write")) {
      Map<String, Double> weights = ConfidenceModel.learn(documents.stream().flatMap(List::stream).toList());
      var lines = new ArrayList<>(List.of("# Weights of the confidence, learned by org.duibiao.accuracy.ConfidenceTraining from blind annotated documents.",
          "feature\tweight"));
      weights.forEach((feature, weight) -> lines.add(feature + "\t" + Math.round(weight * 1000) / 1000.0));
      Files.write(WEIGHTS, lines);
    }
  }

  /** The facts of the documents of {@code fold}, or of all others. */
  private static List<Sample> dealt(List<List<Sample>> documents, int fold, boolean inside) {
    return IntStream.range(0, documents.size()).filter(i -> (i % FOLDS == fold) == inside).boxed()
        .flatMap(i -> documents.get(i).stream()).toList();
  }

  private static void count(Map<String, Double> weights, List<Sample> samples, int[][] counts, double[] sums) {
    for (Sample sample : samples) {
      double likely = ConfidenceModel.likely(weights, sample.features());
      int bin = 0;
      while (likely >= BINS[bin + 1]) {
        bin++;
      }
      counts[bin][0]++;
      counts[bin][1] += sample.right() ? 1 : 0;
      sums[bin] += likely;
    }
  }

  private static void print(int[][] counts, double[] sums) {
    System.out.println("| confidence said | facts | said on average | right |");
    System.out.println("| --- | --- | --- | --- |");
    for (int bin = counts.length - 1; bin >= 0; bin--) {
      if (counts[bin][0] > 0) {
        System.out.println("| %.2f – %.2f | %d | %.3f | %.3f |".formatted(BINS[bin], Math.min(1, BINS[bin + 1]), counts[bin][0],
            sums[bin] / counts[bin][0], counts[bin][1] / (double) counts[bin][0]));
      }
    }
    int sure = counts[4][0] + counts[5][0];
    System.out.println("Of %d facts said to be at least 0.9 sure, %.1f %% are right.".formatted(sure,
        100.0 * (counts[4][1] + counts[5][1]) / Math.max(1, sure)));
  }
}
