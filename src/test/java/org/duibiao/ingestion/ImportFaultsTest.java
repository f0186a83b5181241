package org.duibiao.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.extraction.Extractor;
import org.duibiao.extraction.Facts;
import org.duibiao.store.Corrections;
import org.duibiao.store.FactWriter;
import org.duibiao.store.ImportLog;
import org.duibiao.store.ImportQueue;
import org.duibiao.store.ObservationFilter;
import org.duibiao.store.ObservationStore;
import org.duibiao.store.ObservationValues;
import org.duibiao.store.Outage;
import org.duibiao.store.Review;
import org.duibiao.store.ReviewState;
import org.duibiao.store.ReviewStore;
import org.duibiao.store.StoreTest;
import org.duibiao.store.StoredObservation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What happens to imports when the database goes away, has no room, or the same comes twice. */
class ImportFaultsTest extends StoreTest {

  private static final Function<Document, Facts> EXTRACT = new Extractor(Catalog.load())::extract;

  @Autowired ImportQueue queue;
  @Autowired ImportLog log;
  @Autowired FactWriter writer;
  @Autowired Corrections corrections;
  @Autowired ObservationStore observations;
  @Autowired ReviewStore reviews;
  @Value("${spring.datasource.url}") String url;

  private final Map<String, byte[]> files = new TreeMap<>();
  private QueueWatch watch = new QueueWatch(null, Duration.ZERO);

  @AfterEach
  void stop() {
    if (watch.isRunning()) {
      watch.stop();
    }
  }

  @Test
  void aRunGoesOnByItselfAfterTheDatabaseWasAway() throws Exception {
    addFiles("甲市", "乙市", "丙市");
    var reached = new CountDownLatch(1);
    var away = new CountDownLatch(1);
    ImportRun imports = imports("1", document -> {
      if (document.name().equals("乙市") && away.getCount() > 0) {
        reached.countDown();
        await(away);
      }
      return EXTRACT.apply(document);
    });
    var run = CompletableFuture.runAsync(() -> imports.uploads(files, "test", _ -> {}));
    reached.await();
    accept(false);
    away.countDown();
    assertThatThrownBy(run::get).matches(Outage::is);
    watch(imports);
    Thread.sleep(500); // let the watch meet the closed door, too
    accept(true);
    until(() -> log.runs(1).getFirst().finished() != null);
    assertThat(log.runs(1).getFirst()).satisfies(one -> {
      assertThat(one.done()).isEqualTo(3);
      assertThat(one.failed()).isZero();
    });
    assertOneSetOfFactsOfEachFile();
  }

  @Test
  void aFullDiskKeepsNothingByHalfAndTheRunGoesOnWhenThereIsRoom() {
    addFiles("甲市", "乙市");
    db.execute("CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        + " RAISE EXCEPTION 'no space left on device' USING ERRCODE = 'disk_full'; END $$");
    db.execute("CREATE TRIGGER full_disk BEFORE INSERT ON observation FOR EACH ROW EXECUTE FUNCTION full_disk()");
    ImportRun imports = imports("1", EXTRACT);
    try {
      assertThatThrownBy(() -> imports.uploads(files, "test", _ -> {})).matches(Outage::is);
      for (int i = 0; i < 2 * ImportQueue.ATTEMPTS; i++) {
        assertThatThrownBy(() -> imports.resume(_ -> {})).matches(Outage::is);
      }
      for (String table : List.of("file", "document", "sentence", "observation", "measure")) {
        assertThat(db.fetchCount(org.jooq.impl.DSL.table(table))).as(table).isZero();
      }
      watch(imports);
    } finally {
      db.execute("DROP FUNCTION full_disk CASCADE");
    }
    until(() -> log.runs(1).getFirst().finished() != null);
    assertThat(log.runs(1).getFirst().done()).isEqualTo(2);
    assertOneSetOfFactsOfEachFile();
  }

  /** Row 21 of the inputs to try. */
  @Test
  void theSameFilesAtOnceAreOneSetOfFacts() throws Exception {
    addFiles("甲市", "乙市", "丙市");
    ImportRun imports = imports("1", EXTRACT);
    var first = CompletableFuture.runAsync(() -> imports.uploads(files, "one", _ -> {}));
    var second = CompletableFuture.runAsync(() -> imports.uploads(files, "other", _ -> {}));
    CompletableFuture.allOf(first, second).get();
    assertThat(log.runs(2)).allSatisfy(run -> assertThat(run.done() + run.unchanged()).isEqualTo(3));
    assertOneSetOfFactsOfEachFile();
  }

  @Test
  void newRulesReadAnewWhatIsImportedAgainAndWhatAPersonSaidHolds() {
    addFiles("甲市");
    imports("1", EXTRACT).uploads(files, "test", _ -> {});
    StoredObservation wrong = observations.find(ObservationFilter.ALL).getFirst();
    var values = ObservationValues.of(wrong);
    reviews.observation(wrong.id(), Review.Action.CORRECT, new ObservationValues(values.region(), values.regionName(),
        values.indicator(), values.label(), values.aspect(), new BigDecimal("777"), null, values.unit(), values.bound(), values.kind(),
        values.period()), "li", "读错");
    assertThat(imports("1", EXTRACT).uploads(files, "test", _ -> {})).isEmpty();
    assertThat(log.runs(1).getFirst().unchanged()).isOne();
    imports("2", EXTRACT).uploads(files, "test", _ -> {});
    assertThat(log.runs(1).getFirst().done()).isOne();
    assertThat(observations.find(ObservationFilter.ALL)).filteredOn(fact -> fact.review() == ReviewState.CORRECTED).singleElement()
        .satisfies(fact -> assertThat(fact.value()).isEqualByComparingTo("777"));
    assertThat(db.fetchValue("SELECT DISTINCT rule_set FROM document")).isEqualTo("2");
    assertOneSetOfFactsOfEachFile();
  }

  /** Row 17 of the inputs to try. */
  @Test
  void aFileThatNoDatabaseWouldTakeFailsAloneAndTheOthersGoOn() {
    addFiles("甲市", "乙市");
    ImportRun imports = imports("1", document -> {
      if (document.name().equals("甲市")) {
        throw new IllegalStateException("a rule that stumbles");
      }
      return EXTRACT.apply(document);
    });
    assertThat(imports.uploads(files, "test", _ -> {})).singleElement().asString().startsWith("甲市.txt");
    assertThat(log.runs(1).getFirst().done()).isOne();
  }

  private ImportRun imports(String rules, Function<Document, Facts> extract) {
    return new ImportRun(queue, new FileImport(new Reading(extract, rules), writer, corrections));
  }

  private void watch(ImportRun imports) {
    watch = new QueueWatch(imports, Duration.ofMillis(100));
    watch.start();
  }

  private void addFiles(String... places) {
    for (String place : places) {
      files.put(place + ".txt", ("%s2021年政府工作报告\n\n全年地区生产总值达到%d亿元，增长8.1%%。一般公共预算收入52.3亿元。"
          + "建立企业服务专员制度，推行一网通办。新建学校12所。").formatted(place, 100 + files.size())
          .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private void assertOneSetOfFactsOfEachFile() {
    assertThat(db.fetchCount(org.jooq.impl.DSL.table("document"))).isEqualTo(files.size());
    int expected = files.entrySet().stream().mapToInt(file -> {
      try {
        return EXTRACT.apply(new org.duibiao.document.Documents().read(file.getKey(), file.getValue()).getFirst()).observations().size();
      } catch (org.duibiao.document.UnreadableDocument e) {
        throw new IllegalStateException(e);
      }
    }).sum();
    assertThat(expected).isGreaterThanOrEqualTo(2 * files.size());
    assertThat(observations.count(ObservationFilter.ALL)).isEqualTo(expected);
  }

  /** Opens or closes the database to everybody, and throws out who is in. */
  private void accept(boolean connections) throws Exception {
    try (Connection other = DriverManager.getConnection(url.replaceFirst("/postgres(?=\\?|$)", "/template1"), "postgres", "");
        var statement = other.createStatement()) {
      statement.execute("ALTER DATABASE postgres WITH ALLOW_CONNECTIONS " + connections);
      statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'postgres'");
    }
  }

  private static void until(BooleanSupplier met) {
    for (int i = 0; i < 600 && !met.getAsBoolean(); i++) {
      await(new CountDownLatch(1), 100);
    }
    assertThat(met.getAsBoolean()).isTrue();
  }

  private static void await(CountDownLatch latch) {
    await(latch, 60_000);
  }

  private static void await(CountDownLatch latch, long millis) {
    try {
      boolean _ = latch.await(millis, java.util.concurrent.TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
