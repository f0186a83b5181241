package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.MeasureColumns.Item;
import org.duibiao.store.StoredMeasure;
import org.duibiao.web.ui.i18n.Words;

/** The measures of up to four regions in columns, category by category; each says whether it is only here or where else. */
public class MeasureColumns extends Div {

  public static final int MOST_COLUMNS = 4;
  private static final int MOST_EACH = 5;

  private final List<Region> regions;
  private final Consumer<StoredMeasure> evidence;

  /** @param evidence called with the measure a person wants the sentence of */
  public MeasureColumns(List<Region> regions, org.duibiao.comparison.MeasureColumns columns, Consumer<StoredMeasure> evidence) {
    this.regions = regions.stream().limit(MOST_COLUMNS).toList();
    this.evidence = evidence;
    addClassName("measures");
    add(quiet(Words.t("measures.rule")));
    if (regions.size() > MOST_COLUMNS) {
      add(further(regions.subList(MOST_COLUMNS, regions.size())));
    }
    var table = new MeasureTable(this.regions.stream().map(Words::of).toList());
    columns.categories().forEach((category, byRegion) ->
        table.row(Words.of(category), this.regions.stream().map(region -> column(region, byRegion)).toList()));
    add(table);
  }

  /** The regions that no column is left for, with the way to their measures. */
  private static Paragraph further(List<Region> left) {
    var line = quiet(Words.t("measures.further", MOST_COLUMNS) + " ");
    left.forEach(region -> {
      if (region != left.getFirst()) {
        line.add(Words.t("app.comma"));
      }
      line.add(Ways.to("measures", Address.empty().withRegions(List.of(region.id())), Words.of(region)));
    });
    return line;
  }

  private static Paragraph quiet(String words) {
    var line = new Paragraph(words);
    line.addClassName("quiet");
    return line;
  }

  private Div column(Region region, Map<RegionId, List<Item>> byRegion) {
    var own = byRegion.getOrDefault(region.id(), List.of());
    var column = new Div(new H4(Words.of(region)));
    if (own.isEmpty()) {
      column.add(said(Words.t("measures.none"), "missing"));
      return column;
    }
    own.stream().limit(MOST_EACH).forEach(item -> column.add(measure(item)));
    if (own.size() > MOST_EACH) {
      // written only when asked for: a region may state hundreds
      var more = new NativeButton(Words.t("measures.more", own.size() - MOST_EACH));
      more.addClassName("more");
      more.addClickListener(_ -> {
        column.remove(more);
        own.stream().skip(MOST_EACH).forEach(item -> column.add(measure(item)));
      });
      column.add(more);
    }
    return column;
  }

  private Div measure(Item item) {
    var button = new NativeButton(item.measure().title(), _ -> evidence.accept(item.measure()));
    button.addClassName("measure-title");
    var box = new Div(button);
    box.addClassName("measure");
    if (regions.size() < 2) {
      return box;
    }
    if (item.onlyHere()) {
      box.add(said(Words.t("measures.onlyHere"), "only-here"));
      return box;
    }
    var also = said(Words.t("measures.alsoIn", ""), "quiet");
    box.add(also);
    item.matches().forEach((id, match) -> {
      if (also.getElement().getChildCount() > 1) {
        also.add(Words.t("app.comma"));
      }
      var other = new NativeButton(name(id), _ -> evidence.accept(match.measure()));
      other.addClassName("also-in");
      other.getElement().setAttribute("title", match.measure().title());
      also.add(other);
    });
    return box;
  }

  private String name(RegionId id) {
    return regions.stream().filter(region -> region.id().equals(id)).map(Words::of).collect(Collectors.joining());
  }

  private static Span said(String words, String look) {
    var span = new Span(words);
    span.addClassName(look);
    return span;
  }
}
