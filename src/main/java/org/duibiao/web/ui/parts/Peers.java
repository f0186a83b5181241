package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.web.ui.i18n.Words;

/** Regions that are usually measured against the chosen ones: of the same level, those with documents first. */
public class Peers extends Div {

  private static final int MOST = 8;

  /**
   * @param known regions with documents, those with the most first
   * @param added called with the chosen regions and the one a person added
   */
  public Peers(Catalog catalog, List<RegionId> chosen, List<RegionId> known, Consumer<List<RegionId>> added) {
    addClassName("peers");
    var peers = of(catalog, chosen, known);
    if (peers.isEmpty()) {
      return;
    }
    add(new Span(Words.t("picker.peers")));
    peers.forEach(peer -> {
      var button = new NativeButton("+ " + Words.of(peer), _ -> {
        var all = new ArrayList<>(chosen);
        all.add(peer.id());
        added.accept(all);
      });
      button.addClassName("chip");
      button.getElement().setAttribute("title", new RegionSearch(catalog).path(peer));
      add(button);
    });
  }

  /** With documents and of the first region's level, then its neighbours without any. */
  static List<Region> of(Catalog catalog, List<RegionId> chosen, List<RegionId> known) {
    if (chosen.isEmpty()) {
      return List.of();
    }
    var search = new RegionSearch(catalog);
    var first = catalog.region(chosen.getFirst());
    var neighbours = first.map(search::peers).orElse(List.of());
    var same = known.stream().flatMap(id -> catalog.region(id).stream())
        .filter(region -> first.map(f -> f.level() == region.level()).orElse(false))
        .sorted(Comparator.comparing((Region region) -> !neighbours.contains(region)).thenComparing(region -> known.indexOf(region.id())));
    return java.util.stream.Stream.concat(same, neighbours.stream()).distinct().filter(region -> !chosen.contains(region.id()))
        .limit(MOST).toList();
  }
}
