package org.duibiao.catalog;

/** An indicator's id in the catalogue, for example {@code gdp}. */
public record IndicatorId(String value) implements Comparable<IndicatorId> {
  @Override
  public int compareTo(IndicatorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
