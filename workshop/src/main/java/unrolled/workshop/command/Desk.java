package unrolled.workshop.command;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import unrolled.workshop.SourceText;
import unrolled.workshop.course.Chapter;
import unrolled.workshop.course.Course;
import unrolled.workshop.exercise.Exercise;
import unrolled.workshop.practice.Judge;
import unrolled.workshop.practice.Judgement;
import unrolled.workshop.progress.LearnerFiles;
import unrolled.workshop.progress.Progress;
import unrolled.workshop.progress.ProgressException;
import unrolled.workshop.progress.ProgressFile;

/** What commands work with: the book, the learner's folder, the console, the judge. */
final class Desk {

  private final Path root;
  private final Map<String, String> environment;
  private final Console console;
  private Judge judge;
  private Path work;
  private Course course;
  private ProgressFile progress;
  private boolean noted = true;

  Desk(Path root, Map<String, String> environment, Console console) {
    this(root, environment, console, null);
  }

  /** Sets a desk at which another judges than the checker. */
  Desk(Path root, Map<String, String> environment, Console console, Judge judge) {
    this.root = root.toAbsolutePath().normalize();
    this.environment = environment;
    this.console = console;
    this.judge = judge;
    String named = environment.getOrDefault("UNROLLED_WORK", "");
    work = named.isBlank() ? this.root.resolve("work") : Path.of(named).toAbsolutePath();
  }

  Path root() {
    return root;
  }

  Map<String, String> environment() {
    return environment;
  }

  Console console() {
    return console;
  }

  Path work() {
    return work;
  }

  void workIn(Path folder) {
    work = folder.toAbsolutePath().normalize();
    progress = null;
  }

  Course course() {
    if (course == null) {
      course = Course.at(root);
    }
    return course;
  }

  /** Gives the libraries of the workshop, which the build has listed. */
  List<Path> libraries() {
    Path list = root.resolve("workshop/target/libraries.txt");
    return Stream.of(SourceText.lines(list).get(0).split(File.pathSeparator)).map(Path::of)
        .toList();
  }

  LearnerFiles files() {
    return new LearnerFiles(work, exercise -> judge().starter(exercise));
  }

  private Judge judge() {
    if (judge == null) {
      judge = new CheckerJudge(course(), seed());
    }
    return judge;
  }

  /** Gives what the numbers of tasks depend on; an instructor may set it. */
  long seed() {
    String set = environment.getOrDefault("UNROLLED_SEED", "").strip();
    if (!set.matches("|-?\\d{1,18}")) {
      throw new CannotException("UNROLLED_SEED is a whole number, not \"" + set + "\".");
    }
    return set.isEmpty() ? 1 : Long.parseLong(set);
  }

  ProgressFile progressFile() {
    if (progress == null) {
      progress = new ProgressFile(work);
    }
    return progress;
  }

  /** Reads the progress, and says what was wrong with the file. */
  Progress progress() {
    Progress read = progressFile().read();
    progressFile().notices().forEach(console::complain);
    return read;
  }

  /** Changes the progress, and says what was wrong with the file. */
  Progress update(UnaryOperator<Progress> change) {
    Progress changed = progressFile().update(change);
    progressFile().notices().forEach(console::complain);
    return changed;
  }

  /** Changes the progress if that can be done; if not, says so, and what goes on goes on. */
  void note(UnaryOperator<Progress> change) {
    try {
      update(change);
    } catch (ProgressException e) {
      noted = false;
      console.complain(e.getMessage());
    }
  }

  /** Tells whether all that was to be noted was. */
  boolean hasNotedAll() {
    return noted;
  }

  /** Gives the exercise of that name, or the one to work on if the name is null. */
  Exercise exercise(String name) {
    return name != null ? course().exercise(name) : current(exercises(null)).orElseThrow(() ->
        new CannotException("All exercises have passed. Name one, as in ./book check rnn/count."));
  }

  /** Gives the exercises of a chapter, or of all chapters if the name is null. */
  List<Exercise> exercises(String chapter) {
    return chapter == null ? course().exercises() : course().chapter(chapter).exercises();
  }

  Optional<Exercise> current(List<Exercise> among) {
    return progress().current(among.stream().map(Exercise::id).toList()).map(course()::exercise);
  }

  /** Lets the judge get ready while the learner reads. */
  void prepareToJudge(Exercise exercise) {
    judge().prepare(exercise);
  }

  /** Judges an answer and notes it. */
  Judgement judge(Exercise exercise) {
    Path answer = files().open(exercise);
    Judgement judgement = judge().judge(exercise, answer);
    note(progress -> progress.checked(exercise.id(), judgement.passed(), Instant.now()));
    return judgement;
  }

  /** Gives a path as one would type it here. */
  String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
  }

  static String shown(Chapter chapter) {
    return chapter.number() + ". " + chapter.title();
  }
}
