package org.duibiao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is only tried where it can begin. Most clauses hold no character that could open a given pattern; a look into a table
 * tells so for the price of reading the clause. The pattern must not match the empty text nor begin with what stands before it
 * ({@code (?<=}); {@code (?<!} is no hindrance.
 */
public final class Finder {

  private static final int NO = 1;
  private static final int YES = 2;

  private final Pattern pattern;

  /**
   * Whether a match can begin with a character, in two bits each so that many finders stay near the processor; 0 where it was never asked.
   * Two threads that ask at once get the same answer, and one that is lost is asked again.
   */
  private final int[] begins = new int[1 << Character.SIZE - 4];

  private Finder(Pattern pattern) {
    this.pattern = pattern;
  }

  public static Finder of(String pattern) {
    return new Finder(Pattern.compile(pattern));
  }

  /** The first match in {@code text}; null if there is none. */
  public @Nullable Matcher in(String text) {
    return in(text, 0);
  }

  /** The first match that begins at or behind {@code from}; null if there is none. */
  public @Nullable Matcher in(String text, int from) {
    Matcher matcher = null;
    for (int i = from; i < text.length(); i++) {
      if (begins(text.charAt(i))) {
        matcher = matcher == null ? pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false) : matcher;
        if (matcher.region(i, text.length()).lookingAt()) {
          return matcher;
        }
      }
    }
    return null;
  }

  /** The match that {@code text} opens with; null if it opens with none. */
  public @Nullable Matcher opening(String text) {
    if (text.isEmpty() || !begins(text.charAt(0))) {
      return null;
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt() ? matcher : null;
  }

  /** Whether it matches {@code text} as a whole. */
  public boolean is(String text) {
    return !text.isEmpty() && begins(text.charAt(0)) && pattern.matcher(text).matches();
  }

  /** {@code text} without the match that it opens with. */
  public String withoutOpening(String text) {
    Matcher opening = opening(text);
    return opening == null ? text : text.substring(opening.end());
  }

  private boolean begins(char c) {
    int place = 2 * (c & 15);
    int answer = begins[c >>> 4] >>> place & 3;
    if (answer == 0) {
      Matcher alone = pattern.matcher(String.valueOf(c));
      answer = alone.lookingAt() || alone.hitEnd() ? YES : NO;
      begins[c >>> 4] |= answer << place;
    }
    return answer == YES;
  }
}
