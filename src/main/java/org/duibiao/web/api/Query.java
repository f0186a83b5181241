package org.duibiao.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.RegionId;
import org.duibiao.report.Selection;
import org.duibiao.store.Window;
import org.duibiao.text.Language;
import org.jspecify.annotations.Nullable;

/** The checked parameters of a request. */
final class Query {

  static final int MOST = 500;
  private static final int USUAL = 50;
  private static final int FARTHEST = 1_000_000;
  private static final int LONGEST_TEXT = 200;
  private static final int MOST_VALUES = 200;

  private final Map<Parameter, List<String>> values = new LinkedHashMap<>();

  /**
   * Checks the parameters of {@code request}.
   *
   * @throws Problem 400 if one is not known to {@code endpoint}, is given twice where it may stand once, or has a broken value
   */
  Query(HttpServletRequest request, Endpoint endpoint) {
    request.getParameterMap().forEach((key, given) -> {
      Parameter parameter = endpoint.parameters().stream().filter(p -> p.key().equals(key)).findFirst()
          .orElseThrow(() -> Problem.badRequest("Unknown parameter: " + shown(key) + ". Known are: "
              + endpoint.parameters().stream().map(Parameter::key).collect(Collectors.joining(", ")) + "."));
      if (given.length > (parameter.type().several() ? MOST_VALUES : 1)) {
        throw Problem.badRequest("Too many values of " + key + ".");
      }
      Arrays.stream(given).forEach(value -> check(parameter, value));
      values.put(parameter, List.of(given));
    });
    if (values.containsKey(Parameter.YEAR) && (values.containsKey(Parameter.YEAR_FROM) || values.containsKey(Parameter.YEAR_TO))) {
      throw Problem.badRequest("year and year_from, year_to exclude each other.");
    }
  }

  private static void check(Parameter parameter, String value) {
    boolean good = switch (parameter.type()) {
      case WORD, WORDS -> !value.isBlank() && value.length() <= LONGEST_TEXT;
      case TEXT -> value.length() <= LONGEST_TEXT;
      case YEAR -> value.matches("(19|20)\\d\\d");
      case ID, IDS -> parameter.known().contains(value);
      case SHARE -> value.matches("0|1|0\\.\\d{1,6}|1\\.0{1,6}");
      case LIMIT -> value.matches("\\d{1,3}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= MOST;
      case OFFSET -> value.matches("\\d{1,7}") && Integer.parseInt(value) <= FARTHEST;
    };
    if (!good) {
      throw Problem.badRequest("Not a value of " + parameter.key() + ": " + shown(value) + ". " + parameter.description()
          + (parameter.known().isEmpty() ? "" : " Known are: " + String.join(", ", parameter.known()) + "."));
    }
  }

  /** What a person wrote, short and without control characters. */
  private static String shown(String text) {
    String plain = text.codePoints().filter(c -> !Character.isISOControl(c)).limit(40)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    return "“" + plain + (text.length() > 40 ? "…" : "") + "”";
  }

  List<String> all(Parameter parameter) {
    return values.getOrDefault(parameter, List.of());
  }

  @Nullable String one(Parameter parameter) {
    return all(parameter).stream().findFirst().orElse(null);
  }

  String text() {
    String text = one(Parameter.TEXT);
    return text == null ? "" : text;
  }

  /** The constants that are asked for; none where the parameter is not given. */
  <E extends Enum<E>> Set<E> constants(Parameter parameter, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    all(parameter).forEach(id -> constants.add(Enum.valueOf(type, id.toUpperCase(Locale.ROOT))));
    return constants;
  }

  /** The years asked for; none where all are. */
  Set<Integer> years() {
    String year = one(Parameter.YEAR);
    String from = one(Parameter.YEAR_FROM);
    String to = one(Parameter.YEAR_TO);
    if (year != null) {
      return Set.of(Integer.valueOf(year));
    }
    return from == null && to == null ? Set.of() : IntStream.rangeClosed(from == null ? 1900 : Integer.parseInt(from),
        to == null ? 2099 : Integer.parseInt(to)).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<RegionId> regions(Catalog catalog) {
    var regions = new HashSet<RegionId>();
    all(Parameter.REGION).forEach(name -> regions.add(Selection.region(catalog, name)));
    return regions;
  }

  /** Regions, indicators, year and kinds, looked up in the catalogue. */
  Selection selection(Catalog catalog) {
    String year = one(Parameter.YEAR);
    var kinds = constants(Parameter.KIND, org.duibiao.extraction.Kind.class);
    return Selection.of(catalog, all(Parameter.REGION), all(Parameter.INDICATOR), one(Parameter.THEME),
        year == null ? null : Integer.valueOf(year), kinds.size() == 1 ? kinds.iterator().next() : null);
  }

  Language language() {
    return "en".equals(one(Parameter.LANGUAGE)) ? Language.ENGLISH : Language.CHINESE;
  }

  Window window() {
    String limit = one(Parameter.LIMIT);
    String offset = one(Parameter.OFFSET);
    return new Window(offset == null ? 0 : Integer.parseInt(offset), limit == null ? USUAL : Integer.parseInt(limit));
  }

  /** The same request for another part of the list, as an address. */
  String address(String path, int offset, int limit) {
    var address = new StringBuilder(path).append("?limit=").append(limit).append("&offset=").append(offset);
    values.forEach((parameter, given) -> {
      if (parameter != Parameter.LIMIT && parameter != Parameter.OFFSET) {
        given.forEach(value -> address.append('&').append(parameter.key()).append('=')
            .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)));
      }
    });
    return address.toString();
  }
}
