package org.duibiao.quantity;

import java.util.List;

/** What a scan of a text found, in text order. */
public record Scan(List<Quantity> quantities, List<Blocked> blocked) {
  public Scan {
    quantities = List.copyOf(quantities);
    blocked = List.copyOf(blocked);
  }
}
