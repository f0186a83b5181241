package org.duibiao.web.ui.targets;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.StatusRule;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.chart.Look;
import org.duibiao.web.ui.Library;
import org.duibiao.web.ui.chart.ChartFrame;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.AddressedView;
import org.duibiao.web.ui.parts.Blank;
import org.duibiao.web.ui.parts.PageHead;
import org.duibiao.web.ui.parts.Picks;
import org.duibiao.web.ui.parts.RegionPicker;
import org.duibiao.web.ui.parts.SectionHead;
import org.duibiao.web.ui.parts.SheetLinks;
import org.duibiao.web.ui.parts.Ways;

/** 目标: what regions promised for a year, what became of it, and how their targets changed from report to report. */
@Route("targets")
@AnonymousAllowed
public class TargetsView extends AddressedView {

  public TargetsView(Library library) {
    super(library);
    addClassName("targets-screen");
  }

  @Override
  protected String show(RouteParameters route, Address address) {
    var reading = new TargetsReading(library, address);
    add(new PageHead(Words.t("screen.targets"), Words.t("targets.lead")), choices(reading, address));
    if (reading.pairs.isEmpty()) {
      add(blank(reading, address));
    } else {
      fill(reading, address);
    }
    var changes = new TargetChanges(library.catalog(), reading, address, this::go, this::evidence);
    add(changes);
    var rule = new Details(Words.t("targets.rule"), new Paragraph(Words.of(StatusRule.PRINTED, Words.t("targets.ruleEnglish"))));
    rule.setOpened(true);
    rule.setId("rule");
    add(rule);
    return Words.t("screen.targets");
  }

  private void fill(TargetsReading reading, Address address) {
    reading.focus(address).ifPresent(indicator -> {
      var table = reading.table(indicator);
      var row = table.rows().getFirst();
      var charts = new Charts(table, Look.PRINT);
      charts.suited(row).stream().filter(choice -> switch (choice.shape()) {
        case DUMBBELL, BULLET -> true;
        case BARS, LINES, SLOPE, SMALL_MULTIPLES, HEAT_MAP, RADAR -> false;
      }).findFirst().ifPresent(choice -> add(new ChartFrame(look -> charts.with(look).of(row, choice), mark -> evidence(mark.observations()))));
    });
    var shown = reading.shown();
    String name = name(reading) + "_目标与结果_" + reading.year + "年";
    add(new SectionHead(Words.t("targets.pairs", shown.size()),
        new SheetLinks(name, library.catalog(), sheets -> List.of(sheets.targets(shown::forEach)))));
    add(new OutcomeFilter(reading, address, this::go));
    PairTable.common(shown).ifPresent(all -> {
      var why = new Paragraph(Words.t("targets.common", Words.of(all), org.duibiao.report.Words.lower(Words.of(all.why()))));
      why.addClassNames("quiet", "common");
      add(why);
    });
    add(shown.isEmpty() ? new Blank(Words.t("targets.filtered"), Ways.to("targets", address.with("s", ""), Words.t("targets.showAll")))
        : new PairTable(library.catalog(), reading.year == null ? 0 : reading.year, shown, address, this::evidence));
    var unpaired = reading.unpaired();
    if (!unpaired.isEmpty()) {
      add(new Details(Words.t("targets.unpaired", unpaired.size()), new UnpairedTable(unpaired, this::evidence)));
    }
  }

  private String name(TargetsReading reading) {
    return String.join("、", reading.regions.stream().flatMap(id -> library.catalog().region(id).stream()).map(r -> r.name()).limit(3).toList());
  }

  private Div choices(TargetsReading reading, Address address) {
    var picker = new RegionPicker(library.catalog(), TargetsReading.MOST_REGIONS, reading.regions,
        regions -> go(address.withRegions(regions), "regions"));
    picker.setId("regions");
    var choices = new Div(picker, Picks.year(reading.years, reading.year, year -> go(address.with(Address.YEAR, String.valueOf(year)), "year")));
    choices.addClassName("choices");
    return choices;
  }

  /** Years of these regions that have targets; where there is none, regions that have documents. */
  private Blank blank(TargetsReading reading, Address address) {
    if (!reading.years.isEmpty()) {
      return new Blank(Words.t("targets.noneThisYear", String.valueOf(reading.year)), reading.years.stream().limit(8)
          .map(year -> Ways.to("targets", address.with(Address.YEAR, String.valueOf(year)), String.valueOf(year)))
          .toArray(com.vaadin.flow.component.Component[]::new));
    }
    List<RegionId> held = library.regionsWithFacts();
    return held.isEmpty()
        ? new Blank(Words.t("targets.nothing"), Ways.to("documents", address.shared(), Words.t("blank.documents")))
        : new Blank(Words.t("targets.noneHere"), held.stream().limit(8).flatMap(id -> library.catalog().region(id).stream())
            .map(region -> Ways.to("targets", address.shared().with(Address.YEAR, "").withRegions(List.of(region.id())), Words.of(region)))
            .toArray(com.vaadin.flow.component.Component[]::new));
  }
}
