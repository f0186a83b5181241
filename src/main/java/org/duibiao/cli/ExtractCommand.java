package org.duibiao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.document.UnreadableDocument;
import org.duibiao.extraction.Extractor;
import org.duibiao.extraction.Facts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Facts of files as JSON lines, without a database. */
@Command(name = "extract", description = "Writes the facts of files to standard output, one JSON object a line.")
final class ExtractCommand implements Callable<Integer> {

  /** Which facts are wanted. */
  enum Type {
    OBSERVATIONS,
    MEASURES,
    ALL
  }

  @Option(names = "--type", description = "observations, measures or all (the default)", converter = TypeConverter.class)
  private Type type = Type.ALL;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    var documents = new Documents();
    var extractor = new Extractor(Catalog.load());
    int code = 0;
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (Path file : files) {
      try {
        for (Document document : documents.read(file.getFileName().toString(), Files.readAllBytes(file))) {
          print(document, extractor.extract(document), out);
        }
      } catch (UnreadableDocument e) {
        code = complain(file, e.reason());
      } catch (IOException e) {
        code = complain(file, Files.exists(file) ? "cannot be read: " + e.getMessage() : "no such file");
      }
    }
    out.flush();
    return code;
  }

  private void print(Document document, Facts facts, PrintStream out) {
    var lines = new FactLines(document);
    if (type != Type.MEASURES) {
      facts.observations().forEach(observation -> out.println(lines.of(observation)));
    }
    if (type != Type.OBSERVATIONS) {
      facts.measures().forEach(measure -> out.println(lines.of(measure)));
    }
  }

  private static int complain(Path file, String why) {
    System.err.println(file + ": " + why);
    return Main.BAD_INPUT;
  }

  /** Takes the types in lower case, as the contract spells them. */
  static final class TypeConverter implements picocli.CommandLine.ITypeConverter<Type> {
    @Override
    public Type convert(String value) {
      return Type.valueOf(value.toUpperCase(Locale.ROOT));
    }
  }
}
