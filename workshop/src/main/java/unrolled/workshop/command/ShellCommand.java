package unrolled.workshop.command;

import java.io.IOException;
import java.time.Duration;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import unrolled.workshop.shell.Shell;
import unrolled.workshop.shell.ShellOptions;

/** Opens the shell of a chapter. */
@Command(name = "shell", description = "Open JShell with a chapter's classes imported and its"
    + " listings, plots and exercises at hand.", footer = {"", "Example: ./book shell lstm"})
final class ShellCommand extends DeskCommand {

  @Parameters(paramLabel = "CHAPTER", completionCandidates = Names.Chapters.class,
      description = "A chapter's name, number or folder: rnn, 5 or 05-rnn.")
  private String chapter;

  @Option(names = "--limit", paramLabel = "SECONDS",
      description = "The time after which a snippet is stopped (default: 600).")
  private long limit = ShellOptions.LIMIT.toSeconds();

  ShellCommand(Desk desk) {
    super(desk);
  }

  @Override
  int run(Desk desk, Console console) throws IOException {
    if (limit < 1) {
      throw new MisuseException("--limit is a number of seconds, 1 or more, not " + limit + ".");
    }
    ShellOptions options = ShellOptions.usual(desk.work()).withPlain(console.isPlain())
        .withLimit(Duration.ofSeconds(limit))
        .withPractice(new ShellPractice(desk, desk.course().chapter(chapter)));
    try (Shell shell = Shell.open(desk.root(), chapter, options)) {
      return shell.run();
    }
  }
}
