package org.duibiao.quantity;

/**
 * Finds the numbers of a text that measure something, in one pass from left to right; each character is looked at a bounded number of
 * times. Numbers that are part of a name, a date or an ordinal are reported as blocked. What a numeral begins with says who reads it.
 */
public final class QuantityScanner {

  private final Units units;

  public QuantityScanner(Units units) {
    this.units = units;
  }

  /** Everything found in {@code text}. */
  public Scan scan(String text) {
    var findings = new Findings(text);
    var arabic = new ArabicReader(text, units, findings);
    var chinese = new ChineseReader(text, units, findings);
    for (int i = 0; i < text.length();) {
      char c = text.charAt(i);
      int end = switch (c) {
        case '翻' -> chinese.doubling(i);
        case '首', '之', '榜' -> Ranks.first(text, i, findings);
        case '前' -> Numerals.isChinese(Around.charAt(text, i + 1)) ? Ranks.front(text, i, findings) : i;
        default -> Numerals.isDigit(c) ? arabic.read(i) : Numerals.isChinese(c) ? chinese.read(i) : i;
      };
      i = Math.max(end, i + 1);
    }
    return findings.scan();
  }
}
