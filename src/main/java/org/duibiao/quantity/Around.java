package org.duibiao.quantity;

/** Looks at the characters and words around a place of a text; beyond its ends stands the character 0. */
final class Around {

  private Around() {}

  static char charAt(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
  }

  /** Whether one of the words ends right before {@code end}. */
  static boolean endsWithAny(String text, int end, String... words) {
    for (String word : words) {
      if (text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause ends with this character. */
  static boolean ends(char c) {
    return "，,。；;、！）) \n\0”".indexOf(c) >= 0;
  }

  static boolean isHan(char c) {
    return c >= '一' && c <= '龥';
  }

  static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 'Ａ' && c <= 'Ｚ';
  }

  /** 余 and 多 between a number and its unit. */
  static boolean isMore(char c) {
    return c == '余' || c == '多' || c == '餘';
  }

  /** Whether two numbers are joined here: 1409万|、|1305万人次. */
  static boolean isJoint(char c) {
    return c == '、' || c == '和';
  }
}
