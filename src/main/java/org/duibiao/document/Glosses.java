package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Pinyin in brackets after characters, {@code 網(wǎng)站}, which a conversion tool writes into traditional text, also where it came
 * through damaged: {@code ?guī)}. A private-use character left by the damage becomes 〓, the printers' mark for a missing one.
 */
final class Glosses {

  private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ";
  private static final int LONGEST = 8;

  private Glosses() {}

  static Draft clean(Draft draft) {
    String text = draft.text();
    List<Edit> edits = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') {
        int end = end(text, i + 1);
        if (end > 0 && Character.isIdeographic(text.charAt(i - 1))) {
          edits.add(Edit.remove(i, end));
          i = end - 1;
        }
      } else if (c == '?') {
        int end = end(text, i + 1);
        if (end > 0 && toned(text, i + 1, end)) {
          edits.add(Edit.remove(i, end));
          i = end - 1;
        }
      }
    }
    return draft.apply("pinyin-gloss", edits);
  }

  static Draft cleanDamage(Draft draft) {
    String text = draft.text();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uE000' && c < '\uF900') {
        boolean bullet = i == 0 || text.charAt(i - 1) <= ' ';
        edits.add(Edit.replace(i, i + 1, bullet ? " " : "〓"));
      }
    }
    return draft.apply("private-use", edits);
  }

  /** Just after the closing bracket of a gloss that begins at {@code from}; -1 if there is none. */
  private static int end(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < LONGEST && letter(text.charAt(i))) {
      i++;
    }
    boolean closed = i > from && i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == '）');
    return closed && (toned(text, from, i) || neutral(text.substring(from, i))) ? i + 1 : -1;
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || TONES.indexOf(c) >= 0;
  }

  private static boolean toned(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (TONES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Syllables that are read without a tone. */
  private static boolean neutral(String letters) {
    return List.of("ma", "men", "ne", "ba", "le", "de", "zhe", "me", "ge", "zi", "tou").contains(letters);
  }
}
