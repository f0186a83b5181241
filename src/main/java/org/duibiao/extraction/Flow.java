package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.catalog.Region;
import org.duibiao.document.Document;
import org.duibiao.document.SectionLabel;
import org.duibiao.document.Sentence;
import org.jspecify.annotations.Nullable;

/** What one clause hands on to the next: time and mood, place, and the subjects named last. */
final class Flow {

  final Timeline time;
  private final Document document;
  private final Places places;
  private final @Nullable Region home;
  private final Places.@Nullable Place[] headed;
  private int paragraph = -1;
  private int section = -1;
  private boolean fresh = true;
  private Places.@Nullable Place place;
  /** Subjects of the sentence so far, latest last; the ones of one list have the same clause number. */
  final List<String> recent = new ArrayList<>();
  String lastNoun = "";
  private boolean named;
  private int clauseStart;
  private int previousStart;

  Flow(Document document, Words words, Places places) {
    this.document = document;
    this.places = places;
    time = new Timeline(document, words);
    var stated = document.metadata().region();
    home = stated == null ? null : stated.value();
    int count = Math.max(1, document.sections().size());
    headed = new Places.Place[count];
    for (int i = 0; i < count; i++) {
      for (String heading : document.path(i).reversed()) {
        Places.Place named = places.subject(heading, home);
        if (named != null && headed[i] == null) {
          headed[i] = named;
        }
      }
    }
  }

  SectionLabel label() {
    return document.sections().isEmpty() ? SectionLabel.OTHER : document.sections().get(section).label();
  }

  void enter(Sentence sentence, String words) {
    fresh |= sentence.section() != section || sentence.paragraph() != paragraph;
    section = sentence.section();
    paragraph = sentence.paragraph();
    if (fresh) {
      place = null;
      recent.clear();
      named = false;
      clauseStart = 0;
      previousStart = 0;
    }
    time.sentence(sentence, words, fresh);
    fresh = words.endsWith("。") || words.endsWith("！") || words.endsWith("!") || words.endsWith("？") || words.endsWith("\n");
  }

  void clause(String clause) {
    if (recent.size() > clauseStart) {
      previousStart = clauseStart;
      clauseStart = recent.size();
    }
    time.clause(clause);
    Places.Place subject = places.subject(clause, home);
    if (subject != null) {
      place = subject;
    } else if (clause.startsWith("全省") || clause.startsWith("全市") || clause.startsWith("我省") || clause.startsWith("我市")) {
      place = null;
    }
  }

  /** The subjects of the clause before this one, or the last one. */
  List<String> allRecent() {
    int from = previousStart < clauseStart ? previousStart : Math.max(0, recent.size() - 1);
    return recent.isEmpty() ? List.of(lastNoun) : List.copyOf(recent.subList(from, recent.size()));
  }

  /** The last {@code count} subjects; only the last one where there are fewer. */
  List<String> previous(int count) {
    return recent.size() >= count ? List.copyOf(recent.subList(recent.size() - count, recent.size())) : List.of(lastNoun);
  }

  /** Whether the sentence has named something already that a headless noun can belong to. */
  boolean goesOn() {
    return named || !recent.isEmpty();
  }

  /** A clause without numbers names a series that the next one counts. */
  void name(String noun) {
    lastNoun = noun;
    named = true;
  }

  void remember(List<String> nouns) {
    for (String noun : nouns) {
      recent.add(noun);
      lastNoun = noun;
    }
  }

  Places.@Nullable Place place() {
    if (place != null) {
      return place;
    }
    Places.Place heading = headed[section];
    return heading != null ? heading : home == null ? null : new Places.Place(home, home.name());
  }

  /** The place of a count that {@code whole} stands right before: 全国|18个典型地区 is about the nation, 全省 about the province around. */
  Places.@Nullable Place placeOf(String whole) {
    Region around = home == null ? null : places.whole(whole, home);
    return around == null ? place() : new Places.Place(around, around.name());
  }

  int section() {
    return section;
  }
}
