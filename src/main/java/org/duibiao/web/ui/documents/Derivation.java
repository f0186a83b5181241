package org.duibiao.web.ui.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duibiao.document.Section;
import org.duibiao.document.SectionLabel;
import org.duibiao.extraction.Kind;
import org.duibiao.quantity.Period;
import org.duibiao.store.StoredDocument;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Span;

/**
 * Where the region, the period and the kind of a number stand: in its clause, its sentence, a heading, what was said before, or what
 * the document says of itself. Found again in the text; the nearest place counts, as it does for the reader. Pure.
 *
 * @param words the words that say it; empty where only the place does
 */
record Derivation(From from, String words) {

  /** The places, the nearest first. */
  enum From { PERSON, CLAUSE, SENTENCE, HEADING, BEFORE, SECTION, DOCUMENT, NOWHERE }

  private static final Pattern RELATIVE = Pattern.compile("今年以来|今年|本年|当年|全年|去年|上年|明年|上半年|前三季度|五年来|过去五年|今后五年");
  private static final Pattern AIM = Pattern.compile("力争|确保|目标|预期|预计|计划|努力|争取|规划|要求|任务");
  private static final Pattern SUFFIX = Pattern.compile("(?:特别行政区|[^省市区县]{1,6}自治[区州县]|省|市|区|县|旗|州|盟)$");
  /** How far back what was said before is looked for, in characters. */
  private static final int BACK = 4_000;

  static Derivation region(StoredObservation fact, StoredDocument document) {
    if (fact.rule().equals("person")) {
      return new Derivation(From.PERSON, "");
    }
    if (fact.regionName().isEmpty()) {
      return new Derivation(From.NOWHERE, "");
    }
    String stem = SUFFIX.matcher(fact.regionName()).replaceFirst("");
    var name = Pattern.compile(Pattern.quote(stem.length() > 1 ? stem : fact.regionName()));
    return near(fact, name)
        .or(() -> fact.region() != null && fact.region().equals(document.region())
            ? Optional.of(new Derivation(From.DOCUMENT, said(document, "region"))) : before(fact, document, name))
        .orElse(new Derivation(From.DOCUMENT, said(document, "region")));
  }

  static Derivation period(StoredObservation fact, StoredDocument document) {
    if (fact.rule().equals("person")) {
      return new Derivation(From.PERSON, "");
    }
    Period period = fact.period();
    if (period == null) {
      return new Derivation(From.NOWHERE, "");
    }
    var year = Pattern.compile(period.lastYear() + "年?");
    return near(fact, year).or(() -> near(fact, RELATIVE))
        .or(() -> label(fact, document).isPresent() ? Optional.<Derivation>empty() : before(fact, document, year))
        .or(() -> section(fact, document)).or(() -> before(fact, document, year))
        .orElse(new Derivation(From.DOCUMENT, document.ref().date() == null ? "" : String.valueOf(document.ref().date())));
  }

  static Derivation kind(StoredObservation fact, StoredDocument document) {
    if (fact.rule().equals("person")) {
      return new Derivation(From.PERSON, "");
    }
    return (fact.kind() == Kind.TARGET ? near(fact, AIM) : Optional.<Derivation>empty())
        .or(() -> section(fact, document)).orElse(new Derivation(From.NOWHERE, ""));
  }

  private static Optional<Derivation> near(StoredObservation fact, Pattern words) {
    return first(words, fact.quote(), From.CLAUSE).or(() -> first(words, fact.sentence(), From.SENTENCE))
        .or(() -> first(words, fact.section(), From.HEADING));
  }

  private static Optional<Derivation> first(Pattern words, String text, From from) {
    return words.matcher(text).results().findFirst().map(match -> new Derivation(from, match.group()));
  }

  private static Optional<Derivation> before(StoredObservation fact, StoredDocument document, Pattern words) {
    String text = document.text().text();
    int end = Math.min(fact.sentenceSpan().start(), text.length());
    return words.matcher(text.substring(Math.max(0, end - BACK), end)).results().reduce((_, last) -> last)
        .map(MatchResult::group).map(found -> new Derivation(From.BEFORE, found));
  }

  private static Optional<Derivation> section(StoredObservation fact, StoredDocument document) {
    return label(fact, document).map(label -> new Derivation(From.SECTION, label.name()));
  }

  /** What the innermost section that says so is for. */
  private static Optional<SectionLabel> label(StoredObservation fact, StoredDocument document) {
    return document.sections().stream().filter(section -> section.body().contains(fact.number()))
        .sorted(Comparator.comparingInt(Section::depth).reversed()).map(Section::label)
        .filter(label -> List.of(SectionLabel.LOOK_BACK, SectionLabel.GOAL, SectionLabel.PLAN).contains(label)).findFirst();
  }

  private static String said(StoredDocument document, String part) {
    Span place = document.evidence().get(part);
    return place == null || place.end() > document.text().text().length() ? "" : place.of(document.text().text());
  }
}
