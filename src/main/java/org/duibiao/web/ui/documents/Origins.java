package org.duibiao.web.ui.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duibiao.extraction.Derivation;
import org.duibiao.extraction.Ground;
import org.duibiao.extraction.Observation;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredObservation;
import org.jspecify.annotations.Nullable;

/** Where what is kept of a number comes from: its indicator, its region, its period and its kind. Pure. */
record Origins(Origin indicator, Origin region, Origin period, Origin kind) {

  /** Where one side of a fact comes from. */
  sealed interface Origin {

    /** The rules read it. @param ground what decided it; null where the fact's own rule did */
    record Text(@Nullable Ground ground) implements Origin {}

    /** A person set it. */
    record Person() implements Origin {}

    /** The rules do not read it so any more. */
    record Lost() implements Origin {}
  }

  /** @param derivations how the present rules read the numbers of its document */
  static Origins of(StoredObservation kept, List<Derivation.Of> derivations) {
    boolean corrected = kept.review() == ReviewState.CORRECTED || kept.rule().equals(StoredObservation.BY_PERSON);
    Origin other = corrected ? new Origin.Person() : new Origin.Lost();
    return derivations.stream().filter(read -> read.fact().number().equals(kept.number()))
        .max(Comparator.comparing(read -> agreement(read.fact(), kept)))
        .map(read -> of(kept, read.fact(), read.derivation(), other)).orElse(new Origins(other, other, other, other));
  }

  private static Origins of(StoredObservation kept, Observation read, Derivation how, Origin other) {
    return new Origins(
        Objects.equals(read.indicatorId(), kept.indicator()) ? new Origin.Text(null) : other,
        read.regionName().equals(kept.regionName()) ? new Origin.Text(how.place()) : other,
        Objects.equals(read.period(), kept.period()) ? new Origin.Text(how.period()) : other,
        read.kind() == kept.kind() ? new Origin.Text(how.kind()) : other);
  }

  /** How many sides of the two are the same: a number may be of several facts. */
  private static long agreement(Observation read, StoredObservation kept) {
    return Stream.of(Objects.equals(read.indicatorId(), kept.indicator()), read.regionName().equals(kept.regionName()),
        Objects.equals(read.period(), kept.period()), read.kind() == kept.kind(), read.aspect() == kept.aspect()).filter(same -> same).count();
  }
}
