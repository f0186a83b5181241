package org.duibiao.document;

import java.util.Locale;
import org.duibiao.text.Term;
import org.duibiao.text.Wording;

/** What kind of paper a document is. The order is the order of trust when two documents state different numbers. */
public enum DocumentKind implements Term {
  BULLETIN("统计公报", "Bulletin"),
  WORK_REPORT("政府工作报告", "Work report"),
  PLAN("规划计划", "Plan"),
  NOTICE("通知通报", "Notice"),
  RECTIFICATION("整改通报", "Rectification report"),
  NEWS("新闻报道", "News"),
  DIGEST("摘要", "Digest"),
  OTHER("其他", "Other");

  private final Wording words;

  DocumentKind(String chinese, String english) {
    this.words = new Wording(chinese, english);
  }

  @Override
  public Wording words() {
    return words;
  }

  /**
   * The kind with this {@link #id}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static DocumentKind ofId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
