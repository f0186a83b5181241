package org.duibiao.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A vocabulary file: tab-separated, UTF-8, one header line, {@code #} before a comment line, lists inside a cell joined by {@code |}.
 */
public final class Tsv {

  private Tsv() {}

  /** One line, its cells by the header's names. */
  public static final class Row {
    private final String place;
    private final Map<String, String> cells;

    private Row(String place, Map<String, String> cells) {
      this.place = place;
      this.cells = cells;
    }

    /**
     * The cell under {@code column}, blanks around it taken off; empty if the line ends before it.
     *
     * @throws IllegalArgumentException if the file has no such column
     */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException(place + ": no column " + column);
      }
      return cell;
    }

    /** The parts of a cell that is a list. */
    public List<String> list(String column) {
      return Arrays.stream(get(column).split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** The number in a cell, null if it is empty. */
    public @Nullable Double number(String column) {
      String cell = get(column);
      try {
        return cell.isEmpty() ? null : Double.valueOf(cell);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(place + ": " + column + " is not a number: " + cell, e);
      }
    }

    /** File and line, for messages. */
    public String place() {
      return place;
    }
  }

  /**
   * The lines of a file beside {@code anchor} on the class path.
   *
   * @throws IllegalArgumentException if the file is absent or a line has more cells than the header
   */
  public static List<Row> read(Class<?> anchor, String name) {
    var in = anchor.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalArgumentException("No vocabulary file " + name + " beside " + anchor.getName());
    }
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Row> rows = new ArrayList<>();
      String @Nullable [] header = null;
      String line;
      for (int number = 1; (line = reader.readLine()) != null; number++) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (header == null) {
          header = cells;
          continue;
        }
        String place = name + ":" + number;
        if (cells.length > header.length) {
          throw new IllegalArgumentException(place + ": " + cells.length + " cells under " + header.length + " columns");
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
          byName.put(header[i].strip(), i < cells.length ? cells[i].strip() : "");
        }
        rows.add(new Row(place, byName));
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + name, e);
    }
  }
}
