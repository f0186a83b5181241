package org.duibiao.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.Indicator.Polarity;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.DocumentKind;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Span;

/** A small invented world for tests: 甲市, 乙市 … and facts in a line each. */
public final class Facts {

  public static final List<String> NAMES = List.of("甲市", "乙市", "丙市", "丁市", "戊市");
  private static final Map<String, String> BASES = Map.of("亿元", "1E8 元", "万元", "1E4 元", "亿美元", "1E8 美元", "万人", "1E4 人",
      "%", "1 %", "家", "1 家", "户", "1 户", "微克/立方米", "1 微克/立方米", "万吨", "1E4 吨");
  private static final Map<IndicatorId, Indicator> INDICATORS = new LinkedHashMap<>();

  static {
    indicator("gdp", "地区生产总值", "亿元", Polarity.HIGHER_IS_BETTER);
    indicator("retail", "社会消费品零售总额", "亿元", Polarity.HIGHER_IS_BETTER);
    indicator("hitech", "高新技术企业", "家", Polarity.HIGHER_IS_BETTER);
    indicator("pm25", "PM2.5 平均浓度", "微克/立方米", Polarity.LOWER_IS_BETTER);
    indicator("energy", "单位地区生产总值能耗", "%", Polarity.LOWER_IS_BETTER);
    indicator("population", "常住人口", "万人", Polarity.NEUTRAL);
  }

  private final AtomicLong ids = new AtomicLong();
  private final Map<String, DocumentRef> documents = new LinkedHashMap<>();
  private final List<Held.HeldDocument> held = new ArrayList<>();
  public final List<StoredObservation> all = new ArrayList<>();

  private static void indicator(String id, String name, String unit, Polarity polarity) {
    var key = new IndicatorId(id);
    INDICATORS.put(key, new Indicator(key, name, List.of(), List.of(), List.of(), unit, polarity, "economy", null, null, "", id, "", ""));
  }

  public static RegionId region(String name) {
    return new RegionId("99000" + (NAMES.indexOf(name) + 1));
  }

  public static Optional<Region> region(RegionId id) {
    return NAMES.stream().filter(name -> region(name).equals(id)).findFirst().map(name -> new Region(
        id, name, name.substring(0, 1), Region.Level.PREFECTURE, null, List.of(), List.of(), "", ""));
  }

  public static Optional<Indicator> indicator(IndicatorId id) {
    return Optional.ofNullable(INDICATORS.get(id));
  }

  /** {@code document}: region, kind and date, "甲市 WORK_REPORT 2022-01-10". */
  public Facts document(String document) {
    documents.computeIfAbsent(document, text -> {
      String[] p = text.split(" ");
      var kind = DocumentKind.valueOf(p[1]);
      var ref = new DocumentRef(documents.size() + 1, p[0] + p[2].substring(0, 4) + "年" + kind.chinese(), p[0] + "人民政府",
          LocalDate.parse(p[2]), kind, "https://example.org/" + (documents.size() + 1));
      held.add(new Held.HeldDocument(region(p[0]), ref));
      return ref;
    });
    return this;
  }

  /** {@code fact}: "gdp level 1833.9亿元 2021" with optional sign, "!" for a target, "?0.5" for a confidence. */
  public StoredObservation add(String document, String fact) {
    document(document);
    String[] p = fact.split(" ");
    var number = java.util.regex.Pattern.compile("(>=|<=|=|>|<|~)?(-?[\\d.]+)(.+)").matcher(p[2]);
    if (!number.matches()) {
      throw new IllegalArgumentException(fact);
    }
    var value = new BigDecimal(number.group(2));
    String unit = number.group(3);
    String[] base = BASES.get(unit).split(" ");
    var options = Arrays.asList(p).subList(4, p.length);
    double confidence = options.stream().filter(o -> o.startsWith("?")).map(o -> Double.valueOf(o.substring(1))).findFirst().orElse(0.9);
    var review = options.contains("ok") ? ReviewState.ACCEPTED : options.contains("no") ? ReviewState.REJECTED : ReviewState.UNREVIEWED;
    String name = document.split(" ")[0];
    var id = new IndicatorId(p[0]);
    String label = indicator(id).orElseThrow().name();
    String quote = label + number.group(2) + unit;
    String before = name + p[3] + "年";
    String sentence = before + quote + "。";
    int end = before.length() + quote.length();
    var observation = new StoredObservation(ids.incrementAndGet(), documents.get(document), region(name), name, id, label,
        Aspect.ofId(p[1]), value, null, unit, value.multiply(new BigDecimal(base[0])), null, base[1],
        number.group(1) == null ? Bound.EXACT : Bound.ofSign(number.group(1)), options.contains("!") ? Kind.TARGET : Kind.ACHIEVEMENT,
        Period.parse(p[3]), quote, new Span(before.length(), end), new Span(before.length() + label.length(), end), sentence,
        new Span(0, sentence.length()), "一、工作回顾", "test", confidence, review);
    all.add(observation);
    return observation;
  }

  /** The last fact, under the name that a document might give it. */
  public void rename(String label) {
    var o = all.removeLast();
    all.add(new StoredObservation(o.id(), o.document(), o.region(), o.regionName(), o.indicator(), label, o.aspect(), o.value(),
        o.valueHigh(), o.unit(), o.baseValue(), o.baseValueHigh(), o.baseUnit(), o.bound(), o.kind(), o.period(), o.quote(), o.quoteSpan(),
        o.number(), o.sentence(), o.sentenceSpan(), o.section(), o.rule(), o.confidence(), o.review()));
  }

  public Held held() {
    return new Held(held);
  }

  public ComparisonTable compare(int year, String regions, String... indicators) {
    return compare(new ComparisonQuery(Arrays.stream(regions.split(" ")).map(Facts::region).toList(),
        Arrays.stream(indicators).map(IndicatorId::new).toList(), year));
  }

  public ComparisonTable compare(ComparisonQuery query) {
    return Comparison.of(query, all, held(), Facts::region, Facts::indicator);
  }

  public static ComparisonQuery query(int year, int reach, String regions, String indicator) {
    return new ComparisonQuery(Arrays.stream(regions.split(" ")).map(Facts::region).toList(),
        List.of(new IndicatorId(indicator)), year, Set.of(Kind.values()), reach);
  }
}
