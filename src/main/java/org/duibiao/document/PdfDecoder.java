package org.duibiao.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
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
      return Draft.of(out.toString());
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

    Stripper() {
      setSortByPosition(true);
      setLineSeparator("\n");
      setPageEnd("\f");
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
