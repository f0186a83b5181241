package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Quantity;
import org.duibiao.text.Span;

/** Bounds that a number takes from its neighbour: 确保 A、力争 B aims at no less than either; 突破 A、B and 分别增长 A、B以上 bind both. */
final class SharedBounds {

  private static final int NEAR = 24;

  private SharedBounds() {}

  static List<Quantity> of(String text, Span clause, List<Quantity> quantities) {
    var bound = new ArrayList<>(quantities);
    for (int i = 0; i < bound.size(); i++) {
      Quantity quantity = bound.get(i);
      String lead = text.substring(Math.max(clause.start(), quantity.span().start() - NEAR), quantity.span().start());
      bound.set(i, lead.contains("约占") ? plain(quantity, Bound.ABOUT) : quantity);
    }
    for (int i = 1; i < bound.size(); i++) {
      Quantity former = bound.get(i - 1);
      Quantity later = bound.get(i);
      if (former.dimension() != later.dimension() || former.span().end() > later.span().start()) {
        continue;
      }
      String lead = text.substring(Math.max(clause.start(), former.span().start() - NEAR), former.span().start());
      String between = text.substring(former.span().end(), Math.min(later.span().start(), former.span().end() + NEAR));
      boolean list = between.equals("、") || between.equals("和");
      if (between.contains("力争") && (lead.contains("确保") || former.bound() == Bound.AT_LEAST)) {
        bound.set(i - 1, plain(former, Bound.AT_LEAST));
        bound.set(i, plain(later, Bound.AT_LEAST));
      } else if (list && former.reach().start() < former.span().start()) {
        bound.set(i, plain(later, former.bound()));
      } else if (list && lead.contains("分别") && later.reach().end() > later.span().end()) {
        bound.set(i - 1, plain(former, later.bound()));
      }
    }
    return bound;
  }

  private static Quantity plain(Quantity quantity, Bound bound) {
    return quantity.bound() == Bound.EXACT ? quantity.with(bound) : quantity;
  }
}
