package org.duibiao.document;

/** What a section of a document is for; decides whether its numbers look back or forward. */
public enum SectionLabel {
  /** 工作回顾: what was achieved. */
  LOOK_BACK,
  /** 主要目标, 总体要求: what is aimed at over some years. */
  GOAL,
  /** 今年工作安排: what is to be done in the year of the report. */
  PLAN,
  /** 存在的问题. */
  PROBLEM,
  /** 整改措施, 主要举措: a list of things done or to be done. */
  MEASURES,
  /** 名词解释. */
  GLOSSARY,
  /** 各位代表, 谢谢大家, 主送机关: words of form. */
  FORMULA,
  OTHER
}
