package org.duibiao.text;

/** A language of screens and files. */
public enum Language {
  CHINESE,
  ENGLISH;

  /** The one of two wordings that is in this language; the Chinese one where there is no English. */
  public String of(String chinese, String english) {
    return this == CHINESE || english.isEmpty() ? chinese : english;
  }
}
