package org.duibiao.web.ui.measures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.store.StoredMeasure;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.MeasureTable;

/** The measures of up to four regions, a column each, category by category; each says who else does the same. */
class SideBySide extends Div {

  private static final int MOST_EACH = 12;

  private final Catalog catalog;
  private final String query;
  private final Consumer<StoredMeasure> open;

  SideBySide(Catalog catalog, List<RegionId> regions, MeasureColumns columns, String query, Consumer<StoredMeasure> open) {
    this.catalog = catalog;
    this.query = query;
    this.open = open;
    addClassName("measures");
    var table = new MeasureTable(regions.stream().map(this::name).toList());
    columns.categories().forEach((category, row) ->
        table.row(Words.of(category), regions.stream().map(region -> column(region, row)).toList()));
    add(table);
  }

  private Div column(RegionId region, Map<RegionId, List<MeasureColumns.Item>> row) {
    var items = row.getOrDefault(region, List.of());
    var column = new Div(new H4(name(region) + " " + items.size()));
    items.stream().limit(MOST_EACH).forEach(item -> {
      var button = new NativeButton("", _ -> open.accept(item.measure()));
      button.add(new Marked(item.measure().title(), query));
      button.addClassName("measure");
      button.getElement().setAttribute("title", item.measure().sentence());
      column.add(new Div(button, item.onlyHere()
          ? FactTable.text(Words.t("measures.onlyHere"), "only")
          : FactTable.text(Words.t("measures.alsoIn", Figures.joined(item.alsoIn().stream().map(this::name).toList())), "quiet")));
    });
    if (items.isEmpty()) {
      column.add(FactTable.text(Words.t("measures.none"), "missing"));
    } else if (items.size() > MOST_EACH) {
      column.add(FactTable.text(Words.t("measures.more", items.size() - MOST_EACH), "quiet"));
    }
    return column;
  }

  private String name(RegionId region) {
    return catalog.region(region).map(found -> Words.chinese() ? found.shortName() : Words.of(found)).orElse(region.value());
  }
}
