package org.duibiao.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.ComparisonQuery;
import org.duibiao.comparison.Held;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.document.DocumentKind;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.extraction.Measure;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.report.image.SvgCharts;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Language;
import org.duibiao.text.Span;

/** Prints time and size of a report on 4 regions × 10 indicators with 3 charts and 20 measures, after warming up. */
public final class ReportBenchmark {

  private static final int RUNS = 15;

  private ReportBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Catalog catalog = Catalog.load();
    List<Region> regions = List.of("120000", "341800", "120116", "120104").stream()
        .map(id -> catalog.region(new RegionId(id)).orElseThrow()).toList();
    List<Indicator> indicators = catalog.indicators().stream().filter(i -> !i.unit().isEmpty()).limit(10).toList();
    var facts = new ArrayList<StoredObservation>();
    var measures = new ArrayList<StoredMeasure>();
    for (int r = 0; r < regions.size(); r++) {
      var document = new DocumentRef(r + 1, "2022年" + regions.get(r).name() + "政府工作报告", regions.get(r).name() + "人民政府",
          LocalDate.of(2022, 1, 10 + r), DocumentKind.WORK_REPORT, null);
      for (int i = 0; i < indicators.size(); i++) {
        Indicator indicator = indicators.get(i);
        Region region = regions.get(r);
        facts.add(fact(facts.size(), document, region, indicator, Aspect.LEVEL, BigDecimal.valueOf(1000 + 317 * r + 41 * i),
            indicator.unit(), Kind.ACHIEVEMENT));
        facts.add(fact(facts.size(), document, region, indicator, Aspect.GROWTH, BigDecimal.valueOf(50 + 7 * r + i, 1), "%",
            Kind.ACHIEVEMENT));
        facts.add(fact(facts.size(), document, region, indicator, Aspect.GROWTH, BigDecimal.valueOf(55 + i, 1), "%", Kind.TARGET));
      }
      for (int m = 0; m < 5; m++) {
        String text = "对第" + (m + 1) + "类企业推行一站式办理并设立专项服务窗口";
        measures.add(new StoredMeasure(measures.size(), document, regions.get(r).id(), regions.get(r).name(), text, text + "。",
            new Span(0, text.length()), "", MeasureCategory.values()[m], Set.of(), Measure.Status.PLANNED,
            EnumSet.of(Instrument.APPROVAL), List.of(), 0.9, ReviewState.UNREVIEWED));
      }
    }
    var query = new ComparisonQuery(regions.stream().map(Region::id).toList(), indicators.stream().map(Indicator::id).toList(), 2021);
    var table = Comparison.of(query, facts, new Held(List.of()), catalog);
    var columns = MeasureColumns.of(query.regions(), measures);
    var report = new PdfReport(new SvgCharts(), 3);
    ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    long[] times = new long[RUNS];
    long[] work = new long[RUNS];
    byte[] pdf = {};
    for (int run = 0; run < RUNS; run++) {
      var out = new ByteArrayOutputStream();
      long start = System.nanoTime();
      long worked = processor.getCurrentThreadCpuTime();
      report.write(table, columns, Language.CHINESE, out);
      times[run] = (System.nanoTime() - start) / 1_000_000;
      work[run] = (processor.getCurrentThreadCpuTime() - worked) / 1_000_000;
      pdf = out.toByteArray();
    }
    long first = times[0];
    long[] warm = Arrays.copyOfRange(times, RUNS / 3, RUNS);
    Arrays.sort(warm);
    long[] warmWork = Arrays.copyOfRange(work, RUNS / 3, RUNS);
    Arrays.sort(warmWork);
    try (var document = Loader.loadPDF(pdf)) {
      System.out.printf("%d pages, %d KB; first %d ms, warm median %d ms, fastest %d ms; of processor time, warm median %d ms%n",
          document.getNumberOfPages(), pdf.length / 1024, first, warm[warm.length / 2], warm[0], warmWork[warmWork.length / 2]);
    }
  }

  private static StoredObservation fact(int id, DocumentRef document, Region region, Indicator indicator, Aspect aspect, BigDecimal value,
      String unit, Kind kind) {
    var span = new Span(0, 4);
    String quote = indicator.name() + value.toPlainString() + unit;
    return new StoredObservation(id, document, region.id(), region.name(), indicator.id(), indicator.name(), aspect, value,
        null, unit, value, null, unit, kind == Kind.TARGET ? Bound.AT_LEAST : Bound.EXACT, kind, new Period.Year(2021), quote, span, span,
        region.name() + "2021年" + quote + "。", span, "", "benchmark", 0.9, ReviewState.UNREVIEWED);
  }
}
