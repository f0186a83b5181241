package org.duibiao.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Note;
import org.duibiao.comparison.Row;
import org.duibiao.comparison.Status;
import org.duibiao.comparison.TargetPair;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.DocumentSummary;
import org.duibiao.store.StoredDocument;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.jspecify.annotations.Nullable;

/** From what is stored and compared to what the API answers with. */
final class Views {

  private Views() {}

  static View.Region of(org.duibiao.catalog.Region region) {
    return new View.Region(region.id().value(), region.name(), region.shortName(), id(region.level()),
        region.parent() == null ? null : region.parent().value(), region.pinyin(), region.aliases());
  }

  static View.Indicator of(org.duibiao.catalog.Indicator indicator) {
    return new View.Indicator(indicator.id().value(), indicator.name(), indicator.nameEnglish(), indicator.unit(),
        id(indicator.polarity()), indicator.theme(), indicator.definition(), indicator.aliases());
  }

  static View.Source of(DocumentRef document) {
    return new View.Source(document.id(), document.title(), document.kind().id(), document.issuer(), day(document), document.source());
  }

  static View.Observation of(StoredObservation o) {
    return new View.Observation(o.id(), o.region() == null ? null : o.region().value(), o.regionName(),
        o.indicator() == null ? null : o.indicator().value(), o.label(), o.aspect().id(), o.value(), o.valueHigh(), o.unit(),
        o.baseValue(), o.baseValueHigh(), o.baseUnit(), o.bound().sign(), o.kind().id(), o.period() == null ? null : o.period().toString(),
        o.quote(), o.sentence(), o.section(), o.rule(), rounded(o.confidence()), id(o.review()), of(o.document()));
  }

  static View.Measure of(StoredMeasure m) {
    return new View.Measure(m.id(), m.region() == null ? null : m.region().value(), m.regionName(), m.title(), m.sentence(), m.section(),
        m.category().id(), m.also().stream().sorted().map(c -> c.id()).toList(), id(m.status()),
        m.instruments().stream().sorted().map(i -> i.id()).toList(), m.cues(), rounded(m.confidence()), id(m.review()), of(m.document()));
  }

  static View.Target of(TargetPair pair) {
    Status status = pair.status();
    BigDecimal margin = switch (status) {
      case Status.Met met -> met.margin();
      case Status.Missed missed -> missed.margin();
      case Status.Pending _, Status.Unjudged _ -> null;
    };
    Status.Pending pending = status instanceof Status.Pending p ? p : null;
    StoredObservation outcome = pair.outcome();
    return new View.Target(id(status), status.chinese(),
        status instanceof Status.Unjudged unjudged ? unjudged.why().chinese() : null, margin,
        pending == null ? null : pending.completion(), pending == null ? null : pending.elapsed(), of(pair.target()),
        outcome == null ? null : of(outcome), pair.unjudged() == null ? null : of(pair.unjudged()),
        pair.before() == null ? null : of(pair.before()), pair.others().size());
  }

  static String id(Status status) {
    return switch (status) {
      case Status.Met _ -> "met";
      case Status.Missed _ -> "missed";
      case Status.Pending _ -> "pending";
      case Status.Awaited _ -> "awaited";
      case Status.Undetermined _ -> "undetermined";
    };
  }

  static View.DocumentSummary of(DocumentSummary d) {
    return new View.DocumentSummary(d.ref().id(), d.ref().title(), d.ref().kind().id(), d.region() == null ? null : d.region().value(),
        d.ref().issuer(), day(d.ref()), d.ref().source(), d.characters(), d.observations(), d.measures());
  }

  static View.Document of(StoredDocument d) {
    String text = d.text().text();
    return new View.Document(d.ref().id(), d.ref().title(), d.ref().kind().id(), d.region() == null ? null : d.region().value(),
        d.ref().issuer(), day(d.ref()), d.ref().source(), d.number(), d.ruleSet(), text.length(),
        d.sections().stream().map(section -> new View.Section(section.heading().of(text), section.depth(), id(section.label()),
            section.body().start(), section.body().end())).toList());
  }

  static View.Comparison of(ComparisonTable table) {
    return new View.Comparison(table.query().year(), table.regions().stream().map(Views::of).toList(),
        table.rows().stream().map(row -> of(table, row)).toList());
  }

  private static View.Row of(ComparisonTable table, Row row) {
    return new View.Row(row.indicator().id().value(), row.indicator().name(), row.aspect().id(), row.unit(), row.coverage().have(),
        row.coverage().of(), IntStream.range(0, row.entries().size())
            .mapToObj(i -> of(row.entries().get(i), table.regions().get(i).id().value())).toList());
  }

  private static View.Entry of(Entry entry, String region) {
    return new View.Entry(region, of(entry.achieved()), of(entry.growth()), of(entry.target()), of(entry.targetGrowth()), entry.rank(),
        entry.growthRank(), entry.status() == null ? null : id(entry.status()));
  }

  private static View.Cell of(Cell cell) {
    return switch (cell) {
      case Cell.Value v -> new View.Cell(v.amount(), v.high(), v.unit(), v.bound().sign(), v.period().toString(), v.source().id(),
          v.notes().stream().map(Note::chinese).toList(), null);
      case Cell.Missing missing -> new View.Cell(null, null, null, null, null, null, List.of(), id(missing.reason()));
    };
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 10_000) / 10_000.0;
  }

  private static @Nullable String day(DocumentRef document) {
    return document.date() == null ? null : Objects.toString(document.date());
  }
}
