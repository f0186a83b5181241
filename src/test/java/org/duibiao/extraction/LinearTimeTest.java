package org.duibiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the text takes about four times the work, whatever its shape. Work is the processor time of the reading thread. */
class LinearTimeTest {

  private static final Extractor EXTRACTOR = new Extractor(Catalog.load());
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static long work(String text) throws Exception {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long before = THREADS.getCurrentThreadCpuTime();
      for (Document document : new Documents().read("long.txt", text.getBytes(StandardCharsets.UTF_8))) {
        EXTRACTOR.extract(document);
      }
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
    }
    return least;
  }

  @ParameterizedTest
  @ValueSource(strings = {"地区生产总值321亿元，", "地区生产总值321亿元", "新增“8个", "3"})
  void oneLineOfAMegabyte(String piece) throws Exception {
    int times = 350_000 / piece.length();
    work(piece.repeat(times / 4));
    assertThat(work(piece.repeat(times))).isLessThan(8 * work(piece.repeat(times / 4)));
  }

  @Test
  void tenThousandNestedBrackets() throws Exception {
    work(nested(10_000));
    assertThat(work(nested(10_000))).isLessThan(8 * work(nested(2_500)));
  }

  private static String nested(int depth) {
    return "（".repeat(depth) + "建成12所幼儿园" + "）".repeat(depth);
  }
}
