package org.duibiao.accuracy;

import com.hankcs.hanlp.HanLP;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.extraction.Extractor;

/**
 * How fast facts are read out of clean text, beside a scan for digits with a unit and beside HanLP's segmentation of the same text, in
 * megabytes of UTF-8 a second of processor time of one thread.
 */
public final class ExtractionBenchmark {

  private static final int WARM = 10;

  /** For how long work is repeated at least before it is measured, in nanoseconds of processor time; shorter runs find cold code. */
  private static final long WARM_TIME = 2_000_000_000L;

  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Pattern NAIVE = Pattern.compile("\\d+(?:\\.\\d+)?(?:个百分点|[万亿]?(?:元|美元|人|家|个|项|户|亩|吨|公里|平方米)|%)");

  private ExtractionBenchmark() {}

  public static void main(String[] args) throws Exception {
    List<Document> documents = new ArrayList<>();
    for (Path file : CorpusCounts.files()) {
      documents.addAll(new Documents().read(file.getFileName().toString(), Files.readAllBytes(file)));
    }
    var extractor = new Extractor(Catalog.load());
    List<String> texts = documents.stream().map(document -> document.text().text()).toList();
    double size = texts.stream().mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
    double[] seconds = inTurn(() -> documents.forEach(extractor::extract), () -> documents.forEach(extractor::observations),
        () -> texts.forEach(ExtractionBenchmark::scan), () -> texts.forEach(HanLP::segment));
    double facts = size / seconds[0];
    double numbers = size / seconds[1];
    double naive = size / seconds[2];
    double hanlp = size / seconds[3];
    System.out.println("Corpus: %d documents, %.2f MB of clean text".formatted(documents.size(), size));
    System.out.println("| what | MB/s | to all facts |");
    System.out.println("| --- | --- | --- |");
    row("observations and measures", facts, facts);
    row("observations alone", numbers, facts);
    row("scan for digits and a unit", naive, facts);
    row("HanLP segmentation", hanlp, facts);
    System.out.println();
    System.out.println("| length of one text | ms of observations | of facts |");
    System.out.println("| --- | --- | --- |");
    String longest = texts.stream().max((a, b) -> a.length() - b.length()).orElseThrow();
    for (int times : new int[] {1, 2, 4, 8}) {
      Document document = new Documents().read("long.txt", longest.repeat(times).getBytes(StandardCharsets.UTF_8)).getFirst();
      System.out.println("| ×%d | %.1f | %.1f |".formatted(times, 1000 * seconds(() -> extractor.observations(document)),
          1000 * seconds(() -> extractor.extract(document))));
    }
  }

  private static void row(String what, double speed, double facts) {
    System.out.println("| %s | %.1f | %.2f |".formatted(what, speed, speed / facts));
  }

  private static void scan(String text) {
    Matcher m = NAIVE.matcher(text);
    while (m.find()) {
      m.end();
    }
  }

  /** The least processor time of each of the works, which take turns so that a machine that is slow for a while is so for all of them. */
  private static double[] inTurn(Runnable... works) {
    long[] least = new long[works.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int round = 0; round < WARM + ROUNDS; round++) {
      for (int i = 0; i < works.length; i++) {
        long before = THREADS.getCurrentThreadCpuTime();
        works[i].run();
        least[i] = Math.min(least[i], THREADS.getCurrentThreadCpuTime() - before);
      }
    }
    return Arrays.stream(least).mapToDouble(time -> time / 1e9).toArray();
  }

  /** The least processor time of some rounds after warming up. */
  private static double seconds(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < WARM || THREADS.getCurrentThreadCpuTime() - start < WARM_TIME; i++) {
      work.run();
    }
    long least = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long before = THREADS.getCurrentThreadCpuTime();
      work.run();
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
    }
    return least / 1e9;
  }
}
