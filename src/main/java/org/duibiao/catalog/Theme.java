package org.duibiao.catalog;

import org.duibiao.text.Named;

/** A group of indicators that are looked at together. */
public record Theme(String id, String chinese, String english) implements Named {}
