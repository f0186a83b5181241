package org.duibiao.extraction;

import java.util.List;

/**
 * What the sentence of a measure says beyond its action; whatever it does not say is an empty list.
 *
 * @param amounts sums of money with their ceiling words and units as written: 最高500万元
 * @param beneficiaries whom it serves: 企业, 项目, 人才, 园区 …
 * @param industries the industries it names: 信创, 生物医药 …
 * @param issuers the body that issues or does it, as the sentence names it
 * @param documents the papers it names, without their brackets
 * @param validity from when or until when it holds, as written
 * @param answers the problems it answers, in rectification reports
 * @param observations places, in the list of observations given to the reader, of those that stand inside the sentence
 * @param questions questions under the fair-competition rules that a reader may want to ask; never a verdict
 */
public record Attributes(
    List<String> amounts,
    List<String> beneficiaries,
    List<String> industries,
    List<String> issuers,
    List<String> documents,
    List<String> validity,
    List<String> answers,
    List<Integer> observations,
    List<Question> questions) {

  public static final Attributes NONE =
      new Attributes(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Attributes {
    amounts = List.copyOf(amounts);
    beneficiaries = List.copyOf(beneficiaries);
    industries = List.copyOf(industries);
    issuers = List.copyOf(issuers);
    documents = List.copyOf(documents);
    validity = List.copyOf(validity);
    answers = List.copyOf(answers);
    observations = List.copyOf(observations);
    questions = List.copyOf(questions);
  }

  /**
   * A question a sentence raises under the 公平竞争审查条例.
   *
   * @param article the article it may touch, 第十条
   * @param words what in the sentence raises it
   * @param question the question in full
   */
  public record Question(String article, String words, String question) {}
}
