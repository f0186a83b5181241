package org.duibiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duibiao.catalog.Indicator.Polarity;
import org.duibiao.catalog.Region;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Coverage;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Row;
import org.duibiao.comparison.Status;
import org.duibiao.extraction.Aspect;
import org.duibiao.quantity.Bound;
import org.duibiao.report.chart.AxisUnit;
import org.duibiao.report.chart.Side;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Language;
import org.jspecify.annotations.Nullable;

/** Findings in words, only what the numbers carry: each sentence rests on values that may be compared. */
public final class Findings {

  /** Below so many ranked figures nobody leads. */
  private static final int FEW = 5;
  private static final BigDecimal TOO_FAR = BigDecimal.valueOf(50);

  private final ComparisonTable table;
  private final Language language;

  /** In Chinese. */
  public Findings(ComparisonTable table) {
    this(table, Language.CHINESE);
  }

  public Findings(ComparisonTable table, Language language) {
    this.table = table;
    this.language = language;
  }

  /** A region's comparable value. */
  private record Point(Region of, String region, Cell.Value value, @Nullable Integer rank) {}

  /** A sentence and the observations it rests on. */
  public record Finding(String text, List<StoredObservation> sources) {

    public Finding {
      sources = List.copyOf(sources);
    }
  }

  /** The {@code most} findings that most regions take part in, in the order of the table. */
  public List<Finding> first(int most) {
    record Placed(Finding finding, int place, int regions) {}
    var all = new ArrayList<Placed>();
    for (Row row : table.rows()) {
      int regions = Math.max(points(row, Entry::achieved, Entry::rank).size(), points(row, Entry::growth, Entry::growthRank).size());
      of(row).forEach(finding -> all.add(new Placed(finding, all.size(), regions)));
    }
    return all.stream().sorted(Comparator.comparingInt(placed -> -placed.regions())).limit(most)
        .sorted(Comparator.comparingInt(Placed::place)).map(Placed::finding).toList();
  }

  /** 可以排名的 14 项中，安徽省 6 项居第 1，江苏省 5 项; empty where hardly anything can be ranked. */
  public Optional<String> leaders() {
    var firsts = new LinkedHashMap<String, Integer>();
    int ranked = 0;
    for (Row row : table.rows()) {
      for (Function<Entry, @Nullable Integer> rank : List.<Function<Entry, @Nullable Integer>>of(Entry::rank, Entry::growthRank)) {
        if (row.entries().stream().map(rank).anyMatch(Objects::nonNull)) {
          ranked++;
          IntStream.range(0, row.entries().size()).filter(i -> Objects.equals(rank.apply(row.entries().get(i)), 1))
              .forEach(i -> firsts.merge(name(table.regions().get(i)), 1, Integer::sum));
        }
      }
    }
    if (ranked < FEW) {
      return Optional.empty();
    }
    String said = firsts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(first -> language.of(first.getKey() + " " + first.getValue() + " 项", first.getKey() + " in " + first.getValue()))
        .collect(Collectors.joining(language.of("、", ", ")));
    return Optional.of(language.of("可以排名的 " + ranked + " 项数值中，居第 1 位的：" + said,
        "Of the " + ranked + " figures that can be ranked, first is " + said));
  }

  /** What there is to say about {@code row}, amounts first; empty where nothing can be compared. */
  public List<Finding> of(Row row) {
    List<Point> amounts = points(row, Entry::achieved, Entry::rank);
    List<Point> rates = points(row, Entry::growth, Entry::growthRank);
    return Stream.of(
            amount(row).filter(_ -> telling(amounts) && alike(row, amounts) && !farApart(row, amounts))
                .map(text -> new Finding(text, ends(amounts))),
            growth(row).filter(_ -> telling(rates)).map(text -> new Finding(text, ends(rates))),
            targets(row).map(text -> new Finding(text, row.entries().stream().map(Entry::status).filter(Objects::nonNull)
                .flatMap(Findings::judged).toList())))
        .flatMap(Optional::stream).toList();
  }

  /** The highest and the lowest, which a sentence names. */
  private static List<StoredObservation> ends(List<Point> points) {
    return points.isEmpty() ? List.of() : Stream.of(highest(points), lowest(points)).map(point -> point.value().source()).distinct().toList();
  }

  private static Stream<StoredObservation> judged(Status status) {
    return switch (status) {
      case Status.Met met -> Stream.of(met.target(), met.outcome());
      case Status.Missed missed -> Stream.of(missed.target(), missed.outcome());
      case Status.Pending _, Status.Unjudged _ -> Stream.of();
    };
  }

  /** 宣城市 2021 年地区生产总值增长 10.1%，居 2 个地区之首，高于天津市 3.5 个百分点. */
  public Optional<String> growth(Row row) {
    return row.aspect() == Aspect.GROWTH ? Optional.empty() : rate(row, points(row, Entry::growth, Entry::growthRank), row.growthCoverage());
  }

  private Optional<String> rate(Row row, List<Point> points, Coverage coverage) {
    if (points.isEmpty() || points.stream().anyMatch(point -> !point.value().unit().equals("%"))) {
      return Optional.empty();
    }
    Point high = highest(points);
    Point low = lowest(points);
    String name = row.indicator().in(language);
    if (telling(points) && !coverage.enough()) {
      return Optional.of(span(name, change(low.value()), change(high.value()), low, high, shown(points, coverage)));
    }
    String start = language.of(high.region() + " " + year() + " 年" + name + change(high.value()),
        "%s: %s %s in %d".formatted(high.region(), Words.lower(name), change(high.value()), year()));
    if (!telling(points)) {
      return Optional.of(start + only(points, coverage));
    }
    BigDecimal gap = high.value().amount().subtract(low.value().amount());
    return Optional.of(start + (gap.signum() == 0
        ? language.of("，与" + low.region() + "相同", ", the same as " + low.region())
        : first(row, high, coverage) + ahead(low, gap)));
  }

  /** 甲市 2021 年地区生产总值 1833.9 亿元，居 3 个地区之首，为丙市的 2.4 倍. */
  public Optional<String> amount(Row row) {
    List<Point> points = points(row, Entry::achieved, Entry::rank);
    Coverage coverage = row.coverage();
    if (row.aspect() == Aspect.GROWTH) {
      return rate(row, points, coverage);
    }
    if (points.isEmpty()) {
      return Optional.empty();
    }
    AxisUnit unit = Side.AMOUNT.axis(row);
    Point high = highest(points);
    Point low = lowest(points);
    String name = Words.subject(row, language);
    String number = unit.labelWithUnit(high.value(), language);
    if (telling(points) && alike(row, points) && !farApart(row, points) && !coverage.enough()) {
      return Optional.of(span(name, " " + unit.labelWithUnit(low.value(), language), " " + number, low, high, shown(points, coverage)));
    }
    String start = language.of(high.region() + " " + year() + " 年" + name + " " + number,
        "%s: %s %s in %d".formatted(high.region(), Words.lower(name), number, year()));
    if (!telling(points) || !alike(row, points) || farApart(row, points)) {
      return Optional.of(start + only(points, coverage));
    }
    BigDecimal gap = high.value().amount().subtract(low.value().amount());
    if (gap.signum() == 0) {
      return Optional.of(start + language.of("，各地区相同", ", the same everywhere"));
    }
    String among = first(row, high, coverage);
    if (row.unit().equals("%")) {
      return Optional.of(start + among + ahead(low, gap));
    }
    if (average(row)) {
      String more = Words.withUnit(Words.number(gap), high.value().unit(), language);
      return Optional.of(start + among + language.of("，高于" + low.region() + " " + more, ", " + more + " above " + low.region()));
    }
    BigDecimal times = low.value().amount().signum() <= 0
        ? BigDecimal.ONE
        : high.value().amount().divide(low.value().amount(), 1, RoundingMode.HALF_UP);
    return Optional.of(times.compareTo(BigDecimal.ONE) == 0
        ? start + among
        : start + among + language.of("，为" + low.region() + "的 " + Words.number(times) + " 倍",
            ", " + Words.number(times) + " times that of " + low.region()));
  }

  /** Where more than a fifth of the regions is missing, nothing is first: from where to where the numbers go, and of how many regions. */
  private String span(String name, String least, String most, Point low, Point high, Coverage coverage) {
    return language.of("%d 年%s：%s%s至%s%s（%s有数据）".formatted(year(), name, low.region(), least, high.region(), most, coverage.chinese()),
        "%s, %d: from %s%s to %s%s (%s)".formatted(name, year(), low.region(), lead(least), high.region(), lead(most), coverage.english()));
  }

  private static String lead(String words) {
    return words.startsWith(" ") ? words : " " + words;
  }

  /** Of how many regions the numbers are; one that is only "about" so much is none that could be ranked, but it is there. */
  private static Coverage shown(List<Point> points, Coverage coverage) {
    return new Coverage(points.size(), coverage.of());
  }

  private String only(List<Point> points, Coverage coverage) {
    var shown = shown(points, coverage);
    return shown.have() == shown.of() ? "" : language.of("（%s有数据）".formatted(shown.chinese()), " (%s)".formatted(shown.english()));
  }

  /** 居 5 个地区之首, or plainly 最高 where high is not good. */
  private String first(Row row, Point high, Coverage coverage) {
    if (coverage.have() <= 2) {
      return ""; // of two the comparison itself says it
    }
    boolean good = row.indicator().polarity() == Polarity.HIGHER_IS_BETTER;
    if (good && !Integer.valueOf(1).equals(high.rank())) {
      return ""; // what is only bounded may be more
    }
    boolean all = coverage.have() == coverage.of();
    String regions = coverage.have() + (all ? " 个地区" : " 个有数据地区");
    return good
        ? language.of("，居 " + regions + "之首", ", first of " + coverage.have() + (all ? "" : " with figures"))
        : language.of("，为 " + regions + "中最高", ", the highest of " + coverage.have() + (all ? "" : " with figures"));
  }

  /** 3 个可判定的目标中 2 个已完成. */
  public Optional<String> targets(Row row) {
    List<Status> judged = row.entries().stream().map(Entry::status).filter(Objects::nonNull)
        .filter(status -> status instanceof Status.Met || status instanceof Status.Missed).toList();
    if (judged.isEmpty()) {
      return Optional.empty();
    }
    long met = judged.stream().filter(Status.Met.class::isInstance).count();
    String subject = language.of(row.indicator().name() + " " + year() + " 年目标",
        "%d target for %s".formatted(year(), Words.lower(row.indicator().in(language))));
    if (judged.size() == 1) {
      Status only = judged.getFirst();
      String region = table.regions().stream().filter(r -> r.id().equals(only.target().region())).findFirst()
          .map(this::name).orElse(only.target().regionName());
      return Optional.of(language.of(region + only.chinese() + subject, "%s: %s, %s".formatted(region, subject, Words.lower(only.english()))));
    }
    return Optional.of(language.of("%s：%d 个可判定的地区中 %d 个已完成".formatted(subject, judged.size(), met),
        "%s: met by %d of the %d regions that can be judged".formatted(subject, met, judged.size())));
  }

  /** Whether there are two, and the outermost are numbers and not bounds: nothing is so many times ≥1. */
  private static boolean telling(List<Point> points) {
    return points.size() > 1 && Stream.of(highest(points), lowest(points)).map(point -> point.value().bound())
        .allMatch(bound -> bound == Bound.EXACT || bound == Bound.ABOUT);
  }

  /** Whether the amounts are so far apart that they hardly mean the same. */
  private static boolean farApart(Row row, List<Point> points) {
    return !row.unit().equals("%") && lowest(points).value().amount().multiply(TOO_FAR).compareTo(highest(points).value().amount()) < 0;
  }

  /** Amounts of a province and of a district are no comparison; rates and averages of both are. */
  private static boolean alike(Row row, List<Point> points) {
    return row.unit().equals("%") || average(row) || points.stream().map(point -> point.of().level()).distinct().count() == 1;
  }

  private static boolean average(Row row) {
    String name = row.indicator().name();
    return row.unit().contains("/") || row.unit().equals("天") || name.contains("人均") || name.contains("平均") || name.startsWith("每万");
  }

  private List<Point> points(Row row, Function<Entry, Cell> side, Function<Entry, @Nullable Integer> rank) {
    return IntStream.range(0, row.entries().size()).boxed()
        .flatMap(i -> side.apply(row.entries().get(i)) instanceof Cell.Value value && value.comparable()
            ? Stream.of(new Point(table.regions().get(i), name(table.regions().get(i)), value, rank.apply(row.entries().get(i))))
            : Stream.empty())
        .toList();
  }

  private String name(Region region) {
    return region.in(language);
  }

  private int year() {
    return table.query().year();
  }

  private String ahead(Point low, BigDecimal gap) {
    return language.of("，高于" + low.region() + " " + Words.number(gap) + " 个百分点",
        ", " + Words.number(gap) + " points above " + low.region());
  }

  private static Point highest(List<Point> points) {
    return points.stream().max(Comparator.comparing(point -> point.value().amount())).orElseThrow();
  }

  private static Point lowest(List<Point> points) {
    return points.stream().min(Comparator.comparing(point -> point.value().amount())).orElseThrow();
  }

  private String change(Cell.Value value) {
    return value.amount().signum() < 0
        ? language.of("下降 ", "down ") + Words.number(value.amount().negate()) + "%"
        : language.of("增长 ", "up ") + Words.amount(value, language) + "%";
  }
}
