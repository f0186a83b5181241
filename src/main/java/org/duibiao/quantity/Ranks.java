package org.duibiao.quantity;

import static org.duibiao.quantity.Around.charAt;
import static org.duibiao.quantity.Around.endsWithAny;
import static org.duibiao.quantity.Around.ends;

import java.math.BigDecimal;
import org.duibiao.quantity.Quantity.Form;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads places in an order: 居全省第4位, 首位, 榜首, 居全市之首, 全国前三. An ordinal that ranks nothing is blocked. */
final class Ranks {

  /** How far before 之首 its verb may stand. */
  private static final int NEAR = 10;

  private Ranks() {}

  /** Whether the name of a whole ends before {@code at}: 全国|前三. */
  static boolean whole(String text, int at) {
    return endsWithAny(text, at, "全国", "全省", "全市", "全区", "世界", "全球", "地区", "自治区", "城市", "第", "中部", "西部", "东部", "进入", "跻身", "居", "列", "位居");
  }

  /** Reads 首位, 之首 or 榜首 at a place; the place if none stands there, else its end. */
  static int first(String text, int at, Findings findings) {
    if (text.startsWith("首位", at) && stands(text, at) || text.startsWith("榜首", at)) {
      add(at, at + 2, BigDecimal.ONE, findings);
      return at + 2;
    }
    if (text.startsWith("之首", at) && leader(text, at)) {
      add(at + 1, at + 2, BigDecimal.ONE, findings);
      return at + 2;
    }
    return at;
  }

  /** Whether 首位 is a rank and not what matters most: 放在首位. */
  private static boolean stands(String text, int at) {
    return !endsWithAny(text, at, "放在", "摆在", "置于", "放在了")
        && (endsWithAny(text, at, "居", "列", "全国", "全省", "全市", "排名") || at + 2 == text.length()
        || "，,。；;、！）\n".indexOf(text.charAt(at + 2)) >= 0);
  }

  /** Whether 之首 is said of a place in an order: 居全省之首. */
  private static boolean leader(String text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      char c = text.charAt(i);
      if (c == '居' || c == '列' || c == '位') {
        return true;
      }
      if ("，,。；;".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** 前三, 前十 after the name of a whole: a rank. Gives the end of the numeral or of the rank. */
  static int front(String text, int start, Findings findings) {
    int end = Numerals.chineseEnd(text, start + 1);
    return front(text, start, end, Numerals.chinese(text.substring(start + 1, end)), findings);
  }

  /** Whether 前 at {@code start} and the Arabic numeral to {@code end} are a rank, 全国|前8|位; the end of the rank, else -1. */
  static int frontArabic(String text, int start, int end, Findings findings) {
    boolean closes = isPlace(charAt(text, end)) || charAt(text, end) == '强';
    int stop = closes ? front(text, start, end, Numerals.arabic(text.substring(start + 1, end)), findings) : end;
    return stop > end ? stop : -1;
  }

  private static int front(String text, int start, int end, BigDecimal value, Findings findings) {
    char after = charAt(text, end);
    boolean whole = whole(text, start);
    boolean closes = isPlace(after) || after == '强' || "，,。；;、！ \n".indexOf(after) >= 0 || after == '\0' || after == '行';
    if (whole && closes) {
      int stop = isPlace(after) || after == '强' ? end + 1 : end;
      findings.addPlain(new Span(start, stop), Form.RANK, value, "位", Unit.Dimension.RANK, Bound.AT_MOST);
      return stop;
    }
    return end;
  }

  /** The Arabic numeral at [start, end) behind 第; gives the end of what was read. */
  static int arabic(String text, int start, int end, Findings findings) {
    char after = charAt(text, end);
    BigDecimal value = Numerals.arabic(text.substring(start, end));
    if ((ends(after) || leads(text, end)) && (follows(text, start - 1, findings.last()) || opens(text, start - 1))) {
      add(start - 1, end, value, findings);
      return end;
    }
    if (isPlace(after)) {
      add(start - 1, end + 1, value, findings);
      return end + 1;
    }
    findings.block(start - 1, end, "ordinal");
    return end;
  }

  /** The Chinese numeral at [start, end) behind 第; gives the end of what was read. */
  static int chinese(String text, int start, int end, Findings findings) {
    boolean named = isPlace(charAt(text, end));
    boolean put = endsWithAny(text, start - 1, "放在", "摆在", "置于", "作为");
    boolean ranked = !put && (opens(text, start - 1) || text.substring(Math.max(0, start - 9), start).contains("排名")
        || named && ends(charAt(text, end + 1)) && !text.startsWith("书记", end + 1));
    boolean whole = named || leads(text, end) || ends(charAt(text, end));
    if (whole && end - start <= 3 && (ranked || follows(text, start - 1, findings.last()))) {
      int stop = named ? end + 1 : end;
      add(start - 1, stop, Numerals.chinese(text.substring(start, end)), findings);
      return stop;
    }
    return end;
  }

  private static boolean isPlace(char c) {
    return c == '位' || c == '名';
  }

  /** Whether another ordinal follows: 第1|和第3. */
  private static boolean leads(String text, int end) {
    return (charAt(text, end) == '和' || charAt(text, end) == '与') && charAt(text, end + 1) == '第';
  }

  /** Whether the ordinal at {@code start} goes on with the rank before: 稳居第1和|第3, 位居第二、|第一. */
  private static boolean follows(String text, int start, @Nullable Quantity last) {
    return last != null && last.form() == Form.RANK && last.span().end() == start - 1 && "、和与".indexOf(charAt(text, start - 1)) >= 0;
  }

  /** Whether the words before {@code start} lead to a rank. */
  private static boolean opens(String text, int start) {
    return endsWithAny(text, start, "全国", "全省", "全市", "全区", "居", "位列", "列", "世界", "全球", "位", "排名", "排", "前移至", "升至", "跃升到", "自治区",
        "跃至", "跃升至", "中部", "西部", "东部", "上升到", "名列", "中西部", "保持", "稳居", "同类城市", "长三角", "地级市", "沿海");
  }

  private static void add(int start, int end, BigDecimal value, Findings findings) {
    findings.addPlain(new Span(start, end), Form.RANK, value, "位", Unit.Dimension.RANK, Bound.EXACT);
  }
}
