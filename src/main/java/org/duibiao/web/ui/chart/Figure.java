package org.duibiao.web.ui.chart;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.duibiao.report.chart.Chart;
import org.duibiao.web.ui.i18n.Words;

/** One chart with its finding above, its source below, and pictures to take away. */
public class Figure extends Div {

  /** @param evidence called with the observations of a chosen mark */
  public Figure(Chart drawn, Consumer<List<Long>> evidence) {
    addClassName("chart-panel");
    var chart = new EChart();
    chart.setHeight(drawn.height() + "px");
    chart.setOption(drawn.option());
    chart.setWords(drawn.title(), drawn.subtitle(), drawn.description(), drawn.source());
    chart.addMarkChosenListener(event -> evidence.accept(event.observations()));
    var tools = new Div();
    tools.addClassName("tools");
    for (EChart.Picture picture : EChart.Picture.values()) {
      var button = new Button(Words.t("chart.save", picture.name()), _ -> chart.download(picture, drawn.title()));
      button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
      tools.add(button);
    }
    var subtitle = new Paragraph(drawn.subtitle());
    subtitle.addClassName("quiet");
    var source = new Paragraph(drawn.source());
    source.addClassName("source");
    add(new H2(drawn.title()), subtitle, tools, chart, source);
  }
}
