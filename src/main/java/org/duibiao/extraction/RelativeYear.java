package org.duibiao.extraction;

import java.time.LocalDate;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.text.Finder;
import org.jspecify.annotations.Nullable;

/** What year 今年, 去年, 明年, 年内 and 目前 stand for, by the kind of paper and the part of it they stand in. */
final class RelativeYear {

  private static final Finder PART_OF_NEXT = Finder.of("明年(?:上半年|下半年|年?底|年?初|[一二三四]季度|[0-9]{1,2}月)");

  /** How many characters are the head of a clause. */
  private static final int HEAD = 6;

  private final DocumentKind kind;
  private final @Nullable LocalDate date;
  private final Words words;

  RelativeYear(Document document, Words words) {
    this.kind = document.metadata().kindOrOther();
    this.date = document.metadata().date();
    this.words = words;
  }

  /**
   * The year that such a word at the head of a clause stands for; 0 where there is none. Bulletins say them of two years.
   *
   * @param other whether the text before spoke of another time than its part of the paper
   */
  int of(String clause, Era era, boolean other) {
    if (era.year() == 0 || kind == DocumentKind.BULLETIN) {
      return 0;
    }
    boolean free = kind != DocumentKind.WORK_REPORT;
    String head = head(clause);
    if (head.startsWith("明年") || free && (head.contains("明年") || clause.startsWith("来年"))) {
      return (date != null && date.getYear() < era.year() ? date.getYear() : era.year()) + 1;
    }
    int present = present(era);
    if (other && kind == DocumentKind.NEWS && (head.contains("目前") || clause.contains("到目前"))) {
      return present;
    }
    if (clause.startsWith("今年") || clause.startsWith("全年") && era.kind() == Kind.TARGET
        || free && (head.contains("今年") || head.contains("年内") || head.contains("全年") && words.first(clause, 0, "target") >= 0)) {
      return present;
    }
    if (free && clause.indexOf('年') >= 0 && PART_OF_NEXT.in(clause) != null) {
      return present + 1;
    }
    boolean last = (free ? head : clause).startsWith("去年") && !(free ? head : clause).startsWith("去年以来");
    return last || clause.startsWith("上年") ? present - 1 : 0;
  }

  /** What 今年 means: in the look-back of a report written before the year it speaks in, the year of its date. */
  private int present(Era era) {
    return date != null && era.kind() == Kind.ACHIEVEMENT && date.getYear() < era.year() ? date.getYear() : era.year();
  }

  /** The day up to which a clause of a dated paper that is no report tells, 今年以来; null where it does not. */
  @Nullable LocalDate soFar(String clause) {
    String head = head(clause);
    boolean told = head.contains("今年以来") || head.contains("目前") || clause.contains("到目前");
    return told && kind != DocumentKind.WORK_REPORT ? date : null;
  }

  /** The first words of a clause, without an opening quotation mark. */
  static String head(String clause) {
    String bare = clause.startsWith("“") || clause.startsWith("\"") ? clause.substring(1) : clause;
    return bare.length() > HEAD ? bare.substring(0, HEAD) : bare;
  }
}
