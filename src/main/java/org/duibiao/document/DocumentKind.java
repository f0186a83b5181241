package org.duibiao.document;

import java.util.Locale;

/** What kind of paper a document is. The order is the order of trust when two documents state different numbers. */
public enum DocumentKind {
  BULLETIN("统计公报", "Bulletin"),
  WORK_REPORT("政府工作报告", "Work report"),
  PLAN("规划计划", "Plan"),
  NOTICE("通知通报", "Notice"),
  RECTIFICATION("整改通报", "Rectification report"),
  NEWS("新闻报道", "News"),
  DIGEST("摘要", "Digest"),
  OTHER("其他", "Other");

  private final String chinese;
  private final String english;

  DocumentKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
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
