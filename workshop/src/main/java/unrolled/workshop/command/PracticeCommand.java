package unrolled.workshop.command;

import java.nio.file.Files;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import unrolled.workshop.exercise.Exercise;

/** Practices. */
@Command(name = "practice", description = "Work through the exercises of a chapter, or of the book:"
    + " shows the one you are at, checks your file each time you save it, and tells what is"
    + " wrong. Keys: h hint, n next, l list, c check, r reset, s solution, q quit.",
    footer = {"", "Example: ./book practice rnn"})
final class PracticeCommand extends DeskCommand {

  @Parameters(arity = "0..1", paramLabel = "CHAPTER", completionCandidates = Names.Chapters.class,
      description = "A chapter such as rnn, or an exercise such as rnn/one-step to go to.")
  private String name;

  PracticeCommand(Desk desk) {
    super(desk);
  }

  @Override
  int run(Desk desk, Console console) throws InterruptedException {
    boolean exercise = name != null && name.contains("/");
    Exercise first = exercise ? desk.course().exercise(name) : null;
    List<Exercise> among = (exercise ? desk.course().chapter(first.chapter()).exercises()
        : desk.exercises(name)).stream().filter(e -> Files.exists(e.starter())).toList();
    if (among.isEmpty()) {
      throw new CannotException("There is no exercise with a starter"
          + (name == null ? "" : " in " + name) + " yet.");
    }
    try (Typed typed = new Typed(console)) {
      return new Practice(desk, among, typed).run(first);
    }
  }
}
