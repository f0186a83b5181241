package org.duibiao.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.extraction.Measure.Status;
import org.junit.jupiter.api.Test;

class StatusReaderTest {

  private final StatusReader reader = new StatusReader(Models.load());

  @Test
  void a_sentence_without_signs_goes_with_its_neighbours() throws Exception {
    assertThat(read("""
        甲市政府工作报告
        累计发放贷款3亿元。
        推进老旧小区改造。
        解决了2万人的饮水问题，获评先进市。
        力争完成投资20亿元。
        推进老旧小区改造。
        下一步将继续扩大试点。
        确保明年建成幼儿园6所。
        下一步将进一步优化服务。
        """)).startsWith(Status.DONE, Status.DONE, Status.DONE, Status.DONE).endsWith(Status.PLANNED, Status.PLANNED, Status.PLANNED);
  }

  @Test
  void headings_decide_where_words_do_not() throws Exception {
    List<Status> course = read("""
        甲市政府工作报告
        一、2022年工作回顾
        推进老旧小区改造。
        加强食品安全监管。
        二、2023年工作安排
        推进老旧小区改造。
        加强食品安全监管。
        """);
    assertThat(course.subList(2, 4)).containsOnly(Status.DONE);
    assertThat(course.subList(5, 7)).containsOnly(Status.PLANNED);
  }

  @Test
  void an_empty_document_has_no_course() throws Exception {
    assertThat(reader.read(document("甲市通知\n"), List.of())).isEmpty();
  }

  private List<Status> read(String text) throws Exception {
    Document document = document(text);
    return reader.read(document, Passage.of(document));
  }

  private static Document document(String text) throws Exception {
    return new Documents().read("a.txt", text.getBytes(StandardCharsets.UTF_8)).getFirst();
  }
}
