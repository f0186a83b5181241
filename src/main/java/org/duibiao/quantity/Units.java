package org.duibiao.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.text.Trie;
import org.jspecify.annotations.Nullable;

/** The units the product knows, from {@code units.tsv}, and the arithmetic between them. */
public final class Units {

  private static final String MAGNITUDES = "十百千万亿";

  private final Map<String, Unit> byName;
  private final Trie<Unit> names;

  private Units(Map<String, Unit> byName) {
    this.byName = byName;
    names = Trie.forward(byName);
  }

  /** Loads the units that ship with the product. */
  public static Units load() {
    try (var in = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Units.class.getResourceAsStream("units.tsv")), StandardCharsets.UTF_8))) {
      return new Units(in.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> unit(line.split("\t")))
          .collect(Collectors.toMap(Unit::name, Function.identity(), (_, later) -> later)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Unit unit(String[] cells) {
    return new Unit(cells[0], Unit.Dimension.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2], new BigDecimal(cells[3]));
  }

  /** The longest unit that starts at {@code at}, or null. */
  public @Nullable Unit at(CharSequence text, int at) {
    return names.longest(text, at);
  }

  /** What {@code unit}, with or without a multiplier before it, measures; null if it is not known. */
  public Unit.@Nullable Dimension dimension(String unit) {
    int start = 0;
    while (start < unit.length() && MAGNITUDES.indexOf(unit.charAt(start)) >= 0 && !byName.containsKey(unit.substring(start))) {
      start++;
    }
    Unit known = byName.get(unit.substring(start));
    return known == null ? null : known.dimension();
  }

  /** Whether {@code unit} is a unit, with or without a multiplier before it: 万吨, 亿千瓦时. */
  public boolean knows(String unit) {
    int start = 0;
    while (start < unit.length() && MAGNITUDES.indexOf(unit.charAt(start)) >= 0 && !byName.containsKey(unit.substring(start))) {
      start++;
    }
    int slash = unit.indexOf('/');
    return slash > 0 ? knows(unit.substring(0, slash)) && knows(unit.substring(slash + 1)) : byName.containsKey(unit.substring(start));
  }

  /**
   * {@code value} with the multiplier in front of {@code unit} and the unit itself resolved: 1.25 万亩 is 8333333.75 平方米. A unit
   * that is not known keeps its name; of 万元/人 both sides are resolved.
   */
  public Amount base(BigDecimal value, String unit) {
    int slash = unit.indexOf('/');
    if (slash > 0) {
      Amount top = base(value, unit.substring(0, slash));
      Amount below = base(BigDecimal.ONE, unit.substring(slash + 1));
      return new Amount(top.value().divide(below.value(), java.math.MathContext.DECIMAL64), top.unit() + "/" + below.unit());
    }
    int start = 0;
    BigDecimal times = BigDecimal.ONE;
    Unit known = byName.get(unit);
    while (known == null && start < unit.length() && MAGNITUDES.indexOf(unit.charAt(start)) >= 0) {
      times = times.multiply(new BigDecimal(Numerals.magnitude(unit.charAt(start))));
      start++;
      known = byName.get(unit.substring(start));
    }
    BigDecimal plain = value.multiply(times);
    return known == null ? new Amount(plain, unit.substring(start)) : new Amount(plain.multiply(known.factor()), known.base());
  }

  /** A number in base units. */
  public record Amount(BigDecimal value, String unit) {}
}
