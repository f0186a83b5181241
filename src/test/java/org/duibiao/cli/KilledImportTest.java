package org.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.duibiao.store.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports as processes of their own, killed in the middle, carried on, and shared by two nodes: in the end the facts are those of a
 * run that nobody disturbed. Row 21 of the inputs to try.
 */
class KilledImportTest {

  private static final int FILES = 150;
  private static final int KILLS = 5;
  private static final String FACTS = """
      SELECT d.name || '|' || d.text_sha256 || '|' || coalesce(string_agg(f, ';' ORDER BY f), '') FROM document d LEFT JOIN (
        SELECT document_id, fact_key || label || value || unit || coalesce(period, '') AS f FROM observation
        UNION ALL SELECT document_id, fact_key || content || category || status FROM measure) facts ON document_id = d.id
      GROUP BY d.id, d.name, d.text_sha256 ORDER BY 1""";

  @TempDir private Path folder;
  private Path files;

  @BeforeEach
  void writeFiles() throws IOException {
    files = Files.createDirectory(folder.resolve("files"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(files.resolve("第%03d县.txt".formatted(i)), """
          第%d县2021年政府工作报告

          全年地区生产总值达到%d.5亿元，增长8.%d%%。一般公共预算收入%d亿元。建立企业服务专员制度，推行一网通办。

          2022年，地区生产总值预期增长%d%%左右。""".formatted(i, 100 + i, i % 10, 20 + i, 5 + i % 5));
    }
  }

  @Test
  void killedAtAnyMomentAndCarriedOnNothingIsLostAndNothingTwice() throws Exception {
    assertThat(run("reference", "org.duibiao.cli.Main", "import", files.toString()).waitFor()).isZero();
    List<String> reference = facts("reference");
    assertThat(reference).hasSize(FILES).allMatch(line -> line.contains("地区生产总值"));

    var random = new Random();
    killAfter(run("killed", "org.duibiao.cli.Main", "import", files.toString()), 1 + random.nextInt(5), random.nextInt(60));
    for (int kill = 1; kill < KILLS; kill++) {
      killAfter(run("killed", "org.duibiao.cli.CarryOn"), 1 + random.nextInt(20), random.nextInt(60));
    }
    Process again = run("killed", "org.duibiao.cli.Main", "import", files.toString());
    Thread.sleep(500 + random.nextInt(5000)); // in the start, in the collecting or anywhere after it
    again.destroyForcibly().waitFor();

    assertThat(run("killed", "org.duibiao.cli.CarryOn").waitFor()).isZero();
    assertThat(run("killed", "org.duibiao.cli.CarryOn").waitFor()).isZero();
    assertThat(facts("killed")).isEqualTo(reference);
  }

  @Test
  void twoNodesOnOneDatabaseShareTheQueueAndTheUrlWithItsPasswordIsUsed() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Connection admin = server.getPostgresDatabase().getConnection(); var statement = admin.createStatement()) {
      statement.execute("CREATE ROLE duibiao LOGIN PASSWORD 'p@ss:w/rd+1'");
      statement.execute("CREATE DATABASE facts OWNER duibiao");
      String hba;
      try (var row = statement.executeQuery("SHOW hba_file")) {
        row.next();
        hba = row.getString(1);
      }
      Files.writeString(Path.of(hba), "host all postgres all trust\nhost all all all scram-sha-256\n");
      statement.execute("SELECT pg_reload_conf()");
      String url = "postgres://duibiao:p%40ss%3Aw%2Frd+1@localhost:" + server.getPort() + "/facts";

      Process wrong = start(url.replace("w%2Frd", "wrong"), "org.duibiao.cli.Main", "import", files.toString());
      assertThat(wrong.waitFor()).isNotZero();
      killAfter(start(url, "org.duibiao.cli.Main", "import", files.toString()), 1, 0);
      Process one = start(url, "org.duibiao.cli.CarryOn");
      Process other = start(url, "org.duibiao.cli.CarryOn");
      List<String> byOne = lines(one);
      List<String> byOther = lines(other);
      assertThat(one.waitFor()).isZero();
      assertThat(other.waitFor()).isZero();
      assertThat(byOne).doesNotContainAnyElementsOf(byOther);
      assertThat(byOne.size() + byOther.size()).isBetween(FILES - 60, FILES);

      assertThat(facts(DriverManager.getConnection(server.getJdbcUrl("postgres", "facts"), "postgres", ""))).hasSize(FILES);
    }
  }

  /** Kills the process, as the power would, some milliseconds after it has stored a number of documents. */
  private static void killAfter(Process process, int documents, int millis) throws Exception {
    try (BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      for (int stored = 0; line != null && stored < documents; line = lines.readLine()) {
        stored += line.contains("县") ? 1 : 0;
      }
      assertThat(line).as("the process was killed before it was done").isNotNull();
      Thread.sleep(millis);
      process.destroyForcibly();
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isNotZero();
  }

  private Process run(String data, String... command) throws IOException {
    return start(folder.resolve(data).toString(), command);
  }

  /** Starts a program on a folder of data or on the database of an address. */
  private Process start(String where, String... command) throws IOException {
    var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m",
        "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
    boolean url = where.startsWith("postgres:");
    if (!url) {
      line.add("-Dduibiao.data=" + where);
    }
    line.addAll(List.of(command));
    var builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
    if (url) {
      builder.environment().put("DATABASE_URL", where);
    } else {
      builder.environment().remove("DATABASE_URL");
    }
    return builder.start();
  }

  private static List<String> lines(Process process) throws IOException {
    try (var lines = process.inputReader()) {
      return lines.lines().toList();
    }
  }

  /** What is kept, a line a document; every file of every run is done. */
  private List<String> facts(String data) throws IOException, SQLException {
    try (var database = EmbeddedDatabase.open(folder.resolve(data), false)) {
      return facts(DriverManager.getConnection(database.url(), "postgres", ""));
    }
  }

  private static List<String> facts(Connection opened) throws SQLException {
    try (Connection connection = opened; var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery("SELECT DISTINCT state FROM import_item UNION SELECT state FROM import_run")) {
        while (rows.next()) {
          assertThat(rows.getString(1)).isIn("done", "unchanged");
        }
      }
      var facts = new ArrayList<String>();
      try (var rows = statement.executeQuery(FACTS)) {
        while (rows.next()) {
          facts.add(rows.getString(1));
        }
      }
      return facts;
    }
  }
}
