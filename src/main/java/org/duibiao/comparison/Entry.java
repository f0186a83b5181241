package org.duibiao.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.duibiao.catalog.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one indicator in one region.
 *
 * @param achieved the value of the year asked for, in the row's aspect and unit
 * @param growth the rate of change of that year, in %
 * @param target what was aimed at for that year, in the row's aspect and unit
 * @param targetGrowth the rate of change aimed at for that year, in %
 * @param rank place among the regions, 1 is best; null where no rank can be given
 * @param growthRank place by growth; null where no rank can be given
 * @param pair the target with what became of it; null where there is none. The level's target decides, else that of the growth
 * @param history comparable achieved values, one a year, oldest first
 */
public record Entry(
    RegionId region,
    Cell achieved,
    Cell growth,
    Cell target,
    Cell targetGrowth,
    @Nullable Integer rank,
    @Nullable Integer growthRank,
    @Nullable TargetPair pair,
    List<Cell.Value> history) {

  public Entry {
    history = List.copyOf(history);
  }

  /** The status of the target; null where there is none. */
  public @Nullable Status status() {
    return pair == null ? null : pair.status();
  }

  /** What was aimed at, the amount and the rate; of a series that is itself a rate both are one. */
  public List<Cell.Value> aims() {
    var aims = Stream.of(target, targetGrowth).flatMap(cell -> cell instanceof Cell.Value value ? Stream.of(value) : Stream.empty()).toList();
    return aims.size() == 2 && aims.getFirst().source().id() == aims.getLast().source().id() ? aims.subList(0, 1) : aims;
  }

  /** All that it says. */
  Stream<Cell> cells() {
    return Stream.of(achieved, growth, target, targetGrowth);
  }
}
