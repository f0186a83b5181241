package org.duibiao.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** The numbers that Word itself writes before paragraphs: 一、 (一) 1. — in the file only as a list and a level. */
final class WordNumbering {

  private static final int LEVELS = 9;

  private final Map<String, int[]> counts = new HashMap<>();

  /** The number of the next paragraph as a reader sees it; empty if it has none. Paragraphs must come in order. */
  String mark(XWPFParagraph paragraph) {
    BigInteger id = paragraph.getNumID();
    XWPFNumbering numbering = paragraph.getDocument().getNumbering();
    XWPFNum num = id == null || numbering == null ? null : numbering.getNum(id);
    XWPFAbstractNum list = num == null || num.getCTNum().getAbstractNumId() == null ? null
        : numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
    if (num == null || list == null) {
      return "";
    }
    int level = paragraph.getNumIlvl() == null ? 0 : Math.clamp(paragraph.getNumIlvl().intValue(), 0, LEVELS - 1);
    CTLvl format = level(list, level);
    if (format == null || format.getLvlText() == null || format.getLvlText().getVal() == null) {
      return "";
    }
    boolean own = num.getCTNum().sizeOfLvlOverrideArray() > 0;
    int[] count = counts.computeIfAbsent((own ? "n" + id : "a" + list.getAbstractNum().getAbstractNumId()), _ -> new int[LEVELS]);
    count[level]++;
    java.util.Arrays.fill(count, level + 1, LEVELS, 0);
    return text(list, format.getLvlText().getVal(), count);
  }

  private static String text(XWPFAbstractNum list, String pattern, int[] count) {
    var text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      int level = pattern.charAt(i) == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (level >= 0 && level < LEVELS) {
        text.append(number(level(list, level), count[level]));
        i++;
      } else if (pattern.charAt(i) < '\uE000' || pattern.charAt(i) >= '\uF900') {
        text.append(pattern.charAt(i)); // bullets are characters of symbol fonts
      }
    }
    return text.toString();
  }

  private static String number(@org.jspecify.annotations.Nullable CTLvl level, int count) {
    int start = level == null || level.getStart() == null ? 1 : level.getStart().getVal().intValue();
    int number = Math.max(1, count) - 1 + start;
    String format = level == null || level.getNumFmt() == null ? "" : String.valueOf(level.getNumFmt().getVal());
    return switch (format) {
      case "bullet", "none" -> "";
      case "lowerLetter" -> letter('a', number);
      case "upperLetter" -> letter('A', number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
      default -> format.contains("hinese") || format.contains("japanese") || format.contains("ideograph") && !format.contains("Enclosed")
          ? chinese(number) : String.valueOf(number);
    };
  }

  private static String letter(char first, int number) {
    return number >= 1 && number <= 26 ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
  }

  static String chinese(int number) {
    String digits = "零一二三四五六七八九";
    if (number < 1 || number > 99) {
      return String.valueOf(number);
    }
    String tens = number < 10 ? "" : number < 20 ? "十" : digits.charAt(number / 10) + "十";
    return number % 10 == 0 ? tens : tens + digits.charAt(number % 10);
  }

  private static @org.jspecify.annotations.Nullable CTLvl level(XWPFAbstractNum list, int level) {
    for (CTLvl candidate : list.getCTAbstractNum().getLvlArray()) {
      if (candidate.getIlvl() != null && candidate.getIlvl().intValue() == level) {
        return candidate;
      }
    }
    return null;
  }
}
