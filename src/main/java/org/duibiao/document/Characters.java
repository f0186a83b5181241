package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Declared normalisations of single characters: line ends become {@code \n}, characters without width go, full-width digits and Latin
 * letters and ％．＋－ become half-width, every kind of blank becomes a space. Chinese punctuation stays as it is.
 */
final class Characters {

  private static final Pattern POINT = Pattern.compile("(?<=[\\u4e00-\\u9fa5%）)”])(?<!(?:^|[\\n（(第])[一二三四五六七八九十]{1,3})\\.(?=[\\u4e00-\\u9fa5“ ]|\\s|\\d{4}年|$)");

  private Characters() {}

  static Draft widths(Draft draft) {
    String text = draft.text();
    char[] same = text.toCharArray();
    boolean changed = false;
    for (int i = 0; i < same.length; i++) {
      char c = same[i];
      char to = width(c, i > 0 ? same[i - 1] : ' ');
      same[i] = to;
      changed |= to != c;
    }
    return changed ? draft.retyped(new String(same)) : draft;
  }

  private static char width(char c, char before) {
    if (c < 0x85) {
      return c == '\t' || c == '\u000B' ? ' ' : c == '\f' ? '\n' : c;
    }
    if (c == 0x85 || c == '\u2028' || c == '\u2029') {
      return '\n';
    }
    if (c == 0xA0 || c == '\u3000' || c >= '\u2000' && c <= '\u200A' || c == '\u202F' || c == '\u205F') {
      return ' ';
    }
    if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '％' || c == '＋') {
      return (char) (c - 0xFEE0);
    }
    return (c == '．' || c == '－') && before >= '0' && before <= '9' ? (char) (c - 0xFEE0) : c;
  }

  /** Stops typed as points, of a text that ends most of its sentences so: 增长8%.其中. A point between digits or behind a number that counts a line stays. */
  static Draft stops(Draft draft) {
    String text = draft.text();
    Matcher points = POINT.matcher(text);
    char[] stopped = text.toCharArray();
    int count = 0;
    while (points.find()) {
      stopped[points.start()] = '。';
      count++;
    }
    return count > text.chars().filter(c -> c == '。').count() ? draft.retyped(new String(stopped)) : draft;
  }

  /** Carriage returns and characters without width; those one cannot see are not noted as removed. */
  static Draft invisible(Draft draft) {
    String text = draft.text();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        edits.add(pair ? Edit.remove(i, i + 1) : Edit.replace(i, i + 1, "\n"));
      } else if (c >= '\u200B' && c <= '\u200F' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060' || c == 0
          || c < ' ' && c != '\n' && c != '\t' && c != '\f' && c != '\u000B') {
        edits.add(Edit.remove(i, i + 1));
      }
    }
    return draft.apply("invisible", edits);
  }

  /**
   * Runs of blanks become one; none at the ends of a line; no blank lines. A run of blanks after the end of a sentence is where a page
   * lost a line break, and becomes one.
   */
  static Draft blanks(Draft draft) {
    String text = draft.text();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length();) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\n') {
        i++;
        continue;
      }
      int end = i;
      boolean line = false;
      while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\n')) {
        line |= text.charAt(end++) == '\n';
      }
      boolean edge = i == 0 || end == text.length();
      boolean flattened = !edge && "。！？!?".indexOf(text.charAt(i - 1)) >= 0
          || !edge && end - i >= 2 && "：:；;”".indexOf(text.charAt(i - 1)) >= 0;
      String to = edge ? "" : line || flattened ? "\n" : " ";
      if (!to.contentEquals(text.subSequence(i, end))) {
        edits.add(Edit.replace(i, end, to));
      }
      i = end;
    }
    return draft.apply("blank", edits);
  }

  /** The same comma, stop or semicolon twice. */
  static Draft doubled(Draft draft) {
    String text = draft.text();
    List<Edit> edits = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == text.charAt(i - 1) && ",，。；;、".indexOf(text.charAt(i)) >= 0) {
        edits.add(Edit.remove(i, i + 1));
      }
    }
    return draft.apply("doubled-punctuation", edits);
  }
}
