package org.duibiao.comparison;

import java.math.BigDecimal;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Named;
import org.duibiao.text.Term;
import org.duibiao.text.Wording;

/** How a target stands. Computed by {@link StatusRule}, never guessed. */
public sealed interface Status extends Named {

  /** The target this is about. */
  StoredObservation target();

  /** 已完成. {@code margin}: outcome less target, in the unit of the target. */
  record Met(StoredObservation target, StoredObservation outcome, BigDecimal margin) implements Status {}

  /** 未完成. {@code margin}: outcome less target, in the unit of the target. */
  record Missed(StoredObservation target, StoredObservation outcome, BigDecimal margin) implements Status {}

  /** 进行中. Completion and elapsed time in %. */
  record Pending(StoredObservation target, StoredObservation outcome, BigDecimal completion, BigDecimal elapsed)
      implements Status {

    /** Completion less elapsed time, in percentage points. */
    public BigDecimal lead() {
      return completion.subtract(elapsed);
    }

    public Pace pace() {
      return lead().abs().compareTo(StatusRule.ON_TIME) <= 0 ? Pace.ON_TIME : lead().signum() < 0 ? Pace.BEHIND : Pace.AHEAD;
    }
  }

  /** No judgement, and the reason. */
  sealed interface Unjudged extends Status {

    Why why();
  }

  /** 暂无结果 or 尚未到期: nothing held could state the outcome yet. */
  record Awaited(StoredObservation target, Why why) implements Unjudged {}

  /** 无法判定. */
  record Undetermined(StoredObservation target, Why why) implements Unjudged {}

  /** How completion stands to elapsed time. */
  enum Pace implements Term {
    BEHIND("欠进度", "Behind"),
    ON_TIME("达进度", "On time"),
    AHEAD("超进度", "Ahead");

    private final Wording words;

    Pace(String chinese, String english) {
      this.words = new Wording(chinese, english);
    }

    @Override
    public Wording words() {
      return words;
    }
  }

  /** Why a target cannot be judged. */
  enum Why implements Term {
    TARGET_ROUGH("目标为“左右”，未给出容差", "The target says 左右 without a tolerance"),
    OUTCOME_ROUGH("结果只给出约数", "The outcome is only rough"),
    OTHER_ASPECT("只有其他口径的结果", "The outcome is of another aspect"),
    OTHER_UNIT("结果与目标单位不能换算", "The units do not convert"),
    NO_DIRECTION("指标没有优劣方向", "The indicator has no direction"),
    NO_OUTCOME("已持有之后的文档，未提及结果", "Later documents do not state the outcome"),
    NO_DOCUMENT("未持有期满之后的文档", "No document from after the period is held"),
    RATE_NOT_DUE("增速、占比目标须到期满才能判定", "A rate can only be judged when its period is over");

    private final Wording words;

    Why(String chinese, String english) {
      this.words = new Wording(chinese, english);
    }

    @Override
    public Wording words() {
      return words;
    }
  }

  /** 已完成, 未完成, 进行中（欠进度）, 暂无结果, 无法判定. */
  @Override
  default String chinese() {
    return switch (this) {
      case Met _ -> "已完成";
      case Missed _ -> "未完成";
      case Pending pending -> "进行中（" + pending.pace().chinese() + "）";
      case Awaited awaited -> awaited.why() == Why.RATE_NOT_DUE ? "尚未到期" : "暂无结果";
      case Undetermined _ -> "无法判定";
    };
  }

  @Override
  default String english() {
    return switch (this) {
      case Met _ -> "Met";
      case Missed _ -> "Missed";
      case Pending pending -> "Pending (" + pending.pace().english().toLowerCase(java.util.Locale.ROOT) + ")";
      case Awaited awaited -> awaited.why() == Why.RATE_NOT_DUE ? "Not due yet" : "No outcome yet";
      case Undetermined _ -> "Undetermined";
    };
  }
}
