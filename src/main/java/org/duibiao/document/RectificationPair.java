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
    List<RectificationPair> pairs = new ArrayList<>();
    for (int i = 0; i < problems.size(); i++) {
      int start = starts.get(i);
      int limit = i + 1 < problems.size() ? openings.get(i + 1) : text.length();
      Span measures = Lines.strip(text, new Span(start, end(document, start, limit)));
      if (!measures.isEmpty()) {
        pairs.add(new RectificationPair(problems.get(i), measures));
      }
    }
    return List.copyOf(pairs);
  }

  /** The measures end where the next problem opens, at its number, or with the paragraph before the next outer heading. */
  private static int end(Document document, int start, int limit) {
    String text = document.text().text();
    int end = limit < text.length() ? Math.max(start, text.lastIndexOf('\n', limit)) : limit;
    for (Section section : document.sections()) {
      int at = section.heading().start();
      var mark = Markers.at(text, at, section.heading().end());
      if (mark != null && mark.depth() <= 2 && at >= start && at < end) {
        end = at;
      }
    }
    return end;
  }
}
