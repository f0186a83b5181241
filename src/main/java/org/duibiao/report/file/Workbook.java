package org.duibiao.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes tables as an Excel workbook, a sheet each, row by row; the same tables give the same bytes. */
public final class Workbook {

  private static final int ROWS_IN_MEMORY = 100;
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Workbook() {}

  /** Writes the sheets in order; {@code out} stays open. */
  public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
    Path file = Files.createTempFile("duibiao", ".xlsx");
    try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      workbook.setCompressTempFiles(true);
      var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
      properties.setCreated(Optional.of(new Date(0)));
      properties.setModified(Optional.of(new Date(0)));
      properties.setCreator("Duibiao 对标");
      var styles = new WorkbookStyles(workbook);
      for (Sheet sheet : sheets) {
        new WorkbookSheet(workbook, styles, sheet).write();
      }
      try (var packed = Files.newOutputStream(file)) {
        workbook.write(packed);
      }
      withoutTimes(file, out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** A workbook is a zip archive whose entries carry the time of writing. */
  private static void withoutTimes(Path file, OutputStream out) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var packed = new ZipOutputStream(out);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        var plain = new ZipEntry(entry.getName());
        plain.setTimeLocal(NO_TIME);
        packed.putNextEntry(plain);
        try (var in = zip.getInputStream(entry)) {
          in.transferTo(packed);
        }
        packed.closeEntry();
      }
      packed.finish();
    }
  }
}
