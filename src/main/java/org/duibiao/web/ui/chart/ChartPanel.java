package org.duibiao.web.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duibiao.comparison.Row;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.chart.Choice;
import org.duibiao.report.chart.Look;
import org.duibiao.report.chart.Side;
import org.duibiao.web.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** One of several charts, with the choice of another. */
public class ChartPanel extends Div {

  /**
   * A chart that may be chosen.
   *
   * @param id what the address calls it, bars_growth
   */
  public record Offer(String id, String name, Function<Look, Chart> drawing, Consumer<EChart.MarkChosen> evidence) {}

  /**
   * @param offers best first
   * @param wanted id of the chart a person chose; null, or one that is not offered, for the best
   * @param chosen called with the id of another chart
   */
  public ChartPanel(String name, List<Offer> offers, @Nullable String wanted, Consumer<String> chosen) {
    if (offers.isEmpty()) {
      addClassName("chart-panel");
      add(new H2(name), new Paragraph(Words.t("chart.none")));
      return;
    }
    var shown = offers.stream().filter(offer -> offer.id().equals(wanted)).findFirst().orElse(offers.getFirst());
    var frame = new ChartFrame(shown.drawing(), shown.evidence());
    offers.forEach(offer -> frame.addShape("shape-" + offer.id(), offer.name(), offer.equals(shown), () -> chosen.accept(offer.id())));
    add(frame);
  }

  /** The charts that suit a row. */
  public static List<Offer> offers(Charts charts, Row row, Consumer<List<Long>> evidence) {
    return charts.suited(row).stream().map(choice -> new Offer(id(choice), name(choice), look -> charts.with(look).of(row, choice),
        event -> evidence.accept(event.observations()))).toList();
  }

  private static String name(Choice choice) {
    String shape = Words.of(choice.shape());
    return choice.side() == Side.AMOUNT ? shape : shape + Words.of("（增速）", " (growth)");
  }

  /** What the address calls a choice, bars_growth. */
  public static String id(Choice choice) {
    return (choice.shape().name() + "_" + choice.side().name()).toLowerCase(Locale.ROOT);
  }
}
