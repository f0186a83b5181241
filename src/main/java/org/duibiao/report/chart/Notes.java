package org.duibiao.report.chart;

import java.util.stream.Collectors;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Note;
import org.duibiao.comparison.Periods;
import org.duibiao.report.Words;
import org.duibiao.text.Language;

/** What must be said beside a number, in as few words as a chart has room for. */
final class Notes {

  private Notes() {}

  /** （2020 年）, （不足全年） …; empty for a plain number. */
  static String brief(Cell.Value value, Language language) {
    return value.notes().stream().map(note -> switch (note) {
      case Note.Substituted(int _, int shown, Cell.Reason _) -> language.of("（" + shown + " 年）", " (" + shown + ")");
      case Note.PartYear _ -> language.of("（不足全年）", " (part of the year)");
      case Note.OverYears _ -> language.of("（多年累计）", " (sum of years)");
      case Note.OtherSpan(var period, int _) -> language.of("（" + Periods.chinese(period) + "）", " (" + Periods.english(period) + ")");
      case Note.OtherUnit _ -> "";
      case Note.OtherWording _ -> language.of("（口径不同）", " (other series)");
    }).collect(Collectors.joining());
  }

  /** Number, unit and every note in full, or the reason for having no number. */
  static String full(Cell cell, Language language) {
    if (!(cell instanceof Cell.Value value)) {
      return Words.cell(cell, language);
    }
    return Words.amountWithUnit(value, language) + value.notes().stream()
        .map(note -> language.of("（" + note.chinese() + "）", " (" + Words.lower(note.english()) + ")")).collect(Collectors.joining());
  }
}
