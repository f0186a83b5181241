package org.duibiao.web.ui.region;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.report.file.ComparisonSheets;
import org.duibiao.web.ui.Library;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.AddressedView;
import org.duibiao.web.ui.parts.Blank;
import org.duibiao.web.ui.parts.PageHead;
import org.duibiao.web.ui.parts.Picks;
import org.duibiao.web.ui.parts.SectionHead;
import org.duibiao.web.ui.parts.SheetLinks;
import org.duibiao.web.ui.parts.Ways;

/** 地区: the profile of one region. */
@Route("region/:id?")
@AnonymousAllowed
public class RegionView extends AddressedView {

  private static final int OTHERS = 8;

  public RegionView(Library library) {
    super(library);
    addClassName("region-screen");
  }

  @Override
  protected String show(RouteParameters route, Address address) {
    Optional<Region> wanted = chosen(route, address);
    if (wanted.isEmpty()) {
      add(new PageHead(Words.t("screen.region"), ""), choices(null, null, address),
          new Blank(Words.t("region.nothing"), Ways.to("documents", address.shared(), Words.t("blank.documents"))));
      return Words.t("screen.region");
    }
    var reading = new RegionReading(library, wanted.get(), address);
    add(new RegionHead(library.catalog(), reading, address), choices(reading.region, reading, address));
    if (reading.empty()) {
      add(new Blank(Words.t("region.empty", Words.of(reading.region)), withFacts(reading.region, address)));
    } else {
      fill(reading, address);
    }
    return Words.of(reading.region);
  }

  private void fill(RegionReading reading, Address address) {
    var here = address.withRegions(List.of(reading.region.id()));
    if (reading.theme != null) {
      var table = reading.table();
      var sheets = new ComparisonSheets(table, Words.language());
      String name = reading.region.name() + "_" + reading.theme.chinese() + "_" + reading.year + "年";
      add(new SectionHead(Words.t("region.themes", String.valueOf(reading.year)),
          new SheetLinks(name, library.catalog(), lists -> List.of(sheets.comparison(), sheets.targets(),
              lists.observations(reading.facts::forEach), sheets.sources()))),
          new ThemeTabs(reading.themes, reading.theme, theme -> go(address.with(Address.THEME, theme.id()), "tab-" + theme.id())),
          new ProfileTable(table, reading.peers, address, this::evidence));
    }
    add(new TargetSummary(reading, here, this::evidence), new MeasureSummary(reading, here), new Honours(reading.honours(), this::evidence),
        new DocumentTable(reading.documents()));
  }

  private Div choices(@org.jspecify.annotations.Nullable Region region, @org.jspecify.annotations.Nullable RegionReading reading, Address address) {
    var choices = new Div(Picks.region(library.catalog(), region,
        chosen -> go(new RouteParameters("id", chosen.id().value()), address, "region")));
    if (reading != null && !reading.years.isEmpty()) {
      choices.add(Picks.year(reading.years, reading.year, year -> go(address.with(Address.YEAR, String.valueOf(year)), "year")));
    }
    choices.addClassName("choices");
    return choices;
  }

  /** The region of the path, else the first chosen one, else the one with most documents. */
  private Optional<Region> chosen(RouteParameters route, Address address) {
    var catalog = library.catalog();
    return route.get("id").flatMap(id -> catalog.region(new RegionId(id)))
        .or(() -> address.regions(catalog, 1).stream().findFirst().flatMap(catalog::region))
        .or(() -> library.regionsWithFacts().stream().findFirst().flatMap(catalog::region));
  }

  /** Regions of which documents are held: those of the same level first. */
  private com.vaadin.flow.component.Component[] withFacts(Region region, Address address) {
    var held = library.regionsWithFacts().stream().flatMap(id -> library.catalog().region(id).stream())
        .sorted(java.util.Comparator.comparing(other -> other.level() != region.level())).limit(OTHERS).toList();
    return held.isEmpty()
        ? new com.vaadin.flow.component.Component[] {Ways.to("documents", address.shared(), Words.t("blank.documents"))}
        : java.util.stream.Stream.concat(java.util.stream.Stream.of(new Paragraph(Words.t("region.held"))),
            held.stream().map(other -> Ways.region(other, address))).toArray(com.vaadin.flow.component.Component[]::new);
  }
}
