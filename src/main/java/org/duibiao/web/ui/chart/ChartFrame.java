package org.duibiao.web.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.Look;
import org.duibiao.report.chart.Palette;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.SectionHead;
import org.duibiao.web.ui.parts.Segments;
import org.duibiao.web.ui.parts.Ways;

/** Any chart with its finding above, beside it other shapes and pictures to take away, its source and its table below. */
public class ChartFrame extends Div {

  private final Function<Look, Chart> drawing;
  private final EChart chart = new EChart();
  private final Segments shapes = new Segments(Words.t("chart.shapes"));

  /**
   * @param drawing the chart with a given look; called anew when the screen gets narrow or wide
   * @param chosen called when a person chooses a mark
   */
  public ChartFrame(Function<Look, Chart> drawing, Consumer<EChart.MarkChosen> chosen) {
    this.drawing = drawing;
    addClassName("chart-panel");
    shapes.setVisible(false);
    var pictures = new Div();
    pictures.addClassName("tools");
    Chart drawn = show(false);
    chart.addWidthListener(event -> show(event.narrow()));
    chart.addMarkChosenListener(chosen::accept);
    for (EChart.Picture picture : EChart.Picture.values()) {
      pictures.add(picture(picture, drawn.title()));
    }
    var source = new Paragraph(drawn.source());
    source.addClassName("source");
    var table = new NativeDetails(Words.t("chart.table"), new TwinTable(drawn.title(), drawn.twin()));
    table.addClassName("twin");
    add(new SectionHead(drawn.title(), drawn.subtitle(), shapes, pictures), chart, source, table);
  }

  /** One more shape that the same numbers can be shown in; one alone is no choice and is not offered. */
  public void addShape(String id, String words, boolean shown, Runnable choose) {
    shapes.add(Ways.toggle(id, words, shown, _ -> choose.run()));
    shapes.setVisible(shapes.getComponentCount() > 1);
  }

  private NativeButton picture(EChart.Picture picture, String name) {
    var button = new NativeButton(picture.name(), _ -> chart.download(picture, name));
    button.addClassNames("quiet-action", "picture");
    button.getElement().setAttribute("aria-label", Words.t("chart.save", picture.name()));
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
