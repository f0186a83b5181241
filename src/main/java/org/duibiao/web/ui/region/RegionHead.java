package org.duibiao.web.ui.region;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.PageHead;
import org.duibiao.web.ui.parts.Ways;

/** Which region this is, where it lies, whom it is measured against, and the ways to the other screens with it chosen. */
class RegionHead extends Div {

  private static final int COMPARED = 4;
  private static final int SHOWN = 6;

  RegionHead(Catalog catalog, RegionReading reading, Address address) {
    addClassName("head");
    Region region = reading.region;
    var path = new Nav();
    path.getElement().setAttribute("aria-label", Words.t("region.path"));
    path.addClassName("path");
    catalog.lineage(region).reversed().stream().filter(above -> !above.equals(region)).forEach(above ->
        path.add(Ways.region(above, address), new Span(" › ")));
    path.add(new Span(Words.t("level." + region.level().name().toLowerCase(java.util.Locale.ROOT))));
    add(path, new PageHead(Words.of(region), "", ways(reading, address)));
    line(reading.peers.siblings() ? Words.t("region.siblings") : Words.t("region.peers"), reading.peers.regions(), address);
    var held = reading.held.documents().stream().map(one -> one.region()).distinct().toList();
    line(Words.t("region.children"), catalog.children(region.id()).stream().filter(child -> held.contains(child.id())).toList(), address);
  }

  private void line(String label, List<Region> regions, Address address) {
    if (!regions.isEmpty()) {
      var line = new Div(FactTable.text(label, "quiet"));
      line.addClassName("links");
      regions.stream().limit(SHOWN).forEach(peer -> line.add(Ways.region(peer, address)));
      if (regions.size() > SHOWN) {
        var more = new NativeButton(Words.t("region.more", regions.size() - SHOWN));
        more.addClassName("more");
        more.addClickListener(_ -> {
          line.remove(more);
          regions.stream().skip(SHOWN).forEach(peer -> line.add(Ways.region(peer, address)));
        });
        line.add(more);
      }
      add(line);
    }
  }

  private static Anchor[] ways(RegionReading reading, Address address) {
    var compared = new ArrayList<RegionId>(List.of(reading.region.id()));
    reading.peers.regions().stream().limit(COMPARED - 1L).forEach(peer -> compared.add(peer.id()));
    var here = address.shared().withRegions(List.of(reading.region.id()));
    var compare = action(Ways.to("", address.shared().withRegions(compared), Words.t("region.compare")), "to-compare");
    compare.setId("compare-with-peers");
    return new Anchor[] {compare, action(Ways.to("targets", here, Words.t("region.toTargets")), "to-targets"),
        action(Ways.to("measures", here, Words.t("region.toMeasures")), "to-measures")};
  }

  private static Anchor action(Anchor link, String look) {
    link.addClassNames("action", look);
    return link;
  }
}
