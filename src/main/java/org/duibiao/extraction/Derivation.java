package org.duibiao.extraction;

/**
 * How a fact was read, side by side.
 *
 * @param time which time of those the text speaks of the number takes
 * @param period where the text says that time
 */
public record Derivation(Rule subject, Rule aspect, Ground place, Rule time, Ground period, Ground kind) {

  /** A fact with its derivation. */
  public record Of(Observation fact, Derivation derivation) {}
}
