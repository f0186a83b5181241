package org.duibiao.text;

/** The same words in both languages. */
public record Wording(String chinese, String english) implements Named {}
