package org.duibiao.web.ui;

/** The screens, in the order of the menu. */
public enum Screen {
  COMPARE("", false),
  INDICATOR("indicator", false),
  REGION("region", false),
  TARGETS("targets", false),
  MEASURES("measures", false);

  private final String path;
  private final boolean signedIn;

  Screen(String path, boolean signedIn) {
    this.path = path;
    this.signedIn = signedIn;
  }

  public String path() {
    return path;
  }

  /** Whether only signed-in people see it. */
  public boolean signedIn() {
    return signedIn;
  }

  /** The key of its name in the messages. */
  String key() {
    return "screen." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
