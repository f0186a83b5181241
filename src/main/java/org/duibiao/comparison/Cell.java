package org.duibiao.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Term;
import org.duibiao.text.Wording;
import org.jspecify.annotations.Nullable;

/** A number with its source, or why there is none. */
public sealed interface Cell {

  /**
   * A number.
   *
   * @param amount in {@code unit}, which is the row's unit unless a note says otherwise
   * @param high the upper end of a range
   * @param source the preferred observation, with document and sentence
   * @param others further observations of the same thing, in order of preference
   * @param notes what must be said with the number; empty for a plain figure of the year asked for
   */
  record Value(
      BigDecimal amount,
      @Nullable BigDecimal high,
      String unit,
      Bound bound,
      Period period,
      StoredObservation source,
      List<Other> others,
      List<Note> notes)
      implements Cell {

    public Value {
      others = List.copyOf(others);
      notes = List.copyOf(notes);
    }

    /** Whether it may stand in one order with the values of other regions. */
    public boolean comparable() {
      return notes.stream().noneMatch(Note::apart);
    }

    /** Whether another source states a different number. */
    public boolean disputed() {
      return others.stream().anyMatch(other -> !other.agrees() && other.difference() != null);
    }
  }

  /**
   * No number.
   *
   * @param seen observations that were found and are not shown, for a person to look at
   * @param doubted of those that await review the surest, in the row's unit; null where there is none that converts into it. It stands
   *     in no chart, rank or count
   */
  record Missing(Reason reason, List<StoredObservation> seen, @Nullable BigDecimal doubted) implements Cell {

    public Missing {
      seen = List.copyOf(seen);
    }

    public Missing(Reason reason, List<StoredObservation> seen) {
      this(reason, seen, null);
    }

    /** The number that awaits review, to be shown with its doubt. */
    public Optional<BigDecimal> candidate() {
      return Optional.ofNullable(doubted);
    }
  }

  /**
   * What another source says.
   *
   * @param difference its number less the preferred one, in the unit of the preferred one; null where the units do not convert
   * @param agrees whether the two are equal to the digits of the rougher one
   */
  record Other(StoredObservation observation, @Nullable BigDecimal difference, boolean agrees) {}

  /** Why there is no number. */
  enum Reason implements Term {
    NO_DOCUMENT("未持有文档", "No document held"),
    SILENT("文档未提及", "Document silent"),
    UNSURE("有记载，不确定", "Found but not sure"),
    AWAITING_REVIEW("待核对", "Awaiting review");

    private final Wording words;

    Reason(String chinese, String english) {
      this.words = new Wording(chinese, english);
    }

    @Override
    public Wording words() {
      return words;
    }
  }
}
