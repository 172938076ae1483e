package unrolled.workshop.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import unrolled.workshop.course.Chapter;
import unrolled.workshop.course.Nearest;
import unrolled.workshop.course.UnknownNameException;
import unrolled.workshop.practice.TaskText;

/** Runs an experiment. */
@Command(name = "run", description = "Run an experiment of a chapter, or list them if there are"
    + " several and none is named. What follows its name are its own arguments.",
    footer = {"", "Example: ./book run rnn clock", "It ends with the experiment's exit code."})
final class RunCommand extends DeskCommand {

  private static final int WIDTH = 74;

  @Parameters(index = "0", paramLabel = "CHAPTER", completionCandidates = Names.Chapters.class,
      description = "A chapter's name, number or folder: rnn, 5 or 05-rnn.")
  private String chapter;

  @Parameters(index = "1", arity = "0..1", paramLabel = "EXPERIMENT",
      description = "As ./book run CHAPTER lists them.")
  private String name;

  @Parameters(index = "2..*", paramLabel = "ARGUMENT", description = "For the experiment.")
  private List<String> arguments = new ArrayList<>();

  RunCommand(Desk desk) {
    super(desk);
  }

  @Override
  int run(Desk desk, Console console) throws InterruptedException {
    Chapter of = desk.course().chapter(chapter);
    List<Experiment> experiments = Experiment.of(of);
    if (name == null && experiments.size() != 1) {
      list(console, of, experiments);
      return ExitCode.DONE;
    }
    Experiment experiment = experiments.stream()
        .filter(e -> name == null || e.name().equalsIgnoreCase(name)
            || e.mainClass().endsWith("." + name))
        .findFirst().orElseThrow(() -> UnknownNameException.of("experiment", name,
            Nearest.of(name, experiments.stream().map(Experiment::name).toList()),
            "./book run " + of.name() + " lists them."));
    List<Path> classPath = new ArrayList<>(of.classPath());
    classPath.addAll(desk.libraries());
    return Child.java(desk, classPath, experiment.mainClass(), arguments).run();
  }

  private static void list(Console console, Chapter chapter, List<Experiment> experiments) {
    console.say("Experiments of chapter " + Desk.shown(chapter) + ":", "");
    for (Experiment experiment : experiments) {
      boolean main = experiment.mainClass().equals(chapter.mainClass());
      console.say(console.strong(experiment.name()) + (main ? "  (the chapter's own)" : ""));
      TaskText.lines(experiment.about(), WIDTH, console.hasUnicode())
          .forEach(line -> console.say("    " + line));
    }
    console.say("", "./book run " + chapter.name() + " EXPERIMENT runs one.");
  }
}
