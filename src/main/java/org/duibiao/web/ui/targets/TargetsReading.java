package org.duibiao.web.ui.targets;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.ComparisonQuery;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Held;
import org.duibiao.comparison.Promises;
import org.duibiao.comparison.Status;
import org.duibiao.comparison.TargetPair;
import org.duibiao.extraction.Kind;
import org.duibiao.store.Stated;
import org.duibiao.store.StoredObservation;
import org.duibiao.store.ObservationFilter;
import org.duibiao.web.ui.Library;
import org.duibiao.web.ui.parts.Address;
import org.jspecify.annotations.Nullable;

/** The targets of some regions for one year, with what became of them. */
final class TargetsReading {

  static final int MOST_REGIONS = 8;

  /** What a target can come to, for counting and filtering. */
  enum Outcome {
    MET, MISSED, PENDING, AWAITED, UNDETERMINED;

    static Outcome of(Status status) {
      return switch (status) {
        case Status.Met _ -> MET;
        case Status.Missed _ -> MISSED;
        case Status.Pending _ -> PENDING;
        case Status.Awaited _ -> AWAITED;
        case Status.Undetermined _ -> UNDETERMINED;
      };
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  final List<RegionId> regions;
  final List<StoredObservation> facts;
  final Held held;
  final List<Integer> years;
  final @Nullable Integer year;
  final List<TargetPair> pairs;
  final Set<Outcome> wanted;

  private final Catalog catalog;

  private record First(Optional<Integer> year) {}

  TargetsReading(Library library, Address address) {
    this.catalog = library.catalog();
    var chosen = address.regions(catalog, MOST_REGIONS);
    var first = chosen.isEmpty() ? first(library, address.year()) : Optional.<Promises>empty();
    this.regions = !chosen.isEmpty() ? chosen
        : first.map(Promises::regions).orElseGet(() -> library.regionsWithFacts().stream().limit(Promises.REGIONS).toList());
    this.held = library.held();
    this.facts = regions.isEmpty() ? List.of() : library.observations(ObservationFilter.ALL.regions(new HashSet<>(regions)));
    this.years = facts.stream().filter(fact -> fact.kind() == Kind.TARGET && fact.period() != null)
        .map(fact -> Objects.requireNonNull(fact.period()).lastYear()).distinct().sorted(Comparator.reverseOrder()).toList();
    this.year = address.year().or(() -> first.map(Promises::year)).orElseGet(this::usual);
    this.pairs = due(year);
    this.wanted = new HashSet<>(address.chosen("s", Outcome.class));
  }

  /** What is shown where no region is chosen: targets that can be judged; where none can, any. */
  private static Optional<Promises> first(Library library, Optional<Integer> year) {
    return library.standing(new First(year), () -> {
      var candidates = library.candidates(library.regionsWithFacts());
      return strongest(library, library.judged(candidates), year).or(() -> strongest(library, library.aimed(candidates), year));
    });
  }

  private static Optional<Promises> strongest(Library library, List<Stated> targets, Optional<Integer> year) {
    return Promises.strongest(targets.stream().filter(one -> year.isEmpty() || year.get() == one.year()).toList(), library.catalog()::region);
  }

  /** The year in which most targets have an outcome; where none has, the one with most targets; of equals the latest. */
  private @Nullable Integer usual() {
    return years.stream().max(Comparator.comparingLong((Integer y) -> due(y).stream().filter(pair -> pair.outcome() != null).count())
        .thenComparing(y -> due(y).size()).thenComparing(Comparator.naturalOrder())).orElse(null);
  }

  private List<TargetPair> due(@Nullable Integer of) {
    return of == null ? List.of() : TargetPair.due(of, regions, facts, held, catalog::indicator);
  }

  /** Those with a result first; then as the regions are, of each those first of which the year before is known. */
  List<TargetPair> shown() {
    return pairs.stream().filter(pair -> wanted.isEmpty() || wanted.contains(Outcome.of(pair.status())))
        .sorted(Comparator.comparing((TargetPair pair) -> pair.outcome() == null)
            .thenComparing(pair -> regions.indexOf(pair.target().region())).thenComparing(pair -> pair.before() == null)).toList();
  }

  long count(Outcome outcome) {
    return pairs.stream().filter(pair -> Outcome.of(pair.status()) == outcome).count();
  }

  List<StoredObservation> unpaired() {
    return year == null ? List.of() : TargetPair.unpaired(year, regions, facts);
  }

  /** The indicator of the chart: the chosen one, else the one that most regions have a target and an outcome of. */
  Optional<IndicatorId> focus(Address address) {
    var ids = pairs.stream().map(pair -> pair.indicator().id()).distinct().toList();
    return address.one("f", id -> ids.contains(new IndicatorId(id))).map(IndicatorId::new)
        .or(() -> ids.stream().max(Comparator.comparingLong(id -> pairs.stream()
            .filter(pair -> pair.indicator().id().equals(id) && pair.outcome() != null).count())));
  }

  ComparisonTable table(IndicatorId indicator) {
    return Comparison.of(new ComparisonQuery(regions, List.of(indicator), year == null ? 0 : year,
        new HashSet<>(Arrays.asList(Kind.values())), 0), facts, held, catalog);
  }
}
