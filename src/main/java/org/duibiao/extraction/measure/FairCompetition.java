package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duibiao.catalog.Tsv;
import org.duibiao.extraction.Attributes.Question;
import org.duibiao.text.Trie;

/**
 * A reading aid for the 公平竞争审查条例 of 2024: where a sentence has the signs of a tax-bound reward or a selective favour, the article it
 * may touch and a question. It never says that a measure breaks a rule: whether a legal basis exists is not in the sentence.
 */
final class FairCompetition {

  private record Sign(String article, List<String> parts, String question) {}

  private static final Pattern CLAUSES = Pattern.compile("[。；;]");
  private static final List<Sign> SIGNS = signs();

  /** The first parts of the signs: most sentences hold none of them. */
  private static final Trie<Sign> FIRST = Trie.forward(SIGNS.stream().collect(Collectors.toMap(sign -> sign.parts().getFirst(),
      Function.identity(), (one, _) -> one)));

  private FairCompetition() {}

  /** The questions a sentence raises, one an article and question. */
  static List<Question> questions(String sentence) {
    if (FIRST.first(sentence, 0, sentence.length()) < 0) {
      return List.of();
    }
    List<Question> questions = new ArrayList<>();
    for (String clause : CLAUSES.split(sentence)) {
      for (Sign sign : SIGNS) {
        int end = end(clause, sign.parts());
        if (end > 0 && questions.stream().noneMatch(q -> q.question().equals(sign.question()))) {
          questions.add(new Question("公平竞争审查条例" + sign.article(), clause.substring(clause.indexOf(sign.parts().getFirst()), end),
              sign.question()));
        }
      }
    }
    return questions;
  }

  /** Where the last part ends, the parts standing in order within 30 characters of each other; -1 if they do not. */
  private static int end(String clause, List<String> parts) {
    int from = 0;
    for (int i = 0; i < parts.size(); i++) {
      int at = clause.indexOf(parts.get(i), from);
      if (at < 0 || i > 0 && at - from > 30) {
        return -1;
      }
      from = at + parts.get(i).length();
    }
    return from;
  }

  private static List<Sign> signs() {
    List<Sign> signs = new ArrayList<>();
    for (Tsv.Row row : Tsv.read(FairCompetition.class, "fair-competition.tsv")) {
      for (String sign : row.list("signs")) {
        signs.add(new Sign(row.get("article"), List.of(sign.split("…")), row.get("question")));
      }
    }
    return List.copyOf(signs);
  }
}
