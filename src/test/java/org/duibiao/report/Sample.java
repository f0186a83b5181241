package org.duibiao.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Facts;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.extraction.Measure;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredMeasure;
import org.duibiao.text.Span;

/** An invented comparison of four cities that has every kind of cell. */
public final class Sample {

  public final Facts facts = new Facts();

  public Sample() {
    String[] cities = {"甲市", "乙市", "丙市"};
    String[] gdp = {"1833.9", "15695.1", "756.2"};
    String[] growth = {"10.1", "6.6", "7.9"};
    String[] aim = {">=8.5", "6.5", ">8"};
    for (int i = 0; i < cities.length; i++) {
      String plan = cities[i] + " WORK_REPORT 2021-01-1" + i;
      String report = cities[i] + " WORK_REPORT 2022-01-1" + i;
      facts.add(plan, "gdp growth " + aim[i] + "% 2021 !");
      facts.add(plan, "gdp level " + new java.math.BigDecimal(gdp[i]).multiply(new java.math.BigDecimal("0.9")) + "亿元 2020");
      facts.add(cities[i] + " WORK_REPORT 2020-01-1" + i,
          "gdp level " + new java.math.BigDecimal(gdp[i]).multiply(new java.math.BigDecimal("0.82")) + "亿元 2019");
      facts.add(report, "gdp level " + gdp[i] + "亿元 2021");
      facts.add(report, "gdp growth " + growth[i] + "% 2021");
      facts.add(report, "hitech level " + (300 + 40 * i) + "家 2021");
      facts.add(report, "pm25 level " + (33 + i) + "微克/立方米 2021");
      facts.add(plan, "pm25 level <=34微克/立方米 2021 !");
    }
    facts.add("甲市 NEWS 2022-06-01", "gdp level 1840.2亿元 2021");
    facts.add("乙市 WORK_REPORT 2022-01-11", "retail growth 5.2% 2021");
    facts.add("甲市 WORK_REPORT 2021-01-10", "retail growth 4.2% 2020");
    facts.add("丙市 WORK_REPORT 2022-01-12", "retail growth 9% 2021 ?0.5");
    facts.add("丁市 BULLETIN 2021-11-02", "gdp level 5000亿元 2021-01/2021-10");
  }

  public ComparisonTable table() {
    return facts.compare(2021, "甲市 乙市 丙市 丁市", "gdp", "hitech", "pm25", "retail");
  }

  public List<StoredMeasure> measures() {
    var measures = new ArrayList<StoredMeasure>();
    String[] texts = {"设立十亿元产业引导基金支持链主企业", "推行企业开办一日办结", "对新认定高新技术企业给予奖补", "建设跨境电商综合服务平台"};
    MeasureCategory[] categories = {MeasureCategory.FINANCE, MeasureCategory.BUSINESS_ENV, MeasureCategory.INNOVATION, MeasureCategory.OPENING};
    Instrument[] instruments = {Instrument.FUNDS, Instrument.APPROVAL, Instrument.FUNDS, Instrument.INFRASTRUCTURE};
    for (int region = 0; region < 3; region++) {
      String name = Facts.NAMES.get(region);
      String document = name + " WORK_REPORT 2022-01-1" + region;
      var ref = facts.document(document).add(document, "hitech level 1家 2010 no").document();
      for (int i = 0; i < texts.length; i++) {
        if ((i + region) % 3 != 2) {
          measures.add(new StoredMeasure(100 + region * 10 + i, ref, Facts.region(name), name, texts[i], texts[i] + "。",
              new Span(0, texts[i].length() + 1), "二、工作安排", categories[i], Set.of(), Measure.Status.PLANNED,
              EnumSet.of(instruments[i]), List.of(), 0.9, ReviewState.UNREVIEWED));
        }
      }
    }
    return measures;
  }

  public MeasureColumns columns() {
    return MeasureColumns.of(table().query().regions(), measures());
  }
}
