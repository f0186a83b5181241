package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.SectionLabel;
import org.duibiao.document.Sentence;
import org.duibiao.quantity.Blocked;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.quantity.Quantity;
import org.duibiao.quantity.QuantityScanner;
import org.duibiao.quantity.Scan;
import org.duibiao.quantity.Units;
import org.duibiao.text.Finder;
import org.duibiao.text.Span;

/** Reads the numbers of a document with their subjects, clause by clause, carrying what earlier clauses said. */
final class ObservationReader {

  /** How a note under a table or bulletin begins, which explains and states nothing. */
  private static final Finder NOTE = Finder.of("(?:[（(]?注[：:释]|附注[：:]|注\\s?[0-9][：:.、])");

  /** What a judgement ends with, so that most clauses are told at a glance to give none. */
  private static final String JUDGEMENTS = "低高足少多小大慢快后前正稳升长降头势平";
  private static final Finder JUDGED = Finder.of(
      "(?:[一二三四五]是)?([\\u4e00-\\u9fff]{2,14}?(?:比重|占比|率|收入|投资|产值|增加值|规模|总量|数量|面积|产量|支出|强度|速度|增速|浓度))(?:最高|最低|最大|最小|最快|最多|最少|(?:仍|还|依然|明显|相对|总体|整体|持续)*(?:偏低|偏高|较低|较高|不高|不足|偏少|偏小|较大|较小|较慢|偏慢|滞后|由负转正|止跌回升|由降转升|稳步提升|稳步增长|(?:延续|保持|呈现|呈|维持)[^，。]{0,8}(?:势头|态势|增长|水平)|大幅提升|大幅增长|持续下降|稳定增长))$"
          + "|([\\u4e00-\\u9fff、]{3,24}(?:增速|增幅|降幅))(?:分别|均)?(?:最大|最快|最高|居前|较大|较快|较高)$");

  private final Words words = Words.load();
  private final Confidence confidence;
  private final Places places;
  private final IndicatorNames names;
  private final SubjectReader subjects = new SubjectReader(words);
  private final Units units = Units.load();
  private final QuantityScanner scanner = new QuantityScanner(units);

  ObservationReader(Catalog catalog) {
    confidence = new Confidence(catalog);
    names = new IndicatorNames(catalog.indicators());
    places = new Places(catalog, words, names);
  }

  List<Observation> read(Document document) {
    return read(document, new Trace());
  }

  private List<Observation> read(Document document, Trace trace) {
    String text = document.text().text();
    List<Quantity> quantities = scanner.scan(text).quantities();
    var found = new ArrayList<Observation>();
    var flow = new Flow(document, words, places);
    var tables = new TableReader(document, units, names);
    boolean policy = Part.policy(document);
    int next = 0;
    var titled = document.metadata().title();
    Span headline = titled != null && document.metadata().kindOrOther() == DocumentKind.NEWS ? titled.evidence() : null;
    int paragraph = -1;
    boolean noted = false;
    for (Sentence sentence : document.sentences()) {
      String line = sentence.span().of(text);
      flow.enter(sentence, line);
      List<TableReader.Fact> row = tables.row(sentence.span(), flow);
      if (row != null) {
        row.forEach(fact -> found.add(tabled(fact, sentence, flow, trace)));
      }
      boolean title = sentence.heading() && headline != null && headline.overlaps(sentence.span());
      boolean note = NOTE.opening(line) != null;
      noted = note || sentence.paragraph() == paragraph && noted;
      paragraph = sentence.paragraph();
      boolean skipped = row != null || sentence.heading() && !title || noted || flow.label() == SectionLabel.GLOSSARY || flow.label() == SectionLabel.FORMULA;
      for (Span clause : Clauses.split(text, sentence.span())) {
        var inside = new ArrayList<Quantity>();
        while (next < quantities.size() && quantities.get(next).span().start() < clause.end()) {
          Quantity quantity = quantities.get(next++);
          if (clause.contains(quantity.span())) {
            inside.add(quantity);
          }
        }
        if (skipped) {
          String part = row != null ? "a cell of a table" : noted ? "a note explains and states nothing" : sentence.heading() ? "a heading"
              : "a glossary or words of form";
          inside.forEach(quantity -> trace.leftOut(quantity.span(), part));
          continue;
        }
        flow.clause(clause.of(text), clause.start());
        inside.removeIf(quantity -> {
          String reason = Thresholds.reason(text, clause, quantity, policy);
          if (reason != null) {
            trace.leftOut(quantity.span(), reason);
          }
          return reason != null;
        });
        if (inside.isEmpty()) {
          names.startOf(clause.of(text)).or(() -> judged(clause.of(text))).ifPresent(flow::name);
        } else {
          flow.where.counts(clause.of(text));
          new ClauseReader(text, clause, sentence, flow, subjects, words, names, trace, found).read(inside);
        }
      }
    }
    return confidence.rate(document, found, trace, flow.time.guessed());
  }

  /** What a clause without numbers only judges, for the next one to count: 第三产业比重|偏低，仅为16.8%. */
  private static Optional<String> judged(String clause) {
    Matcher judged = JUDGEMENTS.indexOf(clause.charAt(clause.length() - 1)) < 0 ? null : JUDGED.opening(clause);
    return Optional.ofNullable(judged).map(m -> m.group(1) == null ? m.group(2) : m.group(1));
  }

  private Observation tabled(TableReader.Fact fact, Sentence sentence, Flow flow, Trace trace) {
    Place place = fact.place() != null ? fact.place() : flow.where.place();
    Indicator indicator = names.of(fact.indicator());
    Period period = fact.column().period(flow.time.period());
    boolean own = !fact.column().time().isEmpty();
    Kind kind = fact.column().aim() ? Kind.TARGET : flow.time.kind();
    var evidence = new Evidence(sentence.span(), sentence.span(), flow.section(), SubjectRule.TABLE_ROW.id());
    Ground here = Ground.said(SubjectRule.TABLE_ROW, sentence.span());
    trace.read(evidence, SubjectRule.TABLE_ROW, SubjectRule.TABLE_ROW, flow.where.placeBy(place, sentence.span()), TimeRule.STATED,
        own ? here : flow.time.periodBy(), fact.column().aim() ? here : flow.time.kindBy());
    return new Observation(evidence, fact.number(),
        place == null || place.region() == null ? null : place.region().id(), place == null ? "" : place.name(), fact.indicator(),
        indicator == null ? null : indicator.id(), fact.aspect(), fact.value(), null, fact.unit(), Bound.EXACT, kind, period, 0);
  }

  /** Each fact with what decided it. */
  List<Derivation.Of> derivations(Document document) {
    var trace = new Trace();
    List<Observation> facts = read(document, trace);
    return IntStream.range(0, facts.size()).mapToObj(i -> new Derivation.Of(facts.get(i), trace.derivation(i))).toList();
  }

  /** The derivation in words: every numeral, read or blocked. */
  List<Explanation> explain(Document document) {
    String text = document.text().text();
    var lines = new TreeMap<Span, List<Explanation>>();
    var trace = new Trace();
    List<Observation> facts = read(document, trace);
    for (int i = 0; i < facts.size(); i++) {
      Observation fact = facts.get(i);
      lines.computeIfAbsent(fact.number(), _ -> new ArrayList<>())
          .add(new Explanation(fact.number().of(text), fact.evidence().rule(), shown(fact, trace.derivation(i), document)));
    }
    Scan scan = scanner.scan(text);
    for (Quantity quantity : scan.quantities()) {
      lines.computeIfAbsent(quantity.span(), _ -> List.of(
          new Explanation(quantity.span().of(text), "left out", trace.reason(quantity.span()))));
    }
    for (Blocked blocked : scan.blocked()) {
      lines.computeIfAbsent(blocked.span(), _ -> List.of(new Explanation(blocked.span().of(text), "blocked", blocked.reason())));
    }
    return lines.values().stream().flatMap(List::stream).toList();
  }

  private static String shown(Observation fact, Derivation by, Document document) {
    return "%s · %s · %s %s %s %s · %s · %s · %.2f\n  subject: %s\n  aspect: %s\n  place: %s\n  period: %s\n    %s\n  kind: %s".formatted(
        fact.regionName(), fact.indicator(), fact.aspect().id(), fact.bound().sign(), fact.value().toPlainString(), fact.unit(), fact.kind().id(),
        fact.period(), fact.confidence(), by.subject().says(), by.aspect().line(), shown(by.place(), document), by.time().line(),
        shown(by.period(), document), shown(by.kind(), document));
  }

  private static String shown(Ground ground, Document document) {
    String words = ground.words() == null ? "" : " “" + document.at(ground.words()).strip() + "”";
    return ground.rule().line() + " (" + ground.from().name().toLowerCase(Locale.ROOT) + words + ")";
  }
}
