package org.duibiao.text;

/** What people call something, in both languages. */
public interface Named {

  String chinese();

  /** Empty where there is no English name. */
  String english();

  default String in(Language language) {
    return language.of(chinese(), english());
  }
}
