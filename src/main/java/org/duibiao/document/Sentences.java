package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.text.Span;

/**
 * Splits a paragraph at 。；;！!？? (closing quotes and brackets stay with the sentence they close) and after a heading that runs into the
 * text: 一、2021年工作回顾2021年,是….
 */
final class Sentences {

  private static final String MARKS = "。；;！!？?…";
  private static final String CLOSERS = "”’」』）)》】\"'";
  private static final Pattern GLUED = Pattern.compile(
      "[^。，,；;：:！!？?]{2,40}?(?:回顾|任务|目标|安排|建议|要求|水平|工作|重点|思路|成就|建设|政府|打算|措施)"
          + "(?=\\s?(?:\\d{4}年(?:是|，|,|以来|全[市省区县])|今后[一三五]|过去[一的三四五]|[一两三四五六]年来|新征程上|各位代表|今年[是，,]|当前|深刻|我们[将要]))");

  private Sentences() {}

  static List<Span> of(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int from = paragraph.start();
    for (int i = from; i < paragraph.end(); i++) {
      if (MARKS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      while (i + 1 < paragraph.end() && text.charAt(i) == '…' && text.charAt(i + 1) == '…') {
        i++;
      }
      while (i + 1 < paragraph.end() && CLOSERS.indexOf(text.charAt(i + 1)) >= 0) {
        i++;
      }
      add(sentences, text, from, i + 1);
      from = i + 1;
    }
    add(sentences, text, from, paragraph.end());
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    Span words = Lines.strip(text, new Span(from, to));
    if (words.isEmpty()) {
      return;
    }
    int cut = heading(text, words);
    if (cut > 0) {
      sentences.add(Lines.strip(text, new Span(words.start(), cut)));
      words = Lines.strip(text, new Span(cut, words.end()));
    }
    sentences.add(words);
  }

  /** Where a numbered heading that runs into the sentence ends; -1 if there is none. */
  private static int heading(String text, Span words) {
    var mark = Markers.at(text, words.start(), words.end());
    if (mark == null || mark.depth() > 2) {
      return -1;
    }
    int start = words.start() + mark.length();
    Matcher glued = GLUED.matcher(text).region(start, Math.min(words.end(), start + 60));
    glued.useTransparentBounds(true);
    if (glued.lookingAt()) {
      return glued.end();
    }
    int blank = -1;
    for (int i = start + 4; i < Math.min(words.end(), start + 50); i++) {
      char c = text.charAt(i);
      if ("，,。；：".indexOf(c) >= 0) {
        break;
      }
      if (c == ' ') {
        blank = i;
      }
    }
    return blank > 0 && words.end() - blank > 12 ? blank : -1;
  }
}
