package org.duibiao.extraction.measure;

import java.util.regex.Pattern;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;

/**
 * What a paper is for, finer than its {@link DocumentKind} where that bears on done and planned: a plan announces (工作要点), a set of
 * rules is in force as soon as it is issued (若干措施, 暂行办法) and holds single acts to come, a notice or a piece of news tells both.
 */
enum Genre {
  REPORT,
  PLAN,
  RULES,
  NOTICE,
  RECTIFICATION,
  NEWS;

  private static final String END = "(?:[(（].{1,20}[)）])?(?:的?(?:通知|公告|决定))?(?:[(（].{1,20}[)）])?$";
  private static final Pattern PLANS = Pattern.compile("(?:要点|计划|规划|方案|实事|工作安排|任务|任务分解|纲要|清单|工程)" + END);
  private static final Pattern RULE_BOOKS = Pattern.compile("(?:措施|政策|办法|规定|细则|条例|意见|举措|优惠|[一二三四五六七八九十\\d]+条)" + END);

  /** By its kind, or else by how its title ends: 市商务局2019年工作要点, 关于稳定外贸的若干措施. */
  static Genre of(Document document) {
    DocumentKind kind = document.metadata().kindOrOther();
    return switch (kind) {
      case WORK_REPORT, BULLETIN, DIGEST -> REPORT;
      case RECTIFICATION -> RECTIFICATION;
      case PLAN -> PLAN;
      case NOTICE, NEWS, OTHER -> {
        String title = document.metadata().title() == null ? "" : document.metadata().title().value();
        yield title.contains("通报") ? NOTICE : PLANS.matcher(title).find() ? PLAN : RULE_BOOKS.matcher(title).find() ? RULES
            : kind == DocumentKind.NOTICE ? NOTICE : NEWS;
      }
    };
  }
}
