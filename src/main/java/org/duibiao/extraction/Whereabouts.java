package org.duibiao.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duibiao.catalog.Region;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.Sentence;
import org.duibiao.document.Stated;
import org.duibiao.extraction.Ground.From;
import org.duibiao.text.Finder;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** Which place a clause is about: named by itself, its sentence, a line or heading above it, the title, or the document's own region. */
final class Whereabouts {

  /** How many zones of one text are looked for under a longer name, so that the time stays even. */
  private static final int MOST_ZONES = 30;

  /** A sentence that begins so speaks of the place before: 该项目, 当地, “我们用了不足30天。”. */
  private static final Finder GOES_ON = Finder.of("[该其]|这里|当地|这片|这座|此处|[“「][^”」]{0,60}，");

  /** A title that tells of a zone without its name. */
  private static final Finder OF_ZONE = Finder.of("开发区|园区|经开区|高新区|新区|管委会");
  /** Within how many clauses a paper without a title says where it is. */
  private static final int FIRST_CLAUSES = 3;

  private static final String AREA = "地区";

  private static final int LONGEST_ALONE = 24;

  /** How long the ending of a zone's name is by which it is named again: 产业园. */
  private static final int KIND = 3;

  /** What is said of a place in passing. */
  private static final Finder PRAISE = Finder.of("(?:更加|更为|日益|不断|持续|明显|显著|进一步)[\\u4e00-\\u9fff]{2,4}$");

  private final Document document;
  private final Words words;
  private final Places places;
  private final RegionNames regions;
  private final PlaceLists lists;
  private final Map<String, String> fullNames = new HashMap<>();
  private final @Nullable Region home;
  /** The same as a place, by a former name where the paper calls it so. */
  private final @Nullable Place itself;
  /** The zone that the title opens with; null where it opens with none. */
  private final @Nullable Place own;
  private final @Nullable Place[] headed;
  private final PlaceLists.Listed[] headedLists;
  private int paragraph = -1;
  private int section = -1;
  private @Nullable Place place;
  /** The words that name the place. */
  private @Nullable Span placeWords;
  private boolean praised;
  private PlaceLists.Listed listed = PlaceLists.Listed.NONE;
  private int listedLength;
  /** The list that the clause before ended with, whose numbers this one gives. */
  private PlaceLists.Listed closing = PlaceLists.Listed.NONE;
  /** The places listed last in the paragraph or its heading, which 两县 stands for. */
  private List<Place> several = List.of();
  /** The place that a line of its own names for the paragraphs under it. */
  private @Nullable Place lineHead;
  private @Nullable Span lineWords;
  private boolean aloneBefore;
  private @Nullable Place headedParagraph;

  Whereabouts(Document document, Words words, Places places) {
    this.document = document;
    this.words = words;
    this.places = places;
    this.regions = places.regions();
    this.lists = new PlaceLists(places);
    var stated = document.metadata().region();
    home = stated == null ? null : stated.value();
    itself = stated == null ? null : new Place(stated.value(), called(stated), "", PlaceRule.HOME);
    var title = document.metadata().title();
    Place titled = title == null || home != null && OF_ZONE.in(title.value()) != null && places.subject(title.value(), home) == null ? opening(document) : home != null && home.level() == Region.Level.ZONE ? null : places.subject(title.value(), home);
    String town = home == null ? Places.town(document.text().text()) : "";
    own = !town.isEmpty() ? new Place(null, town, town, PlaceRule.TOWN) : titled == null || titled.rule() != PlaceRule.ZONE || titled.region() != null && titled.region().equals(home) ? null : completed(titled).by(PlaceRule.HEADING);
    int count = Math.max(1, document.sections().size());
    headed = new Place[count];
    headedLists = new PlaceLists.Listed[count];
    for (int i = 0; i < count; i++) {
      headedLists[i] = PlaceLists.Listed.NONE;
      for (String heading : document.path(i).reversed()) {
        headedLists[i] = headedLists[i].isEmpty() ? lists.opening(Places.unmarked(heading), home) : headedLists[i];
        Place named = headed[i] == null ? places.subject(heading, home) : null;
        headed[i] = named == null ? headed[i] : named.by(PlaceRule.HEADING);
      }
    }
  }

  /** How the paper calls its region: by a former name, also that of a city which was a 地区, or by the one it has. */
  private String called(Stated<Region> stated) {
    String text = document.text().text();
    String said = document.at(stated.evidence());
    boolean area = text.startsWith(AREA, stated.evidence().end()) && !text.startsWith("地区生产", stated.evidence().end()) && said.equals(stated.value().shortName());
    return area && stated.value().level() == Region.Level.PREFECTURE && stated.value().name().endsWith("市") ? said + AREA
        : Place.of(stated.value(), said, PlaceRule.HOME).name();
  }

  /** The zone that the first sentence of a paper without a title speaks of: 2月11日，甲新港区举行集中开工仪式; null where it speaks of none. */
  private @Nullable Place opening(Document paper) {
    if (paper.sentences().isEmpty()) {
      return null;
    }
    String text = paper.text().text();
    return Clauses.split(text, paper.sentences().getFirst().span()).stream().limit(FIRST_CLAUSES)
        .map(clause -> places.subject(clause.of(text), home)).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** A sentence begins; {@code fresh} if the one before it ended with a full stop. */
  void sentence(Sentence sentence, String words, boolean fresh) {
    if (sentence.paragraph() != paragraph) {
      headedParagraph = null;
      several = headedLists[sentence.section()].places();
      head(sentence, words);
    }
    section = sentence.section();
    paragraph = sentence.paragraph();
    if (fresh) {
      place = goesOn(words) ? place : headedParagraph != null ? headedParagraph : lineHead;
      listed = PlaceLists.Listed.NONE;
      closing = PlaceLists.Listed.NONE;
    }
  }

  /** A paragraph begins: a line that is the name of a place heads those under it, until the next heading; several such lines in turn are a roster. */
  private void head(Sentence sentence, String words) {
    Place alone = words.length() > LONGEST_ALONE ? null : places.alone(words, home);
    if (alone != null) {
      lineHead = aloneBefore ? null : completed(alone).by(PlaceRule.HEADING);
      lineWords = sentence.span();
    } else if (sentence.heading() || sentence.section() != section) {
      lineHead = null;
    }
    aloneBefore = alone != null;
  }

  /** A clause begins at {@code start} of the text. */
  void clause(String clause, int start) {
    PlaceLists.Listed opening = lists.opening(clause, home);
    PlaceLists.Listed now = opening.isEmpty() ? PlaceLists.again(clause, several) : opening;
    listedLength = now.written().length();
    Place subject = now.isEmpty() ? places.subject(clause, home) : null;
    if (!now.isEmpty() || subject == null && !closing.isEmpty()) {
      listed = now.isEmpty() ? closing : new PlaceLists.Listed(now.places().stream().map(this::completed).toList(), now.written());
      several = listed.places();
      place = null;
    } else if (subject != null) {
      listed = PlaceLists.Listed.NONE;
      headedParagraph = subject.written().equals(clause) ? completed(subject) : headedParagraph;
      place = completed(subject);
      placeWords = words(clause, start, subject);
      boolean owns = subject.rule() == PlaceRule.TOWN && clause.startsWith("的", subject.written().length());
      praised = PRAISE.in(clause) != null || owns || inPassing(subject, clause);
    } else if (place != null && places.turnsFrom(place, clause, home)) {
      place = null;
    } else if (!listed.isEmpty() && Places.home(clause)) {
      listed = PlaceLists.Listed.NONE;
    }
    closing = lists.closing(clause, home);
    several = closing.isEmpty() ? several : closing.places();
  }

  /** Whether a work report only mentions a zone: 甲园率先建立分成机制，|113项事项; what follows is the region's own again. */
  private boolean inPassing(Place named, String clause) {
    return named.rule() == PlaceRule.ZONE && named.region() == null && document.metadata().kindOrOther() == DocumentKind.WORK_REPORT
        && clause.startsWith(named.written()) && clause.length() - named.written().length() > KIND;
  }

  /** Numbers stand in {@code clause}: what is only praised, 甲新区作用更加突出, is not the place of a clause with a subject of its own. */
  void counts(String clause) {
    if (praised && place != null && placeWords != null && words.at(clause, 0, "act").isEmpty() && !namesAgain(clause, place)) {
      place = null;
    }
    praised = false;
  }

  /** Whether a clause speaks of a place just named, by its name or by its kind: 产业园, 园区. */
  private static boolean namesAgain(String clause, Place named) {
    String opening = clause.substring(0, Math.min(KIND, clause.length()));
    return clause.startsWith(named.written()) || named.written().endsWith(opening) || opening.startsWith("园区") || opening.startsWith("区内");
  }

  /** Whether a sentence speaks of the place before: 该项目, 区内企业, 园区. */
  private boolean goesOn(String words) {
    boolean inside = place != null && (words.startsWith("区内") || words.startsWith("园区") && (place.region() == null || place.rule() == PlaceRule.ZONE));
    return inside || GOES_ON.opening(words) != null;
  }

  /** The places of the list that the sentence speaks of, a number each or one for all; empty where it lists none. */
  List<Place> listed() {
    return listed.places();
  }

  /** How many characters the list takes at the head of this clause. */
  int listedLength() {
    return listedLength;
  }

  /** A zone that the text calls by a longer name elsewhere, by that name: 临港经开区 as 宜宾临港经济技术开发区. */
  private Place completed(Place place) {
    if (place.region() != null || place.rule() == PlaceRule.TOWN) {
      return place;
    }
    if (!fullNames.containsKey(place.name()) && fullNames.size() < MOST_ZONES) {
      String text = document.text().text();
      int at = text.indexOf(place.name());
      String before = at < 0 ? null : regions.before(text, at);
      fullNames.put(place.name(), before == null || home != null && before.equals(home.name()) ? place.name() : before + place.name());
    }
    return new Place(null, fullNames.getOrDefault(place.name(), place.name()), place.written(), place.rule());
  }

  /** The place that a member of a list names by itself; null where it names none. */
  @Nullable Place placeOfMember(String member) {
    Place named = places.member(member, home);
    return named == null ? null : completed(named);
  }

  /** The one region that {@code name} stands for; null where it names none or several. */
  @Nullable Place placeNamed(String name) {
    return regions.called(name);
  }

  /** The place that a row of a table is about by its label; null where it is none. */
  @Nullable Place placeOfRow(String label) {
    Place named = places.member(label, home);
    Place whole = named != null && named.written().equals(label) ? named : places.alone(label, home);
    return whole == null ? null : completed(whole).by(PlaceRule.MEMBER);
  }

  /** Whether a label names the region of the document. */
  boolean isHome(String label) {
    return home != null && (label.equals(home.name()) || label.equals(home.shortName()));
  }

  /** {@code noun} without the name of the place that its clause opens with: 绩溪县|粮食产量. */
  String withoutPlace(String noun) {
    String written = place == null ? "" : place.written();
    return !written.isEmpty() && noun.startsWith(written) ? noun.substring(written.length()) : noun;
  }

  @Nullable Place place() {
    if (place != null) {
      return place;
    }
    Place heading = headed[section];
    return heading != null ? heading : own != null ? own : itself;
  }

  /** The place of a count that {@code whole} stands right before: 全国|18个典型地区 is about the nation, 全省 about the province around. */
  @Nullable Place placeOf(String whole) {
    Region around = home == null ? null : regions.whole(whole, home);
    return around == null ? place() : Place.of(around, "", PlaceRule.WHOLE);
  }

  /** What says that a fact of {@code clause} is about {@code at}. */
  Ground placeBy(@Nullable Place at, Span clause) {
    if (at == null) {
      return new Ground(PlaceRule.HOME, From.NOWHERE, null);
    }
    return switch (at.rule()) {
      case HOME -> at.written().isEmpty() || placeWords == null ? new Ground(at.rule(), From.DOCUMENT, stated()) : Ground.said(at.rule(), placeWords);
      case HEADING -> new Ground(at.rule(), From.HEADING, headedBy(at));
      case MEMBER, LISTED_LAST, AGAIN, WHOLE -> Ground.said(at.rule(), clause);
      default -> Ground.said(at.rule(), placeWords == null ? clause : placeWords);
    };
  }

  private @Nullable Span stated() {
    var region = document.metadata().region();
    return region == null || region.evidence().isEmpty() ? null : region.evidence();
  }

  /** The innermost heading, or the line, that names {@code at}. */
  private @Nullable Span headedBy(Place at) {
    for (int i = section; i > 0; i = document.sections().get(i).parent()) {
      Span heading = document.sections().get(i).heading();
      if (document.at(heading).contains(at.written())) {
        return heading;
      }
    }
    return lineHead == null ? null : lineWords;
  }

  private static Span words(String clause, int start, Place named) {
    String written = named.written().isEmpty() ? named.name() : named.written();
    int at = clause.indexOf(written);
    return at < 0 ? new Span(start, start + clause.length()) : new Span(start + at, start + at + written.length());
  }
}
