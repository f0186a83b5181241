package org.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.duibiao.quantity.Period;
import org.junit.jupiter.api.Test;

class NoteTest {

  @Test
  void an_english_note_names_units_and_periods_in_english() {
    List<Note> notes = List.of(new Note.OtherUnit("亿元", "万人次"), new Note.OtherUnit("亿元", ""),
        new Note.PartYear(new Period.Months(YearMonth.of(2021, 1), YearMonth.of(2021, 10))), new Note.PartYear(new Period.Month(YearMonth.of(2021, 6))),
        new Note.OverYears(new Period.Years(2017, 2021)), new Note.OtherSpan(new Period.Years(2017, 2021), 3));
    assertThat(notes).extracting(Note::english).noneMatch(words -> words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
        .contains("Only January–October 2021, less than a year", "Only June 2021, less than a year", "Sum over 2017–2021, not one year");
  }
}
