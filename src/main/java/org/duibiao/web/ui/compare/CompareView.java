package org.duibiao.web.ui.compare;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Cell;
import org.duibiao.report.ComparisonFiles;
import org.duibiao.report.Exports;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.chart.Look;
import org.duibiao.report.chart.Shape;
import org.duibiao.web.ui.Library;
import org.duibiao.web.ui.chart.ChartPanel;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.measures.MeasuresView;
import org.duibiao.web.ui.parts.Blank;
import org.duibiao.web.ui.parts.EvidenceDrawer;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.Matrix;
import org.duibiao.web.ui.parts.PageHead;
import org.duibiao.web.ui.parts.SectionHead;
import org.springframework.beans.factory.annotation.Value;

/** 对比: regions side by side. */
@Route("")
@AnonymousAllowed
public class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int EMBEDDED_HEIGHT = 480;

  private final Library library;
  private final ComparisonFiles files;
  private final Exports exports;
  private final Comparing comparing;
  private final EvidenceDrawer drawer;
  private final boolean embed;
  private String touched = "";

  public CompareView(Library library, ComparisonFiles files, Exports exports, @Value("${duibiao.embed:false}") boolean embed) {
    this.embed = embed;
    this.library = library;
    this.exports = exports;
    this.files = files;
    this.comparing = new Comparing(library);
    this.drawer = new EvidenceDrawer(library);
    addClassName("compare");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var held = library.regionsWithFacts();
    var chosen = CompareState.of(event.getLocation().getQueryParameters().getParameters(), library.catalog());
    show(comparing.page(chosen, held), held);
    if (!touched.isEmpty()) {
      getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus())", touched);
      touched = "";
    }
  }

  @Override
  public String getPageTitle() {
    return Words.t("screen.compare") + " · 对标";
  }

  private void show(ComparePage page, List<RegionId> held) {
    removeAll();
    add(new PageHead(Words.t("screen.compare"), Words.t("compare.lead")), new CompareChoices(library.catalog(), page, held, this::go), drawer);
    if (page.table().rows().isEmpty()) {
      var regions = page.state().regions();
      add(!regions.isEmpty() && regions.stream().noneMatch(held::contains) ? noDocuments(regions) : empty(page.state()));
      return;
    }
    var state = page.state();
    var table = page.table();
    var charts = new Charts(table, Look.PRINT);
    var whole = WholeCharts.of(table, library);
    var measures = whole.measures();
    page.focused().ifPresent(row -> {
      var offers = Stream.concat(ChartPanel.offers(charts, row, this::evidence).stream(), overall(whole)).toList();
      add(new ChartPanel(org.duibiao.report.Words.title(row, Words.language()), offers, state.chart(),
          shape -> go(state.withChart(shape), "shape-" + shape)));
      if (embed) {
        add(new EmbedCode(state.withFocus(row.indicator().id()).withChart(state.chart()), EMBEDDED_HEIGHT));
      }
    });
    add(new SectionHead(Words.t("compare.table"), new TakeAway(files, exports, table)),
        new Matrix(table, this::evidence, indicator -> go(state.withFocus(indicator.id()))));
    if (!measures.categories().isEmpty()) {
      add(new SectionHead(Words.t("compare.measures")),
          new org.duibiao.web.ui.parts.MeasureColumns(table.regions(), measures, drawer::show));
    }
  }

  private Stream<ChartPanel.Offer> overall(WholeCharts whole) {
    return whole.drawings().entrySet().stream().map(drawing -> drawing.getKey().equals(WholeCharts.HEAT_MAP)
        ? new ChartPanel.Offer(drawing.getKey(), Words.t("compare.heat"), drawing.getValue(), event -> measures(whole, event.data()))
        : new ChartPanel.Offer(drawing.getKey(), Words.of(Shape.RADAR), drawing.getValue(), event -> evidence(event.observations())));
  }

  /** The measures behind a square of the heat map. */
  private static void measures(WholeCharts whole, int square) {
    var columns = whole.columns();
    var region = columns.get(square % columns.size()).id();
    var category = List.copyOf(whole.measures().categories().keySet()).get(square / columns.size());
    UI.getCurrent().navigate(MeasuresView.class, QueryParameters.simple(Map.of("r", region.value(), "c", category.id())));
  }

  /** Other themes would be as empty: what is missing are documents. */
  private Blank noDocuments(List<RegionId> regions) {
    String names = Figures.joined(regions.stream().flatMap(id -> library.catalog().region(id).stream()).map(Words::of).toList());
    return new Blank(Words.t("compare.noDocuments", names), new Anchor("documents", Words.t("compare.toDocuments")),
        new Anchor("", Words.t("compare.held")));
  }

  /** Nothing to compare, and where there is something. */
  private Div empty(CompareState state) {
    var themes = new Div();
    themes.addClassName("peers");
    library.catalog().themes().stream().filter(theme -> !theme.id().equals(state.theme()))
        .forEach(theme -> {
          var button = new NativeButton(Words.of(theme), _ -> go(state.withTheme(theme.id())));
          button.addClassName("chip");
          themes.add(button);
        });
    return new Div(new Paragraph(Words.t("compare.empty")), themes);
  }

  private void evidence(Cell cell) {
    switch (cell) {
      case Cell.Value value -> drawer.show(value);
      case Cell.Missing missing -> drawer.show(missing.seen());
    }
  }

  private void evidence(List<Long> observations) {
    drawer.show(observations.stream().flatMap(id -> library.observation(id).stream()).toList());
  }

  /** The control that was used has the focus again when the page is built anew. */
  private void go(CompareState state, String control) {
    touched = control;
    go(state);
  }

  private void go(CompareState state) {
    UI.getCurrent().navigate(CompareView.class, new QueryParameters(state.parameters()));
  }
}
