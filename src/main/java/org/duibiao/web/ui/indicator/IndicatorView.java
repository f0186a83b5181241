package org.duibiao.web.ui.indicator;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Presence;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.chart.Look;
import org.duibiao.report.chart.RankingChart;
import org.duibiao.report.chart.Side;
import org.duibiao.report.file.ComparisonSheets;
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
import org.duibiao.web.ui.parts.Segments;
import org.duibiao.web.ui.parts.SheetLinks;
import org.duibiao.web.ui.parts.Ways;

/** 指标: one indicator in all regions of a level, ranked for a year and over the years. */
@Route("indicator/:id?")
@AnonymousAllowed
public class IndicatorView extends AddressedView {

  public IndicatorView(Library library) {
    super(library);
    addClassName("indicator-screen");
  }

  @Override
  protected String show(RouteParameters route, Address address) {
    var stated = library.indicatorsWithFacts();
    Optional<Indicator> wanted = chosen(route, address, stated);
    if (wanted.isEmpty()) {
      add(new PageHead(Words.t("screen.indicator"), ""), new Blank(Words.t("indicator.nothing"), Ways.to("documents", address.shared(), Words.t("blank.documents"))));
      return Words.t("screen.indicator");
    }
    var reading = new IndicatorReading(library, wanted.get(), address);
    add(new PageHead(Words.of(reading.indicator), reading.indicator.definition()), choices(reading, stated, address),
        new IndicatorHead(library.catalog(), reading));
    if (reading.empty()) {
      add(new Blank(Words.t("indicator.empty", reading.year == null ? "" : reading.year), ways(reading, stated, address)));
    } else {
      fill(reading, address);
    }
    return Words.of(reading.indicator);
  }

  private void fill(IndicatorReading reading, Address address) {
    var row = reading.row();
    boolean growth = address.text("s").equals("growth") || row.entries().stream().noneMatch(e -> IndicatorReading.amount(e).isPresent());
    var all = reading.all;
    var side = growth ? Side.GROWTH : Side.AMOUNT;
    if (row.entries().stream().anyMatch(e -> (growth ? e.growth() : e.achieved()) instanceof Cell.Value value && value.comparable())) {
      add(new ChartFrame(look -> RankingChart.of(reading.table, row, side, reading.chosen, look), mark -> evidence(mark.observations())));
    }
    var sorts = new Segments(Words.t("indicator.sorted"), Ways.toggle("by-amount", Words.t("indicator.byAmount"), !growth, _ -> go(address.with("s", ""), "by-amount")),
        Ways.toggle("by-growth", Words.t("indicator.byGrowth"), growth, _ -> go(address.with("s", "growth"), "by-growth")));
    var sheets = new ComparisonSheets(reading.table, Words.language());
    String name = reading.indicator.name() + "_" + reading.year + "年";
    add(new SectionHead(Words.t("indicator.ranking", reading.year == null ? "" : reading.year), sorts,
        new SheetLinks(name, library.catalog(), lists -> List.of(sheets.ranking(row), lists.observations(all::forEach), sheets.sources()))),
        new RankTable(reading, address, growth, this::evidence));
    overTime(reading);
    add(new Disputes(reading.table, this::evidence));
    var presence = Presence.of(reading.indicator, row.aspect(), reading.table.query().regions(), reading.shownYears(), all, reading.held);
    add(folded(Words.t("indicator.presence"), new PresenceTable(presence, library.catalog(), this::evidence)),
        folded(Words.t("indicator.all", all.size()), new ObservationTable(library.catalog(), all, this::evidence)));
  }

  private void overTime(IndicatorReading reading) {
    var table = reading.overTime();
    var charts = new Charts(table, Look.PRINT);
    var row = table.rows().getFirst();
    add(new SectionHead(Words.t("indicator.overTime")));
    charts.suited(row).stream().filter(choice -> switch (choice.shape()) {
      case LINES, SLOPE, SMALL_MULTIPLES -> true;
      case BARS, DUMBBELL, BULLET, HEAT_MAP, RADAR -> false;
    }).findFirst().ifPresentOrElse(choice -> add(new ChartFrame(look -> charts.with(look).of(row, choice), mark -> evidence(mark.observations()))),
        () -> add(new Paragraph(Words.t("indicator.oneYear"))));
  }

  private Div choices(IndicatorReading reading, List<Indicator> stated, Address address) {
    var levels = new ArrayList<>(reading.levels.keySet());
    var picker = new RegionPicker(library.catalog(), IndicatorReading.MOST_CHOSEN, reading.chosen,
        regions -> go(address.withRegions(regions), "regions"));
    picker.setLabel(Words.t("indicator.follow"));
    picker.setId("regions");
    var choices = new Div(
        Picks.indicator(stated, reading.indicator,
            indicator -> go(new RouteParameters("id", indicator.id().value()), address.with(Address.INDICATORS, indicator.id().value()), "indicator")),
        Picks.few("level", Words.t("indicator.level"), levels, reading.level, IndicatorView::level, null,
            level -> go(address.with("l", level == null ? "" : level.name().toLowerCase(java.util.Locale.ROOT)), "level")),
        Picks.year(reading.years, reading.year, year -> go(address.with(Address.YEAR, String.valueOf(year)), "year")),
        picker);
    choices.addClassName("choices");
    return choices;
  }

  private static String level(Region.Level level) {
    return Words.t("level." + level.name().toLowerCase(java.util.Locale.ROOT));
  }

  /** The indicator of the path, else the chosen one, else the first of the theme, else the first that any region states. */
  private Optional<Indicator> chosen(RouteParameters route, Address address, List<Indicator> stated) {
    var catalog = library.catalog();
    return route.get("id").flatMap(id -> catalog.indicator(new IndicatorId(id)))
        .or(() -> address.indicators(catalog).stream().findFirst().flatMap(catalog::indicator))
        .or(() -> stated.stream().filter(indicator -> indicator.theme().equals(address.text(Address.THEME))).findFirst())
        .or(() -> stated.stream().findFirst());
  }

  /** Other years of this indicator, and other indicators of its theme. */
  private com.vaadin.flow.component.Component[] ways(IndicatorReading reading, List<Indicator> stated, Address address) {
    var ways = new ArrayList<com.vaadin.flow.component.Component>();
    reading.years.stream().filter(year -> !year.equals(reading.year)).limit(5).forEach(year -> ways.add(
        Ways.to("indicator/" + reading.indicator.id().value(), address.with(Address.YEAR, String.valueOf(year)), String.valueOf(year))));
    stated.stream().filter(other -> other.theme().equals(reading.indicator.theme()) && !other.equals(reading.indicator)).limit(8)
        .forEach(other -> ways.add(Ways.indicator(other, address)));
    return ways.toArray(com.vaadin.flow.component.Component[]::new);
  }

  private static Details folded(String summary, com.vaadin.flow.component.Component content) {
    return new Details(summary, content);
  }
}
