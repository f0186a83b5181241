package org.duibiao.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Builds the section tree while sentences come in. Numbered headings nest by their mark; where a page lost its line breaks and 一、 begins
 * again inside 一、, the second series is taken as lying inside the first. A lead-in such as 主要预期目标是 opens a section too, because
 * it decides whether what follows is aimed at or achieved.
 */
final class Outline {

  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_UNNUMBERED = 34;
  private static final int TOP = 5;
  private static final int UNNUMBERED = 28;
  private static final int LEAD = 99;

  /** An open section: its index, its mark's depth as written and its number. */
  private record Open(int index, int level, int number, boolean lead) {}

  private final String text;
  private final List<Section> sections = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final Labels labels;
  private final Span title;
  private boolean single;
  private boolean listed;
  private boolean outerStops;

  Outline(String text, DocumentKind kind, Span title) {
    this.text = text;
    this.title = title;
    this.labels = new Labels(kind);
    sections.add(new Section(-1, 0, SectionLabel.OTHER, new Span(0, 0), new Span(0, text.length())));
    open.add(new Open(0, 0, 0, false));
  }

  int current() {
    return open.getLast().index();
  }

  List<Section> sections() {
    close(0, text.length());
    lookBack();
    return List.copyOf(sections);
  }

  /** 二、2019年工作 looks back with all that goes on with it where a later outermost heading, 三、2020年重点工作, tells that the year is over. */
  private void lookBack() {
    Set<Integer> later = new HashSet<>();
    Set<Integer> over = new HashSet<>();
    for (int i = sections.size() - 1; i > 0; i--) {
      Section s = sections.get(i);
      String heading = s.parent() == 0 && s.label() != SectionLabel.LOOK_BACK ? s.heading().of(text) : "";
      int year = s.label() == SectionLabel.PLAN ? Labels.workOf(heading) : 0;
      if (year > 0 && later.contains(year + 1)) {
        over.add(i);
      } else {
        later.addAll(Labels.years(heading));
      }
    }
    for (int i = 1; i < sections.size() && !over.isEmpty(); i++) {
      Section s = sections.get(i);
      if (over.contains(i) || over.contains(s.parent()) && s.label() == SectionLabel.PLAN) {
        over.add(i);
        sections.set(i, new Section(s.parent(), s.depth(), SectionLabel.LOOK_BACK, s.heading(), s.body()));
      }
    }
  }

  /**
   * A new paragraph begins; a lead-in that said something itself does not reach into it,
   * unless the paragraph counts out its problems.
   */
  void paragraph(Span words, int sentences) {
    single = sentences == 1;
    var mark = Markers.at(text, words.start(), words.end());
    boolean item = mark != null && mark.depth() > 2 && sections.get(current()).label() == SectionLabel.PROBLEM;
    if (open.getLast().lead() && listed && !item && !lasting()) {
      close(open.size() - 1, words.start());
    }
    listed = true;
  }

  /** Takes one sentence in; true if it is a heading. */
  boolean sentence(Span sentence, boolean first, boolean last) {
    String words = sentence.of(text);
    var mark = Markers.at(text, sentence.start(), sentence.end());
    boolean stops = words.endsWith("。") || words.endsWith("；") || words.endsWith(";");
    if (mark != null) {
      return numbered(sentence, mark, words, first && last && stops);
    }
    if (sentence.end() <= title.end() && !stops) {
      return true;
    }
    if (first && last && !stops && labels.formal(words)) {
      closeLeads(sentence.start());
      push(sentence, LEAD, 0, SectionLabel.FORMULA, true);
      return false;
    }
    boolean announces = words.endsWith("：") || words.endsWith(":");
    if (first && last && !stops && !announces && title(words)) {
      return unnumbered(sentence, words);
    }
    SectionLabel around = sections.get(firm()).label();
    SectionLabel lead = labels.ofLead(words, around);
    if (lead == null && first) {
      lead = labels.ofOpening(words, sections.get(current()).label());
    }
    if (lead != null && lead != sections.get(current()).label()) {
      closeLeads(sentence.start());
      if (first) {
        closeLevel(30, sentence.start());
      }
      push(new Span(sentence.start(), sentence.start() + labels.leadLength(words)), LEAD, 0, lead, true);
      listed = !(last && announces);
    }
    return false;
  }

  private boolean unnumbered(Span sentence, String words) {
    SectionLabel label = labels.closing(words) ? null : labels.ofTop(words, sections);
    boolean inside = open.size() > 1 && open.get(1).level() != TOP && label != SectionLabel.GLOSSARY;
    boolean top = label != null && !inside || labels.appendix(words);
    if (top || sentence.length() <= LONGEST_UNNUMBERED && open.size() > 1 && !labels.closing(words)) {
      closeLeads(sentence.start());
      if (top) {
        close(1, sentence.start());
      } else {
        closeLevel(UNNUMBERED, sentence.start());
      }
      push(sentence, top ? TOP : UNNUMBERED, 0, label, false);
    }
    return true;
  }

  private boolean numbered(Span sentence, Markers.Marker mark, String words, boolean item) {
    if (mark.depth() < 3) {
      closeLeads(sentence.start());
    }
    boolean stops = words.endsWith("。");
    SectionLabel top = mark.depth() == 1 && !item ? labels.ofTop(words, sections) : null;
    int level = level(mark, top, stops);
    SectionLabel label = level == 10 ? top : mark.depth() < 3 && !item ? labels.ofInner(words) : null;
    closeLevel(level, sentence.start());
    if (level == 10 && label == null && open.size() == 1) {
      label = labels.carriedOn(sections);
    }
    boolean whole = sentence.length() <= LONGEST_HEADING;
    Span heading = whole ? sentence : new Span(sentence.start(), sentence.start() + firstClause(words));
    push(heading, level, mark.number(), label, false);
    outerStops = level == 10 ? stops : outerStops;
    // 一是大项目偏少，20亿元以上项目仅有5个。 numbers a point and states it
    boolean states = stops && words.chars().anyMatch(c -> c >= '0' && c <= '9');
    return whole && !item && !states && (mark.depth() < 3 || stops && !single);
  }

  /** Ten times the depth as marked, five more for a series inside its own kind: 一、 inside 一、 is 15. */
  private int level(Markers.Marker mark, @Nullable SectionLabel label, boolean stops) {
    int level = mark.depth() * 10;
    int outer = number(level);
    int inner = number(level + 5);
    if (mark.depth() > 2 || outer == 0) {
      return level;
    }
    if (mark.number() == 1) {
      return level + 5;
    }
    boolean outerGoesOn = mark.number() == outer + 1;
    boolean innerGoesOn = inner > 0 && (mark.number() == inner + 1 || mark.number() == inner + 2 && !outerGoesOn);
    boolean lostFirst = mark.depth() == 1 && inner == 0 && outerGoesOn && stops && !outerStops && label == null;
    return lostFirst || innerGoesOn && !(outerGoesOn && label != null) ? level + 5 : level;
  }

  private int number(int level) {
    for (Open o : open) {
      if (o.level() == level) {
        return o.number();
      }
    }
    return 0;
  }

  /** A lead-in that turns a text without headings to what is planned, or to what was done, holds until the next turn. */
  private boolean lasting() {
    SectionLabel label = sections.get(current()).label();
    return label == SectionLabel.PLAN || label == SectionLabel.LOOK_BACK;
  }

  /** The innermost section that has a heading of its own. */
  private int firm() {
    for (Open o : open.reversed()) {
      if (!o.lead()) {
        return o.index();
      }
    }
    return 0;
  }

  private void closeLeads(int at) {
    while (open.getLast().lead()) {
      close(open.size() - 1, at);
    }
  }

  /** Closes everything at {@code level} or inside it. */
  private void closeLevel(int level, int at) {
    int keep = 1;
    while (keep < open.size() && (open.get(keep).level() < level || open.get(keep).lead() && level >= 30)) {
      keep++;
    }
    close(keep, at);
  }

  private void close(int keep, int at) {
    while (open.size() > keep) {
      Open o = open.removeLast();
      Section s = sections.get(o.index());
      sections.set(o.index(), new Section(s.parent(), s.depth(), s.label(), s.heading(), new Span(s.body().start(), at)));
    }
  }

  private void push(Span heading, int level, int number, @Nullable SectionLabel label, boolean lead) {
    int parent = current();
    SectionLabel own = label != null ? label : sections.get(parent).label();
    open.add(new Open(sections.size(), level, number, lead));
    sections.add(new Section(parent, sections.get(parent).depth() + 1, own, heading, new Span(heading.start(), heading.end())));
  }

  private static int firstClause(String words) {
    for (int i = 4; i < Math.min(words.length(), LONGEST_HEADING); i++) {
      if ("，,。；：:".indexOf(words.charAt(i)) >= 0) {
        return i;
      }
    }
    return Math.min(words.length(), LONGEST_HEADING);
  }

  private static boolean title(String words) {
    return words.length() <= 45 && words.chars().noneMatch(c -> "。；！？!?".indexOf(c) >= 0);
  }
}
