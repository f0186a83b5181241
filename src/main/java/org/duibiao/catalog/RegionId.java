package org.duibiao.catalog;

/** A region's id: the six-digit administrative code, {@code z…} for a zone, {@code g…} for a group of regions. */
public record RegionId(String value) implements Comparable<RegionId> {
  @Override
  public int compareTo(RegionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
