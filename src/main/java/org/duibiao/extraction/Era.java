package org.duibiao.extraction;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.Section;
import org.duibiao.document.SectionLabel;
import org.duibiao.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * The time and mood of a part of a document.
 *
 * @param year the year the document speaks in: the one its look-back ends before
 * @param period what an undated number of this part is about; null where nothing says
 */
record Era(int year, @Nullable Period period, Kind kind, boolean settled) {

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}(?=年)");

  Era with(@Nullable Period other, Kind mood) {
    return new Era(year, other, mood, settled);
  }

  /** The era of section {@code index}, from its headings and label and the document's date and title. */
  static Era of(Document document, int index, int inferred) {
    LocalDate date = document.metadata().date();
    var titled = document.metadata().title();
    int named = titled == null ? 0 : year(titled.value());
    DocumentKind kind = document.metadata().kindOrOther();
    int year = date != null ? date.getYear() : named > 0 ? named : inferred;
    SectionLabel label = document.sections().isEmpty() ? SectionLabel.OTHER : document.sections().get(index).label();
    String headings = String.join(" ", document.path(index));
    int headed = year(headings);
    if (year == 0) {
      return new Era(0, headed == 0 ? null : new Period.Year(headed), Kind.ACHIEVEMENT, false);
    }
    if (kind != DocumentKind.WORK_REPORT && label != SectionLabel.PLAN && label != SectionLabel.GOAL) {
      return new Era(year, new Period.Year(named > 0 ? named : headed > 0 && headed <= year ? headed
          : kind == DocumentKind.BULLETIN && date != null ? year - 1 : year), Kind.ACHIEVEMENT,
          label == SectionLabel.LOOK_BACK || kind == DocumentKind.BULLETIN);
    }
    Period.Years plan = Periods.plan(headings);
    return switch (label) {
      case PLAN -> new Era(year, new Period.Year(headed >= year ? headed : year), Kind.TARGET, true);
      case GOAL -> plan != null && plan.last() >= year
          ? new Era(year, plan, Kind.TARGET, true)
          : headings.contains("今后五年") || headings.contains("未来五年")
              ? new Era(year, new Period.Years(year, year + 4), Kind.TARGET, true)
              : new Era(year, new Period.Year(headed >= year ? headed : year), Kind.TARGET, true);
      default -> {
        Period past = headed > 0 && headed < year ? new Period.Year(headed)
            : plan != null && plan.last() <= year ? plan
            : headings.contains("五年") || headings.contains("届政府") ? new Period.Years(year - 5, year - 1) : new Period.Year(year - 1);
        yield new Era(year, past, Kind.ACHIEVEMENT, label == SectionLabel.LOOK_BACK);
      }
    };
  }

  /** The year a text without a date speaks in: the one its headings give, or the latest it names twice or more other than as an aim (到…年); 0 if there is none. */
  static int inferred(Document document) {
    for (Section section : document.sections()) {
      int headed = year(section.heading().of(document.text().text()));
      if (headed > 0 && (section.label() == SectionLabel.PLAN || section.label() == SectionLabel.LOOK_BACK)) {
        return section.label() == SectionLabel.PLAN ? headed : headed + 1;
      }
    }
    String text = document.text().text();
    int[] counts = new int[2100];
    Matcher m = YEAR.matcher(text);
    while (m.find()) {
      char before = m.start() == 0 ? ' ' : text.charAt(m.start() - 1);
      if (before != '到' && before != '至' && "—–-".indexOf(before) < 0) {
        counts[Integer.parseInt(m.group())]++;
      }
    }
    for (int year = counts.length - 1; year >= 1949; year--) {
      if (counts[year] >= 2) {
        return year;
      }
    }
    return 0;
  }

  private static int year(String text) {
    Matcher m = YEAR.matcher(text);
    return m.find() ? Integer.parseInt(m.group()) : 0;
  }
}
