package org.duibiao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.ComparisonQuery;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Held;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.extraction.Kind;
import org.duibiao.report.ComparisonFiles;
import org.duibiao.report.FileFormat;
import org.duibiao.report.file.Csv;
import org.duibiao.report.file.Json;
import org.duibiao.report.file.Sheet;
import org.duibiao.report.file.Workbook;
import org.duibiao.report.image.SvgCharts;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.DocumentStore;
import org.duibiao.store.MeasureFilter;
import org.duibiao.store.MeasureStore;
import org.duibiao.store.ObservationFilter;
import org.duibiao.store.ObservationOrder;
import org.duibiao.store.ObservationStore;
import org.duibiao.store.ReviewState;

/** Writes what is stored as a file. Facts that a person rejected are left out. */
final class Export {

  private static final Set<ReviewState> NOT_REJECTED = EnumSet.complementOf(EnumSet.of(ReviewState.REJECTED));
  private static final int REACH = 2;

  private final Catalog catalog;
  private final ObservationStore observations;
  private final MeasureStore measures;
  private final DocumentStore documents;

  Export(Catalog catalog, ObservationStore observations, MeasureStore measures, DocumentStore documents) {
    this.catalog = catalog;
    this.observations = observations;
    this.measures = measures;
    this.documents = documents;
  }

  /** Observations whose period ends in the chosen year. */
  void observations(Selection chosen, FileFormat format, OutputStream out) throws IOException {
    var filter = ObservationFilter.ALL.regions(new HashSet<>(chosen.regions())).indicators(new HashSet<>(chosen.indicators()))
        .years(years(chosen)).kinds(chosen.kinds()).reviews(NOT_REJECTED);
    list(Sheet.observations(new Pages<>(window -> observations.find(filter, ObservationOrder.SUBJECT, window)),
        id -> catalog.indicator(id).map(Indicator::name).orElse(id.value())), format, out);
  }

  /** Measures of documents of the chosen year. */
  void measures(Selection chosen, FileFormat format, OutputStream out) throws IOException {
    var filter = MeasureFilter.ALL.regions(new HashSet<>(chosen.regions())).years(years(chosen)).reviews(NOT_REJECTED);
    list(Sheet.measures(new Pages<>(window -> measures.find(filter, window))), format, out);
  }

  /** The comparison as the screens show it. */
  void comparison(Selection chosen, FileFormat format, OutputStream out) throws IOException {
    ComparisonTable table = table(chosen);
    List<RegionId> regions = table.query().regions();
    var columns = MeasureColumns.of(regions, measures.find(MeasureFilter.ALL.regions(new HashSet<>(regions))));
    new ComparisonFiles(new SvgCharts()).write(table, columns, format, out);
  }

  /**
   * Regions not chosen are all that documents speak for, those with the most documents first; the year not chosen is the one
   * about which most of them say something.
   *
   * @throws Refused if nothing is stored of what was chosen, so that there is no such region or year
   */
  ComparisonTable table(Selection chosen) {
    Map<RegionId, List<DocumentRef>> byRegion = documents.byRegion();
    List<RegionId> regions = !chosen.regions().isEmpty() ? chosen.regions() : byRegion.entrySet().stream()
        .sorted(Comparator.<Map.Entry<RegionId, List<DocumentRef>>>comparingInt(e -> -e.getValue().size())
            .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey).toList();
    if (regions.isEmpty()) {
      throw new Refused("no documents of any region are stored");
    }
    List<IndicatorId> indicators =
        chosen.indicators().isEmpty() ? catalog.indicators().stream().map(Indicator::id).toList() : chosen.indicators();
    var facts = observations.find(ObservationFilter.ALL.regions(new HashSet<>(regions)).indicators(new HashSet<>(indicators)));
    Integer year = chosen.year() != null ? chosen.year() : Comparison.fullestYear(facts).orElse(null);
    if (year == null) {
      throw new Refused("nothing is stored of these regions and indicators");
    }
    var held = new Held(byRegion.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(document -> new Held.HeldDocument(e.getKey(), document))).toList());
    Set<Kind> kinds = chosen.kinds().isEmpty() ? EnumSet.allOf(Kind.class) : chosen.kinds();
    var table = Comparison.of(new ComparisonQuery(regions, indicators, year, kinds, REACH), facts, held, catalog);
    return chosen.named() ? table : table.withoutBlankRows();
  }

  private static void list(Sheet sheet, FileFormat format, OutputStream out) throws IOException {
    switch (format) {
      case CSV -> Csv.write(sheet, Csv.Reader.PERSON, out);
      case JSON -> Json.write(sheet, out);
      case XLSX -> Workbook.write(List.of(sheet), out);
      case PDF -> throw new IllegalArgumentException("Only a comparison has a PDF");
    }
  }

  private static Set<Integer> years(Selection chosen) {
    Integer year = chosen.year();
    return year == null ? Set.of() : Set.of(year);
  }
}
