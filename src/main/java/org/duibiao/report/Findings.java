package org.duibiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duibiao.text.Language;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Row;
import org.duibiao.comparison.Status;
import org.duibiao.extraction.Aspect;

/** Findings in words, only what the numbers carry: each sentence rests on values that may be compared. */
public final class Findings {

  private final ComparisonTable table;
  private final Language language;

  public Findings(ComparisonTable table) {
    this(table, Language.CHINESE);
  }

  public Findings(ComparisonTable table, Language language) {
    this.table = table;
    this.language = language;
  }

  /** A region's comparable value. */
  private record Point(String region, Cell.Value value) {}

  /** What there is to say about {@code row}, amounts first; empty where nothing can be compared. */
  public List<String> of(Row row) {
    return Stream.of(amount(row), growth(row), targets(row)).flatMap(Optional::stream).toList();
  }

  /** 宣城市 2021 年地区生产总值增长 10.1%，高于天津市 3.5 个百分点. */
  public Optional<String> growth(Row row) {
    if (row.aspect() == Aspect.GROWTH) {
      return Optional.empty();
    }
    return rate(row, points(row, Entry::growth));
  }

  private Optional<String> rate(Row row, List<Point> points) {
    if (points.isEmpty() || points.stream().anyMatch(point -> !point.value().unit().equals("%"))) {
      return Optional.empty();
    }
    Point high = points.stream().max(byAmount()).orElseThrow();
    String start = start(high, name(row)) + change(high.value());
    if (points.size() == 1) {
      return Optional.of(start);
    }
    Point low = points.stream().min(byAmount()).orElseThrow();
    BigDecimal gap = high.value().amount().subtract(low.value().amount());
    return Optional.of(gap.signum() == 0
        ? start + language.of("，与" + low.region() + "相同", ", the same as in " + low.region())
        : start + above(low, gap));
  }

  /** 甲市 2021 年地区生产总值 1833.9 亿元，为 3 个地区中最高，为丙市的 2.4 倍. */
  public Optional<String> amount(Row row) {
    List<Point> points = points(row, Entry::achieved);
    if (row.aspect() == Aspect.GROWTH) {
      return rate(row, points);
    }
    if (points.isEmpty()) {
      return Optional.empty();
    }
    Point high = points.stream().max(byAmount()).orElseThrow();
    String name = row.aspect() == Aspect.LEVEL
        ? name(row)
        : name(row) + language.of(row.aspect().chinese(), " (" + row.aspect().english().toLowerCase(Locale.ROOT) + ")");
    String start = start(high, name) + language.of(" ", ": ") + Words.amountWithUnit(high.value(), language);
    if (points.size() == 1) {
      return Optional.of(start);
    }
    Point low = points.stream().min(byAmount()).orElseThrow();
    String among = row.coverage().enough()
        ? language.of("，为 " + points.size() + " 个地区中最高", ", the highest of " + points.size() + " regions")
        : "";
    BigDecimal gap = high.value().amount().subtract(low.value().amount());
    if (gap.signum() == 0) {
      return Optional.of(start + language.of("，各地区相同", ", the same everywhere"));
    }
    if (row.unit().equals("%")) {
      return Optional.of(start + among + above(low, gap));
    }
    BigDecimal times = low.value().amount().signum() <= 0
        ? BigDecimal.ONE
        : high.value().amount().divide(low.value().amount(), 1, RoundingMode.HALF_UP);
    return Optional.of(times.compareTo(BigDecimal.ONE) == 0
        ? start + among
        : start + among + language.of("，为" + low.region() + "的 " + Words.number(times) + " 倍",
            ", " + Words.number(times) + " times that of " + low.region()));
  }

  /** 3 个可判定的目标中 2 个已完成. */
  public Optional<String> targets(Row row) {
    List<Status> judged = row.entries().stream().map(Entry::status).filter(Objects::nonNull)
        .filter(status -> status instanceof Status.Met || status instanceof Status.Missed).toList();
    if (judged.isEmpty()) {
      return Optional.empty();
    }
    long met = judged.stream().filter(Status.Met.class::isInstance).count();
    String subject = language.of(name(row) + " " + table.query().year() + " 年目标", name(row) + " target for " + table.query().year());
    if (judged.size() == 1) {
      Status only = judged.getFirst();
      return Optional.of(language.of(only.target().regionName() + only.chinese() + subject,
          only.target().regionName() + " " + only.english().toLowerCase(Locale.ROOT) + " its " + subject));
    }
    return Optional.of(language.of("%s：%d 个可判定的地区中 %d 个已完成".formatted(subject, judged.size(), met),
        "%s: met by %d of the %d regions that can be judged".formatted(subject, met, judged.size())));
  }

  private List<Point> points(Row row, java.util.function.Function<Entry, Cell> what) {
    return IntStream.range(0, row.entries().size()).boxed().flatMap(i -> what.apply(row.entries().get(i)) instanceof Cell.Value value
        && value.comparable() ? Stream.of(new Point(table.regions().get(i).name(), value)) : Stream.empty()).toList();
  }

  private String name(Row row) {
    return language.of(row.indicator().name(), row.indicator().nameEnglish());
  }

  private String start(Point point, String name) {
    return language.of(point.region() + " " + table.query().year() + " 年" + name, point.region() + " " + table.query().year() + ", " + name);
  }

  private String above(Point low, BigDecimal gap) {
    return language.of("，高于" + low.region() + " " + Words.number(gap) + " 个百分点",
        ", " + Words.number(gap) + " percentage points above " + low.region());
  }

  private static Comparator<Point> byAmount() {
    return Comparator.comparing(point -> point.value().amount());
  }

  private String change(Cell.Value value) {
    return value.amount().signum() < 0
        ? language.of("下降 ", ": down ") + Words.number(value.amount().negate()) + "%"
        : language.of("增长 ", ": up ") + Words.amount(value, language) + "%";
  }
}
