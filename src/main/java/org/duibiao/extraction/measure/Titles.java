package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duibiao.text.Finder;

/**
 * A short readable form of a measure: the clause that says the action, without what stands in front of its verb. A clause that is too
 * long loses the middle of its list (推进甲铁路…等项目建设) or its end, never half a quotation or a word that asks for more.
 */
final class Titles {

  static final int LONGEST = 20;
  private static final int LEAST = 4;
  private static final int ACT = Lexicon.ACTIONS.kind("act");
  private static final int RESULT = Lexicon.ACTIONS.kind("result");
  private static final Finder OPENING = Finder.of(
      "^(?:[一二三四五六七八九十]{1,3}[是要]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.、．]|[—-]{1,3}|同时|此外|另外|另一方面|一方面|其中|为此|对此|下一步|今年以来|近年来|"
          + "今年|当前|目前|我们|五年来|一年来|(?:\\d{4}[—–-]{1,2})?\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:以来|前|底前|年底前)?|截至\\d{4}年\\d{1,2}月(?:底|末)?|将|要|还)+[，,]?");
  private static final Finder ADVERB = Finder.of(
      "^(?:(?:持续|深入|积极|大力|全力|全面|扎实|认真|切实|继续|稳步|着力|进一步|加快|不断|有序|主动|稳妥|严格|坚决|努力|坚持|始终|统筹|大规模|千方百计|充分|纵深|高标准|高质量)(?:地)?)+(?=\\p{IsHan}{4})");
  private static final Pattern ASIDE = Pattern.compile("[（(][^（）()]{0,40}[)）]");
  private static final Finder SETTING = Finder.of("^(?:围绕|聚焦|依托|按照|针对|根据|为了?|着眼|立足|以|通过|随着|在)");
  private static final Finder OUTCOME = Finder.of("^(?:形成|取得|确保|力争|实现|完成投资|达到|做到)");

  /** The most that the form of a title adds to its clause's score. */
  private static final int FORM = 1;
  private static final String DANGLING = "的和与及、以在对为把将从向等或并中至到地";

  private Titles() {}

  static String of(String sentence) {
    String best = "";
    int bestScore = Integer.MIN_VALUE;
    List<String> clauses = clauses(OPENING.withoutOpening(withoutAsides(sentence.strip())));
    String grant = grant(clauses);
    if (!grant.isEmpty()) {
      return grant;
    }
    for (int i = 0; i < clauses.size(); i++) {
      String clause = ADVERB.withoutOpening(OPENING.withoutOpening(clauses.get(i).strip()));
      if (clause.length() < LEAST) {
        continue;
      }
      Word verb = Word.at(clause, 0, clause.length(), Lexicon.ACTIONS);
      int score = (verb != null && verb.is(Lexicon.ACTIONS, ACT) ? 6 : 0) + (clause.length() <= LONGEST ? 3 : 0) - Math.min(i, 4)
          - (verb != null && verb.is(Lexicon.ACTIONS, RESULT) ? 3 : 0) - (SETTING.opening(clause) != null ? 8 : 0)
          - (OUTCOME.opening(clause) != null ? 4 : 0);
      if (score + FORM <= bestScore) {
        continue;
      }
      String title = shorten(clause);
      score += (title.length() >= 6 ? FORM : 0) - (hasDigit(title) ? 1 : 0) - (title.endsWith("…") ? 2 : 0);
      if (score > bestScore) {
        bestScore = score;
        best = title;
      }
    }
    return best.isEmpty() ? shorten(clauses.isEmpty() ? sentence.strip() : clauses.getFirst().strip()) : best;
  }

  /** 对首次入统的企业，一次性给予20万元奖励 as 对首次入统…给予20万元奖励; empty where the first two clauses are no such grant. */
  private static String grant(List<String> clauses) {
    int given = clauses.size() < 2 || !clauses.getFirst().startsWith("对") || clauses.getFirst().contains("给予") ? -1 : clauses.get(1).indexOf("给予");
    String grant = given < 0 ? "" : clauses.get(1).substring(given);
    int room = LONGEST - 1 - grant.length();
    if (grant.isEmpty() || room < LEAST || !balanced(grant)) {
      return "";
    }
    String whom = clauses.getFirst();
    int end = whom.length() <= room ? whom.length() : whom.lastIndexOf('的', room);
    String head = end < LEAST ? "" : tidy(whom.substring(0, end));
    return head.isEmpty() || !balanced(head) ? "" : head + "…" + grant;
  }

  private static String withoutAsides(String text) {
    return text.indexOf('（') < 0 && text.indexOf('(') < 0 ? text : ASIDE.matcher(text).replaceAll("");
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The clauses; a mark inside brackets or quotation marks ends none. */
  private static List<String> clauses(String text) {
    List<String> clauses = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = Math.max(0, depth + step(c));
      if (depth == 0 && endsClause(c)) {
        clauses.add(text.substring(from, i));
        from = i + 1;
      }
    }
    clauses.add(text.substring(from));
    return clauses.stream().filter(clause -> !clause.isBlank()).toList();
  }

  private static String shorten(String clause) {
    String whole = tidy(clause);
    if (whole.length() <= LONGEST && balanced(whole)) {
      return whole;
    }
    String elided = elided(whole);
    return elided.isEmpty() ? cut(whole) : elided;
  }

  /** The head up to the first member of a list and the tail behind its last one; empty if that does not fit. */
  private static String elided(String clause) {
    int first = clause.indexOf('、');
    int last = Math.max(clause.lastIndexOf('等'), clause.lastIndexOf('、') + 1);
    if (first < LEAST || first > 13 || last <= first) {
      return "";
    }
    String head = clause.substring(0, first);
    String tail = clause.substring(last);
    boolean fits = tail.length() >= 3 && head.length() + 1 + tail.length() <= LONGEST;
    return fits && balanced(head) && balanced(tail) ? head + "…" + tail : "";
  }

  /** The clause up to the last place before the limit where a reader can stop. */
  private static String cut(String clause) {
    for (int at = Math.min(LONGEST, clause.length() - 1); at >= 8; at--) {
      String head = clause.substring(0, at);
      if ("、和及与".indexOf(clause.charAt(at)) >= 0 && balanced(head) && tidy(head).length() == at) {
        return head;
      }
    }
    int limit = Math.min(LONGEST - 1, clause.length() - 1);
    for (int at = limit; at >= 8; at--) {
      String head = tidy(clause.substring(0, at));
      boolean stops = "的在对为以并等“《（(".indexOf(clause.charAt(at)) >= 0 || step(clause.charAt(at - 1)) < 0;
      if (stops && head.length() >= 8 && balanced(head)) {
        return head + "…";
      }
    }
    for (int at = limit; at >= 8; at--) {
      String head = tidy(clause.substring(0, at));
      if (balanced(head)) {
        return head + "…";
      }
    }
    return unmarked(clause);
  }

  /** Where quotation marks never close: the longest run without any. */
  private static String unmarked(String clause) {
    String longest = "";
    int from = 0;
    for (int i = 0; i <= clause.length(); i++) {
      if (i == clause.length() || step(clause.charAt(i)) != 0) {
        longest = i - from > longest.length() ? clause.substring(from, i) : longest;
        from = i + 1;
      }
    }
    String run = tidy(longest);
    return run.length() <= LONGEST ? run : tidy(run.substring(0, LONGEST - 1)) + "…";
  }

  private static String tidy(String text) {
    String tidied = text.strip();
    while (tidied.length() > LEAST && DANGLING.indexOf(tidied.charAt(tidied.length() - 1)) >= 0) {
      tidied = tidied.substring(0, tidied.length() - 1).strip();
    }
    return tidied;
  }

  static boolean balanced(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += step(text.charAt(i));
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  /** How much deeper into brackets and quotation marks a character leads. */
  private static int step(char c) {
    return switch (c) {
      case '“', '‘', '《', '（', '(', '【', '〔', '[', '「', '『' -> 1;
      case '”', '’', '》', '）', ')', '】', '〕', ']', '」', '』' -> -1;
      default -> 0;
    };
  }

  private static boolean endsClause(char c) {
    return switch (c) {
      case '，', ',', '。', '；', ';', '：', ':', '！', '!', '？', '?' -> true;
      default -> false;
    };
  }
}
