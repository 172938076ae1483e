package unrolled.workshop.command;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import unrolled.workshop.check.Hints;
import unrolled.workshop.exercise.Exercise;

/** Shows one hint more. */
@Command(name = "hint", description = "Show the next hint for an exercise, or for the one you are"
    + " at. After the last hint all are shown again.", footer = {"", "Example: ./book hint"})
final class HintCommand extends DeskCommand {

  private static final int WIDTH = 78;

  @Parameters(arity = "0..1", paramLabel = "EXERCISE",
      completionCandidates = Names.Exercises.class, description = "Such as rnn/one-step.")
  private String name;

  @Option(names = "--again", description = "Show the hints again that were shown.")
  private boolean again;

  HintCommand(Desk desk) {
    super(desk);
  }

  @Override
  int run(Desk desk, Console console) {
    Exercise exercise = desk.exercise(name);
    next(desk, exercise, again).forEach(console::say);
    return ExitCode.DONE;
  }

  /** Gives the next hint, or all that were shown, and notes it. */
  static List<String> next(Desk desk, Exercise exercise, boolean again) {
    List<String> hints = Files.exists(exercise.hints()) ? Hints.of(exercise) : List.of();
    if (hints.isEmpty()) {
      return List.of("There are no hints for " + exercise.id() + ".");
    }
    int shown = Math.min(desk.progress().of(exercise.id()).hints(), hints.size());
    boolean all = again && shown > 0 || shown == hints.size();
    int to = all ? shown : shown + 1;
    desk.note(progress -> progress.hinted(exercise.id(), to));
    List<String> lines = new ArrayList<>();
    for (int i = all ? 0 : shown; i < to; i++) {
      lines.add("Hint " + (i + 1) + " of " + hints.size() + " for " + exercise.id() + ":");
      lines.addAll(Wrapped.paragraphs(hints.get(i), WIDTH));
    }
    return lines;
  }
}
