package org.duibiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionNamesTest {

  private final Catalog catalog = Catalog.load();

  @ParameterizedTest
  @CsvSource({"天津市, Tianjin", "滨海新区, Binhai New Area", "南开区, Nankai District", "宣城市, Xuancheng", "江苏省, Jiangsu",
      "内蒙古自治区, Inner Mongolia", "延边朝鲜族自治州, Yanbian Prefecture", "全国, China", "陕西省, Shaanxi"})
  void aRegionHasAnEnglishName(String name, String english) {
    assertThat(catalog.regionsNamed(name).getFirst().english()).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"天津经济技术开发区, Tianjin Economic and Technological Development Zone"})
  void aZoneHasAnEnglishName(String name, String english) {
    assertThat(catalog.regionsNamed(name).getFirst().english()).isEqualTo(english);
  }
}
