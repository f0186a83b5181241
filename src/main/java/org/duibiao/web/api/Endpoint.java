package org.duibiao.web.api;

import static org.duibiao.web.api.Parameter.*;

import java.util.List;
import org.duibiao.text.Wording;

/**
 * What the API offers: the one list from which requests are checked, the OpenAPI document and the page for developers are written,
 * and the examples are run as tests.
 */
enum Endpoint {
  REGIONS("/regions", "目录中的地区", "Regions of the catalogue", View.Region.class, true, "/regions?text=宣城", TEXT, LEVEL, LIMIT, OFFSET),
  REGION("/regions/{id}", "一个地区", "One region", View.Region.class, false, "/regions/341800"),
  INDICATORS("/indicators", "目录中的指标", "Indicators of the catalogue",
      View.Indicator.class, true, "/indicators?theme=economy", TEXT, THEME, LIMIT, OFFSET),
  INDICATOR_("/indicators/{id}", "一个指标", "One indicator", View.Indicator.class, false, "/indicators/gdp"),
  OBSERVATIONS("/observations", "文档中的数字，各附原句", "Numbers that documents state, each with its sentence", View.Observation.class, true,
      "/observations?region=宣城市&indicator=gdp&year_from=2020&year_to=2022&limit=5", Parameter.REGION, INDICATOR, THEME, YEAR, YEAR_FROM,
      YEAR_TO, KIND, ASPECT, REVIEW, CONFIDENCE, TEXT, SORT, LIMIT, OFFSET),
  OBSERVATION("/observations/{id}", "一个数字", "One observation", View.Observation.class, false, "/observations/1"),
  MEASURES("/measures", "文档中的政策措施，各附原句", "Policy measures that documents state, each with its sentence", View.Measure.class, true,
      "/measures?region=宣城市&category=innovation&limit=5", Parameter.REGION, CATEGORY, INSTRUMENT, PROGRESS, YEAR, YEAR_FROM, YEAR_TO,
      REVIEW, TEXT, LIMIT, OFFSET),
  MEASURE("/measures/{id}", "一条措施", "One measure", View.Measure.class, false, "/measures/1"),
  TARGETS("/targets", "目标与完成情况", "Targets with what became of them",
      View.Target.class, true, "/targets?region=宣城市&year=2022", Parameter.REGION,
      INDICATOR, THEME, YEAR, TARGET_STATUS, LIMIT, OFFSET),
  DOCUMENTS("/documents", "已有的文档", "Documents held",
      View.DocumentSummary.class, true, "/documents?sort=-date&limit=5", Parameter.REGION, YEAR,
      DOCUMENT_KIND, TEXT, DOCUMENT_SORT, LIMIT, OFFSET),
  DOCUMENT("/documents/{id}", "一份文档及其章节", "One document with its sections", View.Document.class, false, "/documents/1"),
  DOCUMENT_OBSERVATIONS("/documents/{id}/observations", "一份文档中的数字，按原文顺序", "The observations of a document, in text order",
      View.Observation.class, true,
      "/documents/1/observations?limit=5", KIND, TEXT, LIMIT, OFFSET),
  DOCUMENT_MEASURES("/documents/{id}/measures", "一份文档中的措施", "The measures of a document", View.Measure.class, true,
      "/documents/1/measures?limit=5", CATEGORY, PROGRESS, TEXT, LIMIT, OFFSET),
  COMPARISON("/comparison", "地区对比：至多 8 个地区、200 个指标", "Regions side by side: at most 8 regions and 200 indicators",
      View.Comparison.class, false,
      "/comparison?region=天津市&region=宣城市&theme=economy&year=2021", Parameter.REGION, INDICATOR, THEME, YEAR, KIND),
  EXPORT("/exports/{what}.{format}",
      "文件：对比、数字、措施、目标或文档，csv、xlsx 或 json；对比还可取 pdf。CSV 不带字节顺序标记",
      "A file: comparison, observations, measures, targets or documents as csv, xlsx or json, a comparison also as pdf. CSV without a"
          + " byte order mark",
      null, false, "/exports/comparison.csv?region=天津市&region=宣城市&theme=economy&year=2021", Parameter.REGION, INDICATOR, THEME, YEAR,
      KIND, LANGUAGE),
  CHART_IMAGE("/charts/{indicator}.{format}", "一个指标的图，svg 或 png，含标题、副题与来源",
      "A chart of one indicator as svg or png, with title, subtitle and source", null, false,
      "/charts/gdp.svg?region=天津市&region=宣城市&year=2021", Parameter.REGION, YEAR, CHART, LANGUAGE),
  OPENAPI("/openapi.json", "本接口的描述", "This description", null, false, "/openapi.json");

  /** What all paths begin with. */
  static final String ROOT = "/api/v1";

  private final String path;
  private final Wording summary;
  private final @org.jspecify.annotations.Nullable Class<? extends Record> item;
  private final boolean list;
  private final String example;
  private final List<Parameter> parameters;

  Endpoint(String path, String chinese, String english, @org.jspecify.annotations.Nullable Class<? extends Record> item, boolean list,
      String example,
      Parameter... parameters) {
    this.path = path;
    this.summary = new Wording(chinese, english);
    this.item = item;
    this.list = list;
    this.example = example;
    this.parameters = List.of(parameters);
  }

  /** After {@link #ROOT}. */
  String path() {
    return path;
  }

  Wording summary() {
    return summary;
  }

  /** What it answers with, one or a list of; null where that is a file. */
  @org.jspecify.annotations.Nullable Class<? extends Record> item() {
    return item;
  }

  boolean list() {
    return list;
  }

  /** A request that can be made, after {@link #ROOT}. */
  String example() {
    return example;
  }

  List<Parameter> parameters() {
    return parameters;
  }
}
