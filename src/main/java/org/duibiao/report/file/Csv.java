package org.duibiao.report.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV after RFC 4180, in UTF-8, a line at a time. */
public final class Csv {

  /** For whom a file is. */
  public enum Reader {
    /** Opens in a spreadsheet: byte order mark first. */
    PERSON,
    /** Read by a program: no byte order mark. */
    PROGRAM
  }

  private Csv() {}

  /** Writes {@code sheet} to {@code out} and flushes it; {@code out} stays open. */
  public static void write(Sheet sheet, Reader reader, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (reader == Reader.PERSON) {
      writer.write('\uFEFF');
    }
    var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(sheet.header());
    try {
      sheet.rows().forEach(row -> print(row, printer));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    printer.flush();
  }

  private static void print(List<@Nullable Object> row, CSVPrinter printer) {
    try {
      for (Object cell : row) {
        printer.print(switch (cell) {
          case null -> null;
          case BigDecimal number -> number.toPlainString();
          case Figure figure -> figure.number().toPlainString();
          default -> Formula.guarded(cell.toString());
        });
      }
      printer.println();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
