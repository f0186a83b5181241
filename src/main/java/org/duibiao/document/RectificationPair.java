package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.text.Span;

/**
 * What a rectification report says was found, and what it says was done about it: 针对…问题,进行了以下整改。….
 *
 * @param problem the problem as worded, in the clean text
 * @param measures all that is told of the rectification, to the next problem or heading
 */
public record RectificationPair(Span problem, Span measures) {

  private static final Pattern OPENING = Pattern.compile("针对(.{2,300}?)[,，]?(?:进行了?以下整改|采取了?以下(?:整改)?措施|整改情况如下|制定了?以下措施)[。:：]");

  /** All pairs of a document, in text order; none where it is no such report. */
  public static List<RectificationPair> of(Document document) {
    String text = document.text().text();
    Matcher matcher = OPENING.matcher(text);
    List<Span> problems = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> openings = new ArrayList<>();
    while (matcher.find()) {
      problems.add(new Span(matcher.start(1), matcher.end(1)));
      starts.add(matcher.end());
      openings.add(matcher.start());
    }
    List<Integer> heads = heads(document);
    List<RectificationPair> pairs = new ArrayList<>();
    int head = 0;
    for (int i = 0; i < problems.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < problems.size() ? paragraphEnd(text, start, openings.get(i + 1)) : text.length();
      while (head < heads.size() && heads.get(head) < start) {
        head++;
      }
      if (head < heads.size()) {
        end = Math.min(end, heads.get(head));
      }
      Span measures = Lines.strip(text, new Span(start, end));
      if (!measures.isEmpty()) {
        pairs.add(new RectificationPair(problems.get(i), measures));
      }
    }
    return List.copyOf(pairs);
  }

  /** Where the headings 一、 and (一) begin, in text order: measures end with the paragraph before the next of them. */
  private static List<Integer> heads(Document document) {
    List<Integer> heads = new ArrayList<>();
    for (Section section : document.sections()) {
      var mark = Markers.at(document.text().text(), section.heading().start(), section.heading().end());
      if (mark != null && mark.depth() <= 2) {
        heads.add(section.heading().start());
      }
    }
    return heads;
  }

  /** The last line end between {@code from} and {@code to}, where the next problem opens with its number; {@code from} if there is none. */
  private static int paragraphEnd(String text, int from, int to) {
    int end = to;
    while (end > from && text.charAt(end) != '\n') {
      end--;
    }
    return end;
  }
}
