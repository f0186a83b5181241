package org.duibiao.document;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/** Traditional characters and quotation marks to simplified ones, one for one, so that places stay; only in a text that is traditional as a whole. */
final class Simplified {

  private static final int SHARE = 20;
  /** Traditional by the table, yet in use in simplified text: 乾隆, 著名, 瞭望, 徵. */
  private static final String BOTH = "乾著瞭徵後於麼夥藉鍾甦祇隻鬱";

  private static final String SIGNS = "國區業產發經設為會實個這們來對時過動開關進與學資長現間問將門車東書專請億萬農錄縣項標";

  private Simplified() {}

  private static final class Table {
    static final char[] TO = new char[0x10000];

    static {
      for (char c = 0; c < 0xFFFF; c++) {
        TO[c] = c;
      }
      TO['「'] = '“';
      TO['」'] = '”';
      TO['『'] = '“';
      TO['』'] = '”';
      for (char c = 0x3400; c < 0xA000; c++) {
        String to = ZhConverterUtil.toSimple(String.valueOf(c));
        if (to.length() == 1) {
          TO[c] = to.charAt(0);
        }
      }
    }
  }

  /** Whether some of the commonest traditional characters occur; without them the table need not even be built. */
  private static boolean suspect(String text) {
    for (int i = 0; i < SIGNS.length(); i++) {
      if (text.indexOf(SIGNS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static Draft clean(Draft draft) {
    String text = draft.text();
    if (!suspect(text)) {
      return draft;
    }
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
