package org.duibiao.web.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.duibiao.comparison.Row;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.chart.Choice;
import org.duibiao.report.chart.Side;
import org.duibiao.web.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** The chart of a row of a comparison, with the choice of another shape. */
public class ChartPanel extends Div {

  /**
   * @param wanted id of the shape a person chose; null, or one that does not suit, for the best
   * @param chosen called with the id of another shape
   * @param evidence called with the observations of a chosen mark
   */
  public ChartPanel(
      Charts charts, Row row, @Nullable String wanted, Consumer<String> chosen, Consumer<List<Long>> evidence) {
    var suited = charts.suited(row);
    if (suited.isEmpty()) {
      addClassName("chart-panel");
      add(new H2(org.duibiao.report.Words.title(row, Words.language())), new Paragraph(Words.t("chart.none")));
      return;
    }
    var choice = suited.stream().filter(c -> id(c).equals(wanted)).findFirst().orElse(suited.getFirst());
    var frame = new ChartFrame(look -> charts.with(look).of(row, choice), event -> evidence.accept(event.observations()));
    suited.forEach(c -> frame.addShape("shape-" + id(c), name(c), c.equals(choice), () -> chosen.accept(id(c))));
    add(frame);
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
