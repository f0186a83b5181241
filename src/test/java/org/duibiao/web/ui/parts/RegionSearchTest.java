package org.duibiao.web.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionSearchTest {

  private final Catalog catalog = Catalog.load();
  private final RegionSearch search = new RegionSearch(catalog);

  @ParameterizedTest
  @CsvSource({"天津市, 天津市", "天津, 天津市", "tjs, 天津市", "bhxq, 滨海新区", "tianjin, 天津市", "天津滨海新区, 滨海新区", "泰达, 天津经济技术开发区"})
  void findsByNameAliasPinyinAndInitials(String text, String name) {
    assertThat(search.find(text)).extracting(Region::name).contains(name);
  }

  @Test
  void theExactNameComesFirst() {
    assertThat(search.find("天津").getFirst().name()).isEqualTo("天津市");
  }

  @Test
  void aParentLeadsToWhatLiesInIt() {
    assertThat(search.find("天津市南开").getFirst().name()).isEqualTo("南开区");
  }

  @Test
  void peersHaveTheSameLevelAndParent() {
    var nankai = catalog.regionsNamed("南开区").getFirst();
    assertThat(search.peers(nankai)).extracting(Region::name).contains("和平区", "滨海新区").doesNotContain("南开区", "天津市");
  }
}
