package unrolled.workshop.command;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import unrolled.workshop.course.Chapter;
import unrolled.workshop.exercise.Exercise;
import unrolled.workshop.practice.Bar;
import unrolled.workshop.progress.Progress;

/** Shows the progress. */
@Command(name = "progress", description = "Show which exercises have passed, or merge the progress"
    + " of another folder into yours.",
    footer = {"", "Example: ./book progress --merge /media/stick/work/progress.txt"})
final class ProgressCommand extends DeskCommand {

  @Option(names = "--merge", paramLabel = "FILE",
      description = "A progress.txt from elsewhere; what passed in one of the two has passed.")
  private Path other;

  ProgressCommand(Desk desk) {
    super(desk);
  }

  @Override
  int run(Desk desk, Console console) {
    if (other != null) {
      Progress from = desk.progressFile().readOther(other);
      long before = passed(desk.progress(), desk.exercises(null));
      long after = passed(desk.update(progress -> progress.merged(from)), desk.exercises(null));
      console.say("Merged: " + before + " exercises had passed, now " + after + " have.", "");
    }
    Progress progress = desk.progress();
    int width = desk.course().chapters().stream().mapToInt(c -> c.name().length()).max().orElse(0);
    for (Chapter chapter : desk.course().chapters()) {
      line(console, String.format("%2d  %-" + width + "s", chapter.number(), chapter.name()),
          progress, chapter.exercises());
    }
    List<Exercise> all = desk.exercises(null);
    line(console, String.format("    %-" + width + "s", "all"), progress, all);
    progress.current(all.stream().map(Exercise::id).toList()).ifPresent(id ->
        console.say("", "You are at " + id + ": " + desk.course().exercise(id).title() + "."));
    console.say("This is kept in " + desk.shown(desk.progressFile().path()) + ".");
    return ExitCode.DONE;
  }

  private static void line(Console console, String name, Progress progress, List<Exercise> of) {
    int passed = (int) passed(progress, of);
    String bar = Bar.of(passed, of.size(), 32);
    console.say(name + "  " + bar + String.format("  %3d of %3d", passed, of.size()));
  }

  private static long passed(Progress progress, List<Exercise> exercises) {
    return exercises.stream().filter(exercise -> progress.of(exercise.id()).isPassed()).count();
  }
}
