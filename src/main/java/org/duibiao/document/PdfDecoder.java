package org.duibiao.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text layer of a PDF, a line a line, each page ended by a form feed. Forms, scripts and attachments are not opened. */
final class PdfDecoder {

  private PdfDecoder() {}

  static Draft decode(String file, byte[] bytes, Limits limits) throws UnreadableDocument {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      if (pdf.getNumberOfPages() > limits.pages()) {
        throw new UnreadableDocument(file, "PDF 超过 " + limits.pages() + " 页 (too many pages)");
      }
      var stripper = new PdfStripper(limits);
      String text = stripper.read(pdf);
      if (text.isBlank()) {
        throw new UnreadableDocument(file, "PDF 没有文字层，可能是扫描件 (no text in PDF)");
      }
      return PdfPages.clean(Draft.of(text, stripper.layout()).with(PdfTables.of(text, stripper.lines())));
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocument(file, "PDF 有密码 (encrypted)");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument(file, "PDF 无法读取 (damaged PDF): " + e.getMessage());
    }
  }
}
