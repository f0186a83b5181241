package org.duibiao.web.ui.region;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.SectionHead;
import org.duibiao.web.ui.parts.Ways;

/** The places in an order that the region's documents claim, in their own words. */
class Honours extends Div {

  private static final int SHOWN = 15;

  Honours(List<StoredObservation> places, Consumer<List<Long>> evidence) {
    if (places.isEmpty()) {
      return;
    }
    add(new SectionHead(Words.t("region.honours", places.size())), new Paragraph(Words.t("region.honoursSaid")));
    var list = new UnorderedList();
    list.addClassName("honours");
    places.stream().limit(SHOWN).forEach(place -> list.add(new ListItem(
        FactTable.text(Figures.period(place) + " ", "quiet"),
        Ways.evidence(place.label() + "：" + place.quote(), place.sentence(), () -> evidence.accept(List.of(place.id()))))));
    add(list);
    if (places.size() > SHOWN) {
      add(new Paragraph(Words.t("table.more", places.size() - SHOWN)));
    }
  }
}
