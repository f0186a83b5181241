package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Builds the section tree while sentences come in. Numbered headings nest by their mark; where a page lost its line breaks and 一、 begins
 * again inside 一、, the second series is taken as lying inside the first. A lead-in such as 主要预期目标是 opens a section too, because
 * it decides whether what follows is aimed at or achieved.
 */
final class Outline {

  private static final int LONGEST_HEADING = 60;

  /** An open section: its index, its mark's depth as written and its number. */
  private record Open(int index, int level, int number, boolean lead) {}

  private final String text;
  private final List<Section> sections = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final Labels labels;
  private boolean single;
  private boolean listed;

  Outline(String text, DocumentKind kind) {
    this.text = text;
    this.labels = new Labels(kind);
    sections.add(new Section(-1, 0, SectionLabel.OTHER, new Span(0, 0), new Span(0, text.length())));
    open.add(new Open(0, 0, 0, false));
  }

  int current() {
    return open.getLast().index();
  }

  List<Section> sections() {
    close(0, text.length());
    return List.copyOf(sections);
  }

  /** A new paragraph begins; a lead-in that said something itself does not reach into it. */
  void paragraph(Span words, int sentences) {
    single = sentences == 1;
    if (open.getLast().lead() && listed) {
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
    if (first && last && !stops && title(words)) {
      SectionLabel label = labels.ofHeading(words);
      boolean top = label != null || words.matches("附件\\s?\\d{0,2}");
      if (top || sentence.length() <= 34 && open.size() > 1) {
        closeLeads(sentence.start());
        if (top) {
          int keep = openLevel(1);
          close(keep, sentence.start());
        } else {
          closeLevel(9, sentence.start());
        }
        push(sentence, top ? 1 : 9, 0, label, false);
        return true;
      }
      return !words.endsWith("：") && !words.endsWith(":");
    }
    SectionLabel lead = labels.ofLead(words);
    if (lead != null && lead != sections.get(current()).label()) {
      closeLeads(sentence.start());
      push(new Span(sentence.start(), sentence.start() + labels.leadLength(words)), 10, 0, lead, true);
      listed = !(last && (words.endsWith(":") || words.endsWith("：")));
    }
    return false;
  }

  private boolean numbered(Span sentence, Markers.Marker mark, String words, boolean item) {
    closeLeads(sentence.start());
    SectionLabel label = mark.depth() < 3 ? labels.ofHeading(words) : null;
    int level = level(mark, label);
    closeLevel(level, sentence.start());
    Span heading = sentence.length() <= LONGEST_HEADING ? sentence
        : new Span(sentence.start(), sentence.start() + firstClause(words));
    push(heading, level, mark.number(), label, false);
    return !item && sentence.length() <= LONGEST_HEADING && (mark.depth() < 3 || words.endsWith("。") && !single)
        || !item && single && mark.depth() < 3 && sentence.length() <= LONGEST_HEADING;
  }

  /** 1 to 3 as marked, in tenths for a series inside its own kind: 一、 inside 一、 is 15. */
  private int level(Markers.Marker mark, @Nullable SectionLabel label) {
    int level = mark.depth() * 10;
    int outer = number(level);
    int inner = number(level + 5);
    if (mark.number() == 1 && outer > 0 && mark.depth() < 3) {
      return level + 5;
    }
    boolean goesOn = inner > 0 && mark.number() == inner + 1;
    boolean outerGoesOn = outer > 0 && mark.number() == outer + 1;
    return goesOn && !(outerGoesOn && label != null) ? level + 5 : level;
  }

  private int number(int level) {
    for (Open o : open) {
      if (o.level() == level) {
        return o.number();
      }
    }
    return 0;
  }

  private int openLevel(int from) {
    return Math.min(from, open.size());
  }

  private void closeLeads(int at) {
    while (open.getLast().lead()) {
      close(open.size() - 1, at);
    }
  }

  /** Closes everything at {@code level} or inside it. */
  private void closeLevel(int level, int at) {
    int keep = 1;
    while (keep < open.size() && open.get(keep).level() < level && !(level == 9 && open.get(keep).level() == 9)) {
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
