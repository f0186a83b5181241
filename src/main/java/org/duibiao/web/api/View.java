package org.duibiao.web.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API answers with. Names are written in snake case; fields.tsv says of each what it holds. */
final class View {

  private View() {}

  record Region(String id, String name, String shortName, String level, @Nullable String parent, String pinyin, List<String> aliases) {}

  record Indicator(String id, String name, String nameEnglish, String unit, String polarity, String theme, String definition,
      List<String> aliases) {}

  record Source(long id, String title, String kind, @Nullable String issuer, @Nullable String date, @Nullable String source) {}

  record Observation(long id, @Nullable String region, String regionName, @Nullable String indicator, String label, String aspect,
      BigDecimal value, @Nullable BigDecimal valueHigh, String unit, BigDecimal baseValue, @Nullable BigDecimal baseValueHigh,
      String baseUnit, String comparator, String kind, @Nullable String period, String quote, String sentence, String section,
      String rule, double confidence, String review, Source document) {}

  record Measure(long id, @Nullable String region, String regionName, String title, String sentence, String section, String category,
      List<String> also, String status, List<String> instruments, List<String> cues, double confidence, String review,
      Source document) {}

  record Target(String status, String statusName, @Nullable String reason, @Nullable BigDecimal margin, @Nullable BigDecimal completion,
      @Nullable BigDecimal elapsed, Observation target, @Nullable Observation outcome, @Nullable Observation unjudged,
      @Nullable Observation before, int others) {}

  record DocumentSummary(long id, String title, String kind, @Nullable String region, @Nullable String issuer, @Nullable String date,
      @Nullable String source, int characters, int observations, int measures) {}

  record Document(long id, String title, String kind, @Nullable String region, @Nullable String issuer, @Nullable String date,
      @Nullable String source, @Nullable String number, String ruleSet, int characters, List<Section> sections) {}

  record Section(String heading, int depth, String label, int start, int end) {}

  record Comparison(int year, List<Region> regions, List<Row> rows) {}

  record Row(String indicator, String name, String aspect, String unit, int have, int of, List<Entry> entries) {}

  record Entry(String region, Cell achieved, Cell growth, Cell target, Cell targetGrowth, @Nullable Integer rank,
      @Nullable Integer growthRank, @Nullable String status) {}

  record Cell(@Nullable BigDecimal value, @Nullable BigDecimal valueHigh, @Nullable String unit, @Nullable String comparator,
      @Nullable String period, @Nullable Long observation, List<String> notes, @Nullable String missing) {}
}
