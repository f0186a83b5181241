package org.duibiao.extraction;

/**
 * What stands before (or behind) a number, taken apart.
 *
 * @param noun what is counted, empty where the clause leaves it out
 * @param action the leading verb, 新增; empty where there is none
 * @param direction 1 for a rise, -1 for a fall, 0 where the words before the number say neither
 * @param average whether the words say 年均
 * @param each whether 均 or 分别 spreads the predicate over a list
 * @param behind whether the noun stands behind the number
 */
record Subject(String noun, String action, int direction, boolean average, boolean each, boolean behind) {

  Subject named(String other) {
    return new Subject(other, action, direction, average, each, behind);
  }

  /** The subject as something done by {@code other}, the verb that leads the clause. */
  Subject done(String other) {
    return new Subject(noun, other, direction, average, each, behind);
  }
}
