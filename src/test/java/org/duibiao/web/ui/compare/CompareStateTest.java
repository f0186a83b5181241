package org.duibiao.web.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Kind;
import org.junit.jupiter.api.Test;

class CompareStateTest {

  private final Catalog catalog = Catalog.load();

  @Test
  void whatWasChosenComesBackFromTheAddress() {
    var indicator = catalog.indicators().getFirst().id();
    var state = new CompareState(List.of(new RegionId("120116"), new RegionId("120000")), catalog.themes().getLast().id(),
        List.of(indicator), 2021, Set.of(Kind.TARGET), indicator, "bars_level");
    assertThat(CompareState.of(state.parameters(), catalog)).isEqualTo(state);
  }

  @Test
  void nothingChosenNeedsNoParameters() {
    assertThat(CompareState.EMPTY.parameters()).isEmpty();
    assertThat(CompareState.of(Map.of(), catalog)).isEqualTo(CompareState.EMPTY);
  }

  @Test
  void whatTheCatalogueDoesNotKnowIsLeftOut() {
    var state = CompareState.of(Map.of("r", List.of("120000,<script>,999999"), "t", List.of("nonsense"), "y", List.of("20x1"),
        "i", List.of("nonsense"), "f", List.of("nonsense"), "c", List.of("<img>"), "k", List.of("nonsense")), catalog);
    assertThat(state).isEqualTo(CompareState.EMPTY.withRegions(List.of(new RegionId("120000"))));
  }

  @Test
  void noMoreThanEightRegions() {
    var many = catalog.regions().stream().limit(20).map(r -> r.id()).toList();
    assertThat(CompareState.EMPTY.withRegions(many).regions()).isEqualTo(many.subList(0, 8));
  }

  @Test
  void anotherThemeDropsIndicatorsChosenOneByOne() {
    var state = CompareState.EMPTY.withIndicators(List.of(new IndicatorId("gdp"))).withTheme("economy");
    assertThat(state.indicators()).isEmpty();
    assertThat(state.withIndicators(List.of(new IndicatorId("gdp"))).theme()).isNull();
  }
}
