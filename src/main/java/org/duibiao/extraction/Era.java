package org.duibiao.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.SectionLabel;
import org.duibiao.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * The time and mood of a part of a document.
 *
 * @param year the year the document speaks in: the one its look-back ends before
 * @param period what an undated number of this part is about; null where nothing says
 * @param span the years of the plan or term that the headings name; null where they name none
 * @param settled whether the part looks back or ahead by its label, so that no verb turns it
 */
record Era(int year, @Nullable Period period, Period.@Nullable Years span, Kind kind, boolean settled) {

  /** A notice that says what is to be done: 关于促进外贸稳定增长的若干措施. */
  private static final Pattern POLICY = Pattern.compile(".*(?:若干|政策|扶持)(?:政策|措施|意见|规定|办法)(?:的?通知)?(?:[(（][^)）]{1,8}[)）])?");

  Era with(@Nullable Period other, Kind mood) {
    return new Era(year, other, span, mood, settled);
  }

  /** The era of section {@code index}, from its headings and label and the document's date and title. */
  static Era of(Document document, int index, SpokenYear spoken) {
    LocalDate date = document.metadata().date();
    var titled = document.metadata().title();
    int named = titled == null ? 0 : SpokenYear.named(titled.value());
    DocumentKind kind = document.metadata().kindOrOther();
    int year = date != null ? date.getYear() : named > 0 ? named : numbered(document, spoken);
    SectionLabel label = document.sections().isEmpty() ? SectionLabel.OTHER : document.sections().get(index).label();
    String headings = String.join(" ", document.path(index));
    int headed = SpokenYear.named(headings);
    if (year == 0) {
      return new Era(0, headed == 0 ? null : new Period.Year(headed), null, Kind.ACHIEVEMENT, false);
    }
    if (kind == DocumentKind.NEWS && date != null && label != SectionLabel.PLAN && label != SectionLabel.GOAL) {
      return new Era(year, new Period.Month(YearMonth.from(date)), null, Kind.ACHIEVEMENT, false);
    }
    boolean planned = kind == DocumentKind.PLAN || kind == DocumentKind.NOTICE && titled != null && POLICY.matcher(titled.value()).matches();
    if (planned && label != SectionLabel.LOOK_BACK && label != SectionLabel.PROBLEM) {
      Period.Years years = titled == null ? null : Periods.plan(titled.value());
      return new Era(year, years != null ? years : new Period.Year(Math.max(named, year)), years, Kind.TARGET, false);
    }
    if (kind == DocumentKind.RECTIFICATION && date != null) {
      return new Era(year, new Period.Year(year), null, Kind.ACHIEVEMENT, false);
    }
    if (kind != DocumentKind.WORK_REPORT && label != SectionLabel.PLAN && label != SectionLabel.GOAL) {
      Period months = titled == null ? null : months(titled.value(), year, kind);
      return new Era(year, months != null ? months : new Period.Year(named > 0 ? named : headed > 0 && headed <= year ? headed
          : kind == DocumentKind.BULLETIN && date != null ? year - 1 : year), null, Kind.ACHIEVEMENT,
          label == SectionLabel.LOOK_BACK || kind == DocumentKind.BULLETIN);
    }
    Period.Years plan = Periods.plan(headings);
    Period.Years term = Periods.term(headings, year);
    Period.Years next = plan != null && plan.last() >= year ? plan
        : headings.contains("今后五年") || headings.contains("未来五年") ? new Period.Years(year, year + 4) : null;
    Period.Years past = plan != null && plan.last() <= year ? plan : term;
    return switch (label) {
      case PLAN -> new Era(year, new Period.Year(headed >= year ? headed : year), null, Kind.TARGET, true);
      case GOAL -> new Era(year, next != null ? next : new Period.Year(headed >= year ? headed : year), next, Kind.TARGET, true);
      default -> new Era(year, headed > 0 && headed < year ? new Period.Year(headed) : past != null ? past : new Period.Year(year - 1), past,
          Kind.ACHIEVEMENT, label == SectionLabel.LOOK_BACK);
    };
  }

  /** The year of a paper without a date: that of its number, 〔2020〕, or else the one it speaks in. */
  private static int numbered(Document document, SpokenYear spoken) {
    var number = document.metadata().number();
    int year = number == null ? 0 : SpokenYear.named(number.value().replaceFirst(".*[〔\\[（(【](\\d{4})[〕\\]）)】].*", "$1年"));
    return year > 0 ? year : spoken.year();
  }

  /** The months a title names: 2023年1-6月经济运行情况; one month only for a bulletin, as others name the month they were written in. */
  private static @Nullable Period months(String title, int year, DocumentKind kind) {
    Periods.Said said = Periods.read(title, year);
    if (said == null) {
      return null;
    }
    return said.period() instanceof Period.Months || kind == DocumentKind.BULLETIN && said.period() instanceof Period.Month
        ? said.period() : null;
  }
}
