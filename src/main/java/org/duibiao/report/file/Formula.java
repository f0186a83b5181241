package org.duibiao.report.file;

import java.util.regex.Pattern;

/** Keeps text from running as a formula when a spreadsheet opens it. */
public final class Formula {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?%?");
  private static final String STARTS = "=+-@|%＝＋－＠｜％";

  private Formula() {}

  /** {@code text} with one ' in front where a spreadsheet would run it; plain numbers stay bare. */
  public static String guarded(String text) {
    if (NUMBER.matcher(text).matches()) {
      return text;
    }
    int first = 0;
    while (first < text.length() && blank(text.charAt(first))) {
      first++;
    }
    boolean control = text.startsWith("\t") || text.startsWith("\r") || text.startsWith("\n");
    boolean quoted = first < text.length() && (text.charAt(first) == '"' || text.charAt(first) == '\'')
        && first + 1 < text.length() && STARTS.indexOf(text.charAt(first + 1)) >= 0;
    return control || quoted || (first < text.length() && STARTS.indexOf(text.charAt(first)) >= 0) ? "'" + text : text;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT || c == '\0';
  }
}
