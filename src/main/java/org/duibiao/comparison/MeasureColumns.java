package org.duibiao.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredMeasure;

/**
 * Measures of regions side by side: a row a category, a column a region.
 *
 * @param regions the columns
 * @param categories those with any measure, in their own order; each maps every region to its measures
 */
public record MeasureColumns(List<RegionId> regions, Map<MeasureCategory, Map<RegionId, List<Item>>> categories) {

  /** How measures are matched, in words. */
  public static final String PRINTED = "主类别相同且至少有一种相同政策工具的措施视为同类；其他所选地区没有同类措施的，标“仅此地区”。";

  /**
   * A measure and where else there is one like it.
   *
   * @param alsoIn the other regions of the table that have one; empty for "only here"
   */
  public record Item(StoredMeasure measure, List<RegionId> alsoIn) {

    public Item {
      alsoIn = List.copyOf(alsoIn);
    }

    public boolean onlyHere() {
      return alsoIn.isEmpty();
    }
  }

  /** The columns of {@code regions}; measures of other regions and rejected ones are passed over. */
  public static MeasureColumns of(List<RegionId> regions, List<StoredMeasure> measures) {
    Map<MeasureCategory, Map<RegionId, List<StoredMeasure>>> sorted = new EnumMap<>(MeasureCategory.class);
    for (StoredMeasure measure : measures) {
      RegionId region = measure.region();
      if (region != null && regions.contains(region) && measure.review() != ReviewState.REJECTED) {
        sorted.computeIfAbsent(measure.category(), _ -> new LinkedHashMap<>())
            .computeIfAbsent(region, _ -> new ArrayList<>()).add(measure);
      }
    }
    Map<MeasureCategory, Map<RegionId, List<Item>>> columns = new EnumMap<>(MeasureCategory.class);
    sorted.forEach((category, byRegion) -> {
      Map<RegionId, List<Item>> row = new LinkedHashMap<>();
      regions.forEach(region -> row.put(region, byRegion.getOrDefault(region, List.of()).stream()
          .map(measure -> new Item(measure, alsoIn(regions, region, measure, byRegion))).toList()));
      columns.put(category, row);
    });
    return new MeasureColumns(List.copyOf(regions), columns);
  }

  private static List<RegionId> alsoIn(
      List<RegionId> regions, RegionId own, StoredMeasure measure, Map<RegionId, List<StoredMeasure>> byRegion) {
    return regions.stream()
        .filter(region -> !region.equals(own))
        .filter(region -> byRegion.getOrDefault(region, List.of()).stream().anyMatch(other -> alike(measure, other)))
        .toList();
  }

  private static boolean alike(StoredMeasure measure, StoredMeasure other) {
    var shared = new TreeSet<>(measure.instruments());
    shared.retainAll(other.instruments());
    shared.remove(Instrument.UNCLEAR);
    return !shared.isEmpty();
  }
}
