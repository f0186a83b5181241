package org.duibiao.extraction;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;

/** Prints the observations of files as JSON lines, in the form the reference annotations have. */
final class ExtractFiles {

  private ExtractFiles() {}

  public static void main(String[] args) throws Exception {
    var extractor = new Extractor(Catalog.load());
    var documents = new Documents();
    for (int i = 0; i + 1 < args.length; i += 2) {
      try (var out = new PrintStream(Files.newOutputStream(Path.of(args[i + 1])), false, StandardCharsets.UTF_8)) {
        Path file = Path.of(args[i]);
        for (Document document : documents.read(file.getFileName().toString(), Files.readAllBytes(file))) {
          extractor.extract(document).observations().forEach(fact -> out.println(json(document, fact)));
        }
      }
    }
  }

  static String json(Document document, Observation fact) {
    var raw = document.text().raw(fact.evidence().quote());
    return "{\"doc\":" + quoted(document.name()) + ",\"quote\":" + quoted(document.at(fact.evidence().quote()))
        + ",\"region\":" + quoted(fact.regionName()) + ",\"indicator\":" + quoted(fact.indicator())
        + ",\"aspect\":\"" + fact.aspect().id() + "\",\"value\":" + fact.value().toPlainString()
        + ",\"value_high\":" + (fact.valueHigh() == null ? "null" : fact.valueHigh().toPlainString())
        + ",\"unit\":" + quoted(fact.unit()) + ",\"comparator\":\"" + fact.bound().sign() + "\",\"kind\":\"" + fact.kind().id()
        + "\",\"period\":" + (fact.period() == null ? "null" : "\"" + fact.period() + "\"")
        + ",\"rule\":\"" + fact.evidence().rule() + "\",\"confidence\":" + fact.confidence() + ",\"start\":" + raw.start() + ",\"end\":"
        + raw.end() + "}";
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    text.chars().forEach(c -> {
      if (c == '"' || c == '\\') {
        out.append('\\').append((char) c);
      } else if (c < ' ') {
        out.append(' ');
      } else {
        out.append((char) c);
      }
    });
    return out.append('"').toString();
  }
}
