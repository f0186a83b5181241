package org.duibiao.report.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.comparison.Note;
import org.duibiao.comparison.Periods;
import org.duibiao.comparison.Row;
import org.duibiao.report.Words;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.jspecify.annotations.Nullable;

/**
 * A table of a file, the same for CSV and workbook. Cells are text, {@link BigDecimal} or null for what is missing.
 *
 * @param rows read once, one after the other
 */
public record Sheet(String name, List<String> header, Iterator<List<@Nullable Object>> rows) {

  /** The comparison: a line for each indicator and region. */
  public static Sheet comparison(ComparisonTable table) {
    List<String> header = List.of("指标", "口径", "地区", "年份", "数值", "单位", "比较符", "增速（%）", "目标", "目标增速（%）", "名次", "目标状态",
        "说明", "文档", "发布机构", "日期", "句子");
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      for (int i = 0; i < row.entries().size(); i++) {
        rows.add(line(table, row, row.entries().get(i), table.regions().get(i).name()));
      }
    }
    return new Sheet("对比", header, rows.iterator());
  }

  private static List<@Nullable Object> line(ComparisonTable table, Row row, Entry entry, String region) {
    Cell.Value value = entry.achieved() instanceof Cell.Value v ? v : null;
    StoredObservation source = Stream.of(entry.achieved(), entry.growth(), entry.target(), entry.targetGrowth())
        .map(cell -> cell instanceof Cell.Value v ? v.source() : null).filter(Objects::nonNull).findFirst().orElse(null);
    String notes = entry.achieved() instanceof Cell.Missing missing
        ? missing.reason().chinese()
        : Objects.requireNonNull(value).notes().stream().map(Note::chinese).collect(Collectors.joining("；"));
    return cells(row.indicator().name(), row.aspect().chinese(), region,
        BigDecimal.valueOf(value == null ? table.query().year() : value.period().lastYear()),
        value == null ? null : value.amount(), value == null ? null : value.unit(), value == null ? null : value.bound().sign(),
        amount(entry.growth()), amount(entry.target()), amount(entry.targetGrowth()),
        entry.rank() == null ? null : BigDecimal.valueOf(entry.rank()), entry.status() == null ? null : entry.status().chinese(), notes,
        source == null ? null : source.document().title(), source == null ? null : source.document().issuer(),
        source == null ? null : day(source.document()), source == null ? null : source.sentence());
  }

  /** Observations as they are kept, one a line; nothing but the current one is held in memory. */
  public static Sheet observations(Iterator<StoredObservation> facts, java.util.function.Function<IndicatorId, String> nameOf) {
    List<String> header = List.of("编号", "地区", "指标", "原文指标", "口径", "数值", "上限", "单位", "比较符", "类型", "时期", "核对", "置信度", "文档",
        "发布机构", "日期", "句子", "来源网址");
    return new Sheet("数据", header, map(facts, o -> cells(BigDecimal.valueOf(o.id()), o.regionName(),
        o.indicator() == null ? null : nameOf.apply(o.indicator()), o.label(), o.aspect().chinese(), o.value(), o.valueHigh(), o.unit(),
        o.bound().sign(), o.kind() == org.duibiao.extraction.Kind.TARGET ? "目标" : "实际",
        o.period() == null ? null : Periods.chinese(o.period()), o.review().name(),
        new BigDecimal(Words.number(BigDecimal.valueOf(o.confidence()))),
        o.document().title(), o.document().issuer(), day(o.document()), o.sentence(), o.document().source())));
  }

  /** Measures as they are kept, one a line. */
  public static Sheet measures(Iterator<StoredMeasure> measures) {
    List<String> header = List.of("编号", "地区", "类别", "其他类别", "政策工具", "状态", "措施", "文档", "发布机构", "日期", "句子");
    return new Sheet("措施", header, map(measures, m -> cells(BigDecimal.valueOf(m.id()), m.regionName(), m.category().chinese(),
        m.also().stream().map(category -> category.chinese()).collect(Collectors.joining("、")),
        m.instruments().stream().map(tool -> tool.chinese()).collect(Collectors.joining("、")),
        m.status() == org.duibiao.extraction.Measure.Status.DONE ? "已实施" : "计划", m.title(), m.document().title(),
        m.document().issuer(), day(m.document()), m.sentence())));
  }

  /** The measures of the columns, by category, then region. */
  public static Sheet measures(MeasureColumns columns) {
    return measures(columns.categories().values().stream().flatMap(row -> row.values().stream()).flatMap(List::stream)
        .map(MeasureColumns.Item::measure).iterator());
  }

  /** Every observation that the comparison rests on, with its sentence. */
  public static Sheet sources(ComparisonTable table) {
    List<String> header = List.of("地区", "指标", "口径", "数值", "单位", "时期", "文档", "类型", "发布机构", "日期", "句子", "来源网址");
    return new Sheet("来源", header, map(table.sources().iterator(), o -> cells(o.regionName(), o.label(), o.aspect().chinese(), o.value(),
        o.unit(), o.period() == null ? null : Periods.chinese(o.period()), o.document().title(), o.document().kind().chinese(),
        o.document().issuer(), day(o.document()), o.sentence(), o.document().source())));
  }

  private static @Nullable BigDecimal amount(Cell cell) {
    return cell instanceof Cell.Value value ? new BigDecimal(Words.number(value.amount())) : null;
  }

  private static @Nullable String day(DocumentRef document) {
    return document.date() == null ? null : document.date().toString();
  }

  private static List<@Nullable Object> cells(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  private static <T> Iterator<List<@Nullable Object>> map(
      Iterator<T> items, java.util.function.Function<T, List<@Nullable Object>> line) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public List<@Nullable Object> next() {
        return line.apply(items.next());
      }
    };
  }
}
