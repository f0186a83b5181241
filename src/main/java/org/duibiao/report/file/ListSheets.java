package org.duibiao.report.file;

import static org.duibiao.report.file.Sheet.cells;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Status;
import org.duibiao.comparison.TargetPair;
import org.duibiao.text.Language;
import org.duibiao.report.Words;
import org.duibiao.store.DocumentSummary;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.jspecify.annotations.Nullable;

/** Tables of lists; nothing but the current line is held in memory. */
public final class ListSheets {

  private final Language language;
  private final Function<IndicatorId, String> indicators;
  private final Function<RegionId, Optional<Region>> regions;

  /**
   * Sheets in a language.
   *
   * @param indicators gives the name of a catalogued indicator in the language
   * @param regions looks a region up in the catalogue
   */
  public ListSheets(Language language, Function<IndicatorId, String> indicators, Function<RegionId, Optional<Region>> regions) {
    this.language = language;
    this.indicators = indicators;
    this.regions = regions;
  }

  /** Observations as they are kept. */
  public Sheet observations(Sheet.Items<StoredObservation> facts) {
    var columns = List.of(Column.NUMBER, Column.REGION, Column.INDICATOR, Column.WORDING, Column.ASPECT, Column.VALUE, Column.HIGH,
        Column.UNIT, Column.BOUND, Column.KIND, Column.PERIOD, Column.REVIEW, Column.CONFIDENCE, Column.DOCUMENT, Column.ISSUER,
        Column.DATE, Column.SENTENCE, Column.SOURCE);
    return Sheet.of(language.of("数据", "Observations"), language, columns, facts, o -> cells(SourceCells.whole(o.id()), region(o.region(), o.regionName()),
        indicator(o), o.label(), language.of(o.aspect().chinese(), o.aspect().english()), o.value(), o.valueHigh(), unit(o),
        bound(o),
        Words.kind(o.kind(), language), SourceCells.period(o.period(), language), Words.review(o.review(), language),
        certainty(o.confidence()), o.document().title(), o.document().issuer(), SourceCells.day(o.document()), o.sentence(),
        o.document().source()));
  }

  /** Measures as they are kept. */
  public Sheet measures(Sheet.Items<StoredMeasure> measures) {
    var columns = SourceCells.after(Column.NUMBER, Column.REGION, Column.CATEGORY, Column.FURTHER, Column.INSTRUMENTS, Column.PROGRESS,
        Column.MEASURE);
    return Sheet.of(language.of("措施", "Measures"), language, columns, measures, m -> cells(SourceCells.whole(m.id()), region(m.region(), m.regionName()),
        language.of(m.category().chinese(), m.category().english()),
        joined(m.also(), category -> language.of(category.chinese(), category.english())),
        joined(m.instruments(), tool -> language.of(tool.chinese(), tool.english())), Words.status(m.status(), language), m.title(),
        m.document().title(), m.document().issuer(), SourceCells.day(m.document()), m.sentence()));
  }

  /** Targets with the year before, their status and what it rests on; all numbers of a line in the unit of its target. */
  public Sheet targets(Sheet.Items<TargetPair> targets) {
    var columns = List.of(Column.REGION, Column.INDICATOR, Column.ASPECT, Column.PERIOD, Column.BEFORE_BOUND, Column.BEFORE,
        Column.TARGET_BOUND, Column.TARGET, Column.TARGET_HIGH, Column.UNIT, Column.OUTCOME_BOUND, Column.OUTCOME, Column.OUTCOME_PERIOD,
        Column.MARGIN, Column.STATUS, Column.COMPLETION, Column.ELAPSED, Column.REASON, Column.DOCUMENT, Column.ISSUER, Column.DATE,
        Column.SENTENCE, Column.OUTCOME_DOCUMENT, Column.OUTCOME_DATE, Column.OUTCOME_SENTENCE, Column.BEFORE_DOCUMENT,
        Column.BEFORE_DATE, Column.BEFORE_SENTENCE);
    return Sheet.of(language.of("目标", "Targets"), language, columns, targets, this::target);
  }

  private List<@Nullable Object> target(TargetPair pair) {
    Status status = pair.status();
    StoredObservation target = pair.target();
    StoredObservation before = pair.before();
    StoredObservation outcome = pair.beside();
    BigDecimal margin = switch (status) {
      case Status.Met met -> met.margin();
      case Status.Missed missed -> missed.margin();
      case Status.Pending _, Status.Unjudged _ -> null;
    };
    Status.Pending pending = status instanceof Status.Pending p ? p : null;
    String reason = status instanceof Status.Unjudged unjudged ? unjudged.why().in(language) : null;
    return cells(region(target.region(), target.regionName()), indicator(target), language.of(target.aspect().chinese(), target.aspect().english()),
        SourceCells.period(target.period(), language), before == null ? null : bound(before),
        before == null ? null : inUnitOf(target, before), bound(target), target.value(), target.valueHigh(), unit(target),
        outcome == null ? null : bound(outcome), outcome == null ? null : inUnitOf(target, outcome),
        outcome == null ? null : SourceCells.period(outcome.period(), language),
        margin == null ? null : new BigDecimal(Words.number(margin)), language.of(status.chinese(), status.english()),
        pending == null ? null : pending.completion(), pending == null ? null : pending.elapsed(), reason, target.document().title(),
        target.document().issuer(), SourceCells.day(target.document()), target.sentence(),
        outcome == null ? null : outcome.document().title(), outcome == null ? null : SourceCells.day(outcome.document()),
        outcome == null ? null : outcome.sentence(), before == null ? null : before.document().title(),
        before == null ? null : SourceCells.day(before.document()), before == null ? null : before.sentence());
  }

  /** What stands in one line with a target, in the target's unit. */
  private static BigDecimal inUnitOf(StoredObservation target, StoredObservation other) {
    if (target.unit().equals(other.unit()) || target.value().signum() == 0) {
      return other.value();
    }
    BigDecimal factor = target.baseValue().divide(target.value(), java.math.MathContext.DECIMAL64);
    return new BigDecimal(Words.number(other.baseValue().divide(factor, java.math.MathContext.DECIMAL64)));
  }

  /** The documents held. */
  public Sheet documents(Sheet.Items<DocumentSummary> documents) {
    var columns = List.of(Column.NUMBER, Column.TITLE, Column.DOCUMENT_KIND, Column.REGION, Column.ISSUER, Column.DATE, Column.CHARACTERS,
        Column.OBSERVATIONS, Column.MEASURES, Column.SOURCE);
    return Sheet.of(language.of("文档", "Documents"), language, columns, documents, d -> cells(SourceCells.whole(d.ref().id()),
        d.ref().title(), language.of(d.ref().kind().chinese(), d.ref().kind().english()),
        d.region() == null ? null : regions.apply(d.region()).map(r -> region(r.id(), r.name())).orElse(d.region().value()), d.ref().issuer(), SourceCells.day(d.ref()),
        SourceCells.whole(d.characters()), SourceCells.whole(d.observations()), SourceCells.whole(d.measures()), d.ref().source()));
  }

  private String region(@Nullable RegionId id, String name) {
    return SourceCells.region(name, id == null ? Optional.empty() : regions.apply(id), language);
  }

  private String unit(StoredObservation o) {
    return SourceCells.unit(o.unit(), language);
  }

  private @Nullable String indicator(StoredObservation o) {
    return o.indicator() == null ? null : indicators.apply(o.indicator());
  }

  private @Nullable String bound(StoredObservation o) {
    String word = Words.bound(o.bound(), language);
    return word.isEmpty() ? null : word;
  }

  private static BigDecimal certainty(double confidence) {
    return new BigDecimal(Words.number(BigDecimal.valueOf(confidence)));
  }

  private <T> String joined(Collection<T> all, Function<T, String> name) {
    return all.stream().map(name).collect(Collectors.joining(language.of("、", ", ")));
  }
}
