package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.extraction.Attributes;
import org.duibiao.extraction.Observation;
import org.duibiao.text.Finder;
import org.duibiao.text.Span;
import org.duibiao.text.Trie;

/** Reads what the sentence of a measure says beyond its action. */
public final class AttributeReader {

  private static final Finder AMOUNT =
      Finder.of("(?:(?:最高|不超过|不低于|上限|每[户家人个]|总规模|一次性)[^，,。；;、\\d]{0,4})?\\d[\\d.,]{0,12}(?:余|多)?(?:[十百千]?万|[十百千]?亿)?(?:美元|欧元|元)");
  private static final Finder NAMED = Finder.of("《([^《》]{2,60})》");
  private static final String ISSUES = "(?=[出印制推建组召发联牵深将持开启与和会加优设实落])";
  private static final Finder ISSUER = Finder.of(
      "^(?:\\d{4}年[^，,]{0,8}[，,])?([\\p{IsHan}]{1,16}?(?:人民政府|政府|委员会|管委会|办公厅|办公室|[^部]部门|[局委厅办]))" + ISSUES);

  /** The last character of an issuer and where it stands at the latest: most sentences hold none and need no closer look. */
  private static final Finder OFFICE = Finder.of("[府会厅室门局委办]" + ISSUES);

  private static final int FURTHEST_OFFICE = 33;
  private static final Finder VALIDITY = Finder.of(
      "有效期[^，,。；;]{1,16}|自[^，,。；;]{2,20}起(?:施行|实施|执行)?|\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:前|底前|年底前)|执行至[^，,。；;]{2,16}|试行[一二三四五两\\d]年");

  /** Verbs whose object is served. */
  private static final Trie<String> SERVING = words("支持|扶持|帮助|服务|惠及|保障|为|对|给予|鼓励|引导|解决|减轻|降低|面向|吸引|资助|培育|救助|关爱|满足|方便|助力|帮扶|补贴|补助"
      + "|招聘|培训|奖励|减免|促进|加强");

  /** What a person or firm right behind whom it stands gets. */
  private static final Trie<String> SERVED = words("补贴|补助|招聘|培训|就业|减负|权益|需求|用水|负担|待遇|照护|贷款|养老|入驻|住房|健康|增收");

  private static final int BEHIND = 6;
  private static final int NEAR = 14;
  private static final Finder PROBLEM = Finder.of("(?:针对|关于)([^。；;]{4,80}?)(?:的?问题|整改事项)");
  private static final Finder QUOTED = Finder.of("“([^“”]{4,60})”[，,]?进行了以下整改");

  private AttributeReader() {}

  private static Trie<String> words(String list) {
    return Trie.forward(Stream.of(list.split("\\|")).collect(Collectors.toMap(Function.identity(), Function.identity())));
  }

  /** What a sentence says by itself, without its document: no problem it answers and no observations. */
  public static Attributes of(String sentence) {
    return of(Passage.alone(sentence), "", List.of());
  }

  static Attributes read(Span sentence, Passage passage, String problem, List<Observation> observations) {
    List<Integer> inside = new ArrayList<>();
    for (int i = firstIn(sentence, observations); i < observations.size() && observations.get(i).number().start() < sentence.end(); i++) {
      if (sentence.contains(observations.get(i).number())) {
        inside.add(i);
      }
    }
    return of(passage, problem, inside);
  }

  /** The place of the first observation, in text order, that does not stand before the sentence. */
  private static int firstIn(Span sentence, List<Observation> observations) {
    int low = 0;
    int high = observations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (observations.get(middle).number().start() < sentence.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Attributes of(Passage passage, String problem, List<Integer> inside) {
    String text = passage.text();
    return new Attributes(text.indexOf('元') < 0 ? List.of() : all(AMOUNT, 0, text),
        served(text, longest(passage.words().words(Lexicon.ATTRIBUTES, "beneficiary"))),
        longest(passage.words().words(Lexicon.ATTRIBUTES, "industry")), issuer(text), all(NAMED, 1, text), all(VALIDITY, 0, text),
        problem.isEmpty() ? List.of() : List.of(problem), inside, FairCompetition.questions(text));
  }

  private static List<String> issuer(String text) {
    Matcher office = OFFICE.in(text);
    Matcher issuer = office == null || office.start() > FURTHEST_OFFICE ? null : ISSUER.opening(text);
    return issuer == null ? List.of() : List.of(issuer.group(1));
  }

  /** Those of the words that are the object of a serving verb or whose next words say what they get; whom a sentence only counts is left out. */
  static List<String> served(String text, List<String> words) {
    return words.stream().filter(word -> {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (SERVING.first(text, clauseStart(text, at), at, at) >= 0 || getsSomething(text, at + word.length())) {
          return true;
        }
      }
      return false;
    }).toList();
  }

  /** Where the clause before a place begins, at most so far back as is looked. */
  private static int clauseStart(String text, int at) {
    int start = at;
    while (start > Math.max(0, at - NEAR) && "。，,".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static boolean getsSomething(String text, int from) {
    for (int i = from; i <= Math.min(from + BEHIND, text.length()); i++) {
      if (SERVED.longest(text, i) != null) {
        return true;
      }
      if (i < text.length() && "，,。；;".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** The problem a sentence of a rectification report says the next measures answer; empty if it names none. */
  static String problem(String text) {
    Matcher said = QUOTED.in(text);
    said = said == null ? PROBLEM.in(text) : said;
    return said == null ? "" : said.group(1);
  }

  private static List<String> all(Finder finder, int group, String text) {
    Matcher m = finder.in(text);
    if (m == null) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    for (; m != null; m = finder.in(text, m.end())) {
      found.add(m.group(group));
    }
    return List.copyOf(found);
  }

  /** Those of the words that stand in no other of them. */
  private static List<String> longest(List<String> words) {
    List<String> longest = new ArrayList<>(words);
    longest.removeIf(word -> words.stream().anyMatch(other -> other.length() > word.length() && other.contains(word)));
    return longest;
  }
}
