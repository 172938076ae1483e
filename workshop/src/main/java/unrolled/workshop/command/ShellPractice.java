package unrolled.workshop.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import unrolled.workshop.SourceException;
import unrolled.workshop.course.Chapter;
import unrolled.workshop.course.UnknownNameException;
import unrolled.workshop.exercise.Exercise;
import unrolled.workshop.practice.Judgement;
import unrolled.workshop.practice.TaskText;
import unrolled.workshop.progress.ProgressException;
import unrolled.workshop.shell.Practice;

/** The exercises of a chapter, from inside its shell. */
final class ShellPractice implements Practice {

  private static final int WIDTH = 78;

  private final Desk desk;
  private final Chapter chapter;
  private String at = "";

  ShellPractice(Desk desk, Chapter chapter) {
    this.desk = desk;
    this.chapter = chapter;
  }

  @Override
  public String check(String exercise) {
    return answered(() -> {
      Exercise asked = named(exercise);
      Judgement judgement = desk.judge(asked);
      return CheckCommand.lines(desk.console(), asked, judgement);
    });
  }

  @Override
  public String hint(String exercise) {
    return answered(() -> HintCommand.next(desk, named(exercise), false));
  }

  @Override
  public String next() {
    return answered(() -> {
      List<String> ids = chapter.exercises().stream().map(Exercise::id).toList();
      String after = at.isEmpty() ? null : at;
      return desk.progress().next(ids, after).map(desk.course()::exercise).map(this::task)
          .orElse(List.of("All exercises of the chapter have passed, or no other is open."));
    });
  }

  private List<String> task(Exercise exercise) {
    String file = desk.shown(desk.files().open(exercise));
    at = exercise.id();
    desk.note(progress -> progress.seen(at, Instant.now()));
    List<String> lines = new ArrayList<>(List.of(at + "  " + exercise.title(),
        ListCommand.facts(exercise), ""));
    lines.addAll(TaskText.lines(exercise.text(), WIDTH, desk.console().hasUnicode()));
    lines.addAll(List.of("", "Your file: " + file, "check(\"\") checks it, hint() helps."));
    return lines;
  }

  private Exercise named(String name) {
    if (!name.isEmpty()) {
      Exercise exercise = desk.course().exercise(
          name.contains("/") ? name : chapter.name() + "/" + name);
      at = exercise.id();
      return exercise;
    }
    return at.isEmpty() ? desk.current(chapter.exercises()).orElseThrow(() ->
        new CannotException("All exercises of the chapter have passed. Name one."))
        : desk.course().exercise(at);
  }

  private static String answered(Supplier<List<String>> answer) {
    try {
      return String.join("\n", answer.get());
    } catch (UnknownNameException | CannotException | ProgressException | SourceException e) {
      return e.getMessage();
    }
  }
}
