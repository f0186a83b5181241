package org.duibiao.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.CleanText;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.Metadata;
import org.duibiao.document.Section;
import org.duibiao.document.SectionLabel;
import org.duibiao.document.Sentence;
import org.duibiao.document.Stated;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Attributes;
import org.duibiao.extraction.Evidence;
import org.duibiao.extraction.Facts;
import org.duibiao.extraction.Kind;
import org.duibiao.extraction.Measure;
import org.duibiao.extraction.Observation;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.text.Span;

/** Hand-made documents and facts. */
public final class Examples {

  public static final RegionId TIANJIN = new RegionId("120000");
  public static final RegionId JIANGSU = new RegionId("320000");
  public static final String TEXT = "全市生产总值达到1.5万亿元。建立企业服务专员机制，推行一网通办。";

  private static final Catalog CATALOG = Catalog.load();

  private Examples() {}

  public static SourceFile file(String text) {
    return new SourceFile("例.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  public static Document document(String text) {
    var sentences = new ArrayList<Sentence>();
    for (int start = 0; start < text.length();) {
      int end = text.indexOf('。', start) + 1;
      sentences.add(new Sentence(new Span(start, end), 0, 0, false));
      start = end;
    }
    var whole = new Section(-1, 0, SectionLabel.OTHER, new Span(0, 0), new Span(0, text.length()));
    return new Document("例", Metadata.UNKNOWN, CleanText.unchanged(text), List.of(whole), sentences, List.of());
  }

  /** A document that speaks for a region and is dated. */
  public static Document document(String text, RegionId region, LocalDate written, DocumentKind kind, String title) {
    var nowhere = new Span(0, 0);
    var about = new Metadata(new Stated<>(title, nowhere), null, null, new Stated<>(written, nowhere), null, new Stated<>(kind, nowhere),
        new Stated<>(CATALOG.region(region).orElseThrow(), nowhere), null);
    var plain = document(text);
    return new Document(title, about, plain.text(), plain.sections(), plain.sentences(), plain.removed());
  }

  public static Facts facts(RegionId region, String value) {
    return facts(region, value, 2021, 0.9);
  }

  public static Facts facts(RegionId region, String value, int year, double confidence) {
    int at = TEXT.indexOf("1.5");
    var observation = new Observation(new Evidence(new Span(0, 14), new Span(0, 15), 0, "level"), new Span(at, at + 6), region, "某市",
        "生产总值", new IndicatorId("gdp"), Aspect.LEVEL, new BigDecimal(value), null, "万亿元", Bound.EXACT, Kind.ACHIEVEMENT,
        new Period.Year(year), confidence);
    int second = TEXT.indexOf("建立");
    var measure = new Measure(new Evidence(new Span(second, TEXT.length()), new Span(second, TEXT.length()), 0, "verb"), region, "某市",
        "企业服务专员机制", MeasureCategory.BUSINESS_ENV, Set.of(MeasureCategory.GOVERNANCE), Measure.Status.DONE,
        Set.of(Instrument.APPROVAL), List.of("建立…机制"), 0.8, Attributes.NONE);
    return new Facts(List.of(observation), List.of(measure));
  }
}
