package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.Region;
import org.duibiao.store.StoredMeasure;
import org.duibiao.web.ui.i18n.Words;

/** The measures of some regions in columns, category by category, with who else has the category. */
public class MeasureColumns extends Div {

  private static final int MOST_COLUMNS = 4;
  private static final int MOST_EACH = 8;

  public MeasureColumns(List<Region> regions, List<StoredMeasure> measures, Consumer<StoredMeasure> evidence) {
    addClassName("measures");
    var columns = regions.stream().limit(MOST_COLUMNS).toList();
    var byCategory = measures.stream().collect(Collectors.groupingBy(StoredMeasure::category));
    Arrays.stream(MeasureCategory.values()).filter(byCategory::containsKey).forEach(category -> {
      var here = byCategory.getOrDefault(category, List.of());
      add(new H3(Words.of(category)));
      var row = new Div();
      row.addClassName("measure-row");
      columns.forEach(region -> row.add(column(region, columns, here, evidence)));
      add(row);
    });
  }

  private static Div column(Region region, List<Region> all, List<StoredMeasure> here, Consumer<StoredMeasure> evidence) {
    var column = new Div();
    var own = here.stream().filter(measure -> region.id().equals(measure.region())).toList();
    column.add(new H4(region.name()));
    if (own.isEmpty()) {
      column.add(said(Words.t("measures.none"), "missing"));
      return column;
    }
    var others = all.stream()
        .filter(other -> !other.equals(region) && here.stream().anyMatch(m -> other.id().equals(m.region())))
        .map(Region::shortName).toList();
    column.add(said(others.isEmpty() ? Words.t("measures.onlyHere") : Words.t("measures.alsoIn", String.join("、", others)), "quiet"));
    own.stream().limit(MOST_EACH).forEach(measure -> {
      var button = new NativeButton(measure.title(), _ -> evidence.accept(measure));
      button.addClassName("measure");
      button.getElement().setAttribute("title", measure.sentence());
      column.add(button);
    });
    if (own.size() > MOST_EACH) {
      column.add(said(Words.t("measures.more", own.size() - MOST_EACH), "quiet"));
    }
    return column;
  }

  private static Span said(String words, String look) {
    var span = new Span(words);
    span.addClassName(look);
    return span;
  }
}
