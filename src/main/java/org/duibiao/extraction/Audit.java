package org.duibiao.extraction;

import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.text.Finder;

/**
 * The year that a report on what was put right tells an audit of: what the audit found is of that year, what was done about it of the report's.
 *
 * @param year 0 if the paper reports no audit
 */
record Audit(int year) {

  /** A finding as the heading of what was done about it: 关于12户不符合条件的问题. */
  private static final Finder HEADED = Finder.of("(?<![\\u4e00-\\u9fff])关于.{3,60}问题$");
  private static final Finder FAULT = Finder.of(
      "未|不(?!断)|违规|违反|闲置|沉淀|滞留|虚报|虚列|多计|少计|多付|挪用|挤占|重复|结余|偏|应缴|超标|超概算|超进度|拖欠|滞拨|截留|套取|骗取|侵占");
  private static final Finder MENDED = Finder.of(
      "已|截至|目前|整改|取消|调整|核减|完善|打通|建立|修订|出台|制定|约谈|责成|问效|安排|追回|收回|归还|上缴|补缴|清退|问责|完成");

  static Audit of(Document document) {
    var title = document.metadata().title();
    return new Audit(title != null && document.metadata().kindOrOther() == DocumentKind.RECTIFICATION && title.value().contains("审计")
        ? SpokenYear.named(title.value()) : 0);
  }

  /** The words by which {@code clause} tells what the audit found: 审计指出, or the clause itself where it names a fault; empty where it tells none. */
  String found(String clause, Words words) {
    if (year == 0) {
      return "";
    }
    int at = words.first(clause, 0, "audit");
    boolean told = HEADED.in(clause) != null || fault(clause) && !mended(clause);
    return at >= 0 ? words.at(clause, at, "audit") : told ? clause : "";
  }

  /** Whether a clause of such a report names a fault, which is no aim: 项目建成后闲置. */
  boolean fault(String clause) {
    return year > 0 && FAULT.in(clause) != null;
  }

  boolean mended(String clause) {
    return MENDED.in(clause) != null;
  }
}
