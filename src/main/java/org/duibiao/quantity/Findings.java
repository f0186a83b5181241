package org.duibiao.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.quantity.Quantity.Form;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** What a scan has found so far in its text. */
final class Findings {

  private final String text;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Blocked> blocked = new ArrayList<>();

  Findings(String text) {
    this.text = text;
  }

  Scan scan() {
    return new Scan(quantities, blocked);
  }

  /** Adds a number with the words around it that bound it; {@code more} if 余 or 多 stands in it. */
  void add(int start, int end, Form form, BigDecimal value, @Nullable BigDecimal high, String unit, Unit.Dimension dimension, boolean more) {
    quantities.add(bounded(start, end, form, value, high, unit, dimension, more));
  }

  /** The same in front of the number at a place of those found. */
  void addBefore(int place, int start, int end, BigDecimal value) {
    Quantity other = quantities.get(place);
    quantities.add(place, bounded(start, end, other.form(), value, null, other.unit(), other.dimension(), false));
  }

  private Quantity bounded(int start, int end, Form form, BigDecimal value, @Nullable BigDecimal high, String unit, Unit.Dimension dimension,
      boolean more) {
    Bounds.Reading bounds = Bounds.read(text, start, end, more);
    return new Quantity(new Span(start, end), bounds.reach(), form, value, high, unit, dimension, bounds.bound());
  }

  /** Adds a number that no word around it bounds. */
  void addPlain(Span span, Form form, BigDecimal value, String unit, Unit.Dimension dimension, Bound bound) {
    quantities.add(new Quantity(span, span, form, value, null, unit, dimension, bound));
  }

  void block(int start, int end, String reason) {
    blocked.add(new Blocked(new Span(start, end), reason));
  }

  /** How many quantities there are. */
  int size() {
    return quantities.size();
  }

  Quantity get(int place) {
    return quantities.get(place);
  }

  /** The quantity found last; null if there is none. */
  @Nullable Quantity last() {
    return quantities.isEmpty() ? null : quantities.getLast();
  }
}
