package org.duibiao.report.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.catalog.Region;
import org.duibiao.comparison.Periods;
import org.duibiao.quantity.Period;
import org.duibiao.report.Words;
import org.duibiao.text.Language;
import org.duibiao.store.DocumentRef;
import org.jspecify.annotations.Nullable;

/** Cells that every table has: what a line rests on, and periods. */
final class SourceCells {

  static final List<Column> COLUMNS = List.of(Column.DOCUMENT, Column.ISSUER, Column.DATE, Column.SENTENCE);

  private SourceCells() {}

  /** {@code first}, then document, issuer, date and sentence. */
  static List<Column> after(Column... first) {
    return Stream.concat(Stream.of(first), COLUMNS.stream()).toList();
  }

  static @Nullable String day(@Nullable DocumentRef document) {
    return document == null || document.date() == null ? null : document.date().toString();
  }

  static @Nullable String title(@Nullable DocumentRef document) {
    return document == null ? null : document.title();
  }

  static @Nullable String issuer(@Nullable DocumentRef document) {
    return document == null ? null : document.issuer();
  }

  static @Nullable String period(@Nullable Period period, Language language) {
    return period == null ? null : language.of(Periods.chinese(period), period.toString());
  }

  /** 宣城市, in an English file 宣城市 (Xuancheng): who looks a region up elsewhere needs the name of its documents. */
  static String region(String name, Optional<Region> known, Language language) {
    String english = known.map(Region::english).orElse("");
    return language == Language.CHINESE ? name : both(name, english);
  }

  /** 亿元, in an English file 亿元 (100m yuan). */
  static String unit(String unit, Language language) {
    return both(unit, Words.unit(unit, language));
  }

  private static String both(String chinese, String english) {
    return english.isEmpty() || english.equals(chinese) ? chinese : chinese + " (" + english + ")";
  }

  static BigDecimal whole(long number) {
    return BigDecimal.valueOf(number);
  }
}
