package org.duibiao.web.ui.coverage;

/**
 * A cell of the coverage matrix. Pure.
 *
 * @param documents documents that speak about the year: those dated in it or in the next
 * @param sure observations that are shown
 * @param awaiting observations that wait for a person
 * @param unsure observations that are only told as found but not sure
 */
record Held(int documents, int sure, int awaiting, int unsure) {

  static final Held NOTHING = new Held(0, 0, 0, 0);

  State state() {
    return sure > 0 ? State.HELD
        : awaiting > 0 ? State.AWAITING
        : unsure > 0 ? State.UNSURE
        : documents > 0 ? State.SILENT
        : State.NONE;
  }

  /** How many observations make it this state; 0 where there are none. */
  int count() {
    return switch (state()) {
      case HELD -> sure;
      case AWAITING -> awaiting;
      case UNSURE -> unsure;
      case SILENT -> 0;
      case NONE -> 0;
    };
  }

  /** Observations of any certainty. */
  int stated() {
    return sure + awaiting + unsure;
  }

  Held plus(Held other) {
    return new Held(documents + other.documents, sure + other.sure, awaiting + other.awaiting, unsure + other.unsure);
  }
}
