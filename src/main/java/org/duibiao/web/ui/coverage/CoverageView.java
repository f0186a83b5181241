package org.duibiao.web.ui.coverage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Trust;
import org.duibiao.store.CoverageStore;
import org.duibiao.store.DocumentList;
import org.duibiao.web.security.Role;
import org.duibiao.web.ui.parts.Blank;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.PageHead;
import org.duibiao.web.ui.parts.Ways;

/** 覆盖: which region and year is held, silent, unsure, awaiting review, or not held at all. */
@Route("coverage")
@AnonymousAllowed
public class CoverageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final CoverageStore.Thresholds TRUST = new CoverageStore.Thresholds(Trust.SHOWN, Trust.WORTH_A_REVIEW);
  private static final int MOST_YEARS = 60;

  private final Catalog catalog;
  private final CoverageStore coverage;
  private final DocumentList documents;
  private final AuthenticationContext people;

  public CoverageView(Catalog catalog, CoverageStore coverage, DocumentList documents, AuthenticationContext people) {
    this.catalog = catalog;
    this.coverage = coverage;
    this.documents = documents;
    this.people = people;
    addClassNames("screen", "coverage");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(CoverageState.of(event.getLocation().getQueryParameters().getParameters(), catalog));
  }

  @Override
  public String getPageTitle() {
    return Words.t("screen.coverage") + " · 对标";
  }

  private void show(CoverageState state) {
    removeAll();
    add(new PageHead(Words.t("screen.coverage"), Words.t("coverage.how")), new CoverageChoices(catalog, state, next -> Link.go(next.address())));
    List<RegionId> all = state.regions().isEmpty() ? documents.regions() : state.regions();
    List<RegionId> regions = all.stream().limit(CoverageState.MOST_REGIONS).toList();
    Set<RegionId> rows = new HashSet<>(regions);
    List<Integer> years = regions.isEmpty() ? List.of() : coverage.years(rows).stream().limit(MOST_YEARS).toList();
    if (years.isEmpty()) {
      add(new Blank(Words.t(state.regions().isEmpty() ? "documents.none" : "coverage.nothing"),
          new Link("documents/upload", Words.t("documents.upload")), new Link("coverage", Words.t("coverage.allRegions"))));
      return;
    }
    var held = coverage.regionYears(rows, TRUST);
    Set<IndicatorId> only = only(state);
    var grid = only.isEmpty()
        ? Grid.of(regions, years, held)
        : Grid.of(regions, years, held, coverage.indicatorYears(rows, new HashSet<>(years), TRUST), only);
    var shown = state.everyYear() ? grid : grid.withoutThinYears();
    add(new CoverageLegend(), new CoverageTable(shown, catalog, state, people.hasRole(Role.EDITOR)));
    fold(state, grid, years.size() - shown.years().size());
    if (all.size() > regions.size()) {
      add(new Paragraph(Words.t("coverage.more", all.size() - regions.size())));
    }
  }

  /** Says how many years are left out, and brings them in or out again. */
  private void fold(CoverageState state, Grid grid, int hidden) {
    if (hidden > 0 || state.everyYear() && grid.withoutThinYears().years().size() < grid.years().size()) {
      var toggle = Ways.toggle("every-year", Words.t("coverage.everyYear", hidden > 0 ? hidden : grid.years().size()
          - grid.withoutThinYears().years().size()), state.everyYear(), on -> Link.go(state.withEveryYear(on).address()));
      var fold = new Div(toggle);
      fold.addClassNames("tools", "fold");
      add(fold);
    }
  }

  private Set<IndicatorId> only(CoverageState state) {
    var indicator = state.indicator();
    var theme = state.theme();
    return indicator != null ? Set.of(indicator)
        : theme == null ? Set.of()
        : catalog.indicators().stream().filter(one -> one.theme().equals(theme)).map(one -> one.id()).collect(Collectors.toSet());
  }
}
