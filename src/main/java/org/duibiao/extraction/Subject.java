package org.duibiao.extraction;

/**
 * What stands before (or behind) a number, taken apart.
 *
 * @param noun what is counted, empty where the clause leaves it out
 * @param action the leading verb, 新增; empty where there is none
 * @param predicate the verb right before the number
 * @param behind whether the noun stands behind the number
 */
record Subject(String noun, String action, Predicate predicate, boolean behind) {

  Subject named(String other) {
    return new Subject(other, action, predicate, behind);
  }

  /** The subject as something done by {@code other}, the verb that leads the clause. */
  Subject done(String other) {
    return new Subject(noun, other, predicate, behind);
  }

  /** The same, said to fall short. */
  Subject falling() {
    return new Subject(noun, action, new Predicate(predicate.rest(), -1, predicate.average(), predicate.each(), predicate.reached(), predicate.whole()), behind);
  }

  /** The same, said to move as {@code other} does. */
  Subject moving(Predicate other) {
    return new Subject(noun, action, other, behind);
  }

  int direction() {
    return predicate.direction();
  }

  boolean average() {
    return predicate.average();
  }

  boolean each() {
    return predicate.each();
  }
}
