package org.duibiao.web.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A chart drawn by ECharts in the browser from an option that is plain JSON. */
@Tag("e-chart")
@JsModule("./components/e-chart.ts")
public class EChart extends Component implements HasSize, HasStyle {

  /** A picture file that a chart can be saved as. */
  public enum Picture {
    SVG,
    PNG;

    String ending() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Shows the chart that the options describe, on a light and on a dark screen.
   *
   * @param narrow whether they are for a phone; see {@link #addWidthListener}
   */
  public void setOptions(ObjectNode light, ObjectNode dark, boolean narrow) {
    getElement().setProperty("narrow", narrow);
    getElement().setPropertyJson("option", light);
    getElement().setPropertyJson("darkOption", dark);
  }

  /**
   * What the chart says in words.
   *
   * @param description read out in place of the picture
   * @param source where the numbers come from; stands under a saved picture
   * @param hint how the keyboard is used here
   */
  public void setWords(String heading, String subheading, String description, String source, String hint) {
    getElement().setProperty("hint", hint);
    getElement().setProperty("heading", heading);
    getElement().setProperty("subheading", subheading);
    getElement().setProperty("description", description);
    getElement().setProperty("source", source);
  }

  /** Makes the browser save the chart as {@code name} with the ending of the picture. */
  public void download(Picture picture, String name) {
    getElement().callJsFunction("download", picture.ending(), name + "." + picture.ending());
  }

  public Registration addMarkChosenListener(ComponentEventListener<MarkChosen> listener) {
    return addListener(MarkChosen.class, listener);
  }

  /** Called when the chart became narrow or wide and needs other options. */
  public Registration addWidthListener(ComponentEventListener<WidthChanged> listener) {
    return addListener(WidthChanged.class, listener);
  }

  /** The chart has another width than its options are for. */
  @DomEvent("width-changed")
  public static class WidthChanged extends ComponentEvent<EChart> {

    private final boolean narrow;

    public WidthChanged(EChart source, boolean fromClient, @EventData("event.detail.narrow") boolean narrow) {
      super(source, fromClient);
      this.narrow = narrow;
    }

    public boolean narrow() {
      return narrow;
    }
  }

  /** A person clicked a mark or pressed Enter on it. */
  @DomEvent("mark-chosen")
  public static class MarkChosen extends ComponentEvent<EChart> {

    private final int series;
    private final int data;
    private final List<Long> observations;

    public MarkChosen(
        EChart source,
        boolean fromClient,
        @EventData("event.detail.seriesIndex") int series,
        @EventData("event.detail.dataIndex") int data,
        @EventData("event.detail.observationIds") JsonNode observations) {
      super(source, fromClient);
      this.series = series;
      this.data = data;
      this.observations = StreamSupport.stream(observations.spliterator(), false).map(JsonNode::asLong).toList();
    }

    public int series() {
      return series;
    }

    public int data() {
      return data;
    }

    /** Ids of the observations that the mark shows; empty where it shows none. */
    public List<Long> observations() {
      return observations;
    }
  }
}
