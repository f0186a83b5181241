package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Security row 19: four times the text takes about four times the work, whatever its shape: one line of a megabyte, ten thousand nested
 * brackets, repeats of whatever a cleaner looks for. Work is the processor time of the thread that cleans and structures.
 */
class LinearTest {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int LONG = 100_000;
  private static final String START = "甲市统计公报\n全年实现地区生产总值一百亿元，比上年增长百分之五，工业经济运行平稳，投资和消费都有增长。\n";

  static Stream<Arguments> shapes() {
    return Stream.of("全年增长百分之五，", "全年增长百分之五。", "第三句\n", "\n", " ", "\u3000 ", "　　", "一、", "\n一、2019年工作\n二、2020年工作\n", "（一）", "1.", "一是", "（", "(wǎng)", "?guī)", "網站", "，，", "。。", "－－", "-\n", "1\n",
        "-\n甲事两则\n全年实现地区生产总值一百亿元，比上年增长百分之五，工业平稳，投资和消费都有增长，民生持续改善。\n2025-07-02\n", "2021年1月5日", "二〇二一年一月五日", "2021-01-05\n", "<", "<p>", "<!--", "<script>", "<table><tr><td>",
        "</td>", "&", "&amp", "&nbsp;", "\uE000", "\u200B", "指标\n", "指标\n数值\n甲\n1\n乙\n2\n丙\n3\n", "甲县 12 ", "首页>公开>", "当前位置:", "友情链接", "京ICP备12345678号", "记者 甲某摄", "无码", "网站", "单位：亿元\n",
        "苏州", "朝阳区", "某某镇", "甲市人民政府关于", "代表", "长 ", "主席", "号", "〔2021〕", "http://a.", "目标是", "存在的问题：", "针对某某问题，进行了以下整改：", "本报讯", "在甲市第一届人民代表大会", "”", "…", "\f").map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void four_times_the_text_takes_about_four_times_the_work(String piece) throws UnreadableDocument {
    String quarter = START + piece.repeat(LONG / 4 / piece.length());
    String whole = START + piece.repeat(LONG / piece.length());
    work(quarter);
    assertThat(work(whole)).isLessThan(8 * work(quarter) + 20_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<p>", "<!--", "<script>", "<table><tr><td>", "</td>", "<td rowspan=9>1</td>", "&", "&nbsp;", "全年增长百分之五。", "<b>"})
  void so_does_a_page(String piece) throws UnreadableDocument {
    String quarter = "<html><body><p>" + START + piece.repeat(LONG / 8 / piece.length());
    String whole = "<html><body><p>" + START + piece.repeat(LONG / 2 / piece.length());
    work(quarter);
    assertThat(work(whole)).isLessThan(8 * work(quarter) + 20_000_000);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void nested_brackets_do_not_matter(String open, String close) throws UnreadableDocument {
    work(nested(open, close, 2_500));
    assertThat(work(nested(open, close, 10_000))).isLessThan(8 * work(nested(open, close, 2_500)) + 20_000_000);
  }

  static Stream<Arguments> pairs() {
    return Stream.of(Arguments.of("（", "）"), Arguments.of("(", ")"), Arguments.of("“", "”"), Arguments.of("【", "】"), Arguments.of("<div>", "</div>"), Arguments.of("<b>", "</b>"));
  }

  private static String nested(String open, String close, int depth) {
    return START + open.repeat(depth) + "建成学校12所" + close.repeat(depth);
  }

  private static long work(String text) throws UnreadableDocument {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long before = THREADS.getCurrentThreadCpuTime();
      Draft raw = Format.page(text) ? HtmlDecoder.decode(text) : Draft.of(text);
      Documents.structured("a.txt", raw, new Limits(1 << 30, 1 << 30, 1, 1, 1, 1, 1, 1, 1, Integer.MAX_VALUE, Limits.STANDARD.time()));
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
    }
    return least;
  }
}
