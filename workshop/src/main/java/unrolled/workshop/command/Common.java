package unrolled.workshop.command;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The options that all commands have. */
final class Common {

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and end.")
  boolean help;

  @Option(names = "--plain",
      description = "Print plain lines only, without colors and without clearing the screen.")
  boolean plain;

  @Option(names = "--work", paramLabel = "DIR", description =
      "The folder of your answers and progress (default: $UNROLLED_WORK, else work in the book).")
  Path work;

  /** Applies them. */
  void apply(Desk desk) {
    if (plain) {
      desk.console().makePlain();
    }
    if (work != null) {
      desk.workIn(work);
    }
  }
}
