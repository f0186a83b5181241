package org.duibiao.extraction;

import java.util.Objects;
import org.duibiao.document.Document;
import org.duibiao.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * The time and mood of a part of a document, by the rule of its kind of paper.
 *
 * @param year the year the document speaks in: the one its look-back ends before
 * @param period what an undated number of this part is about; null where nothing says
 * @param span the years of the plan or term that the headings name; null where they name none
 * @param settled whether the part looks back or ahead by its label, so that no verb turns it
 */
record Era(int year, @Nullable Period period, Period.@Nullable Years span, Kind kind, boolean settled, Ground ground) {

  /** The era of section {@code index}: by the first rule that applies. */
  static Era of(Document document, int index, SpokenYear spoken) {
    Part part = Part.of(document, index, spoken);
    for (EraRule rule : EraRule.values()) {
      Era era = rule.read(part);
      if (era != null) {
        return era;
      }
    }
    throw new IllegalStateException("The last rule reads every part");
  }

  Era with(@Nullable Period other, Kind mood, Ground because) {
    return new Era(year, other, span, mood, settled, because);
  }

  /** Whether an undated number is read the same in both, for whatever reason. */
  boolean like(Era other) {
    return Objects.equals(period, other.period) && Objects.equals(span, other.span) && kind == other.kind && settled == other.settled;
  }
}
