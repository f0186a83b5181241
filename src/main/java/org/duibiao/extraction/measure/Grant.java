package org.duibiao.extraction.measure;

import java.util.regex.Pattern;

/**
 * A promise of money or relief to whoever meets a condition: 对新认定的企业给予最高50万元奖励. Reports hold few of them, so the model learned
 * little about them; policy notices consist of them. Such a sentence is a measure whatever the model says.
 */
final class Grant {

  /** The chance that is taken for such a sentence; none of the annotated ones was anything else. */
  static final double CHANCE = 0.9;

  private static final Pattern FORM = Pattern.compile(
      "(?:^|[，,、：:；;]|每年)?对[^。；;，,]{2,40}[，,]?(?:按[^。；;，,]{1,20}[，,]?)?(?:一次性|分档|每[^。；;，,]{1,6})?给予[^。；;]{0,24}"
          + "(?:奖励|奖补|补贴|补助|资助|贴息|补偿|减免|返还|优惠)");

  private Grant() {}

  static boolean in(String sentence) {
    return sentence.contains("给予") && FORM.matcher(sentence).find();
  }
}
