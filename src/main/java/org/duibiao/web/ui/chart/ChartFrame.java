package org.duibiao.web.ui.chart;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.Look;
import org.duibiao.report.chart.Palette;
import org.duibiao.web.ui.i18n.Words;

/** Any chart with its finding above, its source and its table below, and pictures to take away. */
public class ChartFrame extends Div {

  private final Function<Look, Chart> drawing;
  private final EChart chart = new EChart();
  private final Div shapes = new Div();

  /**
   * @param drawing the chart with a given look; called anew when the screen gets narrow or wide
   * @param chosen called when a person chooses a mark
   */
  public ChartFrame(Function<Look, Chart> drawing, Consumer<EChart.MarkChosen> chosen) {
    this.drawing = drawing;
    addClassName("chart-panel");
    shapes.addClassName("tools");
    var pictures = new Div();
    pictures.addClassName("tools");
    Chart drawn = show(false);
    chart.addWidthListener(event -> show(event.narrow()));
    chart.addMarkChosenListener(chosen::accept);
    for (EChart.Picture picture : EChart.Picture.values()) {
      pictures.add(tool(Words.t("chart.save", picture.name()), () -> chart.download(picture, drawn.title())));
    }
    var subtitle = new Paragraph(drawn.subtitle());
    subtitle.addClassName("quiet");
    var source = new Paragraph(drawn.source());
    source.addClassName("source");
    var table = new NativeDetails(Words.t("chart.table"), new TwinTable(drawn.title(), drawn.twin()));
    table.addClassName("twin");
    var below = new Div(table, pictures);
    below.addClassName("below");
    add(new H2(drawn.title()), subtitle, shapes, chart, source, below);
  }

  /** One more button above the chart. */
  public Button addTool(String words, Runnable action) {
    var button = tool(words, action);
    shapes.add(button);
    return button;
  }

  private static Button tool(String words, Runnable action) {
    var button = new Button(words, _ -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    return button;
  }

  private Chart show(boolean narrow) {
    Chart light = drawing.apply(new Look(Palette.LIGHT, Words.language(), narrow));
    Chart dark = drawing.apply(new Look(Palette.DARK, Words.language(), narrow));
    chart.setHeight(light.height() + "px");
    chart.setOptions(light.option(), dark.option(), narrow);
    chart.setWords(light.title(), light.subtitle(), light.description(), light.source(), Words.t("chart.keys"));
    return light;
  }
}
