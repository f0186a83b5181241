package org.duibiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Row;
import org.duibiao.comparison.Status;
import org.duibiao.extraction.Aspect;

/** Findings in words, only what the numbers carry: each sentence rests on values that may be compared. */
public final class Findings {

  private final ComparisonTable table;

  public Findings(ComparisonTable table) {
    this.table = table;
  }

  /** A region's comparable value. */
  private record Point(String region, Cell.Value value) {}

  /** What there is to say about {@code row}, amounts first; empty where nothing can be compared. */
  public List<String> of(Row row) {
    return java.util.stream.Stream.of(amount(row), growth(row), targets(row)).flatMap(Optional::stream).toList();
  }

  /** 宣城市 2021 年地区生产总值增长 10.1%，高于天津市 3.5 个百分点. */
  public Optional<String> growth(Row row) {
    if (row.aspect() == Aspect.GROWTH) {
      return Optional.empty();
    }
    return rate(row, IntStream.range(0, row.entries().size()).boxed()
        .flatMap(i -> point(i, row.entries().get(i).growth()).stream()).toList());
  }

  private Optional<String> rate(Row row, List<Point> points) {
    if (points.isEmpty() || points.stream().anyMatch(point -> !point.value().unit().equals("%"))) {
      return Optional.empty();
    }
    Point high = points.stream().max(byAmount()).orElseThrow();
    String start = high.region() + " " + table.query().year() + " 年" + row.indicator().name() + change(high.value());
    if (points.size() == 1) {
      return Optional.of(start);
    }
    Point low = points.stream().min(byAmount()).orElseThrow();
    BigDecimal gap = high.value().amount().subtract(low.value().amount());
    return Optional.of(gap.signum() == 0
        ? start + "，与" + low.region() + "相同"
        : start + "，高于" + low.region() + " " + Words.number(gap) + " 个百分点");
  }

  /** 甲市 2021 年地区生产总值 1833.9 亿元，居 3 个地区首位，为丙市的 2.4 倍. */
  public Optional<String> amount(Row row) {
    List<Point> points = IntStream.range(0, row.entries().size()).boxed()
        .flatMap(i -> point(i, row.entries().get(i).achieved()).stream()).toList();
    if (row.aspect() == Aspect.GROWTH) {
      return rate(row, points);
    }
    if (points.isEmpty()) {
      return Optional.empty();
    }
    Point high = points.stream().max(byAmount()).orElseThrow();
    String name = row.indicator().name() + (row.aspect() == Aspect.LEVEL ? "" : row.aspect().chinese());
    String start = high.region() + " " + table.query().year() + " 年" + name + " "
        + Words.amountWithUnit(high.value());
    if (points.size() == 1) {
      return Optional.of(start);
    }
    Point low = points.stream().min(byAmount()).orElseThrow();
    String among = row.coverage().enough() ? "，为 " + points.size() + " 个地区中最高" : "";
    if (row.unit().equals("%")) {
      BigDecimal gap = high.value().amount().subtract(low.value().amount());
      return Optional.of(start + among + "，高于" + low.region() + " " + Words.number(gap) + " 个百分点");
    }
    if (low.value().amount().signum() <= 0) {
      return Optional.of(start + among);
    }
    BigDecimal times = high.value().amount().divide(low.value().amount(), 1, RoundingMode.HALF_UP);
    return Optional.of(start + among + "，为" + low.region() + "的 " + Words.number(times) + " 倍");
  }

  /** 3 个可判定的目标中 2 个已完成. */
  public Optional<String> targets(Row row) {
    List<Status> judged = row.entries().stream().map(Entry::status).filter(Objects::nonNull)
        .filter(status -> status instanceof Status.Met || status instanceof Status.Missed).toList();
    if (judged.isEmpty()) {
      return Optional.empty();
    }
    long met = judged.stream().filter(Status.Met.class::isInstance).count();
    String subject = row.indicator().name() + " " + table.query().year() + " 年目标";
    if (judged.size() == 1) {
      Status only = judged.getFirst();
      return Optional.of(only.target().regionName() + only.chinese() + subject);
    }
    return Optional.of("%s：%d 个可判定的地区中 %d 个已完成".formatted(subject, judged.size(), met));
  }

  private Optional<Point> point(int column, Cell cell) {
    return cell instanceof Cell.Value value && value.comparable()
        ? Optional.of(new Point(table.regions().get(column).name(), value))
        : Optional.empty();
  }

  private static Comparator<Point> byAmount() {
    return Comparator.comparing(point -> point.value().amount());
  }

  private static String change(Cell.Value value) {
    return value.amount().signum() < 0
        ? "下降 " + Words.number(value.amount().negate()) + "%"
        : "增长 " + Words.amount(value) + "%";
  }
}
