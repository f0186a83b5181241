package org.duibiao.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.catalog.Indicator;
import org.duibiao.document.Sentence;
import org.duibiao.quantity.Quantity;
import org.duibiao.quantity.Quantity.Form;
import org.duibiao.quantity.Unit.Dimension;
import org.duibiao.text.Span;

/** Gives each number of one clause its subject, by the rules named in the evidence. */
final class ClauseReader {

  /** How far from a number the words are looked for that bear on its time, in characters; keeps endless clauses linear. */
  private static final int NEAR = 120;

  /** What improves by falling. */
  private static final Pattern CLEANER = Pattern.compile("浓度|PM");

  /** A rate of falling is written without a sign; how far it widened or narrowed is as written. */
  private static final Pattern FALL = Pattern.compile("(?:降幅|跌幅|减幅)$");

  private static final Pattern MARK = Pattern.compile("[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])");

  private static final Pattern PEOPLE = Pattern.compile("(?:人口|人数|人员|就业|再就业|贫困人口)(?:（[^）]*）)?$");

  private final String text;
  private final Span clause;
  private final Sentence sentence;
  private final Flow flow;
  private final SubjectReader subjects;
  private final Words words;
  private final IndicatorNames names;
  private final Trace trace;
  private final List<Observation> found;
  private final PeriodRule periods;
  private final SubjectProductions rules;
  private String action = "";

  ClauseReader(String text, Span clause, Sentence sentence, Flow flow, SubjectReader subjects, Words words, IndicatorNames names,
      Trace trace, List<Observation> found) {
    this.trace = trace;
    this.text = text;
    this.clause = clause;
    this.sentence = sentence;
    this.flow = flow;
    this.subjects = subjects;
    this.words = words;
    this.names = names;
    this.found = found;
    this.periods = new PeriodRule(words);
    this.rules = new SubjectProductions(flow, words, names);
  }

  void read(List<Quantity> found) {
    List<Quantity> quantities = SharedBounds.of(text, clause, found);
    int cursor = clause.start() + Math.max(flow.where.listedLength(), marked());
    for (int i = 0; i < quantities.size();) {
      int last = i;
      while (last + 1 < quantities.size() && joined(quantities.get(last), quantities.get(last + 1))) {
        last++;
      }
      List<Quantity> run = quantities.subList(i, last + 1);
      int until = last + 1 < quantities.size() ? quantities.get(last + 1).reach().start() : clause.end();
      String left = text.substring(cursor, Math.max(cursor, run.getFirst().reach().start()));
      int end = Math.min(clause.end(), run.getLast().reach().end());
      boolean adjacent = until <= end && last + 1 < quantities.size() && quantities.get(last).dimension().counts()
          && "省市县区州国".indexOf(quantities.get(last).unit().charAt(0)) < 0;
      boolean owned = until > end && text.substring(end, until).equals("的") && quantities.get(last).dimension() == Dimension.MONEY
          && quantities.get(last + 1).dimension().counts();
      String right = owned ? "的" + behind(quantities, last + 1) : adjacent ? behind(quantities, last + 1) : text.substring(end, Math.max(end, until));
      int own = owned || adjacent || last + 1 == quantities.size() || quantities.get(last).form() != Form.AMOUNT ? right.length() : ownPart(right);
      group(run, left, right.substring(0, own));
      cursor = !owned && own < right.length() ? end + own : end;
      i = last + 1;
    }
  }

  /** The words behind the number that follows at once: 12批|1181项|政策. */
  private String behind(List<Quantity> quantities, int index) {
    int from = Math.min(clause.end(), quantities.get(index).reach().end());
    int to = index + 1 < quantities.size() ? quantities.get(index + 1).reach().start() : clause.end();
    return text.substring(from, Math.max(from, to));
  }

  /** How long the mark of a numbered point is at the head of the clause: （一）, 2. */
  private int marked() {
    Matcher m = MARK.matcher(text).region(clause.start(), clause.end());
    return m.lookingAt() ? m.end() - clause.start() : 0;
  }

  /** How much of the words before the next number belongs to the one before: 5个|乡镇|修复沟渠|9公里. */
  private int ownPart(String right) {
    for (int at = words.first(right, 2, "does"); at >= 0; at = words.first(right, at + 1, "does")) {
      String verb = words.at(right, at, "does");
      if (words.at(right, at, "guard").length() <= verb.length() && right.length() - at - verb.length() >= 2) {
        return at;
      }
    }
    String reach = words.suffix(right, "reach");
    if (reach.length() >= 2 && right.length() - reach.length() >= 2) {
      return right.length() - reach.length();
    }
    String bare = right.isEmpty() || "达为约超近共".indexOf(right.charAt(right.length() - 1)) < 0 ? right : right.substring(0, right.length() - 1);
    String head = words.suffix(bare, "head");
    return head.length() >= 3 && bare.length() - head.length() >= 2 ? bare.length() - head.length() : right.length();
  }

  private boolean joined(Quantity one, Quantity other) {
    if (one.reach().end() > other.reach().start()) {
      return false;
    }
    String between = text.substring(one.reach().end(), other.reach().start()).strip();
    return between.equals("、") || between.equals("和") || between.equals("及") || between.equals("与") || one.form() == Form.PART
        && other.form() == Form.PART && between.length() == 1;
  }

  private void group(List<Quantity> run, String left, String right) {
    boolean one = run.stream().map(Quantity::unit).distinct().count() == run.size();
    Subject said = subjects.read(flow.where.withoutPlace(left), one ? right : "", run.getFirst());
    String noun = said.behind() ? said.noun() : flow.where.withoutPlace(said.noun());
    boolean verb = noun.length() < said.noun().length() && words.is(noun, "act");
    Subject subject = verb ? said.named("").done(noun) : said.named(noun);
    for (SubjectProductions.Given given : rules.read(new SubjectProductions.Group(run, left, right, subject))) {
      add(given);
    }
  }

  private void add(SubjectProductions.Given given) {
    Quantity quantity = given.quantity();
    Subject subject = moved(given);
    if (!subject.action().isEmpty()) {
      action = subject.action();
    }
    AspectRule side = AspectRule.of(quantity, subject, words.is(action, "increase"), near(quantity));
    Aspect aspect = side.aspect();
    flow.moved = quantity.form() == Form.PERCENT && (aspect == Aspect.GROWTH || aspect == Aspect.AVG_GROWTH) ? subject.predicate() : null;
    boolean signed = aspect == Aspect.GROWTH || aspect == Aspect.SHARE_CHANGE || aspect == Aspect.AVG_GROWTH || aspect == Aspect.INCREASE;
    boolean better = text.startsWith("改善", quantity.reach().start() - 2) && CLEANER.matcher(subject.noun()).find();
    boolean fallen = FALL.matcher(subject.noun()).find();
    boolean negative = fallen ? aspect == Aspect.GROWTH || aspect == Aspect.AVG_GROWTH : signed && (subject.direction() < 0 || better);
    BigDecimal value = negative ? quantity.value().negate() : quantity.value();
    String lead = text.substring(Math.max(clause.start(), quantity.reach().start() - 2), quantity.reach().start());
    Place place = given.place() != null ? given.place() : subject.behind() ? flow.where.placeOf(lead) : flow.where.place();
    String noun = subject.noun();
    Indicator indicator = names.of(noun);
    boolean known = aspect == Aspect.LEVEL || aspect == Aspect.INCREASE;
    String shown = known && words.is(action, "increase") && !noun.contains("（") && !noun.isEmpty() ? noun + "（" + action + "）" : noun;
    PeriodRule.Dated dated = dated(quantity, aspect, subject.done(action), indicator != null);
    var evidence = new Evidence(clause, sentence.span(), flow.section(), given.rule().id());
    Kind kind = given.kind() != null ? given.kind() : dated.start() ? Kind.ACHIEVEMENT : flow.time.kind();
    trace.read(evidence, given.rule(), side, flow.where.placeBy(place, clause), dated.rule(), periodBy(dated, quantity),
        given.kind() != null ? Ground.said(given.rule(), clause) : dated.start() ? Ground.said(dated.rule(), clause) : flow.time.kindBy());
    found.add(new Observation(
        evidence,
        quantity.span(),
        place == null || place.region() == null ? null : place.region().id(),
        place == null ? "" : place.name(),
        shown,
        indicator == null ? null : indicator.id(),
        aspect,
        value,
        quantity.high(),
        unit(quantity, subject),
        quantity.bound(),
        kind,
        dated.period(), 0));
  }

  /** The subject of a number, moving as the rate before it where it is one more rate of it: 增长6%以上，力争|6.5%; 增长5%，其中城镇|5.5%. */
  private Subject moved(SubjectProductions.Given given) {
    Subject subject = given.subject();
    boolean rate = given.quantity().form() == Form.PERCENT && subject.direction() == 0 && !subject.predicate().reached();
    boolean same = given.rule() == SubjectRule.CARRIED_SUBJECT && !subject.noun().endsWith("）") || given.rule() == SubjectRule.SUBJECT_FIRST
        && subject.noun().endsWith("）") && subject.noun().startsWith(flow.base);
    return flow.moved != null && rate && same && !subject.noun().endsWith("率") && !subject.noun().contains("（占") ? subject.moving(flow.moved) : subject;
  }

  /** 万 alone behind a noun that counts people, or before people, stands for 万人: 贫困人口减少|3万; |3.6万|贫困人口. */
  private String unit(Quantity quantity, Subject subject) {
    String noun = subject.noun();
    boolean bare = quantity.unit().equals("万") || quantity.unit().equals("亿");
    if (bare && subject.behind()) {
      return !words.suffix(noun, "folk").isEmpty() ? quantity.unit() + "人" : quantity.unit();
    }
    return !bare ? quantity.unit() : PEOPLE.matcher(noun).find() ? quantity.unit() + "人" : noun.endsWith("人次") ? quantity.unit() + "人次" : quantity.unit();
  }

  private PeriodRule.Dated dated(Quantity quantity, Aspect aspect, Subject subject, boolean catalogued) {
    String before = text.substring(before(quantity), quantity.span().start());
    String after = text.substring(quantity.span().end(), Math.min(clause.end(), quantity.span().end() + NEAR));
    return periods.of(flow.time, aspect, subject, before, after, catalogued);
  }

  /** Where the words before {@code quantity} begin that bear on its time. */
  private int before(Quantity quantity) {
    return Math.max(clause.start(), quantity.reach().start() - NEAR);
  }

  private Ground periodBy(PeriodRule.Dated dated, Quantity quantity) {
    return dated.base() < 0 ? flow.time.periodBy() : Ground.said(dated.rule(), new Span(before(quantity) + dated.base(), quantity.span().start()));
  }

  private String near(Quantity quantity) {
    return text.substring(Math.max(clause.start(), quantity.span().start() - NEAR), Math.min(clause.end(), quantity.span().end() + NEAR));
  }
}
