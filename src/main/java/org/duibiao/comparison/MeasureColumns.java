package org.duibiao.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.duibiao.store.ReviewState;
import org.duibiao.store.SimilarMeasure;
import org.duibiao.store.StoredMeasure;
import org.duibiao.text.Gist;

/**
 * Measures of regions side by side: a row a category, a column a region.
 *
 * @param regions the columns
 * @param categories those with any measure, in their own order; each maps every region to its measures
 */
public record MeasureColumns(List<RegionId> regions, Map<MeasureCategory, Map<RegionId, List<Item>>> categories) {

  /** How measures are matched, in words. */
  public static final String PRINTED = "类别有重合，且较短一句的用词（越少见的字对权重越大）至少四分之一也在另一句里的，视为同类措施；其他所选地区没有的，标“仅此地区”。";

  /**
   * A measure and where else there is one like it.
   *
   * @param matches for every other region of the table that has one, the measure most like it; empty for "only here"
   */
  public record Item(StoredMeasure measure, Map<RegionId, SimilarMeasure> matches) {

    public Item {
      matches = Collections.unmodifiableMap(new LinkedHashMap<>(matches));
    }

    /** The other regions that have one, in the order of the columns. */
    public List<RegionId> alsoIn() {
      return List.copyOf(matches.keySet());
    }

    public boolean onlyHere() {
      return matches.isEmpty();
    }
  }

  private record Told(StoredMeasure measure, RegionId region, Gist gist, int signs) {

    /** What can be held to before what cannot, as readers see the first few; of equals the surest. */
    static final Comparator<Told> CONCRETE_FIRST = Comparator.comparingInt(Told::signs)
        .thenComparingDouble(told -> told.measure().confidence()).reversed().thenComparingLong(told -> told.measure().id());

    boolean mayBeLike(Told other) {
      StoredMeasure one = measure;
      StoredMeasure two = other.measure;
      return !region.equals(other.region) && (one.category() == two.category() || one.also().contains(two.category())
          || two.also().contains(one.category()) || !Collections.disjoint(one.also(), two.also()));
    }
  }

  /** The columns of {@code regions}; measures of other regions and rejected ones are passed over. */
  public static MeasureColumns of(List<RegionId> regions, List<StoredMeasure> measures) {
    List<Told> told = new ArrayList<>();
    for (StoredMeasure measure : measures) {
      RegionId region = measure.region();
      if (region != null && regions.contains(region) && measure.review() != ReviewState.REJECTED) {
        told.add(new Told(measure, region, Gist.of(measure.sentence()), Concrete.signs(measure)));
      }
    }
    told.sort(Told.CONCRETE_FIRST);
    Map<MeasureCategory, Map<RegionId, List<Item>>> columns = new EnumMap<>(MeasureCategory.class);
    for (Told one : told) {
      columns.computeIfAbsent(one.measure().category(), _ -> empty(regions))
          .computeIfAbsent(one.region(), _ -> new ArrayList<>()).add(new Item(one.measure(), matches(one, told, regions)));
    }
    return new MeasureColumns(List.copyOf(regions), columns);
  }

  private static Map<RegionId, List<Item>> empty(List<RegionId> regions) {
    Map<RegionId, List<Item>> row = new LinkedHashMap<>();
    regions.forEach(region -> row.put(region, new ArrayList<>()));
    return row;
  }

  private static Map<RegionId, SimilarMeasure> matches(Told one, List<Told> all, List<RegionId> regions) {
    Map<RegionId, SimilarMeasure> best = new HashMap<>();
    for (Told other : all) {
      if (one.mayBeLike(other)) {
        double likeness = one.gist().likeness(other.gist());
        if (likeness >= Gist.SAME) {
          best.merge(other.region(), new SimilarMeasure(other.measure(), likeness), (a, b) -> b.likeness() > a.likeness() ? b : a);
        }
      }
    }
    Map<RegionId, SimilarMeasure> ordered = new LinkedHashMap<>();
    for (RegionId region : regions) {
      SimilarMeasure match = best.get(region);
      if (match != null) {
        ordered.put(region, match);
      }
    }
    return ordered;
  }
}
