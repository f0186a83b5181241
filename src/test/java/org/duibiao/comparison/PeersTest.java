package org.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.DocumentKind;
import org.duibiao.store.DocumentRef;
import org.junit.jupiter.api.Test;

class PeersTest {

  private final Catalog catalog = Catalog.load();
  private final List<Held.HeldDocument> held = new ArrayList<>();

  @Test
  void siblingsAreEnoughWhereSeveralAreHeld() {
    hold("芜湖市", "马鞍山市", "宣城市", "金华市");
    var peers = peers("宣城市");
    assertThat(peers.siblings()).isTrue();
    assertThat(peers.regions()).extracting(Region::name).containsExactlyInAnyOrder("芜湖市", "马鞍山市");
  }

  @Test
  void othersOfTheLevelJoinWhereFewSiblingsAreHeld() {
    hold("芜湖市", "宣城市", "金华市", "天津市");
    var peers = peers("宣城市");
    assertThat(peers.siblings()).isFalse();
    assertThat(peers.regions()).extracting(Region::name).containsExactly("芜湖市", "金华市");
  }

  private Peers peers(String name) {
    return Peers.of(region(name), new Held(held), catalog::region, 10);
  }

  private Region region(String name) {
    return catalog.regionsNamed(name).getFirst();
  }

  private void hold(String... names) {
    for (String name : names) {
      RegionId id = region(name).id();
      held.add(new Held.HeldDocument(id, new DocumentRef(held.size() + 1, name, null, null, DocumentKind.OTHER, null)));
    }
  }
}
