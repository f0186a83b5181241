package org.duibiao.report.file;

import static org.duibiao.report.file.Sheet.cells;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.comparison.Row;
import org.duibiao.comparison.Status;
import org.duibiao.extraction.Aspect;
import org.duibiao.text.Language;
import org.duibiao.report.Words;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.StoredObservation;
import org.jspecify.annotations.Nullable;

/** Tables of a comparison. */
public final class ComparisonSheets {

  private final ComparisonTable table;
  private final Language language;

  public ComparisonSheets(ComparisonTable table, Language language) {
    this.table = table;
    this.language = language;
  }

  /** An indicator and a region of it. */
  private record Line(Row row, Entry entry, String region) {}

  /** A line for each indicator and region. */
  public Sheet comparison() {
    var columns = SourceCells.after(Column.INDICATOR, Column.ASPECT, Column.REGION, Column.YEAR, Column.VALUE, Column.UNIT,
        Column.BOUND, Column.GROWTH, Column.TARGET, Column.TARGET_GROWTH, Column.RANK, Column.STATUS, Column.REMARKS);
    return Sheet.of(language.of("对比", "Comparison"), language, columns, table.rows().stream().flatMap(this::lines).toList()::forEach,
        line -> comparison(line.row(), line.entry(), line.region()));
  }

  private List<@Nullable Object> comparison(Row row, Entry entry, String region) {
    Cell.Value value = entry.achieved() instanceof Cell.Value v ? v : null;
    StoredObservation source = source(entry);
    DocumentRef document = source == null ? null : source.document();
    return cells(indicator(row), aspect(row), region,
        BigDecimal.valueOf(value == null ? table.query().year() : value.period().lastYear()),
        figure(row, entry.achieved()), value == null ? null : SourceCells.unit(value.unit(), language), bound(value), amount(entry.growth()),
        figure(row, entry.target()), amount(entry.targetGrowth()), rank(entry.rank()), status(entry.status()), remarks(entry.achieved()),
        SourceCells.title(document), SourceCells.issuer(document), SourceCells.day(document), source == null ? null : source.sentence());
  }

  /** Indicators down, regions across, as a table stands in a report: amounts, growth, targets. */
  public Sheet matrix() {
    var header = new ArrayList<>(List.of(Column.INDICATOR.name(language), Column.UNIT.name(language)));
    table.regions().forEach(region -> header.add(name(region)));
    var widths = new ArrayList<>(List.of(34, Column.UNIT.width()));
    table.regions().forEach(_ -> widths.add(16));
    List<List<@Nullable Object>> lines = new ArrayList<>();
    for (Row row : table.rows()) {
      lines.add(line(row, Words.subject(row, language), row.unit(), Entry::achieved, true));
      part(lines, row, language.of("　目标", "  target"), row.unit(), Entry::target);
      if (row.aspect() != Aspect.GROWTH) { // else the row itself is the growth
        part(lines, row, language.of("　增速", "  growth"), "%", Entry::growth);
        part(lines, row, language.of("　目标增速", "  target growth"), "%", Entry::targetGrowth);
      }
    }
    return new Sheet(language.of("对比表", "Table"), header, widths, lines::forEach);
  }

  private void part(List<List<@Nullable Object>> lines, Row row, String name, String unit, java.util.function.Function<Entry, Cell> what) {
    if (row.entries().stream().map(what).anyMatch(Cell.Value.class::isInstance)) {
      lines.add(line(row, name, unit, what, false));
    }
  }

  /** Numbers of the row's unit as numbers, what cannot stand beside them in words, blanks with their reason where asked for. */
  private List<@Nullable Object> line(Row row, String name, String unit, java.util.function.Function<Entry, Cell> what, boolean reasons) {
    List<@Nullable Object> cells = new ArrayList<>(List.of(name, SourceCells.unit(unit, language)));
    for (Entry entry : row.entries()) {
      cells.add(switch (what.apply(entry)) {
        case Cell.Value value when value.comparable() && value.bound() == org.duibiao.quantity.Bound.EXACT && value.high() == null ->
            what.apply(entry) == entry.growth() || what.apply(entry) == entry.targetGrowth() ? amount(value) : figure(row, value);
        case Cell.Value value -> (value.unit().equals(unit) ? Words.amount(value, language) : Words.amountWithUnit(value, language))
            + (value.notes().isEmpty() ? "" : language.of("（", " (") + notes(value) + language.of("）", ")"));
        case Cell.Missing missing -> reasons ? language.of("（", "(") + Words.cell(missing, language) + language.of("）", ")") : null;
      });
    }
    return cells;
  }

  /** The regions of one indicator in their order: ranked ones first, then those that only have a number, then the others. */
  public Sheet ranking(Row row) {
    var columns = SourceCells.after(Column.RANK, Column.REGION, Column.YEAR, Column.VALUE, Column.UNIT, Column.BOUND, Column.GROWTH,
        Column.GROWTH_RANK, Column.REMARKS);
    var sorted = lines(row).sorted(Comparator
        .comparing((Line line) -> line.entry().rank(), Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(line -> !(line.entry().achieved() instanceof Cell.Value))).toList();
    return Sheet.of(sheetName(indicator(row)), language, columns, sorted::forEach, line -> {
      Cell.Value value = line.entry().achieved() instanceof Cell.Value v ? v : null;
      StoredObservation source = source(line.entry());
      DocumentRef document = source == null ? null : source.document();
      return cells(rank(line.entry().rank()), line.region(),
          BigDecimal.valueOf(value == null ? table.query().year() : value.period().lastYear()), figure(row, line.entry().achieved()),
          value == null ? null : SourceCells.unit(value.unit(), language), bound(value), amount(line.entry().growth()), rank(line.entry().growthRank()),
          remarks(line.entry().achieved()), SourceCells.title(document), SourceCells.issuer(document), SourceCells.day(document),
          source == null ? null : source.sentence());
    });
  }

  /** The targets of the table with their status. */
  public Sheet targets() {
    var pairs = table.rows().stream().flatMap(row -> row.entries().stream()).map(Entry::pair).filter(Objects::nonNull).toList();
    return new ListSheets(language, id -> table.rows().stream().map(Row::indicator).filter(i -> i.id().equals(id)).findFirst()
        .map(i -> language.of(i.name(), i.nameEnglish())).orElse(id.value()), this::region).targets(pairs::forEach);
  }

  /** The measures of the columns, by category, then region. */
  public Sheet measures(MeasureColumns columns) {
    var measures = columns.categories().values().stream().flatMap(row -> row.values().stream()).flatMap(List::stream)
        .map(MeasureColumns.Item::measure).toList();
    return new ListSheets(language, id -> id.value(), this::region).measures(measures::forEach);
  }

  /** Every observation that the comparison rests on, with its sentence. */
  public Sheet sources() {
    var columns = List.of(Column.REGION, Column.WORDING, Column.ASPECT, Column.VALUE, Column.UNIT, Column.PERIOD, Column.DOCUMENT,
        Column.DOCUMENT_KIND, Column.ISSUER, Column.DATE, Column.SENTENCE, Column.SOURCE);
    return Sheet.of(language.of("来源", "Sources"), language, columns, table.sources()::forEach, o -> cells(SourceCells.region(o.regionName(), o.region() == null ? Optional.empty() : region(o.region()), language), o.label(),
        language.of(o.aspect().chinese(), o.aspect().english()), o.value(), SourceCells.unit(o.unit(), language), SourceCells.period(o.period(), language),
        o.document().title(), language.of(o.document().kind().chinese(), o.document().kind().english()), o.document().issuer(),
        SourceCells.day(o.document()), o.sentence(), o.document().source()));
  }

  private Stream<Line> lines(Row row) {
    return IntStream.range(0, row.entries().size())
        .mapToObj(i -> new Line(row, row.entries().get(i), name(table.regions().get(i))));
  }

  private String name(Region region) {
    return SourceCells.region(region.name(), Optional.of(region), language);
  }

  private Optional<Region> region(RegionId id) {
    return table.regions().stream().filter(region -> region.id().equals(id)).findFirst();
  }

  private String indicator(Row row) {
    return language.of(row.indicator().name(), row.indicator().nameEnglish());
  }

  private String aspect(Row row) {
    return language.of(row.aspect().chinese(), row.aspect().english());
  }

  private @Nullable String status(@Nullable Status status) {
    return status == null ? null : language.of(status.chinese(), status.english());
  }

  private @Nullable String bound(Cell.@Nullable Value value) {
    String word = value == null ? "" : Words.bound(value.bound(), language);
    return word.isEmpty() ? null : word;
  }

  private String remarks(Cell cell) {
    return switch (cell) {
      case Cell.Missing missing -> language.of(missing.reason().chinese(), missing.reason().english());
      case Cell.Value value -> notes(value);
    };
  }

  private String notes(Cell.Value value) {
    return value.notes().stream().map(note -> language.of(note.chinese(), note.english()))
        .collect(Collectors.joining(language.of("；", "; ")));
  }

  /** What a line rests on: the value, else what else is known of the region. */
  private static @Nullable StoredObservation source(Entry entry) {
    return Stream.of(entry.achieved(), entry.growth(), entry.target(), entry.targetGrowth())
        .flatMap(cell -> cell instanceof Cell.Value value ? Stream.of(value.source()) : Stream.empty()).findFirst().orElse(null);
  }

  /** One scale a row, so that its regions are read in the same magnitude. */
  private static @Nullable Figure figure(Row row, Cell cell) {
    var amounts = row.entries().stream().flatMap(entry -> Stream.of(entry.achieved(), entry.target()))
        .flatMap(c -> c instanceof Cell.Value value && value.unit().equals(row.unit()) ? Stream.of(value.amount()) : Stream.empty()).toList();
    return cell instanceof Cell.Value value
        ? new Figure(value.amount(), value.unit().equals(row.unit()) ? Figure.Scale.of(row.unit(), amounts) : Figure.Scale.PLAIN)
        : null;
  }

  private static @Nullable BigDecimal amount(Cell cell) {
    return cell instanceof Cell.Value value ? new BigDecimal(Words.number(value.amount())) : null;
  }

  private static @Nullable BigDecimal rank(@Nullable Integer rank) {
    return rank == null ? null : BigDecimal.valueOf(rank);
  }

  /** A sheet's name is short and has none of the characters that workbooks refuse. */
  static String sheetName(String name) {
    String plain = name.replaceAll("[\\\\/?*\\[\\]:'\\p{Cntrl}]", " ").strip();
    return plain.isEmpty() ? "1" : plain.substring(0, Math.min(31, plain.length()));
  }
}
