package org.duibiao.quantity;

import java.util.Set;
import org.duibiao.text.Span;

/** Reads the words right before and right behind a number that say how it bounds the true one. */
final class Bounds {

  private record Word(String text, Bound bound) {}

  private static final Word[] BEFORE = {
    new Word("不低于", Bound.AT_LEAST), new Word("不少于", Bound.AT_LEAST), new Word("至少", Bound.AT_LEAST), new Word("不超过", Bound.AT_MOST),
    new Word("不高于", Bound.AT_MOST), new Word("控制在", Bound.AT_MOST), new Word("超过了", Bound.MORE_THAN),
    new Word("超过", Bound.MORE_THAN), new Word("突破", Bound.AT_LEAST), new Word("突破了", Bound.AT_LEAST), new Word("低于", Bound.LESS_THAN),
    new Word("不足", Bound.LESS_THAN), new Word("不到", Bound.LESS_THAN), new Word("大约", Bound.ABOUT), new Word("约合", Bound.ABOUT), new Word("接近", Bound.ABOUT),
    new Word("超", Bound.MORE_THAN), new Word("逾", Bound.MORE_THAN), new Word("近", Bound.ABOUT), new Word("约", Bound.ABOUT),
    new Word("跨越", Bound.AT_LEAST), new Word("迈上", Bound.AT_LEAST), new Word("迈过", Bound.AT_LEAST), new Word("站上", Bound.AT_LEAST), new Word("越过", Bound.AT_LEAST), new Word("跨过", Bound.AT_LEAST), new Word("跃上", Bound.AT_LEAST)};

  private static final Word[] BEHIND = {
    new Word("及以上", Bound.AT_LEAST), new Word("以上", Bound.AT_LEAST), new Word("左右", Bound.ABOUT), new Word("上下", Bound.ABOUT),
    new Word("以内", Bound.AT_MOST), new Word("之内", Bound.AT_MOST), new Word("以下", Bound.AT_MOST), new Word("内", Bound.AT_MOST),
    new Word("余", Bound.AT_LEAST), new Word("多", Bound.AT_LEAST), new Word("大关", Bound.AT_LEAST), new Word("台阶", Bound.AT_LEAST)};

  /** Words that end as a bound does: 签约|5个. */
  private static final Set<String> INSIDE = Set.of("签约", "履约", "违约", "节约", "预约", "特约", "合约", "邀约", "附近", "邻近", "赶超", "反超");

  private Bounds() {}

  record Reading(Span reach, Bound bound) {}

  static Reading read(String text, int start, int end, boolean more) {
    Bound bound = more ? Bound.AT_LEAST : Bound.EXACT;
    int from = start;
    int to = end;
    for (Word word : BEFORE) {
      if (text.startsWith(word.text, start - word.text.length()) && !INSIDE.contains(text.substring(Math.max(0, start - word.text.length() - 1), start))) {
        bound = word.bound;
        from = start - word.text.length();
        break;
      }
    }
    for (Word word : BEHIND) {
      if (text.startsWith(word.text, end) && !text.startsWith("内的", end) && !text.startsWith("内资", end) && !text.startsWith("内陆", end)) {
        bound = bound == Bound.EXACT || word.bound != Bound.AT_LEAST ? word.bound : bound;
        to = end + word.text.length();
        break;
      }
    }
    return new Reading(new Span(from, to), bound);
  }
}
