package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final String RUNNING = "<p>甲市全年实现地区生产总值100亿元，比上年增长5%，工业经济运行平稳，投资和消费都有增长。</p>";

  static Document html(String body) throws UnreadableDocument {
    return new Documents().read("a.html", ("<html><body><h1>甲市统计公报</h1>" + RUNNING + body + "</body></html>").getBytes(StandardCharsets.UTF_8)).getFirst();
  }

  /** Each value as: group/label/headings = value unit. */
  static List<String> values(Document document) {
    List<String> values = new ArrayList<>();
    for (Table table : document.tables()) {
      for (Table.Row row : table.rows()) {
        for (Table.Cell cell : row.cells()) {
          values.add((row.group() == null ? "" : document.at(row.group()) + "/") + (cell.label() == null ? "" : document.at(cell.label()))
              + "/" + String.join("/", cell.headings().stream().map(document::at).toList()) + " = " + document.at(cell.span())
              + (cell.unit() == null ? "" : " " + document.at(cell.unit())));
        }
      }
    }
    return values;
  }

  @Test
  void each_value_knows_its_row_its_column_and_where_its_unit_stands() throws UnreadableDocument {
    Document document = html("<p>2020年甲市生产总值</p><p>单位：亿元</p><table><tr><td>指 标</td><td>绝对数</td><td>比上年增长（±%）</td></tr>"
        + "<tr><td>生产总值</td><td>100.5</td><td>-5.1</td></tr><tr><td>第一产业</td><td>12</td><td>持平</td></tr></table><p>全市粮食增产，农民增收。</p>");
    assertThat(values(document)).containsExactly("生产总值/绝对数 = 100.5 亿元", "生产总值/比上年增长（±%） = -5.1 %",
        "第一产业/绝对数 = 12 亿元", "第一产业/比上年增长（±%） = 持平");
    Table table = document.tables().getFirst();
    assertThat(table.caption()).isNotNull().satisfies(c -> assertThat(document.at(c)).isEqualTo("2020年甲市生产总值"));
    assertThat(document.at(table.rows().getFirst().span())).isEqualTo("生产总值 100.5 -5.1");
  }

  @Test
  void the_rows_of_a_table_are_sentences_and_head_nothing() throws UnreadableDocument {
    Document document = html("<p>一、综合</p><p>2020年甲市人口</p><table><tr><td>指标</td><td>万人</td></tr><tr><td>总人口</td><td>281.7</td></tr>"
        + "<tr><td>男性</td><td>140.9</td></tr></table><p>二、农业</p><p>粮食增产5%。</p>");
    assertThat(document.sentences()).filteredOn(Sentence::heading).extracting(s -> document.at(s.span()))
        .containsExactly("甲市统计公报", "一、综合", "2020年甲市人口", "指标 万人", "二、农业");
    assertThat(document.sections()).extracting(s -> document.at(s.heading())).containsExactly("", "一、综合", "二、农业");
  }

  @Test
  void units_come_from_their_column_their_row_or_a_row_above_and_never_from_a_guess() throws UnreadableDocument {
    assertThat(values(html("<table><tr><td>产品</td><td>单 位</td><td>产量</td><td>增速</td></tr><tr><td>原油</td><td>万吨</td><td>40</td><td>2</td></tr></table>")))
        .containsExactly("原油/产量 = 40 万吨", "原油/增速 = 2");
    assertThat(values(html("<table><tr><td>指标</td><td>数值</td></tr><tr><td>期末存栏</td></tr><tr><td>大牲畜（万头）</td><td>9</td></tr>"
        + "<tr><td>#奶牛</td><td>6</td></tr><tr><td>化肥（折纯）</td><td>7</td></tr><tr><td>产量（吨）</td><td>8吨</td></tr></table>")))
        .containsExactly("期末存栏/大牲畜（万头）/数值 = 9 万头", "期末存栏/#奶牛/数值 = 6 万头", "期末存栏/化肥（折纯）/数值 = 7 万头",
            "期末存栏/产量（吨）/数值 = 8吨 吨");
    assertThat(values(html("<table><tr><td colspan=3>单位：亿元、%</td></tr><tr><td>指标</td><td>12月末</td><td>增长</td></tr><tr><td>存款</td><td>9</td><td>4</td></tr></table>")))
        .containsExactly("存款/12月末 = 9 亿元", "存款/增长 = 4 %");
    assertThat(values(html("<p>单位：亿元、万人</p><table><tr><td>指标</td><td>数值</td></tr><tr><td>存款</td><td>9</td></tr></table>")))
        .containsExactly("存款/数值 = 9");
  }

  @Test
  void cells_that_reach_over_rows_and_columns_keep_their_place() throws UnreadableDocument {
    assertThat(values(html("<table><tr><th rowspan=2>地区</th><th rowspan=2>分组</th><th colspan=2>生产总值</th></tr><tr><th>总量（亿元）</th><th>增速（%）</th></tr>"
        + "<tr><td rowspan=2>甲区</td><td>工业</td><td>10</td><td>5</td></tr><tr><td>农业</td><td></td><td>6</td></tr>"
        + "<tr><td>乙区</td><td>工业</td><td>11</td><td>7</td></tr></table>")))
        .containsExactly("甲区/工业/生产总值/总量（亿元） = 10 亿元", "甲区/工业/生产总值/增速（%） = 5 %", "甲区/农业/生产总值/增速（%） = 6 %",
            "乙区/工业/生产总值/总量（亿元） = 11 亿元", "乙区/工业/生产总值/增速（%） = 7 %");
  }

  @Test
  void a_row_of_years_heads_its_columns() throws UnreadableDocument {
    assertThat(values(html("<table><tr><td>指标（亿元）</td><td>2019</td><td>2020</td></tr><tr><td>生产总值</td><td>1,100.5</td><td>1200</td></tr></table>")))
        .containsExactly("生产总值/2019 = 1,100.5", "生产总值/2020 = 1200");
  }

  @Test
  void a_table_that_lays_out_the_page_or_holds_words_is_text() throws UnreadableDocument {
    assertThat(html("<table><tr><td><table><tr><td>首页</td><td>12</td></tr><tr><td>首页</td></tr></table></td><td>10</td></tr></table>").tables()).hasSizeLessThan(2);
    assertThat(html("<table><tr><td>责任单位</td><td>任务</td></tr><tr><td>甲局</td><td>做好服务</td></tr></table>").tables()).isEmpty();
  }

  @Test
  void endless_spans_cost_no_more_than_their_text() throws UnreadableDocument {
    String row = "<tr>" + "<td rowspan=9999 colspan=9999>1</td>".repeat(50) + "</tr>";
    assertThat(html("<table>" + row.repeat(200) + "</table>").text().text()).contains("1");
  }

  private static Document flat(String cells) throws UnreadableDocument {
    String text = "甲市统计公报\n甲市全年实现地区生产总值100亿元，比上年增长5%，工业经济运行平稳，投资和消费都有增长。\n" + cells.replace("|", "\n") + "\n全市农业增产，农民增收，物价平稳。";
    return new Documents().read("a.txt", text.getBytes(StandardCharsets.UTF_8)).getFirst();
  }

  @Test
  void a_table_that_a_text_gives_one_cell_a_line_has_its_rows_again() throws UnreadableDocument {
    Document document = flat("2020年甲市生产总值|指标|总量（亿元）|比上年增长（%）|地区生产总值|1100.5|5.1|第一产业|12|-1.2|第二产业|600|—");
    assertThat(document.text().text()).contains("\n2020年甲市生产总值\n指标 总量（亿元） 比上年增长（%）\n地区生产总值 1100.5 5.1\n第一产业 12 -1.2\n第二产业 600 —\n全市农业增产");
    assertThat(values(document)).containsExactly("地区生产总值/总量（亿元） = 1100.5 亿元", "地区生产总值/比上年增长（%） = 5.1 %", "第一产业/总量（亿元） = 12 亿元",
        "第一产业/比上年增长（%） = -1.2 %", "第二产业/总量（亿元） = 600 亿元");
    assertThat(document.tables().getFirst().caption()).isNotNull().satisfies(c -> assertThat(document.at(c)).isEqualTo("2020年甲市生产总值"));
  }

  @Test
  void a_flat_table_may_have_a_column_of_units_years_and_lines_over_its_rows() throws UnreadableDocument {
    assertThat(values(flat("产品名称|单位|2019年|2020年|原油|万吨|40|41|原煤|万吨|30|31|其中：|焦煤|万吨|3|4|发电量|亿千瓦时|7|8")))
        .contains("原油/2019年 = 40 万吨", "原油/2020年 = 41 万吨", "其中：/焦煤/2020年 = 4 万吨", "其中：/发电量/2019年 = 7 亿千瓦时");
  }

  @Test
  void a_flat_table_with_a_cell_too_few_or_too_many_ends_or_stays_text() throws UnreadableDocument {
    assertThat(values(flat("指标|总量（亿元）|增速（%）|出口|10|5|进口|20|存款|30|7|贷款|40|8"))).isEmpty();
    assertThat(values(flat("指标|总量（亿元）|增速（%）|出口|10|5|进口|20|6|存款|30|7|贷款|40|8|9"))).hasSize(6).noneMatch(v -> v.startsWith("贷款"));
    assertThat(values(flat("指标|总量（亿元）|出口|10|5|进口|20|6|存款|30|7"))).as("a heading too few").isEmpty();
    assertThat(values(flat("责任单位|个数|甲局|10|乙局|20|丙局|30"))).as("no word that heads a table").isEmpty();
    Document kept = flat("指标|总量（亿元）|出口|10|5|进口|20|6|存款|30|7");
    assertThat(kept.text().text()).contains("\n总量（亿元）\n出口\n10\n5\n");
  }
}
