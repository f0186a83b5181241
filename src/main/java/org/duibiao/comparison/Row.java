package org.duibiao.comparison;

import java.util.List;
import org.duibiao.catalog.Indicator;
import org.duibiao.extraction.Aspect;

/**
 * One indicator across the regions.
 *
 * @param aspect what {@link Entry#achieved} and {@link Entry#target} give: one aspect for the whole row, never mixed
 * @param unit the unit of the row's amounts; empty where no region has any
 * @param entries one a region, in the order of the table's columns
 * @param coverage for how many regions the achieved value can be compared
 */
public record Row(Indicator indicator, Aspect aspect, String unit, List<Entry> entries, Coverage coverage) {

  public Row {
    entries = List.copyOf(entries);
  }

  /** Whether the indicator's name alone says what the amounts are: a level, the share that 失业率 is by itself, the growth that 涨幅 is. */
  public boolean plain() {
    return aspect == Aspect.LEVEL || aspect == Aspect.SHARE && indicator.unit().equals("%")
        || aspect == Aspect.GROWTH && indicator.name().endsWith("涨幅");
  }

  /** Of how many regions anything is stated. */
  public int stating() {
    return (int) entries.stream().filter(entry -> entry.cells().anyMatch(Cell.Value.class::isInstance)).count();
  }

  /** For how many regions there is an amount in one order with the others, "about 5" among them, which has no rank. */
  public Coverage shown() {
    return new Coverage(
        (int) entries.stream().filter(entry -> entry.achieved() instanceof Cell.Value value && value.comparable()).count(), entries.size());
  }

  /** For how many regions the amount can be compared, or the growth where that is more. */
  public int comparable() {
    return Math.max(coverage.have(), growthCoverage().have());
  }

  /** For how many regions the growth can be compared. */
  public Coverage growthCoverage() {
    return Ranks.coverage(entries, Entry::growth);
  }

  /** 地区生产总值（亿元）. */
  public String title() {
    String suffix = plain() ? "" : aspect.chinese();
    String inner = suffix.isEmpty() ? unit : unit.isEmpty() ? suffix : suffix + "，" + unit;
    return inner.isEmpty() ? indicator.name() : indicator.name() + "（" + inner + "）";
  }
}
