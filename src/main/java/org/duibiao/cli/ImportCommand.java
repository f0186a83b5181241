package org.duibiao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duibiao.ingestion.ImportEvent;
import org.duibiao.ingestion.ImportRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts files and folders into the database: a line for each document, and one for each file that could not be read. */
@Command(name = "import", description = "Imports documents into the database.")
final class ImportCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "Files, or folders with all that is in them.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    var commandLine = java.util.Objects.requireNonNull(spec).commandLine();
    PrintWriter out = commandLine.getOut();
    PrintWriter err = commandLine.getErr();
    try (var context = CommandContext.start()) {
      List<String> failures = context.getBean(ImportRun.class).paths(paths, "command line", event -> show(event, out));
      failures.forEach(err::println);
      err.flush();
      return failures.isEmpty() ? 0 : Main.BAD_INPUT;
    }
  }

  private static void show(ImportEvent event, PrintWriter out) {
    boolean terminal = System.console() != null && System.console().isTerminal();
    String line = switch (event) {
      case ImportEvent.Collected(int files) -> files + " files";
      case ImportEvent.Started(String file, int position, int files) ->
          terminal ? "\r\u001b[K[%d/%d] %s".formatted(position, files, file) : "";
      case ImportEvent.Stored(String _, String document, int observations, int measures) ->
          "%s%s: %d observations, %d measures".formatted(terminal ? "\r\u001b[K" : "", document, observations, measures);
      case ImportEvent.Unchanged(String file) -> "%s%s: unchanged".formatted(terminal ? "\r\u001b[K" : "", file);
      case ImportEvent.Failed _ -> terminal ? "\r\u001b[K" : "";
    };
    if (event instanceof ImportEvent.Started || line.isEmpty()) {
      out.print(line);
    } else {
      out.println(line);
    }
    out.flush();
  }
}
