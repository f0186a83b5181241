package org.duibiao.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.concurrent.Callable;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.document.UnreadableDocument;
import org.duibiao.extraction.Extractor;
import org.duibiao.extraction.measure.MeasureReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How one sentence is read: which rule found what, and why not. */
@Command(name = "explain", description = "Shows which rule found what in a sentence, and why not.")
final class ExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SENTENCE")
  private String sentence = "";

  @Option(names = "--region", description = "the region the sentence is read for")
  private @Nullable String region;

  @Option(names = "--year", description = "the year it speaks of; this year if absent")
  private @Nullable Integer year;

  @Override
  public Integer call() {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var catalog = Catalog.load();
    var extractor = new Extractor(catalog);
    try {
      for (Document document : new Documents().read("sentence.txt", bulletin().getBytes(StandardCharsets.UTF_8))) {
        int from = Math.max(0, document.text().text().indexOf(sentence));
        extractor.explain(document).forEach(line -> out.println(line.words() + "\t" + line.rule() + "\t" + line.reading()));
        var lines = new FactLines(document);
        extractor.extract(document).observations().stream().filter(o -> o.evidence().quote().start() >= from)
            .forEach(o -> out.println(lines.of(o)));
      }
    } catch (UnreadableDocument e) {
      System.err.println(e.getMessage());
      return Main.BAD_INPUT;
    }
    new MeasureReader(catalog).explain(sentence).forEach(out::println);
    return 0;
  }

  /** The sentence as the one of a bulletin, which gives it its region and year. */
  private String bulletin() {
    int spoken = year == null ? Year.now().getValue() : year;
    return (region == null ? "" : region) + spoken + "年国民经济和社会发展统计公报\n\n" + sentence + "\n";
  }
}
