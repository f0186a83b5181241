package org.duibiao.web.ui.indicator;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.Theme;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;

/** What the indicator counts, in which unit, which direction is good, and for how many regions there is a number. */
class IndicatorHead extends Div {

  IndicatorHead(Catalog catalog, IndicatorReading reading) {
    Indicator indicator = reading.indicator;
    addClassName("head");
    var facts = new DescriptionList();
    fact(facts, Words.t("indicator.otherName"), Words.of(indicator.nameEnglish(), indicator.name()));
    fact(facts, Words.t("indicator.unit"), org.duibiao.report.Words.unit(indicator.unit(), Words.language()));
    fact(facts, Words.t("indicator.direction"), switch (indicator.polarity()) {
      case HIGHER_IS_BETTER -> "↑ " + Words.t("indicator.higher");
      case LOWER_IS_BETTER -> "↓ " + Words.t("indicator.lower");
      case NEUTRAL -> Words.t("indicator.neutral");
    });
    fact(facts, Words.t("compare.theme"), catalog.themes().stream().filter(theme -> theme.id().equals(indicator.theme())).findFirst()
        .map((Theme theme) -> Words.of(theme)).orElse(""));
    fact(facts, Words.t("indicator.aliases"), Figures.joined(Stream.concat(indicator.aliases().stream(), indicator.weakAliases().stream()).limit(6).toList()));
    var coverage = reading.row().coverage();
    if (coverage.of() > 0) {
      fact(facts, Words.t("indicator.coverage"), Words.of(coverage.chinese() + "有 " + reading.year + " 年可比数值",
          coverage.english() + " have a comparable value for " + reading.year));
    }
    add(facts);
    if (coverage.of() > 0 && !coverage.enough() && indicator.polarity() != Indicator.Polarity.NEUTRAL) {
      add(FactTable.text(Words.t("indicator.noRank", Words.of(coverage)), "note"));
    }
  }

  private static void fact(DescriptionList facts, String name, String value) {
    if (!value.isBlank()) {
      facts.add(new Div(new DescriptionList.Term(name), new DescriptionList.Description(value)));
    }
  }
}
