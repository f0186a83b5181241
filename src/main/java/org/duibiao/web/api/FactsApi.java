package org.duibiao.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.extraction.Measure;
import org.duibiao.report.Exports;
import org.duibiao.store.MeasureFilter;
import org.duibiao.store.MeasureStore;
import org.duibiao.store.ObservationFilter;
import org.duibiao.store.ObservationOrder;
import org.duibiao.store.ObservationStore;
import org.duibiao.store.ReviewState;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Observations, measures and targets. */
@RestController
@RequestMapping(Endpoint.ROOT)
class FactsApi {

  private static final Set<ReviewState> NOT_REJECTED = EnumSet.complementOf(EnumSet.of(ReviewState.REJECTED));

  private final Catalog catalog;
  private final ObservationStore observations;
  private final MeasureStore measures;
  private final Exports exports;

  FactsApi(Catalog catalog, ObservationStore observations, MeasureStore measures, Exports exports) {
    this.catalog = catalog;
    this.observations = observations;
    this.measures = measures;
    this.exports = exports;
  }

  @GetMapping("/observations")
  ResponseEntity<byte[]> observations(HttpServletRequest request) {
    var query = new Query(request, Endpoint.OBSERVATIONS);
    String least = query.one(Parameter.CONFIDENCE);
    var chosen = query.selection(catalog);
    var filter = ObservationFilter.ALL.regions(query.regions(catalog)).indicators(new HashSet<>(chosen.indicators()))
        .years(query.years()).kinds(query.constants(Parameter.KIND, Kind.class)).aspects(query.constants(Parameter.ASPECT, Aspect.class))
        .text(query.text()).minConfidence(least == null ? 0 : Double.parseDouble(least)).reviews(reviews(query));
    return page(request, query, filter, order(query));
  }

  @GetMapping("/observations/{id}")
  ResponseEntity<byte[]> observation(HttpServletRequest request, @PathVariable String id) {
    new Query(request, Endpoint.OBSERVATION);
    return Answers.json(request,
        observations.byId(number(id)).map(Views::of).orElseThrow(() -> Problem.notFound("such observation")));
  }

  @GetMapping("/documents/{id}/observations")
  ResponseEntity<byte[]> observationsOf(HttpServletRequest request, @PathVariable String id) {
    var query = new Query(request, Endpoint.DOCUMENT_OBSERVATIONS);
    return page(request, query, ObservationFilter.ALL.document(number(id)).kinds(query.constants(Parameter.KIND, Kind.class))
        .text(query.text()).reviews(NOT_REJECTED), ObservationOrder.TEXT);
  }

  @GetMapping("/measures")
  ResponseEntity<byte[]> measures(HttpServletRequest request) {
    var query = new Query(request, Endpoint.MEASURES);
    return page(request, query, MeasureFilter.ALL.regions(query.regions(catalog))
        .instruments(query.constants(Parameter.INSTRUMENT, Instrument.class)).years(query.years()).reviews(reviews(query)));
  }

  @GetMapping("/measures/{id}")
  ResponseEntity<byte[]> measure(HttpServletRequest request, @PathVariable String id) {
    new Query(request, Endpoint.MEASURE);
    return Answers.json(request, measures.byId(number(id)).map(Views::of).orElseThrow(() -> Problem.notFound("such measure")));
  }

  @GetMapping("/documents/{id}/measures")
  ResponseEntity<byte[]> measuresOf(HttpServletRequest request, @PathVariable String id) {
    var query = new Query(request, Endpoint.DOCUMENT_MEASURES);
    return page(request, query, MeasureFilter.ALL.document(number(id)).reviews(NOT_REJECTED));
  }

  @GetMapping("/targets")
  ResponseEntity<byte[]> targets(HttpServletRequest request) {
    var query = new Query(request, Endpoint.TARGETS);
    var statuses = query.all(Parameter.TARGET_STATUS);
    return Answers.cut(request, query, exports.targets(query.selection(catalog)).stream()
        .filter(pair -> statuses.isEmpty() || statuses.contains(Views.id(pair.status())))
        .map(Views::of).toList());
  }

  private ResponseEntity<byte[]> page(HttpServletRequest request, Query query, ObservationFilter filter, ObservationOrder order) {
    return Answers.page(request, query, observations.find(filter, order, query.window()).stream().map(Views::of).toList(),
        observations.count(filter));
  }

  private ResponseEntity<byte[]> page(HttpServletRequest request, Query query, MeasureFilter filter) {
    var narrowed = filter.categories(query.constants(Parameter.CATEGORY, MeasureCategory.class))
        .statuses(query.constants(Parameter.PROGRESS, Measure.Status.class)).text(query.text());
    return Answers.page(request, query, measures.find(narrowed, query.window()).stream().map(Views::of).toList(),
        measures.count(narrowed));
  }

  private static Set<ReviewState> reviews(Query query) {
    var asked = query.constants(Parameter.REVIEW, ReviewState.class);
    return asked.isEmpty() ? NOT_REJECTED : asked;
  }

  private static ObservationOrder order(Query query) {
    String sort = query.one(Parameter.SORT);
    return switch (sort == null ? "subject" : sort) {
      case "text" -> ObservationOrder.TEXT;
      case "-year" -> ObservationOrder.NEWEST_YEAR;
      case "value" -> ObservationOrder.SMALLEST_VALUE;
      case "-value" -> ObservationOrder.LARGEST_VALUE;
      case "confidence" -> ObservationOrder.LOWEST_CONFIDENCE;
      default -> ObservationOrder.SUBJECT;
    };
  }

  /** An id; what is none names nothing. */
  static long number(String id) {
    if (!id.matches("\\d{1,18}")) {
      throw Problem.notFound("such id");
    }
    return Long.parseLong(id);
  }
}
