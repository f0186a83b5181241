package org.duibiao.catalog;

/** A group of indicators that are looked at together. */
public record Theme(String id, String chinese, String english) {}
