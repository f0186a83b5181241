package org.duibiao.text;

import java.util.Locale;

/** A constant with a name for files and one for people of each language; what enums of the vocabulary implement. */
public interface Term extends Named {

  /** The constant's name in the code. */
  String name();

  Wording words();

  /** The name in files, databases and addresses. */
  default String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  default String chinese() {
    return words().chinese();
  }

  @Override
  default String english() {
    return words().english();
  }
}
