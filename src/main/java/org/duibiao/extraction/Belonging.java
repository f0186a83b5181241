package org.duibiao.extraction;

import java.util.regex.Pattern;
import org.duibiao.extraction.SubjectProductions.Group;
import org.duibiao.quantity.Quantity.Form;
import org.duibiao.text.Finder;

/** Completes nouns that count nothing by themselves with what they belong to: 总投资 with 项目, 占比 with the subject before. */
final class Belonging {

  private static final Pattern MEASURE = Pattern.compile("(?:总?占地(?:面积)?|总?建筑面积|总?用地(?:面积)?|(?:计划|协议|合同|概算)?总投资额?|总?(?:协议|合同)(?:投资额?|金额|资金))$");
  private static final Finder SUMS = Finder.of("总量|总额|总数|数量|规模|余额|增量");
  static final String SCORE = "得分";

  private final Flow flow;
  private final Words words;
  private final IndicatorNames names;

  Belonging(Flow flow, Words words, IndicatorNames names) {
    this.flow = flow;
    this.words = words;
    this.names = names;
  }

  /** Whether the number is a place by the marks named last: 得分96.2分，列|第3位. */
  boolean scored(Group group) {
    return group.only().form() == Form.RANK && flow.lastNoun.endsWith(SCORE);
  }

  String placeByScore() {
    return flow.lastNoun.replace(SCORE, "排名");
  }

  /** 占…比重, 其中住宅, 城镇 without a subject of their own take the last one. */
  String completed(String noun, Group group) {
    int share = noun.indexOf('占');
    if (share >= 0 && !flow.lastNoun.isEmpty() && (share == 0 || SUMS.is(noun.substring(0, share)))) {
      return flow.lastNoun + "（" + noun.substring(share) + "）";
    }
    boolean part = words.is(noun, "part");
    if (part && group.subject().action().isEmpty() && !group.subject().behind() && !flow.lastNoun.isEmpty() && names.of(noun) == null) {
      return Notes.without(flow.base) + "（" + noun + "）";
    }
    return noun;
  }

  /** 总量, 占比, 增幅 alone belong to the subject before, 项目总投资、年度投资 both to 项目. */
  String dependent(String noun) {
    if (noun.equals("前者") || noun.equals("后者")) {
      return flow.ofTwo(noun.equals("前者"));
    }
    if (headless(noun) && flow.base.length() > noun.length() && flow.base.endsWith(noun)) {
      return flow.base;
    }
    return headless(noun) ? MEASURE.matcher(Notes.without(flow.summed())).replaceFirst("") + noun : noun;
  }

  boolean headless(String noun) {
    return words.is(noun, "head") && !flow.base.isEmpty() && flow.goesOn();
  }
}
