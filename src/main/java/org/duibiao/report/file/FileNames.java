package org.duibiao.report.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.Region;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.report.Selection;

/** Names of files that say region, indicator and period. */
public final class FileNames {

  private static final int LONGEST = 80;

  private FileNames() {}

  /** 甲市、乙市等4个地区_地区生产总值等3项指标_2021年.csv. */
  public static String of(ComparisonTable table, String ending) {
    String regions = some(table.regions().stream().map(Region::name).toList(), "个地区");
    String indicators = some(table.rows().stream().map(row -> row.indicator().name()).toList(), "项指标");
    return safe(regions + "_" + indicators + "_" + table.query().year() + "年") + "." + ending;
  }

  /** A safe file name with {@code ending}. */
  public static String of(String name, String ending) {
    return safe(name) + "." + ending;
  }

  /** 甲市_地区生产总值_数据_2021年.csv: a list, with what it was narrowed to. */
  public static String of(String list, Selection chosen, Catalog catalog, String ending) {
    String regions = some(chosen.regions().stream().flatMap(id -> catalog.region(id).stream()).map(Region::name).toList(), "个地区");
    String indicators =
        some(chosen.indicators().stream().flatMap(id -> catalog.indicator(id).stream()).map(Indicator::name).toList(), "项指标");
    String year = chosen.year() == null ? "" : chosen.year() + "年";
    return safe(Stream.of(regions, indicators, list, year).filter(part -> !part.isEmpty()).collect(Collectors.joining("_"))) + "." + ending;
  }

  /** The value of a Content-Disposition header; nothing in the name can end it. */
  public static String attachment(String name) {
    String bytes = safe(name).getBytes(StandardCharsets.UTF_8).length == 0 ? "export" : safe(name);
    var encoded = new StringBuilder("attachment; filename*=UTF-8''");
    for (byte b : bytes.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
      encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return encoded.toString();
  }

  /** Without what a file system or a header could misread. */
  static String safe(String name) {
    String safe = name.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT && "/\\:*?\"<>|".indexOf(c) < 0)
        .limit(LONGEST)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    return safe.replaceFirst("^[. ]+", "");
  }

  private static String some(List<String> names, String counted) {
    String first = names.stream().limit(2).collect(Collectors.joining("、"));
    return names.size() <= 2 ? first : first + "等" + names.size() + counted;
  }
}
