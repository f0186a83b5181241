package org.duibiao.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.store.StoredObservation;

/**
 * The one unit that the amounts of a row are given in. What has another base unit is never converted: 亿元 and 亿美元 stay apart.
 *
 * @param unit as shown, 亿元
 * @param baseUnit what it is counted in, 元
 * @param factor how many base units one of it is
 */
record Alignment(String unit, String baseUnit, BigDecimal factor) {

  private static final Map<Character, BigDecimal> MAGNITUDES =
      Map.of('千', new BigDecimal("1E3"), '万', new BigDecimal("1E4"), '亿', new BigDecimal("1E8"));

  /** What counts things one by one is one unit: 个, 家 and 户 of enterprises are the same number. */
  private static final Set<String> CLASSIFIERS =
      Set.of("个", "家", "户", "所", "项", "条", "座", "名", "人", "件", "处", "次", "场", "台", "套", "支", "只", "批", "期");

  /** What counts people or households counts nothing else: 9.8 万户 of estates are not 9.8 万个 estates. */
  private static final Map<String, Set<String>> ONLY =
      Map.of("人", Set.of("人", "名"), "名", Set.of("人", "名"), "户", Set.of("户", "家"));

  static final Alignment NONE = new Alignment("", "", BigDecimal.ONE);

  /** The customary unit if the facts convert into it, else the unit most of them are written in. */
  static Alignment of(Collection<StoredObservation> facts, String customary) {
    if (facts.isEmpty()) {
      return NONE;
    }
    String base = most(facts, StoredObservation::baseUnit, customary);
    if (customary.equals(base)) {
      return new Alignment(base, base, BigDecimal.ONE);
    }
    if (customary.length() > 1 && customary.endsWith(base) && isMagnitude(customary, base)) {
      return new Alignment(customary, base, magnitude(customary.substring(0, customary.length() - base.length())));
    }
    var same = facts.stream().filter(fact -> fact.baseUnit().equals(base)).toList();
    String written = same.stream().anyMatch(fact -> fact.unit().equals(customary)) ? customary : most(same, StoredObservation::unit, customary);
    return same.stream()
        .filter(fact -> fact.unit().equals(written) && fact.value().signum() != 0)
        .findFirst()
        .map(fact -> new Alignment(written, base, factor(fact)))
        .orElse(new Alignment(base, base, BigDecimal.ONE));
  }

  /** How many base units one of the written unit is; 1 where the number is zero. */
  static BigDecimal factor(StoredObservation fact) {
    return fact.value().signum() == 0 ? BigDecimal.ONE : fact.baseValue().divide(fact.value(), MathContext.DECIMAL64);
  }

  boolean fits(StoredObservation fact) {
    return same(fact.baseUnit(), baseUnit);
  }

  /** Whether numbers in these base units may be set against each other. */
  static boolean same(String baseUnit, String other) {
    return baseUnit.equals(other)
        || ONLY.getOrDefault(baseUnit, CLASSIFIERS).contains(other) && ONLY.getOrDefault(other, CLASSIFIERS).contains(baseUnit);
  }

  BigDecimal amount(BigDecimal baseValue) {
    BigDecimal amount = baseValue.divide(factor, MathContext.DECIMAL64).stripTrailingZeros();
    return amount.scale() < 0 ? amount.setScale(0) : amount;
  }

  private static boolean isMagnitude(String unit, String base) {
    return unit.substring(0, unit.length() - base.length()).chars().allMatch(c -> MAGNITUDES.containsKey((char) c));
  }

  private static BigDecimal magnitude(String signs) {
    BigDecimal product = BigDecimal.ONE;
    for (char sign : signs.toCharArray()) {
      product = product.multiply(MAGNITUDES.getOrDefault(sign, BigDecimal.ONE));
    }
    return product;
  }

  /** What most regions write, however often each; of equals what belongs to the customary unit. */
  private static String most(Collection<StoredObservation> facts, Function<StoredObservation, String> key, String customary) {
    return facts.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.mapping(StoredObservation::regionName, Collectors.toSet())))
        .entrySet().stream()
        .max(Comparator.comparingInt((Map.Entry<String, Set<String>> unit) -> unit.getValue().size())
            .thenComparing(unit -> customary.endsWith(unit.getKey()))
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
