package org.duibiao.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.duibiao.text.Span;

/** Takes the text out of a PDF and notes where it stands. Stops when its deadline interrupts it. */
final class PdfStripper extends PDFTextStripper {

  /** A head, a foot and a second column are each written with one jump up the page. */
  private static final int MOST_JUMPS = 3;
  /** How far above its baseline a line of Chinese reaches, as a share of its size. */
  private static final double ASCENT = 0.88;

  /** A word of a line, with its place in the text and on its page. */
  record Word(Span span, Box box) {}

  private final StringWriter out = new StringWriter();
  private final Limits limits;
  private final Layout.Builder layout = new Layout.Builder();
  private final List<List<Word>> lines = new ArrayList<>();
  private List<Word> line = new ArrayList<>();
  private int onPage;

  PdfStripper(Limits limits) {
    this.limits = limits;
    setLineSeparator("\n");
    setPageEnd("\f");
  }

  String read(PDDocument pdf) throws IOException {
    writeText(pdf, new Capped());
    endLine();
    return out.toString();
  }

  Layout layout() {
    return layout.layout();
  }

  /** The words of each line, in the order of the text. */
  List<List<Word>> lines() {
    return lines;
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
    endLine();
    onPage = 0;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("stopped");
    }
    if (++onPage > limits.onPage()) {
      throw new IllegalStateException("more than " + limits.onPage() + " characters on a page");
    }
    super.processTextPosition(text);
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    super.writeLineSeparator();
    endLine();
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(line);
      line = new ArrayList<>();
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    int start = out.getBuffer().length();
    super.writeString(text, positions);
    if (text.isEmpty() || positions.isEmpty()) {
      return;
    }
    Box whole = box(positions.getFirst());
    int characters = 0;
    for (TextPosition position : positions) {
      whole = whole.cover(box(position));
      characters += position.getUnicode().length();
    }
    if (characters == text.length()) {
      place(start, positions);
    } else {
      layout.add(start, text.length(), whole); // some characters were written as others, a ligature as its letters
    }
    line.add(new Word(new Span(start, start + text.length()), whole));
  }

  private void place(int start, List<TextPosition> positions) {
    int at = start;
    for (TextPosition position : positions) {
      int length = position.getUnicode().length();
      if (length > 0) {
        layout.add(at, length, box(position));
      }
      at += length;
    }
  }

  /** The square a character is set in, on the page as it is shown. */
  private Box box(TextPosition text) {
    double size = text.getFontSizeInPt();
    double width = text.getWidthDirAdj();
    double x = text.getX();
    double y = text.getY();
    int page = getCurrentPageNo();
    int direction = Math.floorMod(Math.round(text.getDir()) - getCurrentPage().getRotation(), 360);
    return switch (direction) {
      case 90 -> new Box(page, x - ASCENT * size, y - width, size, width);
      case 180 -> new Box(page, x - width, y - (1 - ASCENT) * size, width, size);
      case 270 -> new Box(page, x - (1 - ASCENT) * size, y, size, width);
      default -> new Box(page, x, y - ASCENT * size, width, size);
    };
  }

  /** Gives up where a file holds more than anybody wrote. */
  private final class Capped extends Writer {

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
      if (out.getBuffer().length() + length > limits.characters()) {
        throw new IOException("more than " + limits.characters() + " characters");
      }
      out.write(chars, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
