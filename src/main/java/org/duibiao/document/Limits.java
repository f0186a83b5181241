package org.duibiao.document;

import java.time.Duration;

/**
 * How much of a file is read before it is refused. Every decoder asks here and nowhere else.
 *
 * @param bytes of one file as given
 * @param characters of the raw text of one file
 * @param pages of a PDF
 * @param onPage characters of one page of a PDF: a page is held as a whole until it is read, so a small file that draws much floods the memory
 * @param entries files inside an archive, or parts inside a docx or xlsx
 * @param expansion how many times larger than its packed bytes an archive's content may be, counted once it exceeds a megabyte
 * @param unpacked bytes of everything inside one archive
 * @param depth archives inside archives, a plain file being 0
 * @param cells of a workbook
 * @param documents in one file
 * @param time for decoding and cleaning one file
 */
public record Limits(
    int bytes,
    int characters,
    int pages,
    int onPage,
    int entries,
    int expansion,
    long unpacked,
    int depth,
    int cells,
    int documents,
    Duration time) {

  public static final Limits STANDARD =
      new Limits(50 << 20, 20_000_000, 2_000, 200_000, 500, 100, 200L << 20, 1, 500_000, 2_000, Duration.ofSeconds(60));

  /** Refuses a file of whose text more than enough has been read, or whose time is up. */
  void check(String file, int length) throws UnreadableDocument {
    if (length > characters) {
      throw new UnreadableDocument(file, "正文超过 " + characters + " 字 (too much text)");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new UnreadableDocument(file, "读取超时 (timed out)");
    }
  }
}
