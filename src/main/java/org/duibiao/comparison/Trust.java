package org.duibiao.comparison;

import java.util.Comparator;
import org.duibiao.extraction.Aspect;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredObservation;

/** Which facts are shown, and which of several is preferred. */
public final class Trust {

  /** A fact that nobody has looked at is shown from this confidence on. */
  public static final double SHOWN = 0.6;

  /** Below {@link #SHOWN} and from here on a fact waits for a person; below it is only told as found but not sure. */
  public static final double WORTH_A_REVIEW = 0.4;

  /** The printed order. */
  public static final String ORDER =
      "人工核对过的优先；其次统计公报、政府工作报告、规划计划、通知通报、整改通报、新闻报道、摘要、其他；同类文档中较晚的优先。";

  private Trust() {}

  static boolean reviewed(StoredObservation observation) {
    return observation.review() == ReviewState.ACCEPTED || observation.review() == ReviewState.CORRECTED;
  }

  static boolean shown(StoredObservation observation) {
    return reviewed(observation) || (observation.review() == ReviewState.UNREVIEWED && observation.confidence() >= SHOWN);
  }

  /** Full years before parts of a year before sums over years; then {@link #ORDER}; then exact before rough. */
  static final Comparator<StoredObservation> PREFERENCE = Comparator
      .comparing((StoredObservation o) -> extent(o))
      .thenComparing(o -> !reviewed(o))
      .thenComparing(o -> o.document().kind())
      .thenComparing(o -> day(o.document()), Comparator.reverseOrder())
      .thenComparing(o -> o.bound() != Bound.EXACT)
      .thenComparing(StoredObservation::confidence, Comparator.reverseOrder())
      .thenComparing(o -> o.document().id())
      .thenComparing(o -> o.quoteSpan().start())
      .thenComparing(StoredObservation::id);

  private static Periods.Extent extent(StoredObservation observation) {
    Period period = observation.period();
    return period == null || observation.aspect() == Aspect.AVG_GROWTH ? Periods.Extent.FULL_YEAR : Periods.extent(period, observation.aspect());
  }

  private static long day(DocumentRef document) {
    return document.date() == null ? Long.MIN_VALUE : document.date().toEpochDay();
  }
}
