package unrolled.workshop.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Scanner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import unrolled.workshop.exercise.Exercise;

/** Begins an exercise anew. */
@Command(name = "reset", description = "Begin an exercise anew. Your old answer is kept beside the"
    + " new file, with .bak-1 or the next free number behind its name.",
    footer = {"", "Example: ./book reset rnn/one-step --yes"})
final class ResetCommand extends DeskCommand {

  @Parameters(paramLabel = "EXERCISE", completionCandidates = Names.Exercises.class,
      description = "Such as rnn/one-step.")
  private String name;

  @Option(names = {"-y", "--yes"}, description = "Do not ask.")
  private boolean yes;

  ResetCommand(Desk desk) {
    super(desk);
  }

  @Override
  int run(Desk desk, Console console) {
    Exercise exercise = desk.course().exercise(name);
    Path file = desk.files().file(exercise);
    if (Files.exists(file) && !yes && !agreed(desk, console, file)) {
      console.say("Nothing was changed.");
      return ExitCode.DONE;
    }
    console.say(reset(desk, exercise));
    return ExitCode.DONE;
  }

  private static boolean agreed(Desk desk, Console console, Path file) {
    console.print("Begin " + desk.shown(file) + " anew? The old file is kept beside it. [y/N] ");
    Scanner in = new Scanner(console.in());
    boolean agreed = in.hasNextLine() && in.nextLine().strip().matches("(?i)y(es)?");
    if (!console.isTerminal()) {
      console.say("");
    }
    return agreed;
  }

  /** Does it, and says what was done. */
  static String reset(Desk desk, Exercise exercise) {
    Optional<Path> backup = desk.files().reset(exercise);
    String file = desk.shown(desk.files().file(exercise));
    return backup.map(old -> file + " is as at the beginning; your old answer is "
        + desk.shown(old) + ".").orElse(file + " is there to begin with.");
  }
}
