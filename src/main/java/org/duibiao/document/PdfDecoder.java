package org.duibiao.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text layer of a PDF, a line a line, each page ended by a form feed. Forms, scripts and attachments are not opened. */
final class PdfDecoder {

  private PdfDecoder() {}

  static Draft decode(String file, byte[] bytes, Limits limits) throws UnreadableDocument {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      if (pdf.getNumberOfPages() > limits.pages()) {
        throw new UnreadableDocument(file, "PDF 超过 " + limits.pages() + " 页 (too many pages)");
      }
      var out = new StringWriter();
      new Stripper().writeText(pdf, capped(out, limits.characters()));
      if (out.getBuffer().chars().allMatch(Character::isWhitespace)) {
        throw new UnreadableDocument(file, "PDF 没有文字层，可能是扫描件 (no text in PDF)");
      }
      return PdfPages.clean(Draft.of(out.toString()));
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocument(file, "PDF 有密码 (encrypted)");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument(file, "PDF 无法读取 (damaged PDF): " + e.getMessage());
    }
  }

  private static Writer capped(StringWriter out, int most) {
    return new Writer() {
      @Override
      public void write(char[] chars, int from, int length) throws IOException {
        if (out.getBuffer().length() + length > most) {
          throw new IOException("more than " + most + " characters");
        }
        out.write(chars, from, length);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  /** Stops when its deadline interrupts it. */
  private static final class Stripper extends PDFTextStripper {

    /** A head, a foot and a second column are each written with one jump up the page. */
    private static final int MOST_JUMPS = 3;

    Stripper() {
      setLineSeparator("\n");
      setPageEnd("\f");
    }

    /** Keeps the order in which a page was written, which reads columns one after the other, unless that order jumps about. */
    @Override
    protected void writePage() throws IOException {
      int jumps = 0;
      TextPosition before = null;
      for (List<TextPosition> article : charactersByArticle) {
        for (TextPosition text : article) {
          jumps += before != null && before.getYDirAdj() - text.getYDirAdj() > 2 * text.getHeightDir() ? 1 : 0;
          before = text;
        }
      }
      setSortByPosition(jumps > MOST_JUMPS);
      super.writePage();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("stopped");
      }
      super.processTextPosition(text);
    }
  }
}
