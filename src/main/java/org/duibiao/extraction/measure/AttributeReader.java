package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.document.Document;
import org.duibiao.extraction.Attributes;
import org.duibiao.extraction.Observation;
import org.duibiao.text.Span;

/** Reads what the sentence of a measure says beyond its action. */
public final class AttributeReader {

  private static final Cues WORDS = Cues.load("attribute-words.tsv", "kind", "words");
  private static final Pattern AMOUNT =
      Pattern.compile("(?:(?:最高|不超过|不低于|上限|每[户家人个]|总规模|一次性)[^，,。；;、\\d]{0,4})?\\d[\\d.,]{0,12}(?:余|多)?(?:[十百千]?万|[十百千]?亿)?(?:美元|欧元|元)");
  private static final Pattern NAMED = Pattern.compile("《([^《》]{2,60})》");
  private static final Pattern ISSUER = Pattern.compile(
      "^(?:\\d{4}年[^，,]{0,8}[，,])?([\\p{IsHan}]{1,16}?(?:人民政府|政府|委员会|管委会|办公厅|办公室|[^部]部门|[局委厅办]))(?=[出印制推建组召发联牵深将持开启与和会加优设实落])");
  private static final Pattern VALIDITY = Pattern.compile(
      "有效期[^，,。；;]{1,16}|自[^，,。；;]{2,20}起(?:施行|实施|执行)?|\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:前|底前|年底前)|执行至[^，,。；;]{2,16}|试行[一二三四五两\\d]年");

  /** Verbs whose object is served. */
  private static final Pattern SERVING = Pattern.compile(
      "支持|扶持|帮助|服务|惠及|保障|为|对|给予|鼓励|引导|解决|减轻|降低|面向|吸引|资助|培育|救助|关爱|满足|方便|助力|帮扶|补贴|补助|招聘|培训|奖励|减免|促进|加强");

  /** What a person or firm behind it gets. */
  private static final Pattern SERVED = Pattern.compile("^[^，,。；;]{0,6}?(?:补贴|补助|招聘|培训|就业|减负|权益|需求|用水|负担|待遇|照护|贷款|养老|入驻|住房|健康|增收)");
  private static final int NEAR = 14;
  private static final Pattern PROBLEM = Pattern.compile("(?:针对|关于)([^。；;]{4,80}?)(?:的?问题|整改事项)");
  private static final Pattern QUOTED = Pattern.compile("“([^“”]{4,60})”[，,]?进行了以下整改");

  private AttributeReader() {}

  /** What a sentence says by itself, without its document: no problem it answers and no observations. */
  public static Attributes of(String sentence) {
    return of(sentence, Passage.words(sentence), "", List.of());
  }

  static Attributes read(Document document, Span sentence, Passage passage, String problem, List<Observation> observations) {
    String text = document.at(sentence);
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < observations.size(); i++) {
      if (sentence.contains(observations.get(i).number())) {
        inside.add(i);
      }
    }
    return of(text, passage.words(), problem, inside);
  }

  private static Attributes of(String text, String plain, String problem, List<Integer> inside) {
    Map<String, Set<String>> words = WORDS.in(plain);
    return new Attributes(text.indexOf('元') < 0 ? List.of() : all(AMOUNT, 0, text), served(text, longest(words.getOrDefault("beneficiary", Set.of()))),
        longest(words.getOrDefault("industry", Set.of())), all(ISSUER, 1, text), all(NAMED, 1, text), all(VALIDITY, 0, text),
        problem.isEmpty() ? List.of() : List.of(problem), inside, FairCompetition.questions(text));
  }

  /** Those of the words that are the object of a serving verb or whose next words say what they get; whom a sentence only counts is left out. */
  static List<String> served(String text, List<String> words) {
    return words.stream().filter(word -> {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        String before = text.substring(Math.max(0, at - NEAR), at);
        String clause = before.substring(1 + Math.max(before.lastIndexOf('。'), Math.max(before.lastIndexOf('，'), before.lastIndexOf(','))));
        if (SERVING.matcher(clause).find() || SERVED.matcher(text.substring(at + word.length())).find()) {
          return true;
        }
      }
      return false;
    }).toList();
  }

  /** The problem a sentence of a rectification report says the next measures answer; empty if it names none. */
  static String problem(String text) {
    Matcher quoted = QUOTED.matcher(text);
    if (quoted.find()) {
      return quoted.group(1);
    }
    Matcher plain = PROBLEM.matcher(text);
    return plain.find() ? plain.group(1) : "";
  }

  static List<String> all(Pattern pattern, int group, String text) {
    Set<String> found = new LinkedHashSet<>();
    for (Matcher m = pattern.matcher(text); m.find();) {
      found.add(m.group(group));
    }
    return List.copyOf(found);
  }

  private static List<String> longest(Set<String> words) {
    return words.stream().filter(word -> words.stream().noneMatch(other -> !other.equals(word) && other.contains(word))).toList();
  }
}
