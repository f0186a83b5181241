package org.duibiao.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.duibiao.report.FileFormat;

/** A list as a file. */
public final class SheetFiles {

  private SheetFiles() {}

  /**
   * Writes {@code sheet} and leaves {@code out} open.
   *
   * @throws IllegalArgumentException for PDF and pictures, which only a comparison has
   */
  public static void write(Sheet sheet, FileFormat format, Csv.Reader reader, OutputStream out) throws IOException {
    switch (format) {
      case CSV -> Csv.write(sheet, reader, out);
      case JSON -> Json.write(sheet, out);
      case XLSX -> Workbook.write(List.of(sheet), out);
      case PDF, SVG, PNG -> throw new IllegalArgumentException("A list has no " + format);
    }
  }
}
