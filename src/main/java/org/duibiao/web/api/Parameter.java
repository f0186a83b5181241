package org.duibiao.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.document.DocumentKind;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.store.ReviewState;

/** The parameters of the API. What an endpoint does not list is refused, so that a misspelt filter never answers with everything. */
enum Parameter {
  REGION("region", Type.WORDS, "Region: an id such as 341800 or a name such as 宣城市. Several: repeat it."),
  INDICATOR("indicator", Type.WORDS, "Indicator: an id such as gdp or a name such as 地区生产总值. Several: repeat it."),
  THEME("theme", Type.WORD, "Only the indicators of this theme; see the field theme of /indicators."),
  YEAR("year", Type.YEAR, "The year the figures are of; of measures and documents the year of the document."),
  YEAR_FROM("year_from", Type.YEAR, "The first year."),
  YEAR_TO("year_to", Type.YEAR, "The last year."),
  KIND("kind", Type.IDS, "achievement or target; both unless given.", ids(Kind.values())),
  ASPECT("aspect", Type.IDS, "Which side of the indicator a number gives.", ids(Aspect.values())),
  CATEGORY("category", Type.IDS, "Main or further category of the measure.", ids(MeasureCategory.values())),
  INSTRUMENT("instrument", Type.IDS, "Policy instrument of the measure.", ids(Instrument.values())),
  PROGRESS("status", Type.IDS, "Whether the measure was taken or is planned.", List.of("done", "planned")),
  TARGET_STATUS("status", Type.IDS, "How the target stands.", List.of("met", "missed", "pending", "awaited", "undetermined")),
  DOCUMENT_KIND("kind", Type.IDS, "Kind of document.", ids(DocumentKind.values())),
  LEVEL("level", Type.IDS, "Level of the region.", List.of("nation", "province", "prefecture", "county", "zone", "group")),
  REVIEW("review", Type.IDS, "What people said of the fact; rejected facts are left out unless asked for.", ids(ReviewState.values())),
  CONFIDENCE("min_confidence", Type.SHARE, "Least confidence, 0 to 1."),
  TEXT("text", Type.TEXT, "Words that stand in the name, label or sentence; several words: all of them."),
  SORT("sort", Type.ID, "The order; ties by id.",
      List.of("subject", "text", "-year", "value", "-value", "confidence")),
  DOCUMENT_SORT("sort", Type.ID, "The order; ties by id.", List.of("-date", "date", "title", "-observations", "-measures")),
  CHART("chart", Type.ID, "The chart; the one that suits the numbers best unless given.",
      Stream.of("bars", "dumbbell", "bullet", "lines", "slope", "small_multiples").flatMap(s -> Stream.of(s + "_amount", s + "_growth"))
          .toList()),
  LANGUAGE("lang", Type.ID, "zh (the default) or en: headings and words of a file.", List.of("zh", "en")),
  LIMIT("limit", Type.LIMIT, "How many items, 1 to 500; 50 unless given."),
  OFFSET("offset", Type.OFFSET, "How many items to skip.");

  /** What a value looks like. */
  enum Type {
    WORD, WORDS, TEXT, YEAR, ID, IDS, SHARE, LIMIT, OFFSET;

    boolean several() {
      return this == WORDS || this == IDS;
    }
  }

  private final String key;
  private final Type type;
  private final String description;
  private final List<String> known;

  Parameter(String key, Type type, String description) {
    this(key, type, description, List.of());
  }

  Parameter(String key, Type type, String description, List<String> known) {
    this.key = key;
    this.type = type;
    this.description = description;
    this.known = known;
  }

  private static List<String> ids(Enum<?>[] constants) {
    return Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The name in an address. */
  String key() {
    return key;
  }

  Type type() {
    return type;
  }

  String description() {
    return description;
  }

  /** The values there are; empty where any is. */
  List<String> known() {
    return known;
  }
}
