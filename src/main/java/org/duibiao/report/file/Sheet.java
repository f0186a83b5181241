package org.duibiao.report.file;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duibiao.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A table of a file, the same for CSV, workbook and JSON.
 *
 * @param header the headings, one a column
 * @param widths in characters of the standard font, one a column
 * @param rows cells are text, {@link BigDecimal}, {@link Figure} or null for what is missing
 */
public record Sheet(String name, List<String> header, List<Integer> widths, Rows rows) {

  public Sheet {
    header = List.copyOf(header);
    widths = List.copyOf(widths);
  }

  /** Lines in their order, handed over one after the other, so that a long list need not be in memory. */
  public interface Rows {
    void forEach(Consumer<List<@Nullable Object>> action);
  }

  /** A list that is read one item at a time; {@code Iterable::forEach} is one. */
  public interface Items<T> {
    void forEach(Consumer<T> action);
  }

  /** A line for each item. */
  static <T> Sheet of(String name, Language language, List<Column> columns, Items<T> items, Function<T, List<@Nullable Object>> line) {
    return new Sheet(name, columns.stream().map(column -> column.name(language)).toList(), columns.stream().map(Column::width).toList(),
        action -> items.forEach(item -> action.accept(line.apply(item))));
  }

  static List<@Nullable Object> cells(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }
}
