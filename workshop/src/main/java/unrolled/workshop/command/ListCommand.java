package unrolled.workshop.command;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import unrolled.workshop.course.Chapter;
import unrolled.workshop.exercise.Exercise;
import unrolled.workshop.progress.Progress;

/** Lists chapters, or the exercises of one. */
@Command(name = "list", description = "List the chapters, or the exercises of one chapter.",
    footer = {"", "Example: ./book list rnn"})
final class ListCommand extends DeskCommand {

  @Parameters(arity = "0..1", paramLabel = "CHAPTER", completionCandidates = Names.Chapters.class,
      description = "A chapter's name, number or folder: rnn, 5 or 05-rnn.")
  private String chapter;

  ListCommand(Desk desk) {
    super(desk);
  }

  @Override
  int run(Desk desk, Console console) {
    Progress progress = desk.progress();
    if (chapter == null) {
      chapters(desk, console, progress);
    } else {
      exercises(desk.course().chapter(chapter), console, progress);
    }
    return ExitCode.DONE;
  }

  private static void chapters(Desk desk, Console console, Progress progress) {
    List<Chapter> chapters = desk.course().chapters();
    int width = chapters.stream().mapToInt(c -> c.name().length()).max().orElse(0);
    for (Chapter chapter : chapters) {
      List<Exercise> exercises = chapter.exercises();
      long passed = exercises.stream().filter(e -> progress.of(e.id()).isPassed()).count();
      console.say(String.format("%2d  %-" + width + "s  %-32s  %2d of %2d exercises",
          chapter.number(), chapter.name(), chapter.title(), passed, exercises.size()));
    }
    console.say("", "./book list CHAPTER shows the exercises of a chapter,"
        + " ./book --help all commands.");
  }

  private static void exercises(Chapter chapter, Console console, Progress progress) {
    console.say(console.strong(Desk.shown(chapter)), chapter.question(), "");
    for (Exercise exercise : chapter.exercises()) {
      boolean passed = progress.of(exercise.id()).isPassed();
      String state = passed ? console.good("passed") : progress.of(exercise.id()).tries() > 0
          ? console.open("open  ") : "      ";
      console.say(state + "  " + exercise.id() + "  " + exercise.title(),
          "        " + facts(exercise));
    }
  }

  /** Gives kind, difficulty and time in words. */
  static String facts(Exercise exercise) {
    return exercise.kind().text() + ", difficulty " + exercise.difficulty() + " of 3, "
        + exercise.minutes() + " minutes";
  }
}
