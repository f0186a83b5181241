package org.duibiao.store;

/** Text as PostgreSQL can keep it: characters it has no room for are replaced one by one, so that offsets stay right. */
final class Storable {

  private static final char REPLACEMENT = '\uFFFD';

  private Storable() {}

  /** {@code text} with NUL and halves of surrogate pairs replaced. */
  static String text(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, REPLACEMENT);
      }
    }
    return changed == null ? text : changed.toString();
  }
}
