package org.duibiao.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Row;
import org.duibiao.report.Findings;
import org.duibiao.report.Words;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.StoredObservation;

/** Charts of a comparison table: which suit a row, best first, and how they look. Pure. */
public final class Charts {

  /** More lines than this go into small multiples. */
  static final int LINES = 4;

  private final ComparisonTable table;
  private final Palette palette;

  public Charts(ComparisonTable table, Palette palette) {
    this.table = table;
    this.palette = palette;
  }

  /** The charts that suit {@code row}, best first: target and actual, then one year, then years. Empty without numbers. */
  public List<Choice> suited(Row row) {
    var choices = new ArrayList<Choice>();
    for (Side side : Side.values()) {
      long pairs = row.entries().stream().filter(entry -> comparable(side.actual(entry)) && comparable(side.target(entry))).count();
      if (pairs > 0) {
        choices.add(new Choice(row.entries().size() == 1 ? Shape.BULLET : Shape.DUMBBELL, side));
      }
    }
    for (Side side : Side.values()) {
      if (row.entries().stream().anyMatch(entry -> comparable(side.actual(entry)))) {
        choices.add(new Choice(Shape.BARS, side));
      }
    }
    var histories = row.entries().stream().map(Entry::history).filter(history -> history.size() > 1).toList();
    if (!histories.isEmpty()) {
      long years = histories.stream().flatMap(List::stream).map(value -> value.period().lastYear()).distinct().count();
      choices.add(new Choice(years == 2 ? Shape.SLOPE : histories.size() > LINES ? Shape.SMALL_MULTIPLES : Shape.LINES, Side.AMOUNT));
    }
    return choices;
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
    String subtitle = "%s · %s · %d 年%s".formatted(side.name(row),
        table.regions().stream().map(region -> region.name()).collect(Collectors.joining("、")), table.query().year(),
        side.unit(row).isEmpty() ? "" : " · 单位：" + side.unit(row));
    String title = title(row, choice);
    var option = new Option(palette, title + "。" + subtitle + "。" + spoken(row, side));
    int height = switch (choice.shape()) {
      case BARS -> new BarChart(table, row, side, option).draw();
      case DUMBBELL, BULLET -> new TargetChart(table, row, side, option).draw();
      case LINES, SLOPE -> new LineChart(table, row, option).together();
      case SMALL_MULTIPLES -> new LineChart(table, row, option).apart();
      case HEAT_MAP, RADAR -> throw new IllegalArgumentException(choice.shape() + " does not show one row");
    };
    return new Chart(choice.shape(), side, title, subtitle, source(row, choice), title + "。" + subtitle + "。" + spoken(row, side),
        height, option.root);
  }

  private String title(Row row, Choice choice) {
    var findings = new Findings(table);
    Optional<String> said = switch (choice.shape()) {
      case DUMBBELL, BULLET -> findings.targets(row);
      default -> choice.side() == Side.GROWTH ? findings.growth(row) : findings.amount(row);
    };
    return said.orElse(table.query().year() + " 年" + choice.side().name(row));
  }

  /** Each region with its number, or with the reason for having none. */
  private String spoken(Row row, Side side) {
    var words = new ArrayList<String>();
    for (int i = 0; i < row.entries().size(); i++) {
      Cell cell = side.actual(row.entries().get(i));
      String number = cell instanceof Cell.Value value ? Words.amountWithUnit(value) : Words.cell(cell);
      String notes = cell instanceof Cell.Value value
          ? value.notes().stream().map(note -> "（" + note.chinese() + "）").collect(Collectors.joining())
          : "";
      words.add(table.regions().get(i).name() + " " + number + notes);
    }
    return String.join("；", words) + "。";
  }

  private String source(Row row, Choice choice) {
    Stream<Cell> cells = switch (choice.shape()) {
      case LINES, SLOPE, SMALL_MULTIPLES -> row.entries().stream().flatMap(entry -> entry.history().stream());
      case DUMBBELL, BULLET -> row.entries().stream()
          .flatMap(entry -> Stream.of(choice.side().actual(entry), choice.side().target(entry)));
      default -> row.entries().stream().map(choice.side()::actual);
    };
    return sourceLine(cells.map(cell -> cell instanceof Cell.Value value ? value.source() : null).filter(Objects::nonNull).toList());
  }

  /** 来源：《…》（发布机构，日期）；…. */
  public static String sourceLine(List<StoredObservation> sources) {
    return "来源：" + sources.stream().map(StoredObservation::document).distinct().map(Charts::cited).collect(Collectors.joining("；"));
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
