package unrolled.workshop.command;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import unrolled.workshop.course.UnknownNameException;
import unrolled.workshop.exercise.Exercise;
import unrolled.workshop.practice.Judgement;

/** Checks answers. */
@Command(name = "check", description = "Check your answers, or the one you are at.",
    footer = {"", "Example: ./book check rnn/one-step",
        "Exit code 1 if one of them is not right yet."})
final class CheckCommand extends DeskCommand {

  @Parameters(arity = "0..*", paramLabel = "EXERCISE",
      completionCandidates = Names.Exercises.class, description =
          "Exercises such as rnn/one-step; a chapter stands for its exercises that you have begun.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--all", description = "Check all exercises that you have begun.")
  private boolean all;

  CheckCommand(Desk desk) {
    super(desk);
  }

  @Override
  int run(Desk desk, Console console) {
    Set<Exercise> exercises = new LinkedHashSet<>();
    names.forEach(name -> exercises.addAll(named(desk, name)));
    if (all) {
      exercises.addAll(begun(desk, desk.exercises(null)));
    } else if (names.isEmpty()) {
      exercises.add(desk.exercise(null));
    }
    if (exercises.isEmpty()) {
      throw new CannotException("No exercise there is begun yet. ./book practice begins one.");
    }
    boolean passed = true;
    for (Exercise exercise : exercises) {
      Judgement judgement = desk.judge(exercise);
      show(console, exercise, judgement);
      passed &= judgement.passed();
    }
    return !desk.hasNotedAll() ? ExitCode.COULD_NOT
        : passed ? ExitCode.DONE : ExitCode.NOT_PASSED;
  }

  private static List<Exercise> named(Desk desk, String name) {
    try {
      return List.of(desk.course().exercise(name));
    } catch (UnknownNameException unknown) {
      try {
        return begun(desk, desk.course().chapter(name).exercises());
      } catch (UnknownNameException noChapter) {
        throw unknown;
      }
    }
  }

  private static List<Exercise> begun(Desk desk, List<Exercise> exercises) {
    return exercises.stream().filter(exercise -> Files.exists(desk.files().file(exercise)))
        .toList();
  }

  /** Prints a verdict. */
  static void show(Console console, Exercise exercise, Judgement judgement) {
    lines(console, exercise, judgement).forEach(console::say);
  }

  /** Gives the lines of a verdict. */
  static List<String> lines(Console console, Exercise exercise, Judgement judgement) {
    List<String> lines = new ArrayList<>();
    lines.add(console.strong(exercise.id()) + "  " + (judgement.passed()
        ? console.good("passed") : console.open("not passed yet")));
    judgement.lines().forEach(line -> lines.add("  " + line));
    return lines;
  }
}
