package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.duibiao.extraction.Aspect;
import org.duibiao.report.Words;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Language;

/** A number as its document has it, with what kind of number it is. */
public final class Quoted {

  private static final Pattern SHARES = Pattern.compile("(?:率|比重|比例|强度|占比)$");
  private static final Pattern GROWTHS = Pattern.compile("(?:涨幅|增速|增幅)$");

  private Quoted() {}

  /**
   * 增速 ≥8%, 5.3 万亿元: in 万 or 亿 where the number would get long. A decline is a word: 下降 ≥3% asks for more of it, which ≥-3%
   * would deny.
   */
  public static String of(StoredObservation fact, Language language) {
    BigDecimal high = fact.valueHigh();
    boolean decline = fact.aspect() == Aspect.GROWTH && fact.value().signum() < 0 && high == null;
    BigDecimal low = decline ? fact.value().negate() : fact.value();
    AxisUnit unit = AxisUnit.of(fact.unit(), high == null ? low : high);
    String number = Words.sign(fact.bound(), language) + unit.label(low) + (high == null ? "" : "—" + unit.label(high));
    return kind(fact, decline, language) + Words.withUnit(number, unit.unit(), language);
  }

  /** What the wording says itself needs no word: 城镇调查失业率 4.6%, not 占比 4.6%. */
  private static String kind(StoredObservation fact, boolean decline, Language language) {
    Aspect aspect = fact.aspect();
    boolean said = switch (aspect) {
      case LEVEL -> true;
      case SHARE -> SHARES.matcher(fact.label()).find();
      case GROWTH -> !decline && GROWTHS.matcher(fact.label()).find();
      default -> false;
    };
    return said ? "" : (decline ? language.of("下降", "Down") : language.of(aspect.chinese(), aspect.english())) + " ";
  }
}
