package org.duibiao.quantity;

import java.util.List;

/** What the scanner makes of a text, in short: value, unit and bound of each number, and why the others are none. */
final class Scanned {

  private static final QuantityScanner SCANNER = new QuantityScanner(Units.load());

  private Scanned() {}

  static List<String> numbers(String text) {
    return SCANNER.scan(text).quantities().stream().map(q -> (q.form() == Quantity.Form.AMOUNT ? "" : q.form() + " ")
        + (q.bound() == Bound.EXACT ? "" : q.bound().sign()) + q.value().toPlainString() + (q.high() == null ? "" : "—" + q.high().toPlainString())
        + q.unit()).toList();
  }

  static List<String> reasons(String text) {
    return SCANNER.scan(text).blocked().stream().map(b -> b.span().of(text) + ": " + b.reason()).toList();
  }
}
