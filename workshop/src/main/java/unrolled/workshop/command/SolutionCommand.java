package unrolled.workshop.command;

import java.nio.file.Files;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import unrolled.workshop.SourceText;
import unrolled.workshop.exercise.Exercise;

/** Shows a solution. */
@Command(name = "solution", description = "Show our solution of an exercise that you have passed.",
    footer = {"", "Example: ./book solution rnn/one-step",
        "Exit code 1 if you have not passed it and do not ask with --show."})
final class SolutionCommand extends DeskCommand {

  @Parameters(paramLabel = "EXERCISE", completionCandidates = Names.Exercises.class,
      description = "Such as rnn/one-step.")
  private String name;

  @Option(names = "--show", description = "Show it even if you have not passed.")
  private boolean show;

  SolutionCommand(Desk desk) {
    super(desk);
  }

  @Override
  int run(Desk desk, Console console) {
    Exercise exercise = desk.course().exercise(name);
    if (!show && !desk.progress().of(exercise.id()).isPassed()) {
      console.complain(notYet(exercise));
      return ExitCode.NOT_PASSED;
    }
    lines(exercise).forEach(console::say);
    return ExitCode.DONE;
  }

  /** Says what to do before one sees a solution. */
  static String notYet(Exercise exercise) {
    return exercise.id() + " has not passed yet. ./book hint " + exercise.id()
        + " helps; ./book solution --show " + exercise.id() + " shows the solution all the same.";
  }

  /** Gives the lines of the solution. */
  static List<String> lines(Exercise exercise) {
    if (!Files.isRegularFile(exercise.solution())) {
      throw new CannotException("There is no solution of " + exercise.id() + " here.");
    }
    List<String> lines = SourceText.lines(exercise.solution());
    return lines.get(lines.size() - 1).isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
  }
}
