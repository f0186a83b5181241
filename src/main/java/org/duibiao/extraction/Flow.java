package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.document.Document;
import org.duibiao.document.SectionLabel;
import org.duibiao.document.Sentence;
import org.duibiao.text.Finder;
import org.jspecify.annotations.Nullable;

/** What one clause hands on to the next: time and mood, place, and the subjects named last. */
final class Flow {

  final Timeline time;
  final Whereabouts where;

  /** What owns no amount: 开复工率, and 完成投资 behind it. */
  private static final Finder RATE = Finder.of("(?:率|比重|占比|增速|增幅)$");

  private static final Finder AMOUNT = Finder.of("(?:计划|协议|合同|概算)?(?:总投资|投资)额?|(?:协议|合同|签约)?金额");

  private static final Finder SUM = Finder.of("累计|总计|合计|共计");

  private final Document document;
  private int paragraph = -1;
  private int section = -1;
  private boolean fresh = true;
  /** Subjects of the sentence so far, latest last; the ones of one list have the same clause number. */
  final List<String> recent = new ArrayList<>();
  /** The subjects that 前者 and 后者 of the sentence stand for; empty before the first of them. */
  private List<String> two = List.of();
  String lastNoun = "";
  /** The same without a head that was joined to it: 项目 of 项目总投资. */
  String base = "";
  /** The verb of the rate of growth just before in the sentence, 增长|6%以上，力争6.5%; null where something else stood there. */
  @Nullable Predicate moved;
  /** What is told by its parts since a 其中 of the sentence; empty before one. */
  private String whole = "";
  private boolean named;
  private String clauseBefore = "";
  private String clauseNow = "";
  private int clauseStart;
  private int previousStart;

  Flow(Document document, Words words, Places places) {
    this.document = document;
    time = new Timeline(document, words);
    where = new Whereabouts(document, words, places);
  }

  SectionLabel label() {
    return document.sections().isEmpty() ? SectionLabel.OTHER : document.sections().get(section).label();
  }

  void enter(Sentence sentence, String words) {
    fresh |= sentence.section() != section || sentence.paragraph() != paragraph;
    section = sentence.section();
    paragraph = sentence.paragraph();
    if (fresh) {
      recent.clear();
      two = List.of();
      whole = "";
      moved = null;
      clauseNow = "";
      named = false;
      clauseStart = 0;
      previousStart = 0;
    }
    where.sentence(sentence, words, fresh);
    time.sentence(sentence, words, fresh);
    fresh = words.endsWith("。") || words.endsWith("！") || words.endsWith("!") || words.endsWith("？") || words.endsWith("\n");
  }

  /** A clause begins at {@code start} of the text. */
  void clause(String clause, int start) {
    if (recent.size() > clauseStart) {
      previousStart = clauseStart;
      clauseStart = recent.size();
    }
    clauseBefore = clauseNow;
    clauseNow = clause;
    whole = clause.startsWith("其中") && whole.isEmpty() ? base : whole;
    time.clause(clause, start);
    where.clause(clause, start);
  }

  /** The subjects of this clause if it has several, else of the one before; where that had one alone, all of the sentence so far. */
  List<String> allRecent() {
    if (recent.size() - clauseStart > 1) {
      return List.copyOf(recent.subList(clauseStart, recent.size()));
    }
    int from = clauseStart - previousStart > 1 ? previousStart : 0;
    return recent.isEmpty() ? List.of(lastNoun) : List.copyOf(recent.subList(from, recent.size()));
  }

  /** Whether the clause before this one named several subjects. */
  boolean severalBefore() {
    return clauseStart - previousStart > 1 && recent.size() == clauseStart;
  }

  /** The last {@code count} subjects; only the last one where there are fewer. */
  List<String> previous(int count) {
    return recent.size() >= count ? List.copyOf(recent.subList(recent.size() - count, recent.size())) : List.of(lastNoun);
  }

  /** The first or the second of the two subjects that 前者 and 后者 stand for; the last one where there are no two. */
  String ofTwo(boolean first) {
    two = two.isEmpty() && recent.size() > 1 ? previous(2) : two;
    return two.isEmpty() ? lastNoun : first ? two.getFirst() : two.getLast();
  }

  /** Whether the sentence has named something already that a headless noun can belong to. */
  boolean goesOn() {
    return named || !recent.isEmpty();
  }

  /** What a head without a subject of its own belongs to: the last one, or the whole before its parts, 项目9个，其中在建2个；累计|到位资金8亿元. */
  String summed() {
    return whole.isEmpty() || SUM.opening(clauseNow) == null ? base : whole;
  }

  /** A clause without numbers names a series that the next one counts. */
  void name(String noun) {
    lastNoun = noun;
    base = noun;
    named = true;
  }

  void remember(List<String> nouns) {
    for (String noun : nouns) {
      recent.add(noun);
      lastNoun = noun;
      base = AMOUNT.is(noun) || RATE.in(noun) != null ? base : noun;
    }
  }

  /** The words of the clause before this one in the sentence. */
  String clauseBefore() {
    return clauseBefore;
  }

  int section() {
    return section;
  }
}
