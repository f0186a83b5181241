package org.duibiao.web.ui.compare;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashSet;
import java.util.List;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Row;
import org.duibiao.report.ComparisonFiles;
import org.duibiao.report.Exports;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.chart.Look;
import org.duibiao.report.chart.Palette;
import org.duibiao.store.StoredMeasure;
import org.duibiao.web.ui.Library;
import org.duibiao.web.ui.chart.ChartPanel;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.EvidenceDrawer;
import org.duibiao.web.ui.parts.Matrix;
import org.duibiao.web.ui.parts.MeasureColumns;

/** 对比: regions side by side. */
@Route("")
@AnonymousAllowed
public class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Library library;
  private final ComparisonFiles files;
  private final Exports exports;
  private final Comparing comparing;
  private final EvidenceDrawer drawer = new EvidenceDrawer();

  public CompareView(Library library, ComparisonFiles files, Exports exports) {
    this.library = library;
    this.exports = exports;
    this.files = files;
    this.comparing = new Comparing(library);
    addClassName("compare");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var state = comparing.completed(CompareState.of(event.getLocation().getQueryParameters().getParameters(), library.catalog()));
    show(state);
  }

  @Override
  public String getPageTitle() {
    return Words.t("screen.compare") + " · 对标";
  }

  private void show(CompareState state) {
    removeAll();
    add(new CompareChoices(library.catalog(), state, comparing.years(state), this::go), drawer);
    var table = comparing.table(state);
    if (table.rows().isEmpty()) {
      add(new Paragraph(Words.t("compare.empty")));
      return;
    }
    focused(table, state).ifPresent(row -> add(new ChartPanel(new Charts(table, new Look(Palette.LIGHT, Words.language(), false)), row, state.chart(),
        shape -> go(state.withChart(shape)), this::evidence)));
    List<StoredMeasure> measures = library.measures(new HashSet<>(state.regions()));
    add(new H2(Words.t("compare.table")), new TakeAway(files, exports, table),
        new Matrix(table, value -> evidence(Comparing.sources(value)), indicator -> go(state.withFocus(indicator.id()))));
    if (!measures.isEmpty()) {
      add(new H2(Words.t("compare.measures")), new MeasureColumns(table.regions(), measures, drawer::show));
    }
  }

  private static java.util.Optional<Row> focused(ComparisonTable table, CompareState state) {
    return table.rows().stream().filter(row -> row.indicator().id().equals(state.focus())).findFirst()
        .or(() -> table.rows().stream().max(java.util.Comparator.comparingInt(row -> row.coverage().have())));
  }

  private void evidence(List<Long> observations) {
    drawer.show(observations.stream().flatMap(id -> library.observation(id).stream()).toList());
  }

  private void go(CompareState state) {
    UI.getCurrent().navigate(CompareView.class, new QueryParameters(state.parameters()));
  }
}
