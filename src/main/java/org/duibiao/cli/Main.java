package org.duibiao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line; without a command it serves the screens. */
@Command(
    name = "duibiao",
    description = "Reads public documents of regions into comparable facts and compares regions side by side.",
    subcommands = {ServeCommand.class, ExtractCommand.class, ExplainCommand.class, ImportCommand.class, ExportCommand.class},
    mixinStandardHelpOptions = true,
    version = "duibiao 0.1.0")
public final class Main {

  /** The exit code of a run in which some input could not be read or an argument is wrong. */
  static final int BAD_INPUT = 2;

  private Main() {}

  public static void main(String[] args) {
    boolean serves = args.length == 0 || args[0].matches("--(spring|server|duibiao|logging)\\..*");
    int code = serves ? ServeCommand.serve(args) : commandLine().execute(args);
    if (code != ServeCommand.KEEPS_RUNNING) {
      System.exit(code);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main());
  }
}
