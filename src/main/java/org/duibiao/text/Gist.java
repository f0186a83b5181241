package org.duibiao.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a sentence is about: its different pairs of neighbouring letters, each weighing more the fewer sentences have it ({@code
 * pair-weights.tsv}; a pair that is not listed there is rare and weighs most). Digits, blanks and marks do not count.
 */
public final class Gist {

  /** From this likeness on, two sentences state the same measure; chosen on annotated pairs, see docs/decisions.md. */
  public static final double SAME = 0.25;

  /** Common weight below which a likeness is thin evidence: about five rare pairs. */
  private static final double ENOUGH = 30;

  private static final float RAREST = 6.17f;
  private static final Map<Integer, Float> WEIGHTS = weights();

  private final int[] pairs;
  private final float[] weights;
  private final double total;

  private Gist(int[] pairs) {
    this.pairs = pairs;
    this.weights = new float[pairs.length];
    double sum = 0;
    for (int i = 0; i < pairs.length; i++) {
      weights[i] = WEIGHTS.getOrDefault(pairs[i], RAREST);
      sum += weights[i];
    }
    this.total = sum;
  }

  public static Gist of(String text) {
    int[] letters = text.toLowerCase(java.util.Locale.ROOT).chars().filter(Character::isLetter).toArray();
    int[] pairs = new int[Math.max(0, letters.length - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = letters[i] << 16 | letters[i + 1];
    }
    return new Gist(Arrays.stream(pairs).sorted().distinct().toArray());
  }

  /**
   * How far the shorter of two sentences stands in the other, 0 to 1: the weight of their common pairs as a share of the lighter one's,
   * lowered where the common weight is little evidence.
   */
  public double likeness(Gist other) {
    double common = 0;
    for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length;) {
      if (pairs[i] == other.pairs[j]) {
        common += weights[i];
        i++;
        j++;
      } else if (pairs[i] < other.pairs[j]) {
        i++;
      } else {
        j++;
      }
    }
    double lighter = Math.min(total, other.total);
    return lighter == 0 ? 0 : common / lighter * Math.min(1, common / ENOUGH);
  }

  /** The pairs that tell most about the sentence, the heaviest first; pairs of one weight in the order of their characters. */
  public List<String> heaviest(int most) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < pairs.length; i++) {
      places.add(i);
    }
    places.sort(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparingInt(i -> pairs[i]));
    return places.stream().limit(most).map(i -> new String(new char[] {(char) (pairs[i] >>> 16), (char) pairs[i]})).toList();
  }

  private static Map<Integer, Float> weights() {
    Map<Integer, Float> weights = new HashMap<>();
    try (var in = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Gist.class.getResourceAsStream("pair-weights.tsv")), StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
        String[] cells = line.split("\t");
        weights.put(cells[0].charAt(0) << 16 | cells[0].charAt(1), Float.parseFloat(cells[1]));
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return weights;
  }
}
