package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.Region;
import org.duibiao.web.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** Controls that choose one thing. Each has an id, so that it can have the focus again. */
public final class Picks {

  private Picks() {}

  /** One of a few; with {@code none} also nothing in particular, which is handed over as null. */
  public static <T> Select<T> few(
      String id, String label, List<T> items, @Nullable T chosen, Function<T, String> words, @Nullable String none,
      Consumer<@Nullable T> picked) {
    var select = new Select<T>();
    select.setId(id);
    select.setLabel(label);
    select.setItemLabelGenerator(item -> item == null ? none == null ? "" : none : words.apply(item));
    select.setItems(chosen == null || items.contains(chosen) ? items : java.util.stream.Stream.concat(
        java.util.stream.Stream.of(chosen), items.stream()).toList());
    if (none != null) {
      select.setEmptySelectionAllowed(true);
      select.setEmptySelectionCaption(none);
    }
    if (chosen != null) {
      select.setValue(chosen);
    }
    select.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        picked.accept(event.getValue());
      }
    });
    return select;
  }

  public static Select<Integer> year(List<Integer> years, @Nullable Integer chosen, Consumer<Integer> picked) {
    return few("year", Words.t("compare.year"), years, chosen, String::valueOf, null, year -> {
      if (year != null) {
        picked.accept(year);
      }
    });
  }

  /** An indicator by its name, another wording, its English name or its initials. */
  public static ComboBox<Indicator> indicator(
      List<Indicator> indicators, @Nullable Indicator chosen, Consumer<Indicator> picked) {
    var box = new ComboBox<Indicator>(Words.t("indicator.choose"));
    box.setId("indicator");
    box.setItemLabelGenerator(indicator -> Words.of(indicator));
    box.setItems((indicator, typed) -> {
      String sought = typed.strip().toLowerCase(Locale.ROOT);
      return indicator.name().toLowerCase(Locale.ROOT).contains(sought) || indicator.nameEnglish().toLowerCase(Locale.ROOT).contains(sought)
          || indicator.aliases().stream().anyMatch(alias -> alias.toLowerCase(Locale.ROOT).contains(sought))
          || List.of(indicator.initials().split("\\|")).stream().anyMatch(initials -> initials.startsWith(sought));
    }, indicators);
    if (chosen != null) {
      box.setValue(chosen);
    }
    box.addValueChangeListener(event -> {
      if (event.isFromClient() && event.getValue() != null) {
        picked.accept(event.getValue());
      }
    });
    return box;
  }

  /** One region, by name, alias, pinyin, initials, or by the region it lies in. */
  public static ComboBox<Region> region(Catalog catalog, @Nullable Region chosen, Consumer<Region> picked) {
    var search = new RegionSearch(catalog);
    var box = new ComboBox<Region>(Words.t("region.choose"));
    box.setId("region");
    box.setPlaceholder(Words.t("picker.hint"));
    box.setItemLabelGenerator(Words::of);
    box.setRenderer(new TextRenderer<>(search::path));
    box.setItems(DataProvider.fromFilteringCallbacks(
        query -> search.find(query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()),
        query -> search.find(query.getFilter().orElse("")).size()));
    if (chosen != null) {
      box.setValue(chosen);
    }
    box.addValueChangeListener(event -> {
      if (event.isFromClient() && event.getValue() != null) {
        picked.accept(event.getValue());
      }
    });
    return box;
  }
}
