package org.duibiao.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duibiao.extraction.measure.Pairs;
import org.duibiao.text.Gist;

/**
 * Prints which way of telling that two sentences state the same measure agrees best with a reader: a table over the annotated pairs. Needs
 * the shared files. {@code mvn -q -Pquick test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.duibiao.store.SimilarityMethods}
 */
final class SimilarityMethods {

  private static final String BIGRAMS = "CREATE FUNCTION pairs(content text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$"
      + " SELECT coalesce(array_to_tsvector(array_agg(DISTINCT substr(t, i, 2))), ''::tsvector)"
      + " FROM (SELECT lower(regexp_replace(content, '\\s+', '', 'g')) AS t) AS s, generate_series(1, length(t) - 1) AS i $$";
  private static final int HASHES = 128;

  private interface Method {
    double of(String one, String other) throws SQLException;
  }

  private SimilarityMethods() {}

  public static void main(String[] args) throws Exception {
    List<Pairs> all = Pairs.read();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(); Connection db = postgres.getPostgresDatabase().getConnection()) {
      try (var statement = db.createStatement()) {
        statement.execute("CREATE EXTENSION pg_trgm");
        statement.execute(BIGRAMS);
      }
      Map<String, Method> methods = new LinkedHashMap<>();
      methods.put("pg_trgm similarity", (a, b) -> ask(db, "SELECT similarity(?, ?)", a, b));
      methods.put("pg_trgm word_similarity, better direction",
          (a, b) -> Math.max(ask(db, "SELECT word_similarity(?, ?)", a, b), ask(db, "SELECT word_similarity(?, ?)", b, a)));
      methods.put("ts_rank over pairs of characters",
          (a, b) -> Math.max(ask(db, "SELECT ts_rank(pairs(?), ?::tsquery)", a, Search.pairs(b, " | ")),
              ask(db, "SELECT ts_rank(pairs(?), ?::tsquery)", b, Search.pairs(a, " | "))));
      methods.put("MinHash over pairs, " + HASHES + " hashes", (a, b) -> agreement(minHash(a), minHash(b)));
      methods.put("weighted pairs (Gist)", (a, b) -> Gist.of(a).likeness(Gist.of(b)));
      System.out.println("| method | pairs | same | area under ROC | best F1 | at | recall at precision 0.95 |");
      System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
      for (var method : methods.entrySet()) {
        print(method.getKey(), method.getValue(), all.stream().filter(pair -> pair.set().equals("spread")).toList());
      }
      List<Pairs> nearest = all.stream().filter(pair -> pair.set().equals("nearest")).toList();
      System.out.println();
      for (double least : new double[] {0.15, 0.2, Gist.SAME, 0.3}) {
        List<Pairs> said = nearest.stream().filter(pair -> Gist.of(pair.one()).likeness(Gist.of(pair.other())) >= least).toList();
        System.out.printf(Locale.ROOT, "nearest measure of another region, likeness >= %.2f: %d of %d are the same%n", least,
            said.stream().filter(Pairs::same).count(), said.size());
      }
    }
  }

  private static void print(String name, Method method, List<Pairs> pairs) throws SQLException {
    double[] scores = new double[pairs.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = method.of(pairs.get(i).one(), pairs.get(i).other());
    }
    double wins = 0;
    int games = 0;
    double f1 = 0;
    double at = 0;
    double recall = 0;
    long same = pairs.stream().filter(Pairs::same).count();
    for (int i = 0; i < scores.length; i++) {
      int right = 0;
      int said = 0;
      for (int j = 0; j < scores.length; j++) {
        if (pairs.get(i).same() && !pairs.get(j).same()) {
          games++;
          wins += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
        }
        if (scores[j] >= scores[i]) {
          said++;
          right += pairs.get(j).same() ? 1 : 0;
        }
      }
      if (2.0 * right / (said + same) > f1) {
        f1 = 2.0 * right / (said + same);
        at = scores[i];
      }
      if (right >= 0.95 * said) {
        recall = Math.max(recall, right / (double) same);
      }
    }
    System.out.printf(Locale.ROOT, "| %s | %d | %d | %.3f | %.3f | %.3f | %.3f |%n", name, pairs.size(), same, wins / games, f1, at, recall);
  }

  private static double ask(Connection db, String sql, String one, String other) throws SQLException {
    try (PreparedStatement statement = db.prepareStatement(sql)) {
      statement.setString(1, one);
      statement.setString(2, other);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getDouble(1);
      }
    }
  }

  private static int[] minHash(String text) {
    String letters = text.replaceAll("[^\\p{L}]", "");
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    List<Integer> pairs = new ArrayList<>();
    for (int i = 0; i + 2 <= letters.length(); i++) {
      pairs.add(letters.charAt(i) << 16 | letters.charAt(i + 1));
    }
    for (int h = 0; h < HASHES; h++) {
      for (int pair : pairs) {
        int mixed = (pair ^ h * 0x9E3779B9) * 0x85EBCA6B;
        mixed ^= mixed >>> 15;
        least[h] = Math.min(least[h], mixed * 0xC2B2AE35);
      }
    }
    return least;
  }

  private static double agreement(int[] one, int[] other) {
    int same = 0;
    for (int i = 0; i < one.length; i++) {
      same += one[i] == other[i] ? 1 : 0;
    }
    return same / (double) one.length;
  }
}
