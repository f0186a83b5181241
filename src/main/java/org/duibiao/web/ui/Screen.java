package org.duibiao.web.ui;

import org.duibiao.web.security.Role;
import org.jspecify.annotations.Nullable;

/** The screens, in the order of the menu. */
public enum Screen {
  COMPARE(""),
  INDICATOR("indicator"),
  REGION("region"),
  TARGETS("targets"),
  MEASURES("measures"),
  DOCUMENTS("documents"),
  COVERAGE("coverage"),
  REVIEW("review", Role.EDITOR),
  ACCOUNTS("accounts", Role.ADMIN);

  private final String path;
  private final @Nullable String role;

  Screen(String path) {
    this.path = path;
    this.role = null;
  }

  Screen(String path, String role) {
    this.path = path;
    this.role = role;
  }

  public String path() {
    return path;
  }

  /** The least role that sees it; null where no sign-in is asked for. */
  public @Nullable String role() {
    return role;
  }

  /** The key of its name in the messages. */
  String key() {
    return "screen." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
