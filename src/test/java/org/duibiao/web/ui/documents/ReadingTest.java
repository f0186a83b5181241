package org.duibiao.web.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.Documents;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.extraction.Measure;
import org.duibiao.quantity.Bound;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredDocument;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Span;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final DocumentRef REF = new DocumentRef(7, "例", null, null, DocumentKind.OTHER, null);

  @Test
  void whatATextHoldsIsShownAsText() throws Exception {
    var reading = reading("甲市工作报告\n\n一、回顾\n\n<script>alert(1)</script><img src=x onerror=alert(2)>全年生产总值12.5亿元。\n", "12.5亿元");
    String html = reading.html(reading.parts().getFirst(), "<b>", "documents/7?\"><script>");

    var page = Jsoup.parseBodyFragment(html);
    assertThat(page.select("script, img, b")).isEmpty();
    assertThat(page.select("a")).allSatisfy(a -> assertThat(a.attributes().asList()).extracting(x -> x.getKey())
        .isSubsetOf("router-link", "class", "data-o", "data-m", "href", "title"));
  }

  @Test
  void aRawTextWithMarkupIsShownAsText() throws Exception {
    var reading = reading("<html><body><p>甲市公报说，形势良好。</p><script>alert(1)</script>"
        + "<p onclick='x()'>全年生产总值12.5亿元。</p></body></html>", "12.5亿元");
    String html = reading.rawHtml(reading.rawParts().getFirst(), "措施", "documents/7?v=raw&", name -> name);

    var page = Jsoup.parseBodyFragment(html);
    assertThat(page.select("script, p")).isEmpty();
    assertThat(page.text()).contains("<script>alert(1)</script>");
    assertThat(page.select("a.number").text()).contains("12.5亿元");
    assertThat(page.text()).contains("<p onclick='x()'>");
  }

  @Test
  void whatOfAPageIsNoTextIsMarkedAsLeftOutAndAllElseIsTheText() throws Exception {
    var reading = reading("<!DOCTYPE html><html><head><title>甲</title></head><body><nav>首页 新闻</nav><div class='x'><p>甲市公报说，“形势”&nbsp;良&ldquo;好&rdquo;。</p>"
        + "<script>" + "var a=1;".repeat(100) + "</script><p onclick='x()'>全年<b>生产总值</b>12.5亿元。</p></div></body></html>\n", "12.5亿元");
    var page = Jsoup.parseBodyFragment(reading.rawHtml(reading.rawParts().getFirst(), "措施", "documents/7?v=raw&", name -> name));

    assertThat(page.select("details summary").eachText()).singleElement().asString().startsWith("page-source");
    assertThat(page.select("del").eachText()).contains("<b>", "</b>").anyMatch(cut -> cut.startsWith("<!DOCTYPE html>"));
    page.select("summary").remove();
    assertThat(page.text()).startsWith("<!DOCTYPE html>").endsWith("</html>").contains("var a=1;".repeat(100));
    page.select("del").remove();
    assertThat(page.text().replaceAll("\\s", "")).isEqualTo("甲市公报说，“形势”&nbsp;良&ldquo;好&rdquo;。全年生产总值12.5亿元。");
  }

  @Test
  void aNumberIsALinkInsideItsMeasure() throws Exception {
    var reading = reading("甲市工作报告\n\n设立12.5亿元产业基金。\n", "12.5亿元");
    var page = Jsoup.parseBodyFragment(reading.html(reading.parts().getFirst(), "措施", "documents/7?"));

    assertThat(page.select("a.number[data-o~=3]").attr("href")).isEqualTo("documents/7?o=3");
    assertThat(page.select("a.deed-sign").attr("href")).isEqualTo("documents/7?m=9");
    assertThat(page.select("a.deed-sign").size()).isOne();
    assertThat(page.select(".deed").eachText()).containsExactly("设立", "产业基金。");
    assertThat(page.select("p").last().text()).isEqualTo("措施设立12.5亿元产业基金。");
  }

  @Test
  void theTextIsWhole() throws Exception {
    String text = "甲市工作报告\n\n" + "全年生产总值12.5亿元，增长3%。建立机制。\n".repeat(50);
    var document = new Documents().read("a.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).getFirst();
    var reading = reading(text, "12.5亿元");
    var page = Jsoup.parseBodyFragment(reading.html(reading.parts().getFirst(), "", "documents/7?"));

    assertThat(page.text().replaceAll("\\s", "")).isEqualTo(document.text().text().replaceAll("\\s", ""));
  }

  @Test
  void aLongTextComesInPartsThatHoldAllOfIt() throws Exception {
    var reading = reading("甲市工作报告\n\n" + "全年生产总值12.5亿元，比上年增长3%，各项事业都取得了新的进步。\n".repeat(8000), "12.5亿元");
    List<Span> parts = reading.parts();

    assertThat(parts.size()).isGreaterThan(1);
    assertThat(parts).allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(Reading.PART));
    for (int i = 1; i < parts.size(); i++) {
      assertThat(parts.get(i).start()).isEqualTo(parts.get(i - 1).end());
    }
    assertThat(Reading.partAt(parts, parts.get(1).start())).isEqualTo(1);
  }

  private static Reading reading(String text, String number) throws Exception {
    Document document = new Documents().read("a.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).getFirst();
    String clean = document.text().text();
    int at = clean.indexOf(number);
    var span = new Span(at, at + number.length());
    Span sentence = document.sentences().stream().map(s -> s.span()).filter(s -> s.contains(span)).findFirst().orElseThrow();
    var observation = new StoredObservation(3, REF, null, "<i>甲市</i>", null, "产值", Aspect.LEVEL, BigDecimal.TEN, null, "亿元",
        BigDecimal.TEN, null, "元", Bound.EXACT, Kind.ACHIEVEMENT, null, number, span, span, sentence.of(clean), sentence, "", "r", 0.5,
        ReviewState.UNREVIEWED);
    var measure = MEASURE.apply(sentence, sentence.of(clean));
    var stored = new StoredDocument(REF, "a", null, null, null, null, "1", Map.of(), document.text(), document.sections(),
        document.sentences(), document.removed());
    return new Reading(stored, new ArrayList<>(List.of(observation)), List.of(measure), fact -> "<i>\"" + fact.regionName());
  }

  private static final java.util.function.BiFunction<Span, String, StoredMeasure> MEASURE = (span, sentence) -> new StoredMeasure(9, REF,
      null, "甲市", "题", sentence, span, "", MeasureCategory.INDUSTRY, Set.of(), Measure.Status.DONE, Set.of(), List.of(), 0.9,
      ReviewState.UNREVIEWED);
}
