package org.duibiao.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks zip files in memory, counting what really comes out; nothing is ever written to a path an archive names. */
final class Archives {

  private static final int SMALL = 1 << 20;
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** One file of an archive. */
  record Entry(String name, byte[] bytes) {}

  private Archives() {}

  /** A docx or xlsx by the parts it holds, else a plain archive. Looks at names only. */
  static Format kind(byte[] bytes) {
    try (var zip = open(bytes)) {
      int seen = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null && seen++ < 40; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.startsWith("word/")) {
          return Format.DOCX;
        }
        if (name.startsWith("xl/")) {
          return Format.XLSX;
        }
        if (entry.getSize() > SMALL || !entry.getName().endsWith(".xml") && !entry.getName().endsWith(".rels")) {
          return Format.ARCHIVE;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return Format.ARCHIVE; // unpacking it will say what is wrong
    }
    return Format.ARCHIVE;
  }

  /** The files of an archive, within the limits. */
  static List<Entry> entries(String file, byte[] bytes, Limits limits) throws UnreadableDocument {
    List<Entry> entries = new ArrayList<>();
    long total = 0;
    int seen = 0;
    try (var zip = open(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++seen > limits.entries()) {
          throw new UnreadableDocument(file, "压缩包内文件超过 " + limits.entries() + " 个 (too many entries)");
        }
        if (!entry.isDirectory()) {
          byte[] content = content(file, zip, bytes.length, total, limits);
          total += content.length;
          entries.add(new Entry(entry.getName(), content));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocument(file, "压缩包已损坏 (damaged archive)");
    }
    return entries;
  }

  /** Refuses an office file that is a bomb or carries archives other than the office files charts are drawn from. */
  static void checkOffice(String file, byte[] bytes, Limits limits) throws UnreadableDocument {
    for (Entry entry : entries(file, bytes, limits)) {
      String name = entry.name().toLowerCase(Locale.ROOT);
      boolean chart = name.contains("/embeddings/") && (name.endsWith(".xlsx") || name.endsWith(".docx"));
      if (!chart && Format.starts(entry.bytes(), ZIP)) {
        throw new UnreadableDocument(file, "文件内嵌压缩包 (nested archive)");
      }
    }
  }

  private static byte[] content(String file, ZipInputStream zip, int packed, long before, Limits limits)
      throws IOException, UnreadableDocument {
    var out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      out.write(buffer, 0, n);
      long total = before + out.size();
      if (total > limits.unpacked() || total > SMALL && total > (long) limits.expansion() * packed) {
        throw new UnreadableDocument(file, "压缩包展开后过大 (zip bomb)");
      }
    }
    return out.toByteArray();
  }

  private static ZipInputStream open(byte[] bytes) {
    return new ZipInputStream(new ByteArrayInputStream(bytes), Charsets.GB18030);
  }
}
