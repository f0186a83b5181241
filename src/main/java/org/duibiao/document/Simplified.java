package org.duibiao.document;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/** Traditional characters to simplified ones, one for one, so that places stay; only in a text that is traditional as a whole. */
final class Simplified {

  private static final int SHARE = 20;
  /** Traditional by the table, yet in use in simplified text: 乾隆, 著名, 瞭望, 徵. */
  private static final String BOTH = "乾著瞭徵後於麼夥藉鍾甦祇隻鬱";

  private Simplified() {}

  private static final class Table {
    static final char[] TO = new char[0x10000];

    static {
      for (char c = 0; c < 0xFFFF; c++) {
        TO[c] = c;
      }
      for (char c = 0x3400; c < 0xA000; c++) {
        String to = ZhConverterUtil.toSimple(String.valueOf(c));
        if (to.length() == 1) {
          TO[c] = to.charAt(0);
        }
      }
    }
  }

  static Draft clean(Draft draft) {
    String text = draft.text();
    int han = 0;
    int traditional = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x4E00 && c < 0xA000) {
        han++;
        traditional += Table.TO[c] != c && BOTH.indexOf(c) < 0 ? 1 : 0;
      }
    }
    if (traditional == 0 || traditional * (long) SHARE < han) {
      return draft;
    }
    char[] same = text.toCharArray();
    for (int i = 0; i < same.length; i++) {
      same[i] = Table.TO[same[i]];
    }
    return draft.retyped(new String(same));
  }
}
