package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.text.Span;

/** What a derivation shows beside the facts: why a number was left out, and what decided each side of each fact, in the order of the facts. */
final class Trace {

  private final Map<Span, String> leftOut = new HashMap<>();
  private final List<Derivation> derivations = new ArrayList<>();

  void leftOut(Span number, String reason) {
    leftOut.putIfAbsent(number, reason);
  }

  /** A fact was read that rests on {@code evidence}. */
  void read(Evidence evidence, Rule subject, Rule aspect, Ground place, Rule time, Ground period, Ground kind) {
    derivations.add(new Derivation(subject, aspect, place.seenFrom(evidence), time, period.seenFrom(evidence), kind.seenFrom(evidence)));
  }

  String reason(Span number) {
    return leftOut.getOrDefault(number, "it stands outside every clause");
  }

  Derivation derivation(int fact) {
    return derivations.get(fact);
  }
}
