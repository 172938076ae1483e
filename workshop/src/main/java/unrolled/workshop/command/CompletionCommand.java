package unrolled.workshop.command;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a script that completes commands, options, chapters and exercises. */
@Command(name = "completion", description = "Print a script with which bash or zsh completes"
    + " commands, options, chapters and exercises.",
    footer = {"", "Example, for this bash: source <(./book completion bash)",
        "In zsh first: autoload -U compinit && compinit"})
final class CompletionCommand extends DeskCommand {

  /** The shells. */
  enum Shell { bash, zsh }

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell;

  CompletionCommand(Desk desk) {
    super(desk);
  }

  @Override
  int run(Desk desk, Console console) {
    CommandLine all = Book.commandLine(desk, Book.names());
    console.print((shell == Shell.zsh ? "#compdef book\n" : "")
        + AutoComplete.bash("book", all).replace("\r\n", "\n"));
    return ExitCode.DONE;
  }
}
