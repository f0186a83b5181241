package org.duibiao.web.ui.region;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.extraction.Measure;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredMeasure;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.SectionHead;
import org.duibiao.web.ui.parts.Ways;

/** How many measures of each category a region states; each count leads to its list. */
class MeasureSummary extends Div {

  MeasureSummary(RegionReading reading, Address here) {
    var kept = reading.measures.stream().filter(measure -> measure.review() != ReviewState.REJECTED).toList();
    add(new SectionHead(Words.t("region.measures", kept.size())));
    if (kept.isEmpty()) {
      add(new Paragraph(Words.t("region.noMeasures")));
      return;
    }
    Map<MeasureCategory, List<StoredMeasure>> byCategory = new EnumMap<>(MeasureCategory.class);
    for (MeasureCategory category : MeasureCategory.values()) {
      var own = kept.stream().filter(measure -> measure.category() == category || measure.also().contains(category)).toList();
      if (!own.isEmpty()) {
        byCategory.put(category, own);
      }
    }
    int most = byCategory.values().stream().mapToInt(List::size).max().orElse(1);
    var table = new FactTable(Words.t("region.measures", kept.size()),
        List.of(Words.t("measure.category"), Words.t("region.count"), Words.t("region.done"), Words.t("region.planned")));
    table.numbers(1, 2, 3);
    byCategory.forEach((category, own) -> {
      var bar = new Div();
      bar.addClassName("bar-small");
      bar.getStyle().set("inline-size", Math.max(2, own.size() * 100 / most) + "%");
      long done = own.stream().filter(measure -> measure.status() == Measure.Status.DONE).count();
      table.line(Ways.to("measures", here.shared().with("c", category.id()), Words.of(category)),
          new Div(FactTable.text(String.valueOf(own.size())), bar), FactTable.text(String.valueOf(done)),
          FactTable.text(String.valueOf(own.size() - done)));
    });
    add(table, FactTable.text(Words.t("measure.severalCategories"), "quiet"));
  }
}
