package org.duibiao.extraction;

import java.util.List;
import java.util.Set;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * One thing a government does, did or will do as policy.
 *
 * @param title a short form cut from the sentence, at most 20 characters
 * @param category the main category
 * @param also further categories that clearly apply
 * @param instruments its policy tools; never empty, {@link Instrument#UNCLEAR} alone where none shows
 * @param cues the words that decided, readable by a person: "建立…机制, 审批"
 * @param confidence how often a measure like this is right, 0 to 1
 * @param attributes what else the sentence says
 */
public record Measure(
    Evidence evidence,
    @Nullable RegionId region,
    String regionName,
    String title,
    MeasureCategory category,
    Set<MeasureCategory> also,
    Status status,
    Set<Instrument> instruments,
    List<String> cues,
    double confidence,
    Attributes attributes) {

  public Measure {
    also = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(also));
    instruments = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(instruments));
    cues = List.copyOf(cues);
  }

  /** Whether it has happened or is announced. */
  public enum Status {
    DONE,
    PLANNED;

    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
