package org.duibiao.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      同时，持续深入推进产业链招商，引进一批龙头企业。                         | 推进产业链招商
      2021—2025年，支持高新区与高校共建实验室。                              | 支持高新区与高校共建实验室
      围绕群众需求，新建幼儿园6所。                                           | 新建幼儿园6所
      加快甲乙高铁、丙丁高速、戊江航道、己山水库等项目建设。                    | 甲乙高铁…等项目建设
      二是建立“一企一策”服务机制（试行），解决企业难题。                      | 建立“一企一策”服务机制
      对首次升规入统的工业企业，一次性给予20万元奖励。                          | 对首次升规入统…给予20万元奖励
      2021年9月，出台《甲市促进先进制造业和现代服务业融合发展的若干政策措施》。   | 出台《甲市促进先进制造业和现代服务业融合发展的若干政策措施》
      """)
  void cuts_the_action_out_of_the_sentence(String sentence, String title) {
    String said = Titles.of(sentence);
    if (title.length() <= Titles.LONGEST) {
      assertThat(said).isEqualTo(title);
    } else {
      assertThat(faults(sentence, said)).isEmpty();
    }
  }

  @Test
  void any_prefix_of_a_sentence_has_a_title_that_can_be_read() {
    String sentence = "三是健全“街镇吹哨、部门报到”机制，完善《甲区企业服务办法（试行）》，推动教育、医疗、养老等公共服务向社区延伸和下沉的试点。";
    for (int end = 5; end <= sentence.length(); end++) {
      String part = sentence.substring(0, end);
      assertThat(faults(part, Titles.of(part))).as(part).isEmpty();
    }
  }

  @Test
  void every_measure_of_the_corpus_has_a_title_that_can_be_read() throws Exception {
    assumeTrue(Files.isDirectory(Annotated.shared().resolve("corpus")));
    List<String> wrong = new ArrayList<>();
    for (Path file : MeasureCorpus.files()) {
      for (Document document : Annotated.documents(file)) {
        document.sentences().stream().map(sentence -> document.at(sentence.span())).filter(text -> text.length() >= 8)
            .forEach(text -> faults(text, Titles.of(text)).forEach(fault -> wrong.add(fault + ": " + Titles.of(text))));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> faults(String sentence, String title) {
    List<String> faults = new ArrayList<>();
    if (title.isEmpty() || title.length() > Titles.LONGEST) {
      faults.add("length " + title.length());
    }
    if (!Titles.balanced(title)) {
      faults.add("unbalanced");
    }
    if (title.matches(".*[的和与及、，,]…?$") && title.length() > 4) {
      faults.add("asks for more");
    }
    String plain = sentence.replaceAll("[（(][^（）()]{0,40}[)）]", "");
    for (String part : title.split("…")) {
      if (!plain.contains(part) && !sentence.contains(part)) {
        faults.add("not cut from the sentence");
      }
    }
    return faults;
  }
}
