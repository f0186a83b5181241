package org.duibiao.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duibiao.catalog.Indicator;
import org.duibiao.document.Sentence;
import org.duibiao.quantity.Period;
import org.duibiao.quantity.Quantity;
import org.duibiao.quantity.Quantity.Form;
import org.duibiao.quantity.Unit.Dimension;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** Gives each number of one clause its subject, by the rules named in the evidence. */
final class ClauseReader {

  /** How far from a number the words are looked for that bear on its time, in characters; keeps endless clauses linear. */
  private static final int NEAR = 120;

  private static final Pattern AIM = Pattern.compile(
      "(?:占|为|的)?(?:年度|全年|本年度|年初|省定|市定|省下达|市下达|上级下达|区下达)?(?:的)?(?:目标任务|计划任务|任务目标|目标|任务|计划|预算)数?的?");
  private static final Pattern BETTER = Pattern.compile(
      "(?:高于|低于|优于|快于|好于|高出|超出|超过|领先)(?:于)?(?:全国|全省|全市|全区|全州|全盟|规上|中部|西部|东部|上年|去年)(?:和全[省市])?(?:平均|同期|均值)?(?:水平|增速|目标|平均值)?");

  private static final Pattern PEOPLE = Pattern.compile("(?:人口|人数|人员|就业|再就业|贫困人口)(?:（[^）]*）)?$");

  private final String text;
  private final Span clause;
  private final Sentence sentence;
  private final Flow flow;
  private final SubjectReader subjects;
  private final Words words;
  private final IndicatorNames names;
  private final List<Observation> found;
  private final PeriodRule periods;
  private String action = "";
  private String aimed = "";

  ClauseReader(String text, Span clause, Sentence sentence, Flow flow, SubjectReader subjects, Words words, IndicatorNames names,
      List<Observation> found) {
    this.text = text;
    this.clause = clause;
    this.sentence = sentence;
    this.flow = flow;
    this.subjects = subjects;
    this.words = words;
    this.names = names;
    this.found = found;
    this.periods = new PeriodRule(words);
  }

  void read(List<Quantity> found) {
    List<Quantity> quantities = SharedBounds.of(text, clause, found);
    int cursor = clause.start();
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
      String right = adjacent ? behind(quantities, last + 1) : text.substring(end, Math.max(end, until));
      group(run, left, right);
      cursor = end;
      i = last + 1;
    }
  }

  /** The words behind the number that follows at once: 12批|1181项|政策. */
  private String behind(List<Quantity> quantities, int index) {
    int from = Math.min(clause.end(), quantities.get(index).reach().end());
    int to = index + 1 < quantities.size() ? quantities.get(index + 1).reach().start() : clause.end();
    return text.substring(from, Math.max(from, to));
  }

  private boolean joined(Quantity one, Quantity other) {
    if (one.reach().end() > other.reach().start()) {
      return false;
    }
    String between = text.substring(one.reach().end(), other.reach().start());
    return between.equals("、") || between.equals("和") || between.equals("及") || between.equals("与") || one.form() == Form.PART
        && other.form() == Form.PART && between.length() == 1;
  }

  private void group(List<Quantity> run, String left, String right) {
    Subject subject = subjects.read(left, run.size() == 1 ? right : "", run.getFirst());
    if (run.getFirst().form() == Form.PART && run.size() == 3) {
      List<String> named = subjects.members(subject.noun());
      for (int i = 0; i < 3; i++) {
        String part = named.size() == 3 ? named.get(i) + (i < 2 ? "（" + subject.noun() + "）" : "") : "第" + "一二三".charAt(i) + "产业占比";
        add(run.get(i), subject.named(part), Rule.RATIO);
      }
      return;
    }
    List<String> members = subject.noun().isEmpty() ? flow.previous(run.size()) : members(dependent(subject.noun()), run.size());
    if (run.size() > 1 && subject.noun().startsWith("占")) {
      members = flow.previous(run.size()).stream().map(member -> member + "（" + subject.noun() + "）").toList();
    }
    if (run.size() > 1) {
      if (members.size() == run.size()) {
        for (int i = 0; i < run.size(); i++) {
          add(run.get(i), subject.named(full(members.get(i), left, subject)), Rule.PAIRED_LIST);
        }
        flow.remember(members);
      } else {
        for (Quantity quantity : run) {
          add(quantity, subject.named(dependent(subject.noun())), Rule.UNPAIRED_LIST);
        }
      }
      return;
    }
    Quantity only = run.getFirst();
    boolean rates = only.form() == Form.PERCENT && members.size() > 1 && members.stream().allMatch(member -> member.endsWith("率"))
        && subject.noun().chars().filter(c -> c == '率').count() == members.size();
    boolean ranks = only.form() == Form.RANK && members.size() > 1 && subject.noun().contains("、")
        && members.stream().allMatch(member -> words.first(member, 0, "kept") < 0);
    if ((subject.each() || rates || ranks) && !subject.behind()) {
      List<String> all = subject.noun().isEmpty() ? flow.allRecent() : members;
      if (all.size() > 1) {
        for (String member : all) {
          add(only, subject.named(member), Rule.EACH_OF_LIST);
        }
        flow.remember(subject.noun().isEmpty() ? List.of() : all);
        return;
      }
    }
    String note = subject.behind() ? "" : left.equals("的") ? aimed : note(subject.noun());
    if (!note.isEmpty() && !flow.lastNoun.isEmpty()) {
      boolean aim = AIM.matcher(note).matches();
      note = aim && left.contains("年度") && !note.contains("年度") ? "年度" + note : note;
      aimed = aim ? note : "";
      boolean part = aim && only.form() == Form.PERCENT;
      add(only, subject.named(withoutNote(flow.lastNoun) + "（" + note + (part ? "完成比例" : "") + "）"), aim ? Rule.ANNUAL_AIM : Rule.NOTED_SUBJECT,
          aim && !part ? Kind.TARGET : flow.time.kind());
      return;
    }
    String done = left.isBlank() && subject.noun().isEmpty() ? predicated(only, right) : "";
    if (!done.isEmpty()) {
      add(only, subject.named(done), Rule.NUMBER_AND_PREDICATE);
      return;
    }
    boolean inherited = subject.noun().isEmpty();
    String noun = inherited ? inherit(left) : full(dependent(subject.noun()), left, subject);
    add(only, subject.named(noun), inherited ? Rule.CARRIED_SUBJECT : subject.behind() ? Rule.NUMBER_FIRST : Rule.SUBJECT_FIRST);
    if (!inherited && !noun.isEmpty()) {
      flow.remember(List.of(noun));
    }
  }

  private List<String> members(String noun, int numbers) {
    return numbers == 2 && noun.startsWith("城乡") && !noun.contains("、")
        ? List.of("城镇" + noun.substring(2), "农村" + noun.substring(2)) : subjects.members(noun);
  }

  /** 占…比重, 其中住宅, 城镇 without a subject of their own take the last one. */
  private String full(String noun, String left, Subject subject) {
    if (noun.startsWith("占") && !flow.lastNoun.isEmpty()) {
      return flow.lastNoun + "（" + noun + "）";
    }
    boolean part = words.is(noun, "part");
    if (part && !subject.behind() && !flow.lastNoun.isEmpty() && names.of(noun) == null) {
      int bracket = flow.lastNoun.indexOf('（');
      return (bracket > 0 ? flow.lastNoun.substring(0, bracket) : flow.lastNoun) + "（" + noun + "）";
    }
    return noun;
  }

  /** What only says something of the subject before (交付, 年度目标任务, 高于全国, 折合) as a note to it; empty for a noun of its own. */
  private String note(String noun) {
    String bare = noun.startsWith("（") || noun.startsWith("(") ? noun.substring(1) : noun;
    return words.is(bare, "note") || AIM.matcher(bare).matches() || BETTER.matcher(bare).matches() ? bare : "";
  }

  /** 8573人实现脱贫 counts people by what they did: 脱贫人数. */
  private String predicated(Quantity quantity, String right) {
    boolean people = quantity.dimension() == Dimension.PEOPLE;
    if (!people && !quantity.unit().endsWith("户")) {
      return "";
    }
    String rest = right;
    for (String verb = words.at(rest, 0, "auxiliary"); !verb.isEmpty(); verb = words.at(rest, 0, "auxiliary")) {
      rest = rest.substring(verb.length());
    }
    return rest.length() < 2 || rest.length() > 10 || rest.startsWith("的") ? "" : rest + (people ? "人数" : "户数");
  }

  private static String withoutNote(String noun) {
    int bracket = noun.indexOf('（', 1);
    return bracket > 0 ? noun.substring(0, bracket) : noun;
  }

  /** 总量, 占比, 增幅 alone belong to the subject before. */
  private String dependent(String noun) {
    return words.is(noun, "head") && !flow.lastNoun.isEmpty() && flow.goesOn() ? flow.lastNoun + noun : noun;
  }

  private String inherit(String left) {
    int share = left.indexOf('占');
    return share >= 0 && !flow.lastNoun.isEmpty() ? flow.lastNoun + "（" + left.substring(share) + "）" : flow.lastNoun;
  }

  private void add(Quantity quantity, Subject subject, Rule rule) {
    add(quantity, subject, rule, flow.time.kind());
  }

  private void add(Quantity quantity, Subject subject, Rule rule, Kind kind) {
    if (!subject.action().isEmpty()) {
      action = subject.action();
    }
    Aspect aspect = aspect(quantity, subject);
    boolean signed = aspect == Aspect.GROWTH || aspect == Aspect.SHARE_CHANGE || aspect == Aspect.AVG_GROWTH || aspect == Aspect.INCREASE;
    BigDecimal value = signed && subject.direction() < 0 ? quantity.value().negate() : quantity.value();
    String lead = text.substring(Math.max(clause.start(), quantity.reach().start() - 2), quantity.reach().start());
    Places.Place place = subject.behind() ? flow.placeOf(lead) : flow.place();
    String noun = subject.noun();
    Indicator indicator = names.of(noun);
    boolean known = aspect == Aspect.LEVEL || aspect == Aspect.INCREASE;
    String shown = known && words.is(action, "increase") && !noun.contains("（") && !noun.isEmpty() ? noun + "（" + action + "）" : noun;
    found.add(new Observation(
        new Evidence(clause, sentence.span(), flow.section(), rule.id()),
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
        period(quantity, aspect, subject.done(action), indicator != null), 0));
  }

  /** 万 alone behind a noun that counts people stands for 万人. */
  private static String unit(Quantity quantity, Subject subject) {
    String noun = subject.noun();
    boolean bare = !subject.behind() && (quantity.unit().equals("万") || quantity.unit().equals("亿"));
    return !bare ? quantity.unit() : PEOPLE.matcher(noun).find() ? quantity.unit() + "人" : noun.endsWith("人次") ? quantity.unit() + "人次" : quantity.unit();
  }


  private @Nullable Period period(Quantity quantity, Aspect aspect, Subject subject, boolean catalogued) {
    String before = text.substring(Math.max(clause.start(), quantity.reach().start() - NEAR), quantity.reach().start())
        + text.substring(quantity.reach().start(), quantity.span().start());
    String after = text.substring(quantity.span().end(), Math.min(clause.end(), quantity.span().end() + NEAR));
    return periods.of(flow.time, aspect, subject, before, after, catalogued);
  }

  private String near(Quantity quantity) {
    return text.substring(Math.max(clause.start(), quantity.span().start() - NEAR), Math.min(clause.end(), quantity.span().end() + NEAR));
  }

  private Aspect aspect(Quantity quantity, Subject subject) {
    String noun = subject.noun();
    boolean moved = subject.direction() != 0;
    boolean rate = noun.endsWith("增速") || noun.endsWith("增幅") || noun.endsWith("涨幅") || noun.endsWith("增长率") || noun.endsWith("降幅");
    return switch (quantity.form()) {
      case RANK -> Aspect.RANK;
      case POINTS -> Aspect.SHARE_CHANGE;
      case TIMES -> subject.direction() == 0 && quantity.unit().equals("倍") && near(quantity).contains("是") ? Aspect.LEVEL
          : subject.average() ? Aspect.AVG_GROWTH : Aspect.GROWTH;
      case PART -> Aspect.SHARE;
      case PERCENT -> moved || rate ? subject.average() ? Aspect.AVG_GROWTH : Aspect.GROWTH : Aspect.SHARE;
      case DURATION -> noun.contains("天数") ? Aspect.LEVEL : Aspect.LIMIT;
      case AMOUNT -> moved || words.is(action, "increase") ? Aspect.INCREASE : Aspect.LEVEL;
    };
  }
}
