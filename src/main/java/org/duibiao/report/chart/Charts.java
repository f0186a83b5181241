package org.duibiao.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Row;
import org.duibiao.extraction.Aspect;
import org.duibiao.report.Findings;
import org.duibiao.report.Words;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Language;

/** Charts of a comparison table: which suit a row, best first, and how they look. Pure. */
public final class Charts {

  /** More lines than this go into small multiples. */
  static final int LINES = 4;

  private final ComparisonTable table;
  private final Frame frame;

  public Charts(ComparisonTable table, Look look) {
    this.table = table;
    this.frame = new Frame(table, look);
  }

  /** In Chinese, at full width. */
  public Charts(ComparisonTable table, Palette palette) {
    this(table, new Look(palette, Language.CHINESE, false));
  }

  /** The same charts with another look. */
  public Charts with(Look look) {
    return new Charts(table, look);
  }

  /**
   * The charts that suit {@code row}, best first: target and actual where most regions that have a number have both, then one year,
   * then years; of amount and growth first the one that more regions have. One region alone is followed over the years first. Empty
   * without numbers.
   */
  public List<Choice> suited(Row row) {
    var pairs = new ArrayList<Choice>();
    var few = new ArrayList<Choice>();
    var bars = new ArrayList<Choice>();
    var sides = Side.of(row).sorted(Comparator.comparingLong((Side side) -> -row.entries().stream()
        .filter(entry -> comparable(side.actual(entry))).count())).toList();
    for (Side side : sides) {
      long numbers = row.entries().stream().filter(entry -> comparable(side.actual(entry))).count();
      long both = row.entries().stream().filter(entry -> comparable(side.actual(entry)) && comparable(side.target(entry))).count();
      if (both > 0) {
        (both * 2 > numbers ? pairs : few).add(new Choice(row.entries().size() == 1 ? Shape.BULLET : Shape.DUMBBELL, side));
      }
      if (numbers > 0) {
        bars.add(new Choice(Shape.BARS, side));
      }
    }
    var years = overYears(row);
    return (row.entries().size() == 1 ? Stream.of(pairs, few, years, bars) : Stream.of(pairs, bars, few, years)).flatMap(List::stream).toList();
  }

  /** Where the regions have two years, however far apart, these are set against each other; lines need neighbouring years. */
  private static List<Choice> overYears(Row row) {
    var histories = row.entries().stream().map(entry -> entry.history().stream().map(value -> value.period().lastYear()).toList())
        .filter(years -> years.size() > 1).toList();
    boolean neighbours = histories.stream().anyMatch(years -> years.stream().anyMatch(year -> years.contains(year + 1)));
    if (!LineChart.ends(row).isEmpty()) {
      return List.of(new Choice(Shape.SLOPE, Side.AMOUNT));
    }
    return neighbours
        ? List.of(new Choice(histories.size() > LINES ? Shape.SMALL_MULTIPLES : Shape.LINES, Side.AMOUNT))
        : List.of();
  }

  /** The chart that suits {@code row} best. */
  public Optional<Chart> best(Row row) {
    return suited(row).stream().findFirst().map(choice -> of(row, choice));
  }

  /**
   * One chart of {@code row}.
   *
   * @throws IllegalArgumentException for a shape that does not show one row
   */
  public Chart of(Row row, Choice choice) {
    Side side = choice.side();
    String title = title(row, choice);
    String subtitle = subtitle(row, choice);
    String description = language().of(title + "。" + subtitle + "。", title + ". " + subtitle + ". ") + spoken(row, side);
    var option = new Option(frame, description);
    int height = switch (choice.shape()) {
      case BARS -> new BarChart(frame, row, side, option).draw();
      case DUMBBELL, BULLET -> new TargetChart(frame, row, side, option).draw();
      case LINES, SLOPE, SMALL_MULTIPLES -> new LineChart(frame, row, choice.shape(), option).draw();
      case HEAT_MAP, RADAR -> throw new IllegalArgumentException(choice.shape() + " does not show one row");
    };
    return new Chart(choice.shape(), side, title, subtitle, source(row, choice), description, twin(row, choice), height, option.root);
  }

  private Language language() {
    return frame.language();
  }

  private String title(Row row, Choice choice) {
    var findings = new Findings(table, language());
    Optional<String> said = switch (choice.shape()) {
      case DUMBBELL, BULLET -> findings.targets(row);
      default -> choice.side() == Side.GROWTH && row.aspect() != Aspect.GROWTH ? findings.growth(row) : findings.amount(row);
    };
    String name = choice.side().name(row, language());
    return said.orElse(language().of(table.query().year() + " 年" + name, name + ", " + table.query().year()));
  }

  private String subtitle(Row row, Choice choice) {
    boolean overYears = overYears(choice);
    var years = LineChart.years(row, choice.shape());
    String when = overYears && !years.isEmpty() ? years.getFirst() + "—" + years.getLast() : String.valueOf(table.query().year());
    String unit = Words.unit((overYears ? LineChart.unit(row) : choice.side().axis(row)).unit(), language());
    String regions = table.regions().stream().map(region -> region.in(language())).collect(Collectors.joining(language().of("、", ", ")));
    return choice.side().name(row, language()) + " · " + regions + " · " + language().of(when + " 年", when)
        + (unit.isEmpty() ? "" : language().of(" · 单位：", " · Unit: ") + unit);
  }

  private static boolean overYears(Choice choice) {
    return switch (choice.shape()) {
      case LINES, SLOPE, SMALL_MULTIPLES -> true;
      case BARS, DUMBBELL, BULLET, HEAT_MAP, RADAR -> false;
    };
  }

  /** Each region with its number, or with the reason for having none. */
  private String spoken(Row row, Side side) {
    return IntStream.range(0, row.entries().size())
        .mapToObj(i -> table.regions().get(i).in(language()) + " " + Notes.full(side.actual(row.entries().get(i)), language()))
        .collect(Collectors.joining(language().of("；", "; "))) + language().of("。", ".");
  }

  private Twin twin(Row row, Choice choice) {
    boolean targets = choice.shape() == Shape.DUMBBELL || choice.shape() == Shape.BULLET;
    var years = overYears(choice) ? LineChart.years(row, choice.shape()) : List.<String>of();
    var head = new ArrayList<String>(List.of(language().of("地区", "Region")));
    if (overYears(choice)) {
      head.addAll(years);
    } else {
      head.add(choice.side().name(row, language()));
      head.addAll(targets ? List.of(language().of("目标", "Target"), language().of("状态", "Status")) : List.of());
    }
    var rows = IntStream.range(0, row.entries().size()).mapToObj(i -> {
      Entry entry = row.entries().get(i);
      var line = new ArrayList<String>(List.of(table.regions().get(i).in(language())));
      years.forEach(year -> line.add(LineChart.of(row, i, year).map(value -> Notes.full(value, language())).orElse("—")));
      if (!overYears(choice)) {
        line.add(Notes.full(choice.side().actual(entry), language()));
      }
      if (targets) {
        line.add(Notes.full(choice.side().target(entry), language()));
        line.add(entry.status() == null ? "—" : entry.status().in(language()));
      }
      return List.copyOf(line);
    }).toList();
    return new Twin(head, rows);
  }

  private String source(Row row, Choice choice) {
    Stream<Cell> cells = overYears(choice)
        ? row.entries().stream().flatMap(entry -> entry.history().stream())
        : switch (choice.shape()) {
          case DUMBBELL, BULLET -> row.entries().stream()
              .flatMap(entry -> Stream.of(choice.side().actual(entry), choice.side().target(entry)));
          default -> row.entries().stream().map(choice.side()::actual);
        };
    return sourceLine(cells.map(cell -> cell instanceof Cell.Value value ? value.source() : null).filter(Objects::nonNull).toList(),
        language());
  }

  /** 来源：《…》（发布机构，日期）；…. */
  public static String sourceLine(List<StoredObservation> sources, Language language) {
    return language.of("来源：", "Source: ") + sources.stream().map(StoredObservation::document).distinct().map(Charts::cited)
        .collect(Collectors.joining(language.of("；", "; ")));
  }

  /** 《title》（issuer，date）. */
  public static String cited(DocumentRef document) {
    String by = Stream.of(document.issuer(), document.date()).filter(Objects::nonNull).map(Object::toString)
        .collect(Collectors.joining("，"));
    return "《" + document.title() + "》" + (by.isEmpty() ? "" : "（" + by + "）");
  }

  static boolean comparable(Cell cell) {
    return cell instanceof Cell.Value value && value.comparable();
  }
}
