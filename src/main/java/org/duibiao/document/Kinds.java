package org.duibiao.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** What kind of paper a text is: by its title, or else by how it begins. */
final class Kinds {

  private static final int SHORTEST_NEWS = 150;
  private static final Pattern WORK_REPORT = Pattern.compile("(?!.*(?:作了?(?:政府)?工作报告|审议|听取|讨论|热议|读懂|解读)).*(?:工作报告|工作总结|工作回顾|(?:计划|预算)(?:草案)?执行情况.*报告).*"
      + "|.*工作情况(?:汇报|报告)?[和及与暨].{0,12}(?:打算|安排|计划|要点|思路).{0,10}");
  private static final Pattern BULLETIN = Pattern.compile(".*公报.*|.*(?:经济运行(?:情况|简况)|统计月报|主要经济指标)");
  private static final Pattern PLAN = Pattern.compile(".*(?:规划|计划|纲要|工作要点|行动方案|实施方案|工作方案)(?:草案)?(?:[(（][^)）]{1,20}[)）])?[》”」]?(?:的?(?:通知|报告|意见|决定|公告|建议))?(?:[(（].{1,20}[)）])?(?:要点|解读|节选|全文)?");
  private static final Pattern NOTICE = Pattern.compile(".*(?:通报|通知|通告|决定|公告|意见|措施|办法|规定|细则|批复)(?:[(（][^)）]{1,8}[)）])?");
  /** Says that a paper is shortened, whose kind stays what it is: 政府工作报告（摘要）. */
  private static final Pattern DIGEST = Pattern.compile("[（(]?摘要[)）]?$");
  private static final Pattern REPORTED = Pattern.compile("向大会(?:报告|作)[^。]{0,12}");
  private static final Pattern TOLD = Pattern.compile("(?:情况)?通报如下|现通知如下|巡[视察](?:整改|反馈)|初步核算");

  private Kinds() {}

  static @Nullable DocumentKind ofTitle(String title) {
    Matcher digest = DIGEST.matcher(title);
    DocumentKind digested = digest.find() ? ofTitle(title.substring(0, digest.start())) : null;
    return digested != null ? digested : title.contains("摘要") ? DocumentKind.DIGEST
        : WORK_REPORT.matcher(title).matches() ? DocumentKind.WORK_REPORT
            : title.contains("整改") ? DocumentKind.RECTIFICATION
                : BULLETIN.matcher(title).matches() ? DocumentKind.BULLETIN
                    : PLAN.matcher(title).matches() ? DocumentKind.PLAN
                        : NOTICE.matcher(title).matches() ? DocumentKind.NOTICE : null;
  }

  /** @param dateline where a newspaper says who reports from where; null if the text has none */
  static @Nullable Stated<DocumentKind> of(String text, String head, @Nullable Stated<String> title, @Nullable Span dateline) {
    DocumentKind said = title == null ? null : ofTitle(title.value());
    if (title != null && said != null) {
      return new Stated<>(said, title.evidence());
    }
    Matcher report = REPORTED.matcher(head);
    if (report.find()) {
      return new Stated<>(DocumentKind.WORK_REPORT, new Span(report.start(), report.end()));
    }
    if (dateline != null) {
      return new Stated<>(DocumentKind.NEWS, dateline);
    }
    Matcher told = TOLD.matcher(head);
    if (told.find()) {
      DocumentKind kind = told.group().startsWith("巡") ? DocumentKind.RECTIFICATION
          : told.group().equals("初步核算") ? DocumentKind.BULLETIN : DocumentKind.NOTICE;
      return new Stated<>(kind, new Span(told.start(), told.end()));
    }
    return title != null && title.value().length() >= 8 && text.length() > SHORTEST_NEWS
        ? new Stated<>(DocumentKind.NEWS, title.evidence()) : null;
  }
}
