package org.duibiao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.extraction.Kind;
import org.duibiao.report.ComparisonFiles;
import org.duibiao.report.Exports;
import org.duibiao.report.FileFormat;
import org.duibiao.report.Refused;
import org.duibiao.report.Selection;
import org.duibiao.report.file.Csv;
import org.duibiao.report.file.Sheet;
import org.duibiao.report.file.SheetFiles;
import org.duibiao.report.image.SvgCharts;
import org.duibiao.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a comparison or a list to a file, the same that screens and API give. */
@Command(name = "export", description = "Writes a comparison or a list to a file.")
final class ExportCommand implements Callable<Integer> {

  /** What can be written. */
  enum What {
    COMPARISON,
    OBSERVATIONS,
    MEASURES,
    TARGETS,
    DOCUMENTS,
    CHART
  }

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--what", required = true, description = "comparison, observations, measures, targets, documents or chart")
  private String what = "";

  @Option(names = "--format", required = true, description = "csv, xlsx, json; a comparison also pdf; a chart svg or png")
  private String format = "";

  @Option(names = "--region", arity = "1..*", paramLabel = "NAME|ID", description = "only these; may be repeated")
  private List<String> regions = List.of();

  @Option(names = "--indicator", arity = "1..*", paramLabel = "ID|NAME", description = "only these; may be repeated")
  private List<String> indicators = List.of();

  @Option(names = "--theme", paramLabel = "ID", description = "only the indicators of this theme")
  private @Nullable String theme;

  @Option(names = "--year", paramLabel = "Y", description = "the year of the figures; for measures and documents that of the document")
  private @Nullable Integer year;

  @Option(names = "--kind", description = "achievement or target; both unless given")
  private @Nullable String kind;

  @Option(names = "--chart", paramLabel = "ID", description = "the chart, such as bars_growth; the one that suits best unless given")
  private @Nullable String chart;

  @Option(names = "--lang", description = "zh (the default) or en: the language of headings and words")
  private String language = "zh";

  @Option(names = "-o", required = true, paramLabel = "FILE", description = "the file to write; replaced if it exists")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    try {
      What chosen = choice(What.class, "--what", what);
      FileFormat as = choice(FileFormat.class, "--format", format);
      checkTogether(chosen, as);
      checkFile();
      Language words = switch (language) {
        case "zh" -> Language.CHINESE;
        case "en" -> Language.ENGLISH;
        default -> throw new Refused("unknown --lang: " + language + "; known are zh, en");
      };
      Kind only = kind == null ? null : choice(Kind.class, "--kind", kind);
      var selection = Selection.of(Catalog.load(), regions, indicators, theme, year, only);
      try (var context = CommandContext.start()) {
        write(context, chosen, selection, as, words);
      }
      return 0;
    } catch (Refused e) {
      return complain(e.line());
    } catch (UncheckedIOException e) {
      return complain(file + ": cannot be written: " + e.getMessage());
    }
  }

  /** All reads see the database as it is at one moment, while imports may go on. */
  private void write(ApplicationContext context, What chosen, Selection selection, FileFormat as, Language words) {
    var exports = context.getBean(Exports.class);
    var moment = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    moment.setReadOnly(true);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    moment.executeWithoutResult(_ -> {
      try {
        WholeFile.write(file, out -> {
          switch (chosen) {
            case COMPARISON -> {
              var table = exports.comparison(selection);
              new ComparisonFiles(new SvgCharts()).write(table, exports.columns(table), as, words, Csv.Reader.PERSON, out);
            }
            case OBSERVATIONS -> list(exports.observations(Exports.observations(selection), words), as, out);
            case MEASURES -> list(exports.measures(Exports.measures(selection), words), as, out);
            case TARGETS -> list(exports.targets(selection, words), as, out);
            case CHART -> new ComparisonFiles(new SvgCharts()).chart(exports.comparison(selection), chart, as, words, out);
            case DOCUMENTS -> list(exports.documents(selection, words), as, out);
          }
        });
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static void list(Sheet sheet, FileFormat as, OutputStream out) throws IOException {
    SheetFiles.write(sheet, as, Csv.Reader.PERSON, out);
  }

  private void checkTogether(What chosen, FileFormat as) {
    if (as.picture() != (chosen == What.CHART)) {
      throw new Refused(chosen == What.CHART ? "a chart is a picture; take svg or png" : "only a chart is a picture; take csv, xlsx or json");
    }
    if (chosen == What.CHART && indicators.size() != 1) {
      throw new Refused("a chart shows one indicator; name it by --indicator");
    }
    if (as == FileFormat.PDF && chosen != What.COMPARISON) {
      throw new Refused("only a comparison has a PDF; for " + what + " take csv, xlsx or json");
    }
    boolean documents = chosen == What.MEASURES || chosen == What.DOCUMENTS;
    if (documents && (!indicators.isEmpty() || theme != null || kind != null)) {
      throw new Refused(what + " are chosen by --region and --year only");
    }
    if (chosen == What.TARGETS && kind != null) {
      throw new Refused("targets are of one kind; leave --kind out");
    }
  }

  private void checkFile() {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Refused(file + ": is not a file");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Refused(file + ": no such folder");
    }
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String option, String word) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(word.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw new Refused("unknown " + option + ": " + word + "; known are "
        + Stream.of(type.getEnumConstants()).map(e -> e.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
  }

  private int complain(String line) {
    var err = Objects.requireNonNull(spec).commandLine().getErr();
    err.println(line);
    err.flush();
    return Main.BAD_INPUT;
  }
}
