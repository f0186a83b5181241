package org.duibiao.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.ComparisonQuery;
import org.duibiao.comparison.Held;
import org.duibiao.comparison.Opening;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;

/**
 * How long a comparison of 5 regions × 12 indicators × 6 years takes with 10⁴ to 10⁷ observations in PostgreSQL: in the database, as
 * the driver sees it, and at the server, from the question to the finished table. Prints the table of the README, and the plan of
 * one query a size.
 *
 * <p>Arguments: the sizes; 10⁴ to 10⁷ without. About 6 GB of disk at 10⁷.
 */
final class SpeedBenchmark {

  private static final int WARM_UP = 300;
  private static final int RUNS = 400;

  private final DSLContext db;
  private final GeneratedFacts facts;
  private final ObservationStore observations;
  private final DocumentStore documents;
  private final Catalog catalog = Catalog.load();
  private final Clock clock = new Clock();
  private final Map<RegionId, Region> known = new LinkedHashMap<>();

  /** Adds up the time between sending a query and having its rows. */
  private static final class Clock implements ExecuteListener {
    private static final long serialVersionUID = 1;
    private long started;
    private long spent;
    private boolean noting;
    private String last = "";

    @Override
    public void executeStart(ExecuteContext context) {
      started = System.nanoTime();
    }

    @Override
    public void renderEnd(ExecuteContext context) {
      if (noting && context.query() != null && context.sql() != null && context.sql().contains("\"observation\"")) {
        last = context.dsl().renderInlined(context.query());
      }
    }

    @Override
    public void executeEnd(ExecuteContext context) {
      spent += System.nanoTime() - started;
    }
  }

  private record Measured(int size, double rows, double[] database, double[] server) {}

  private SpeedBenchmark(java.sql.Connection connection) {
    var configuration = new DefaultConfiguration();
    configuration.set(connection);
    configuration.set(SQLDialect.POSTGRES);
    configuration.set(new DefaultExecuteListenerProvider(clock));
    this.db = DSL.using(configuration);
    new CatalogMirror(db, catalog).afterPropertiesSet();
    this.facts = new GeneratedFacts(connection, catalog);
    this.observations = new ObservationStore(db);
    this.documents = new DocumentStore(db);
  }

  public static void main(String[] args) throws Exception {
    int[] sizes = args.length == 0 ? new int[] {10_000, 100_000, 1_000_000, 10_000_000}
        : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    Path folder = Files.createTempDirectory("duibiao-speed");
    try (var database = EmbeddedDatabase.open(folder, false)) {
      Flyway.configure().dataSource(database.url(), "postgres", "").load().migrate();
      try (var connection = DriverManager.getConnection(database.url(), "postgres", "");
          var statement = connection.createStatement()) {
        statement.execute(new String(SpeedBenchmark.class.getResourceAsStream("/application.properties").readAllBytes())
            .lines().filter(line -> line.startsWith("spring.datasource.hikari.connection-init-sql=")).findFirst().orElseThrow()
            .replaceFirst("[^=]*=", ""));
        new SpeedBenchmark(connection).run(sizes);
      }
    } finally {
      delete(folder);
    }
  }

  private void run(int[] sizes) throws Exception {
    var all = new ArrayList<Measured>();
    for (int size : sizes) {
      long start = System.nanoTime();
      facts.fill(size);
      facts.regions().forEach(region -> known.putIfAbsent(region.id(), region));
      System.err.printf("%,d observations after %d s, measuring%n", size, (System.nanoTime() - start) / 1_000_000_000);
      all.add(measure(size));
      open(size);
      System.err.printf("%,d measured%n", size);
    }
    System.out.println("| observations | rows an answer | database p50 | p95 | server p50 | p95 | server p95 to the first |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
    for (Measured one : all) {
      System.out.printf("| %,d | %.0f | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.2f |%n", one.size(), one.rows(), at(one.database(), 50),
          at(one.database(), 95), at(one.server(), 50), at(one.server(), 95), at(one.server(), 95) / at(all.getFirst().server(), 95));
    }
    System.out.printf("%d comparisons of 5 regions × 12 indicators × 6 years a row, after %d to warm up; %d processors, Java %s%n", RUNS,
        WARM_UP, Runtime.getRuntime().availableProcessors(), Runtime.version().feature());
  }

  private Measured measure(int size) {
    var random = new Random(7);
    double[] database = new double[RUNS];
    double[] server = new double[RUNS];
    long rows = 0;
    for (int i = -WARM_UP; i < RUNS; i++) {
      Set<RegionId> regions = facts.draw(random);
      int year = 2012 + random.nextInt(12);
      clock.spent = 0;
      long start = System.nanoTime();
      int found = compare(List.copyOf(regions), indicators(random), year);
      if (i >= 0) {
        server[i] = (System.nanoTime() - start) / 1e6;
        database[i] = clock.spent / 1e6;
        rows += found;
      }
    }
    clock.noting = true;
    compare(List.copyOf(facts.draw(random)), indicators(random), 2020);
    clock.noting = false;
    db.fetch("EXPLAIN (ANALYZE, BUFFERS) " + clock.last).forEach(line -> System.err.println(line.get(0)));
    Arrays.sort(database);
    Arrays.sort(server);
    return new Measured(size, (double) rows / RUNS, database, server);
  }

  /** What the first page asks where nothing is chosen, and what it asks again while nothing has changed. */
  private void open(int size) {
    var taken = new java.util.EnumMap<Region.Level, Integer>(Region.Level.class);
    Set<RegionId> candidates = documents.countByRegion().entrySet().stream()
        .sorted(Map.Entry.<RegionId, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).filter(id -> taken.merge(known.get(id).level(), 1, Integer::sum) <= 12).collect(Collectors.toSet());
    clock.noting = true;
    observations.stated(candidates, 0.6);
    clock.noting = false;
    db.fetch("EXPLAIN (ANALYZE, BUFFERS) " + clock.last).forEach(line -> System.err.println(line.get(0)));
    var standing = new Standing(db);
    for (String which : List.of("first", "again")) {
      long start = System.nanoTime();
      var opening = standing.answer("opening", () -> Opening.strongest(
          observations.stated(candidates, 0.6), id -> java.util.Optional.ofNullable(known.get(id)), catalog::indicator));
      System.out.printf("%,d observations, opening comparison among %d regions, %s: %.1f ms %s%n", size, candidates.size(), which,
          (System.nanoTime() - start) / 1e6, opening.map(Opening::year).orElseThrow());
    }
  }

  private int compare(List<RegionId> regions, List<IndicatorId> indicators, int year) {
    var found = observations.find(ObservationFilter.ALL.regions(Set.copyOf(regions)).indicators(Set.copyOf(indicators))
        .years(IntStream.rangeClosed(year - 5, year).boxed().collect(Collectors.toSet())));
    var held = Held.of(documents.byRegion(Set.copyOf(regions)));
    var table = Comparison.of(new ComparisonQuery(regions, indicators, year), found, held,
        id -> java.util.Optional.ofNullable(known.get(id)), catalog::indicator);
    if (table.rows().size() != indicators.size()) {
      throw new IllegalStateException("a comparison without its rows");
    }
    return found.size();
  }

  /** Twelve indicators, those that stand in every report among them more often than not. */
  private List<IndicatorId> indicators(Random random) {
    var chosen = new LinkedHashSet<IndicatorId>();
    List<Indicator> all = catalog.indicators();
    while (chosen.size() < 12) {
      chosen.add(all.get((int) (all.size() * Math.pow(random.nextDouble(), 2))).id());
    }
    return List.copyOf(chosen);
  }

  private static double at(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static void delete(Path folder) throws java.io.IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
