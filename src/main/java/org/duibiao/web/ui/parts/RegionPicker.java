package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.web.ui.i18n.Words;

/** Picks regions in the order they are to be shown. */
public class RegionPicker extends MultiSelectComboBox<Region> {

  /**
   * @param most how many may be picked
   * @param picked called when a person has picked
   */
  public RegionPicker(Catalog catalog, int most, List<RegionId> chosen, Consumer<List<RegionId>> picked) {
    super(Words.t("picker.regions"));
    var search = new RegionSearch(catalog);
    setPlaceholder(Words.t("picker.hint"));
    setAutoExpand(AutoExpandMode.VERTICAL); // a region that is chosen is always seen, never counted
    setItemLabelGenerator(Words::of);
    setRenderer(new TextRenderer<>(search::path));
    setItems(DataProvider.fromFilteringCallbacks(
        query -> search.find(query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()),
        query -> search.find(query.getFilter().orElse("")).size()));
    setValue(new LinkedHashSet<>(chosen.stream().flatMap(id -> catalog.region(id).stream()).toList()));
    addValueChangeListener(event -> {
      if (event.isFromClient()) {
        var kept = new LinkedHashSet<>(event.getOldValue());
        kept.retainAll(event.getValue());
        kept.addAll(event.getValue());
        picked.accept(kept.stream().limit(most).map(Region::id).toList());
      }
    });
  }
}
