package org.duibiao.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.EnglishUnits;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Extractor;
import org.duibiao.extraction.Kind;
import org.duibiao.extraction.Observation;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The digests that a fresh start shows: each says that it is one and what it digests, and is read without a gap. */
class SamplesTest {

  private static final Extractor EXTRACTOR = new Extractor(Catalog.load());

  static List<Map.Entry<String, byte[]>> digests() {
    return List.copyOf(Samples.read().entrySet());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("digests")
  void saysWhatItIsAndIsReadWhole(Map.Entry<String, byte[]> digest) throws Exception {
    List<Document> documents = new Documents().read(digest.getKey(), digest.getValue());
    assertThat(documents).hasSize(1);
    Document document = documents.getFirst();
    String text = document.text().text();
    assertThat(text).contains("本文是为对标编写的摘要", "原文");
    assertThat(document.metadata().region()).isNotNull();
    List<Observation> facts = EXTRACTOR.extract(document).observations();
    assertThat(facts).allSatisfy(fact -> assertThat(fact.indicator()).as("%s", fact).hasSizeGreaterThan(1))
        .allSatisfy(fact -> assertThat(fact.period()).as("%s", fact).isNotNull());
    assertThat(facts.stream().filter(fact -> fact.indicatorId() != null).count()).as("catalogued").isGreaterThanOrEqualTo(6);
    assertThat(headlinesTwice(facts)).isEmpty();
    assertThat(EXTRACTOR.extract(document).measures()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("digests")
  void unitsHaveEnglishNames(Map.Entry<String, byte[]> digest) throws Exception {
    assertThat(EXTRACTOR.extract(new Documents().read(digest.getKey(), digest.getValue()).getFirst()).observations())
        .allSatisfy(fact -> assertThat(EnglishUnits.of(fact.unit())).as("%s", fact).doesNotContainPattern("\\p{IsHan}"));
  }

  private record Series(String region, IndicatorId indicator, Aspect aspect, int year) {}

  /** The screens that set targets against results have something to show, of which each says yes or no. */
  @Test
  void targetsOfAtLeastThreeRegionsHaveAResultToBeJudgedBy() throws Exception {
    Set<Series> stated = new HashSet<>();
    Set<Series> aimed = new HashSet<>();
    for (var digest : digests()) {
      for (Observation fact : EXTRACTOR.extract(new Documents().read(digest.getKey(), digest.getValue()).getFirst()).observations()) {
        if (fact.indicatorId() != null && fact.period() instanceof Period.Year(int year) && fact.bound() != Bound.ABOUT) {
          (fact.kind() == Kind.TARGET ? aimed : stated).add(new Series(fact.regionName(), fact.indicatorId(), fact.aspect(), year));
        }
      }
    }
    aimed.retainAll(stated);
    assertThat(aimed.stream().map(Series::region).distinct()).hasSizeGreaterThanOrEqualTo(3);
  }

  /** A digest states a headline once: a second value would be a disagreement of the program's own making. */
  private static List<String> headlinesTwice(List<Observation> facts) {
    return facts.stream().filter(fact -> fact.indicatorId() != null)
        .collect(Collectors.groupingBy(fact -> fact.indicatorId() + " " + fact.aspect() + " " + fact.kind() + " " + fact.period(), Collectors.counting()))
        .entrySet().stream().filter(count -> count.getValue() > 1).map(Map.Entry::getKey).toList();
  }
}
