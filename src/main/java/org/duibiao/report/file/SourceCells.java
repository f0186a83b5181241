package org.duibiao.report.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.duibiao.comparison.Periods;
import org.duibiao.quantity.Period;
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

  static BigDecimal whole(long number) {
    return BigDecimal.valueOf(number);
  }
}
