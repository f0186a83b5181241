package org.duibiao.store;

import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * A screen with its state, kept by a person.
 *
 * @param location path and query of the screen without host and without leading slash: {@code indicator?i=gdp}
 */
public record SavedView(long id, String name, String location, OffsetDateTime createdAt) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_LOCATION = 2000;
  private static final Pattern LOCATION =
      Pattern.compile("(?:[\\w%~-][\\w.%~-]*(?:/[\\w%~-][\\w.%~-]*)*)?(?:\\?[\\w.~%!$&'()*+,;=:@/?-]*)?", Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * The location if it leads to a screen of ours and nowhere else.
   *
   * @throws IllegalArgumentException if it has a host, a scheme, a way upwards, or is too long
   */
  static String location(String location) {
    if (location.length() > LONGEST_LOCATION || !LOCATION.matcher(location).matches()) {
      throw new IllegalArgumentException("Not the path and query of a screen");
    }
    return location;
  }

  /** @throws IllegalArgumentException if it is blank or too long */
  static String name(String name) {
    String stripped = Storable.text(name.strip());
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME || stripped.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("Not a name of 1 to " + LONGEST_NAME + " characters");
    }
    return stripped;
  }
}
