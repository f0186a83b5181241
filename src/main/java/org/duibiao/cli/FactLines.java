package org.duibiao.cli;

import java.util.Collection;
import java.util.List;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.document.Box;
import org.duibiao.document.Document;
import org.duibiao.extraction.Evidence;
import org.duibiao.extraction.Measure;
import org.duibiao.extraction.Observation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document's facts as JSON objects of one line each; what is not known is {@code null}. */
final class FactLines {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Document document;

  FactLines(Document document) {
    this.document = document;
  }

  String of(Observation o) {
    ObjectNode line = line("observation", o.evidence());
    line.put("region", known(o.regionName()));
    line.put("indicator", o.indicator());
    line.put("indicator_id", o.indicatorId() == null ? null : o.indicatorId().value());
    line.put("aspect", o.aspect().id());
    line.put("value", o.value());
    line.put("value_high", o.valueHigh());
    line.put("unit", o.unit());
    line.put("comparator", o.bound().sign());
    line.put("kind", o.kind().id());
    line.put("period", o.period() == null ? null : o.period().toString());
    line.put("confidence", o.confidence());
    return JSON.writeValueAsString(line);
  }

  String of(Measure m) {
    ObjectNode line = line("measure", m.evidence());
    line.put("region", known(m.regionName()));
    line.put("title", m.title());
    line.put("measure", true);
    line.put("category", m.category().id());
    line.set("also", ids(m.also().stream().map(MeasureCategory::id).toList()));
    line.put("status", m.status().id());
    line.set("instrument", ids(m.instruments().stream().map(Instrument::id).toList()));
    line.set("cues", ids(m.cues()));
    line.put("confidence", m.confidence());
    return JSON.writeValueAsString(line);
  }

  private ObjectNode line(String type, Evidence evidence) {
    ObjectNode line = JSON.createObjectNode();
    line.put("type", type);
    line.put("doc", document.name());
    line.put("quote", document.at(evidence.quote()));
    line.put("sentence", document.at(evidence.sentence()));
    line.put("section", String.join(" › ", document.path(evidence.section())));
    line.put("start", evidence.quote().start());
    line.put("end", evidence.quote().end());
    line.put("rule", evidence.rule());
    List<Box> boxes = document.text().boxes(evidence.quote());
    if (!boxes.isEmpty()) {
      line.set("boxes", boxes(boxes));
    }
    return line;
  }

  /** Page, and left, upper, right and lower edge in points from the page's upper left corner, of each line a quote stands on. */
  private static ArrayNode boxes(List<Box> boxes) {
    ArrayNode array = JSON.createArrayNode();
    for (Box box : boxes) {
      ArrayNode one = array.addArray().add(box.page());
      for (double edge : new double[] {box.x(), box.y(), box.x() + box.width(), box.y() + box.height()}) {
        one.add(Math.round(edge * 10) / 10.0);
      }
    }
    return array;
  }

  private static @Nullable String known(String name) {
    return name.isEmpty() ? null : name;
  }

  private static ArrayNode ids(Collection<String> ids) {
    ArrayNode array = JSON.createArrayNode();
    ids.forEach(array::add);
    return array;
  }
}
