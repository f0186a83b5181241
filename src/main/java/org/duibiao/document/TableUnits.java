package org.duibiao.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the unit of a table's value is stated. Says null rather than guess: a column of growth rates does not take the unit of the levels
 * beside it.
 */
final class TableUnits {

  private static final Pattern COLUMN = Pattern.compile("(?:计\\s?量\\s?)?单\\s{0,3}位");
  private static final Pattern RATE = Pattern.compile("增\\s?长(?![额量])|增\\s?速|增\\s?幅|±|比\\s?重|占比|构成|升降|指数");
  private static final Pattern BRACKETS = Pattern.compile("[（(]([^（()）]{1,12})[)）]\\s?$");
  private static final Pattern PERCENT = Pattern.compile("[%‰](?=\\s?$)");
  private static final Pattern OWN = Pattern.compile("(?<=[\\d.])\\s?([%‰]|[\\u4e00-\\u9fa5/]{1,6})$");
  private static final Pattern CORNER = Pattern.compile("单\\s?位\\s?[:：]\\s?([^）)]{1,30})");
  private static final Pattern NOT_UNIT = Pattern.compile(".*(?:折纯|含|口径|现价|可比价|按|不变价|累计|当年|其中|初步|预计|\\d{4}).*");
  private static final Pattern SAME = Pattern.compile("持平|与上年持平");

  private final String text;
  private @Nullable Span carried;

  TableUnits(String text) {
    this.text = text;
  }

  /** Whether a column of this heading holds the units of its rows. */
  static boolean column(String heading) {
    return COLUMN.matcher(heading).matches();
  }

  @Nullable Span of(Span value, List<Span> headings, @Nullable Span label, @Nullable Span row, @Nullable Span corner) {
    boolean rate = headings.stream().anyMatch(h -> RATE.matcher(h.of(text)).find());
    Span own = last(OWN, value);
    if (own != null || SAME.matcher(value.of(text)).matches()) {
      return own;
    }
    for (Span heading : headings.reversed()) {
      Span said = heading(heading);
      if (said != null) {
        return said;
      }
    }
    if (rate) {
      return corner == null ? null : part(corner, true);
    }
    if (row != null) {
      return row;
    }
    Span bracketed = label == null ? null : unit(label);
    if (bracketed != null) {
      carried = bracketed;
      return bracketed;
    }
    Span one = corner == null ? null : part(corner, false);
    return one != null ? one : carried;
  }

  private @Nullable Span heading(Span heading) {
    Span bracketed = unit(heading);
    return bracketed != null ? bracketed : last(PERCENT, heading);
  }

  /** What stands in brackets at the end, if it can be a unit: 产量（万吨）, 增长（±%）; not 化肥（折纯）. */
  private @Nullable Span unit(Span words) {
    Matcher m = BRACKETS.matcher(text).region(words.start(), words.end());
    if (!m.find() || NOT_UNIT.matcher(m.group(1)).matches()) {
      return null;
    }
    int start = m.start(1);
    while (start + 1 < m.end(1) && "±+-－ ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return new Span(start, m.end(1));
  }

  private @Nullable Span last(Pattern pattern, Span words) {
    Matcher m = pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    return m.find() ? m.groupCount() > 0 ? new Span(m.start(1), m.end(1)) : new Span(m.start(), m.end()) : null;
  }

  /** The one unit of a corner that is, or is not, a rate: 单位：亿元、%. Null where it names several of them. */
  private @Nullable Span part(Span corner, boolean rate) {
    Matcher m = CORNER.matcher(text).region(corner.start(), corner.end());
    if (!m.find()) {
      return null;
    }
    Span found = null;
    int from = m.start(1);
    for (int i = m.start(1); i <= m.end(1); i++) {
      if (i < m.end(1) && "、，,；; ".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      String unit = text.substring(from, i);
      if (!unit.isBlank() && (unit.contains("%") || unit.contains("‰")) == rate) {
        if (found != null) {
          return null;
        }
        found = new Span(from, i);
      }
      from = i + 1;
    }
    return found;
  }
}
