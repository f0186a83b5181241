package org.duibiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;

class CatalogTest {

  private final Catalog catalog = Catalog.load();

  @Test
  void aRegionIsFoundByNameShortNameAndAlias() {
    assertThat(catalog.regionsNamed("宣城市")).extracting(r -> r.id().value()).containsExactly("341800");
    assertThat(catalog.regionsNamed("宣城")).extracting(r -> r.id().value()).containsExactly("341800");
    assertThat(catalog.regionsNamed("滨海高新区")).extracting(Region::name).containsExactly("天津滨海高新技术产业开发区");
  }

  @Test
  void countiesThatShareANameAreAllReturned() {
    assertThat(catalog.regionsNamed("鼓楼区")).hasSizeGreaterThan(3);
  }

  @Test
  void aWeakAliasDoesNotNameARegionByItself() {
    assertThat(catalog.regionsNamed("津")).isEmpty();
    assertThat(catalog.region(new RegionId("120000")).orElseThrow().weakAliases()).contains("津");
  }

  @Test
  void lineageLeadsFromTheDistrictToTheNation() {
    Region nankai = catalog.regionsNamed("南开区").getFirst();
    assertThat(catalog.lineage(nankai)).extracting(Region::shortName).containsExactly("南开", "天津", "全国");
  }

  @Test
  void noWordingStandsForTwoIndicators() {
    var owner = new HashMap<String, IndicatorId>();
    for (Indicator indicator : catalog.indicators()) {
      owner.merge(indicator.name(), indicator.id(), (a, b) -> failing(indicator.name(), a, b));
      indicator.aliases().forEach(alias -> owner.merge(alias, indicator.id(), (a, b) -> failing(alias, a, b)));
    }
    assertThat(owner).containsEntry("GDP", new IndicatorId("gdp"));
  }

  private static IndicatorId failing(String wording, IndicatorId a, IndicatorId b) {
    throw new AssertionError(wording + " stands for " + a + " and " + b);
  }
}
