package org.duibiao.store;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Fills a database with invented facts, distributed as those of real documents are: some regions have many documents and most have
 * few, recent years more than early ones; some indicators stand in every report and most seldom (Zipf); two of five numbers are not
 * catalogued; the same fact stands in several documents. A greater database holds more regions, not more of each.
 */
final class GeneratedFacts {

  /** Observations of a region on the average; {@link #SHARES} times that in turn. */
  private static final int OF_A_REGION = 2000;
  private static final double[] SHARES = {2.2, 1.3, 0.8, 0.45, 0.25};
  private static final int OF_A_DOCUMENT = 100;
  private static final int SENTENCES = 8;
  private static final int FIRST_YEAR = 2004;
  private static final int YEARS = 23;
  private static final String[] KINDS = {"work_report", "bulletin", "notice", "news"};
  private static final String WORDS = "全年实现数额若干，比上年有所增长，完成年初预期的目标，居全省前列；其中工业、服务业分别贡献若干";

  private final Connection connection;
  private final Random random = new Random(20260101);
  private final List<Region> regions = new ArrayList<>();
  private final List<Indicator> indicators;
  private final double[] zipf;
  private int loadedRegions;
  private long documents;

  GeneratedFacts(Connection connection, Catalog catalog) {
    this.connection = connection;
    this.indicators = catalog.indicators();
    this.zipf = new double[indicators.size()];
    double sum = 0;
    for (int i = 0; i < zipf.length; i++) {
      zipf[i] = sum += 1.0 / (i + 1);
    }
    catalog.regions().stream().filter(region -> region.level() != Region.Level.GROUP).forEach(regions::add);
  }

  /** The regions that have facts by now; those made up when the catalogue has no more are told by their ids. */
  List<Region> regions() {
    return regions.subList(0, loadedRegions);
  }

  /** Adds facts until there are {@code size}; indexes are dropped meanwhile and built again. */
  void fill(int size) throws SQLException {
    int until = size / OF_A_REGION;
    try (var statement = connection.createStatement()) {
      statement.execute("SET session_replication_role = replica"); // the made-up rows refer to what exists
      statement.execute("SET synchronous_commit = off");
      for (int i = regions.size(); i < until; i++) {
        String name = "造县" + i;
        regions.add(new Region(new RegionId("b" + i), name, name, Region.Level.COUNTY, null, List.of(), List.of(), "zao", "z"));
        statement.execute("INSERT INTO region VALUES ('b%d', '%s', '%s', 'county', NULL, 'zao', 'z')".formatted(i, name, name));
      }
      List<String> indexes = new ArrayList<>();
      try (var rows = statement.executeQuery("SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'observation'"
          + " AND indexdef NOT LIKE 'CREATE UNIQUE%'")) {
        while (rows.next()) {
          indexes.add(rows.getString(2));
        }
      }
      for (String index : indexes) {
        statement.execute("DROP INDEX " + index.split(" ")[2]);
      }
      long first = documents;
      for (int region = loadedRegions; region < until; region++) {
        documents += documentsOf(region);
      }
      copyDocuments(statement, first);
      copy("observation (document_id, fact_key, sentence, section, quote, quote_start, quote_end, number_start, number_end, raw_start,"
          + " raw_end, region_id, region_name, indicator_id, label, aspect, value, unit, base_value, base_unit, comparator, kind,"
          + " period, first_year, last_year, rule, confidence)", out -> observations(out, first, until));
      loadedRegions = until;
      statement.execute("SET maintenance_work_mem = '512MB'");
      for (String index : indexes) {
        statement.execute(index);
      }
      statement.execute("SET session_replication_role = origin");
      statement.execute("VACUUM ANALYZE");
    }
  }

  private static int documentsOf(int region) {
    return (int) Math.round(OF_A_REGION * SHARES[region % SHARES.length] / OF_A_DOCUMENT);
  }

  /** The year document {@code d} of its region is about: recent ones have more documents. */
  private static int yearOf(long d, int of) {
    return FIRST_YEAR + (int) (YEARS * Math.sqrt((d + 0.5) / of));
  }

  private void copyDocuments(java.sql.Statement statement, long first) throws SQLException {
    statement.execute("""
        INSERT INTO file (sha256, name, content)
        SELECT encode(sha256('made'), 'hex'), 'made', '' ON CONFLICT DO NOTHING""");
    statement.execute("INSERT INTO file_text (file_id, name, content) VALUES (1, 'made', '') ON CONFLICT DO NOTHING");
    copy("document (id, file_id, text_name, name, text_sha256, rule_set, title, issuer, written, kind, region_id, metadata_spans, clean_text,"
        + " offset_runs, removed)", out -> {
          long id = first;
          for (int region = loadedRegions; id < documents; region++) {
            int of = documentsOf(region);
            for (int d = 0; d < of; d++, id++) {
              String hash = HexFormat.of().toHexDigits(id).repeat(4);
              line(out, id, 1, "made", "d" + id, hash, "1", regions.get(region).name() + "政府工作报告", "人民政府",
                  (yearOf(d, of) + 1) + "-01-15", KINDS[d % KINDS.length], regions.get(region).id().value(), "{}", WORDS, "{0,0}", "[]");
            }
          }
        });
    statement.execute("INSERT INTO section SELECT id, 0, -1, 0, 'other', 0, 0, 0, 100, '一、过去一年工作回顾' FROM document WHERE id >= "
        + first);
    statement.execute("INSERT INTO sentence (document_id, ordinal, section, paragraph, heading, start_offset, end_offset, content)"
        + " SELECT d.id, s, 0, s, false, s * 50, s * 50 + 50, d.title || '" + WORDS + "' || s FROM document d, generate_series(0, "
        + (SENTENCES - 1) + ") AS s WHERE d.id >= " + first);
  }

  private void observations(Writer out, long first, int until) {
    long id = first;
    for (int region = loadedRegions; region < until; region++) {
      int of = documentsOf(region);
      for (int d = 0; d < of; d++, id++) {
        int year = yearOf(d, of);
        for (int i = 0; i < OF_A_DOCUMENT; i++) {
          boolean target = random.nextInt(100) < 20;
          int about = target ? year + 1 : year - (random.nextInt(100) < 15 ? 1 : 0);
          Indicator indicator = random.nextInt(100) < 58 ? indicators.get(zipf()) : null;
          boolean growth = random.nextInt(100) < 35;
          String unit = growth ? "%" : indicator == null ? "个" : indicator.unit();
          String value = Double.toString(growth ? random.nextInt(-50, 200) / 10.0 : Math.round(Math.exp(3 + 2 * random.nextGaussian()) * 10) / 10.0);
          BaseAmount base = BaseAmount.of(new java.math.BigDecimal(value), unit);
          line(out, id, Integer.toString(i), i % SENTENCES, 0, "实现" + value + unit, 10, 20, 12, 18, 10, 20,
              regions.get(region).id().value(), regions.get(region).name(), indicator == null ? "\\N" : indicator.id().value(),
              indicator == null ? "其他事项" + i : indicator.name(), growth ? "growth" : "level", value, unit,
              base.value().toPlainString(), base.unit(), target ? ">=" : "=", target ? "target" : "achievement", about, about, about,
              "level", Math.min(100, 55 + random.nextInt(50)) / 100.0);
        }
      }
    }
  }

  private int zipf() {
    int at = java.util.Arrays.binarySearch(zipf, random.nextDouble() * zipf[zipf.length - 1]);
    return at < 0 ? -at - 1 : at;
  }

  private static void line(Writer out, Object... columns) {
    try {
      for (int i = 0; i < columns.length; i++) {
        out.write(i == 0 ? "" : "\t");
        out.write(columns[i].toString());
      }
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(String table, java.util.function.Consumer<Writer> rows) throws SQLException {
    try (var out = new OutputStreamWriter(new java.io.BufferedOutputStream(
        new PGCopyOutputStream(connection.unwrap(PGConnection.class), "COPY " + table + " FROM STDIN"), 1 << 20), StandardCharsets.UTF_8)) {
      rows.accept(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Five different regions that were loaded, from the one with many documents to the one with few. */
  Set<RegionId> draw(Random from) {
    var drawn = new LinkedHashSet<RegionId>();
    for (int size = 0; size < SHARES.length; size++) {
      drawn.add(regions.get(from.nextInt(loadedRegions / SHARES.length) * SHARES.length + size).id());
    }
    return drawn;
  }
}
