package org.duibiao.web.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a password must be. */
final class Passwords {

  static final int SHORTEST = 10;
  /** What bcrypt takes into account, in bytes. */
  static final int LONGEST = 72;
  private static final int FEWEST_CHARACTERS = 5;
  private static final Pattern USUAL =
      Pattern.compile("(admin(istrator)?|p[a@]ssw[o0]rd|changeme|duibiao|secret|qwerty(uiop)?|abc|welcome|[0-9])*[0-9]*[!@#$.]*");

  private Passwords() {}

  /** Whether a password of the account {@code name} would be guessed, or is too long to be kept. */
  static boolean weak(String name, String password) {
    String folded = password.toLowerCase(Locale.ROOT);
    return password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > LONGEST
        || password.chars().distinct().count() < FEWEST_CHARACTERS || USUAL.matcher(folded).matches()
        || folded.replace(name.toLowerCase(Locale.ROOT), "").length() < SHORTEST / 2;
  }

  /** One that nobody knows: 120 random bits. */
  static String random() {
    byte[] bytes = new byte[15];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
