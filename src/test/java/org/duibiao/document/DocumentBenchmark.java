package org.duibiao.document;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how fast text becomes documents on one core, by the processor time it takes: {@code DocumentBenchmark FOLDER…}. Besides megabytes
 * of UTF-8 a second: the ratio to
 * a pass that only looks at every character, and how the time grows when the same text is 4 and 16 times as long (1.0 is linear).
 */
final class DocumentBenchmark {

  private static final int ROUNDS = 12;
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private DocumentBenchmark() {}

  public static void main(String[] folders) throws IOException, UnreadableDocument {
    List<byte[]> files = new ArrayList<>();
    for (String folder : folders) {
      try (var list = Files.list(Path.of(folder))) {
        for (Path file : list.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          files.add(Files.readAllBytes(file));
        }
      }
    }
    long bytes = files.stream().mapToLong(f -> f.length).sum();
    double read = best(() -> {
      for (byte[] file : files) {
        read(file);
      }
    });
    double naive = best(() -> {
      for (byte[] file : files) {
        sink += new String(file, StandardCharsets.UTF_8).chars().filter(c -> c == '。').count();
      }
    });
    System.out.printf("files %d, bytes %,d%n", files.size(), bytes);
    System.out.printf("clean and structure %.1f MB/s%n", bytes / read / 1e6);
    System.out.printf("looking at every character %.1f MB/s, ratio %.1f%n", bytes / naive / 1e6, read / naive);
    byte[] one = files.getFirst();
    double once = best(() -> read(one));
    for (int times : new int[] {4, 16}) {
      byte[] more = new String(one, StandardCharsets.UTF_8).repeat(times).getBytes(StandardCharsets.UTF_8);
      System.out.printf("%d times as long: %.2f times the time a character%n", times, best(() -> read(more)) / once / times);
    }
  }

  private static long sink;

  private interface Work {
    void run() throws UnreadableDocument;
  }

  private static void read(byte[] file) throws UnreadableDocument {
    String text = Charsets.decode("a", file);
    Draft raw = Format.page(text) ? HtmlDecoder.decode(text) : Draft.of(text);
    sink += Documents.structured("a", raw, Limits.STANDARD).size();
  }

  private static double best(Work work) throws UnreadableDocument {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = CPU.getCurrentThreadCpuTime();
      work.run();
      best = Math.min(best, (CPU.getCurrentThreadCpuTime() - start) / 1e9);
    }
    return best;
  }
}
