package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.SectionLabel;
import org.duibiao.document.Sentence;
import org.duibiao.quantity.Blocked;
import org.duibiao.quantity.Period;
import org.duibiao.quantity.Quantity;
import org.duibiao.quantity.QuantityScanner;
import org.duibiao.quantity.Scan;
import org.duibiao.quantity.Units;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a document with their subjects, clause by clause, carrying what earlier clauses said. */
final class ObservationReader {

  private final Words words = Words.load();
  private final Places places;
  private final IndicatorNames names;
  private final SubjectReader subjects = new SubjectReader(words);
  private final QuantityScanner scanner = new QuantityScanner(Units.load());

  ObservationReader(Catalog catalog) {
    places = new Places(catalog, words);
    names = new IndicatorNames(catalog.indicators());
  }

  List<Observation> read(Document document) {
    String text = document.text().text();
    List<Quantity> quantities = scanner.scan(text).quantities();
    var found = new ArrayList<Observation>();
    var flow = new Flow(document, words, places);
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      flow.enter(sentence, sentence.span().of(text));
      boolean skipped = sentence.heading() || flow.label() == SectionLabel.GLOSSARY || flow.label() == SectionLabel.FORMULA;
      for (Span clause : Clauses.split(text, sentence.span())) {
        var inside = new ArrayList<Quantity>();
        while (next < quantities.size() && quantities.get(next).span().start() < clause.end()) {
          Quantity quantity = quantities.get(next++);
          if (clause.contains(quantity.span())) {
            inside.add(quantity);
          }
        }
        if (skipped) {
          continue;
        }
        flow.clause(clause.of(text));
        inside.removeIf(quantity -> Thresholds.isThreshold(text, clause, quantity));
        if (inside.isEmpty()) {
          names.startOf(clause.of(text)).ifPresent(name -> flow.lastNoun = name);
        } else {
          new ClauseReader(text, clause, sentence, flow, subjects, words, names, found).read(inside);
        }
      }
    }
    return found;
  }

  /** The derivation: every numeral, read or blocked. */
  List<Explanation> explain(Document document) {
    String text = document.text().text();
    var lines = new java.util.TreeMap<Span, List<Explanation>>();
    for (Observation fact : read(document)) {
      String reading = "%s · %s · %s %s %s %s · %s · %s · %.2f".formatted(fact.regionName(), fact.indicator(), fact.aspect().id(),
          fact.bound().sign(), fact.value().toPlainString(), fact.unit(), fact.kind().id(), fact.period(), fact.confidence());
      lines.computeIfAbsent(fact.number(), _ -> new ArrayList<>())
          .add(new Explanation(fact.number().of(text), fact.evidence().rule(), reading));
    }
    Scan scan = scanner.scan(text);
    for (Quantity quantity : scan.quantities()) {
      lines.computeIfAbsent(quantity.span(), _ -> List.of(
          new Explanation(quantity.span().of(text), "left out", "a threshold, or in a heading or a glossary")));
    }
    for (Blocked blocked : scan.blocked()) {
      lines.computeIfAbsent(blocked.span(), _ -> List.of(new Explanation(blocked.span().of(text), "blocked", blocked.reason())));
    }
    return lines.values().stream().flatMap(List::stream).toList();
  }

  /** The context carried from clause to clause. */
  static final class Flow {

    private final Document document;
    private final Words words;
    private final Places places;
    private final @Nullable Region home;
    private final SpokenYear spoken;
    private final Era[] eras;
    private final Places.@Nullable Place[] headed;
    private int paragraph = -1;
    private int section = -1;
    private Era era;
    private @Nullable Period said;
    private @Nullable Kind mood;
    private boolean fresh = true;
    private Places.@Nullable Place place;
    /** Subjects of the sentence so far, latest last; the ones of one list have the same clause number. */
    final List<String> recent = new ArrayList<>();
    String lastNoun = "";
    int clauseStart;
    int previousStart;

    Flow(Document document, Words words, Places places) {
      this.document = document;
      this.words = words;
      this.places = places;
      var stated = document.metadata().region();
      home = stated == null ? null : stated.value();
      int count = Math.max(1, document.sections().size());
      eras = new Era[count];
      headed = new Places.Place[count];
      spoken = SpokenYear.of(document);
      for (int i = 0; i < count; i++) {
        eras[i] = Era.of(document, i, spoken);
        for (String heading : document.path(i).reversed()) {
          Places.Place named = places.subject(heading, home);
          if (named != null && headed[i] == null) {
            headed[i] = named;
          }
        }
      }
      era = eras[0];
    }

    SectionLabel label() {
      return document.sections().isEmpty() ? SectionLabel.OTHER : document.sections().get(section).label();
    }

    void enter(Sentence sentence, String words) {
      if (sentence.section() != section || sentence.paragraph() != paragraph) {
        if (sentence.section() != section) {
          era = eras[sentence.section()];
        } else if (!longSpan(era.period())) {
          era = eras[sentence.section()];
        }
        section = sentence.section();
        paragraph = sentence.paragraph();
        fresh = true;
      }
      if (fresh) {
        said = null;
        mood = null;
        place = null;
        recent.clear();
        clauseStart = 0;
        previousStart = 0;
      }
      shift(words);
      fresh = words.endsWith("。") || words.endsWith("！") || words.endsWith("!") || words.endsWith("？") || words.endsWith("\n");
    }

    private static boolean longSpan(@Nullable Period period) {
      return period instanceof Period.Years;
    }

    /** Words that turn the mood of all that follows in the paragraph: 五年来, 今后五年, 今年…预期目标. */
    private void shift(String sentence) {
      int year = era.year();
      if (year == 0) {
        return;
      }
      String past = (year - 1) + "年";
      if (longSpan(era.period()) && !longSpan(eras[section].period()) && era.kind() == Kind.ACHIEVEMENT
          && (sentence.startsWith("一年来") || sentence.startsWith("过去一年") || sentence.startsWith("去年") || sentence.startsWith(past)
              || sentence.startsWith("过去的一年"))) {
        era = eras[section];
      }
      Period.Years plan = Periods.plan(sentence.length() > 40 ? sentence.substring(0, 40) : sentence);
      boolean goal = sentence.contains("预期目标") || sentence.contains("奋斗目标") || sentence.contains("主要目标");
      if (sentence.contains("今后五年") || sentence.contains("未来五年")) {
        era = era.with(new Period.Years(year, year + 4), Kind.TARGET);
      } else if (goal && (sentence.contains("今年") || sentence.contains(year + "年") || sentence.contains("全年"))) {
        era = era.with(new Period.Year(year), Kind.TARGET);
      } else if (plan != null && plan.last() >= year && goal) {
        era = era.with(plan, Kind.TARGET);
      } else if (plan != null && plan.last() < year + 1 && era.kind() == Kind.ACHIEVEMENT && plan.last() >= year - 1) {
        era = era.with(plan, Kind.ACHIEVEMENT);
      } else if (era.kind() == Kind.ACHIEVEMENT
          && (sentence.startsWith("五年来") || sentence.startsWith("过去五年") || sentence.contains("五年来，") || sentence.contains("这五年"))) {
        era = era.with(new Period.Years(year - 5, year - 1), Kind.ACHIEVEMENT);
      }
    }

    void clause(String clause) {
      if (recent.size() > clauseStart) {
        previousStart = clauseStart;
        clauseStart = recent.size();
      }
      int year = era.year() == 0 ? 9999 : era.year();
      Periods.Said named = Periods.read(clause, year);
      if (named != null) {
        said = named.period();
        boolean future = named.ahead() || named.period().lastYear() == era.year() && era.kind() == Kind.TARGET;
        boolean past = named.period().lastYear() < era.year();
        mood = future ? Kind.TARGET : past ? Kind.ACHIEVEMENT : mood;
      } else if (era.year() > 0 && document.metadata().kindOrOther() == DocumentKind.WORK_REPORT) {
        if (clause.startsWith("今年") || clause.startsWith("全年") && era.kind() == Kind.TARGET) {
          said = new Period.Year(era.year());
        } else if (clause.startsWith("去年") || clause.startsWith("上年")) {
          said = new Period.Year(era.year() - 1);
          mood = Kind.ACHIEVEMENT;
        }
      }
      Places.Place named2 = places.subject(clause, home);
      if (named2 != null) {
        place = named2;
      } else if (clause.startsWith("全省") || clause.startsWith("全市") || clause.startsWith("我省") || clause.startsWith("我市")) {
        place = null;
      }
      if (!era.settled() && era.kind() == Kind.ACHIEVEMENT && words.first(clause, 0, "target") >= 0 && !clause.contains("预计")) {
        mood = mood == Kind.ACHIEVEMENT ? mood : Kind.TARGET;
      }
    }

    @Nullable Period period() {
      return said != null ? said : era.period();
    }

    /** Whether the period rests on nothing but the file's name. */
    boolean guessed() {
      return said == null && spoken.guessed() && era.year() == spoken.year() && document.metadata().date() == null;
    }

    Kind kind() {
      return mood != null ? mood : era.kind();
    }

    Places.@Nullable Place place() {
      if (place != null) {
        return place;
      }
      Places.Place heading = headed[section];
      return heading != null ? heading : home == null ? null : new Places.Place(home, home.name());
    }

    int section() {
      return section;
    }
  }
}
