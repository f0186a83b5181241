package org.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Aspect;
import org.duibiao.store.Stated;
import org.junit.jupiter.api.Test;

class PromisesTest {

  private final List<Stated> targets = new ArrayList<>();

  /** p1 … are provinces, c1 … counties. */
  private static Optional<Region> region(RegionId id) {
    var level = id.value().startsWith("p") ? Region.Level.PROVINCE : Region.Level.COUNTY;
    return id.value().startsWith("x") ? Optional.empty()
        : Optional.of(new Region(id, id.value(), id.value(), level, null, List.of(), List.of(), "", ""));
  }

  private void aim(String regions, int year, int count) {
    for (String region : regions.split(" ")) {
      for (int i = 0; i < count; i++) {
        targets.add(new Stated(new RegionId(region), new IndicatorId("i" + i), Aspect.LEVEL, year));
      }
    }
  }

  private Promises strongest() {
    return Promises.strongest(targets, PromisesTest::region).orElseThrow();
  }

  private static List<RegionId> ids(String regions) {
    return Arrays.stream(regions.split(" ")).map(RegionId::new).toList();
  }

  @Test
  void levelsAreNotMixed() {
    aim("p1", 2025, 5);
    aim("c2 c1", 2025, 3);
    assertThat(strongest()).isEqualTo(new Promises(ids("c1 c2"), 2025, 6));
  }

  @Test
  void ofManyRegionsThoseWithMostAreShown() {
    aim("p1 p2 p3", 2025, 1);
    aim("p4 p5", 2025, 3);
    assertThat(strongest()).isEqualTo(new Promises(ids("p1 p2 p4 p5"), 2025, 8));
  }

  @Test
  void theYearIsTheOneWithMostAndOfEqualsTheLater() {
    aim("p1 p2", 2023, 2);
    aim("p1 p2", 2024, 2);
    aim("p1 p2", 2025, 1);
    assertThat(strongest().year()).isEqualTo(2024);
  }

  @Test
  void withoutTargetsThereIsNoChoice() {
    aim("x1", 2025, 3);
    assertThat(Promises.strongest(targets, PromisesTest::region)).isEmpty();
  }
}
