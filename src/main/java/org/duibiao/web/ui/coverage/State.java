package org.duibiao.web.ui.coverage;

import java.util.Locale;

/** What is held of a region for a year, the best first. */
enum State {
  /** Figures are held and shown. */
  HELD("●"),
  /** Nothing is shown, but something waits for a person. */
  AWAITING("…"),
  /** Nothing is shown, but something was found that is not sure. */
  UNSURE("?"),
  /** A document speaks about the year and says nothing of it. */
  SILENT("—"),
  /** No document speaks about the year. */
  NONE("·");

  private final String sign;

  State(String sign) {
    this.sign = sign;
  }

  /** So that nothing is said by colour alone. */
  String sign() {
    return sign;
  }

  String key() {
    return "coverage." + name().toLowerCase(Locale.ROOT);
  }
}
