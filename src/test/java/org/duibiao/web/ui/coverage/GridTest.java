package org.duibiao.web.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.store.IndicatorYear;
import org.duibiao.store.RegionYear;
import org.junit.jupiter.api.Test;

class GridTest {

  private static final RegionId A = new RegionId("120000");
  private static final RegionId B = new RegionId("320000");
  private static final List<RegionYear> ALL = List.of(
      new RegionYear(A, 2022, 1, 0, 0, 0, 3), new RegionYear(A, 2021, 0, 12, 2, 1, 0), new RegionYear(B, 2020, 0, 0, 2, 1, 0),
      new RegionYear(B, 2019, 0, 0, 0, 4, 0));

  private final Grid grid = Grid.of(List.of(A, B), List.of(2022, 2021, 2020, 2019), ALL);

  @Test
  void theFiveStatesAreToldApart() {
    assertThat(grid.at(A, 2021).state()).isEqualTo(State.HELD);
    assertThat(grid.at(A, 2022).state()).isEqualTo(State.SILENT);
    assertThat(grid.at(B, 2020).state()).isEqualTo(State.AWAITING);
    assertThat(grid.at(B, 2019).state()).isEqualTo(State.UNSURE);
    assertThat(grid.at(B, 2022).state()).isEqualTo(State.NONE);
  }

  @Test
  void aDocumentSpeaksAboutItsYearAndTheOneBefore() {
    assertThat(grid.at(A, 2021).documents()).isOne();
    assertThat(grid.at(A, 2022).documents()).isOne();
    assertThat(grid.at(A, 2020).documents()).isZero();
  }

  @Test
  void withAnIndicatorOnlyItsFactsCount() {
    var gdp = new IndicatorId("gdp");
    var facts = List.of(new IndicatorYear(A, gdp, 2021, 0, 0, 1), new IndicatorYear(A, new IndicatorId("other"), 2022, 5, 0, 0));
    var one = Grid.of(List.of(A), List.of(2022, 2021), ALL, facts, Set.of(gdp));

    assertThat(one.at(A, 2021).state()).isEqualTo(State.UNSURE);
    assertThat(one.at(A, 2022).state()).isEqualTo(State.SILENT);
  }

  @Test
  void yearsOfWhichHardlyAnyRegionSaysSomethingAreLeftOut() {
    var regions = List.of(A, B, new RegionId("330000"), new RegionId("340000"), new RegionId("350000"));
    var all = regions.stream().map(region -> new RegionYear(region, 2021, 0, 3, 0, 0, 0)).collect(java.util.stream.Collectors.toList());
    all.add(new RegionYear(A, 2030, 0, 1, 0, 0, 0));
    var wide = Grid.of(regions, List.of(2030, 2021), all);

    assertThat(wide.withoutThinYears().years()).containsExactly(2021);
    assertThat(wide.all(A).sure()).isEqualTo(4);
    assertThat(Grid.of(List.of(A, B), List.of(2030, 2021), all).withoutThinYears().years()).containsExactly(2030, 2021);
  }

  @Test
  void theFullestCellIsTheDarkest() {
    assertThat(grid.shade(12, 5)).isEqualTo(5);
    assertThat(grid.shade(1, 5)).isEqualTo(2);
  }
}
