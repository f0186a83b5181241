package org.duibiao.extraction;

import java.util.HashMap;
import java.util.Map;
import org.duibiao.text.Span;

/** What a derivation shows beside the facts: why a number was left out, and by which rule a fact came to its place. */
final class Trace {

  private final Map<Span, String> leftOut = new HashMap<>();
  private final Map<Span, PlaceRule> places = new HashMap<>();

  void leftOut(Span number, String reason) {
    leftOut.putIfAbsent(number, reason);
  }

  void placed(Span number, PlaceRule rule) {
    places.put(number, rule);
  }

  String reason(Span number) {
    return leftOut.getOrDefault(number, "it stands outside every clause");
  }

  /** How the fact at {@code number} came to its place, in a line; empty where nothing names one. */
  String place(Span number) {
    PlaceRule rule = places.get(number);
    return rule == null ? "" : rule.id() + ": " + rule.says();
  }
}
