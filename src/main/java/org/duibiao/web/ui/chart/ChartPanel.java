package org.duibiao.web.ui.chart;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.duibiao.comparison.Row;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.chart.Choice;
import org.duibiao.report.chart.Side;
import org.duibiao.web.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** A chart with its finding above, its source below, the choice of another shape, and pictures to take away. */
public class ChartPanel extends Div {

  /**
   * @param wanted id of the shape a person chose; null, or one that does not suit, for the best
   * @param chosen called with the id of another shape
   * @param evidence called with the observations of a chosen mark
   */
  public ChartPanel(
      Charts charts, Row row, @Nullable String wanted, Consumer<String> chosen, Consumer<List<Long>> evidence) {
    addClassName("chart-panel");
    var suited = charts.suited(row);
    if (suited.isEmpty()) {
      add(new H2(row.title()), new Paragraph(Words.t("chart.none")));
      return;
    }
    var choice = suited.stream().filter(c -> id(c).equals(wanted)).findFirst().orElse(suited.getFirst());
    var drawn = charts.of(row, choice);
    var chart = new EChart();
    chart.setHeight(drawn.height() + "px");
    chart.setOption(drawn.option());
    chart.setWords(drawn.title(), drawn.subtitle(), drawn.description(), drawn.source());
    chart.addMarkChosenListener(event -> evidence.accept(event.observations()));
    var tools = new Div();
    tools.addClassName("tools");
    suited.forEach(c -> {
      var button = tool(name(c), () -> chosen.accept(id(c)));
      button.getElement().setAttribute("aria-pressed", String.valueOf(c.equals(choice)));
      tools.add(button);
    });
    for (EChart.Picture picture : EChart.Picture.values()) {
      tools.add(tool(Words.t("chart.save", picture.name()), () -> chart.download(picture, drawn.title())));
    }
    var source = new Paragraph(drawn.source());
    source.addClassName("source");
    var subtitle = new Paragraph(drawn.subtitle());
    subtitle.addClassName("quiet");
    add(new H2(drawn.title()), subtitle, tools, chart, source);
  }

  private static String name(Choice choice) {
    String shape = Words.of(choice.shape());
    return choice.side() == Side.AMOUNT ? shape : shape + Words.of("（增速）", " (growth)");
  }

  private static String id(Choice choice) {
    return (choice.shape().name() + "_" + choice.side().name()).toLowerCase(java.util.Locale.ROOT);
  }

  private static Button tool(String words, Runnable action) {
    var button = new Button(words, _ -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    return button;
  }
}
