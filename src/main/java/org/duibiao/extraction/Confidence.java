package org.duibiao.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.document.Document;
import org.duibiao.quantity.Period;
import org.duibiao.quantity.Unit;
import org.duibiao.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * How often a fact like this one is right: a logistic model over what can be seen of the fact, its weights learned from annotated documents
 * ({@code confidence.tsv}), lowered by doubts that are too rare to be learned ({@code doubts.tsv}). It changes no fact.
 */
final class Confidence {

  /** How far before a number its subject is looked for. */
  private static final int NEAR = 60;

  private final Map<String, Double> weights = numbers("confidence.tsv");
  private final Map<String, Double> doubts = numbers("doubts.tsv");
  private final Map<IndicatorId, Indicator> indicators = new HashMap<>();
  private final Units units = Units.load();

  Confidence(Catalog catalog) {
    catalog.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
  }

  private static Map<String, Double> numbers(String file) {
    try (var in = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Confidence.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
      var numbers = new HashMap<String, Double>();
      in.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t"))
          .forEach(cells -> numbers.put(cells[0], Double.valueOf(cells[1])));
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The facts of {@code document} with their confidences, by what decided them; {@code guessed} if its year rests on the file's name alone. */
  List<Observation> rate(Document document, List<Observation> facts, Trace trace, boolean guessed) {
    return IntStream.range(0, facts.size())
        .mapToObj(i -> facts.get(i).with(of(document, facts.get(i), trace.derivation(i), guessed))).toList();
  }

  private double of(Document document, Observation fact, Derivation derivation, boolean guessed) {
    double sum = 0;
    for (String feature : features(document, fact, derivation)) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    double likely = Math.min(0.99, 1 / (1 + Math.exp(-sum)));
    for (String doubt : doubts(fact, guessed)) {
      likely *= doubts.getOrDefault(doubt, 1.0);
    }
    return Math.round(likely * 100) / 100.0;
  }

  /** What is seen of a fact and of how it was read, as the names of weights. */
  static List<String> features(Document document, Observation fact, Derivation derivation) {
    String text = document.text().text();
    String noun = fact.indicator();
    int bracket = noun.indexOf('（');
    String base = bracket > 0 ? noun.substring(0, bracket) : noun;
    String end = base.length() > 4 ? base.substring(base.length() - 4) : base;
    var stated = document.metadata().region();
    var features = new ArrayList<String>();
    features.add("bias");
    features.add("rule " + fact.evidence().rule());
    features.add("aspect " + fact.aspect().id());
    features.add(fact.kind().id());
    features.add(fact.indicatorId() != null ? "catalogued" : "own words");
    features.add("region " + (fact.region() == null ? fact.regionName().isEmpty() ? "none" : "named"
        : stated != null && stated.value().id().equals(fact.region()) ? "home" : "other"));
    String paper = "paper " + document.metadata().kindOrOther().name().toLowerCase(Locale.ROOT);
    features.add(paper);
    features.add(paper + (fact.indicatorId() != null ? " catalogued" : " own words"));
    features.add(paper + " dated " + derivation.period().from().name().toLowerCase(Locale.ROOT));
    features.add("place " + derivation.place().rule().id() + " " + derivation.place().from().name().toLowerCase(Locale.ROOT));
    features.add("time " + time(text, fact));
    features.add("time by " + derivation.time().id());
    features.add("mood by " + derivation.kind().rule().id());
    int clause = Math.max(fact.evidence().quote().start(), fact.number().start() - NEAR);
    int sentence = Math.max(fact.evidence().sentence().start(), fact.number().start() - 3 * NEAR);
    int after = Math.min(fact.evidence().quote().end(), fact.number().end() + NEAR);
    features.add("subject " + (within(text, end, clause, after) ? "in clause" : within(text, end, sentence, after) ? "in sentence" : "far"));
    features.add("noun " + (base.length() < 3 ? "short" : base.length() > 16 ? "long" : "plain"));
    if (base.chars().anyMatch(c -> c >= '0' && c <= '9' || "，（）的到将被把在与".indexOf(c) >= 0)) {
      features.add("noun odd");
    }
    if (base.contains("、") || base.contains("和")) {
      features.add("noun list");
    }
    if (bracket > 0) {
      features.add("noun noted");
    }
    if (fact.evidence().quote().length() > 40) {
      features.add("clause long");
    }
    return features;
  }

  private static boolean within(String text, String word, int from, int to) {
    return !word.isEmpty() && text.indexOf(word, from, Math.max(from, to)) >= 0;
  }

  private static String time(String text, Observation fact) {
    int from = Math.max(fact.evidence().sentence().start(), fact.number().start() - NEAR);
    String before = text.substring(from, Math.max(from, fact.number().start()));
    return switch (fact.period()) {
      case null -> "none";
      case Period.Years _ -> "span";
      case Period period -> before.contains(String.valueOf(period.lastYear())) ? "named" : "of the part";
    };
  }

  /** What speaks against a fact and is too rare to be learned; names of {@code doubts.tsv}. */
  private List<String> doubts(Observation fact, boolean guessed) {
    var found = new ArrayList<String>();
    found.add(fact.evidence().rule());
    if (guessed) {
      found.add("year from the file's name");
    }
    if (fact.indicator().isEmpty()) {
      found.add("no subject");
    }
    Indicator indicator = fact.indicatorId() == null ? null : indicators.get(fact.indicatorId());
    if (implausible(fact, indicator)) {
      found.add("implausible");
    }
    return found;
  }

  /** Whether the value lies outside what its unit or its indicator allows. */
  private boolean implausible(Observation fact, @Nullable Indicator indicator) {
    BigDecimal value = fact.value();
    boolean percent = fact.unit().equals("%");
    return switch (fact.aspect()) {
      case SHARE -> percent && fact.indicator().endsWith("率") && (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0)
          && !fact.indicator().contains("增长");
      case GROWTH, AVG_GROWTH -> percent && (indicator != null && indicator.growth() != null && !indicator.growth().contains(value.doubleValue())
          || value.compareTo(BigDecimal.valueOf(-100)) < 0);
      case RANK -> value.signum() <= 0;
      case LEVEL, INCREASE -> indicator != null && (otherDimension(fact.unit(), indicator.unit())
          || fact.aspect() == Aspect.LEVEL && fact.unit().equals(indicator.unit()) && indicator.values() != null && !indicator.values().contains(value.doubleValue()));
      case SHARE_CHANGE -> value.abs().compareTo(BigDecimal.valueOf(100)) > 0;
      case LIMIT -> false;
    };
  }

  /** Whether two units measure different things: 亿元 and 家. */
  private boolean otherDimension(String unit, String usual) {
    Unit.Dimension one = units.dimension(unit);
    Unit.Dimension other = units.dimension(usual);
    return one != null && other != null && one != other && one != Unit.Dimension.TIMES && !(one.counts() && other.counts()) && other != Unit.Dimension.PART;
  }
}
