package org.duibiao.store;

import static org.duibiao.store.db.Tables.OBSERVATION;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.store.db.tables.records.ObservationRecord;
import org.jspecify.annotations.Nullable;

/** What an observation says, apart from where it says it: what a person may correct. */
public record ObservationValues(
    @Nullable RegionId region,
    String regionName,
    @Nullable IndicatorId indicator,
    String label,
    Aspect aspect,
    BigDecimal value,
    @Nullable BigDecimal valueHigh,
    String unit,
    Bound bound,
    Kind kind,
    @Nullable Period period) {

  public static ObservationValues of(StoredObservation fact) {
    return new ObservationValues(fact.region(), fact.regionName(), fact.indicator(), fact.label(), fact.aspect(), fact.value(),
        fact.valueHigh(), fact.unit(), fact.bound(), fact.kind(), fact.period());
  }

  static ObservationValues of(ObservationRecord row) {
    String indicator = row.get(OBSERVATION.INDICATOR_ID);
    String period = row.get(OBSERVATION.PERIOD);
    return new ObservationValues(Refs.region(row.get(OBSERVATION.REGION_ID)), row.getRegionName(),
        indicator == null ? null : new IndicatorId(indicator), row.getLabel(), Aspect.ofId(row.getAspect()), row.getValue(),
        row.get(OBSERVATION.VALUE_HIGH), row.getUnit(), Bound.ofSign(row.getComparator()), Kind.ofId(row.getKind()),
        period == null ? null : Period.parse(period));
  }

  void write(ObservationRecord row) {
    BaseAmount base = BaseAmount.of(value, unit);
    row.set(OBSERVATION.REGION_ID, region == null ? null : region.value());
    row.setRegionName(Storable.text(regionName));
    row.set(OBSERVATION.INDICATOR_ID, indicator == null ? null : indicator.value());
    row.setLabel(Storable.text(label));
    row.setAspect(aspect.id());
    row.setValue(value);
    row.set(OBSERVATION.VALUE_HIGH, valueHigh);
    row.setUnit(Storable.text(unit));
    row.setBaseValue(base.value());
    row.set(OBSERVATION.BASE_VALUE_HIGH, valueHigh == null ? null : BaseAmount.of(valueHigh, unit).value());
    row.setBaseUnit(Storable.text(base.unit()));
    row.setComparator(bound.sign());
    row.setKind(kind.id());
    row.set(OBSERVATION.PERIOD, period == null ? null : period.toString());
    row.set(OBSERVATION.FIRST_YEAR, period == null ? null : period.firstYear());
    row.set(OBSERVATION.LAST_YEAR, period == null ? null : period.lastYear());
  }

  /** The fields as the history keeps them; what is null is left out. */
  Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    put(fields, "region", region);
    put(fields, "regionName", regionName);
    put(fields, "indicator", indicator);
    put(fields, "label", label);
    put(fields, "aspect", aspect.id());
    put(fields, "value", value.toPlainString());
    put(fields, "valueHigh", valueHigh == null ? null : valueHigh.toPlainString());
    put(fields, "unit", unit);
    put(fields, "bound", bound.sign());
    put(fields, "kind", kind.id());
    put(fields, "period", period);
    return fields;
  }

  static ObservationValues ofFields(Map<String, String> fields) {
    String indicator = fields.get("indicator");
    String high = fields.get("valueHigh");
    String period = fields.get("period");
    return new ObservationValues(Refs.region(fields.get("region")), fields.getOrDefault("regionName", ""),
        indicator == null ? null : new IndicatorId(indicator), fields.getOrDefault("label", ""),
        Aspect.ofId(fields.getOrDefault("aspect", "")), new BigDecimal(fields.getOrDefault("value", "0")),
        high == null ? null : new BigDecimal(high), fields.getOrDefault("unit", ""),
        Bound.ofSign(fields.getOrDefault("bound", "=")), Kind.ofId(fields.getOrDefault("kind", "")),
        period == null ? null : Period.parse(period));
  }

  private static void put(Map<String, String> fields, String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value.toString());
    }
  }
}
