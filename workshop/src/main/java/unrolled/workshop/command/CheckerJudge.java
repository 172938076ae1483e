package unrolled.workshop.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import unrolled.workshop.check.Checker;
import unrolled.workshop.check.Finding;
import unrolled.workshop.check.Verdict;
import unrolled.workshop.course.Chapter;
import unrolled.workshop.course.Course;
import unrolled.workshop.exercise.Exercise;
import unrolled.workshop.practice.Judge;
import unrolled.workshop.practice.Judgement;

/** Judges answers with the checker, one for each chapter, which remembers the right values. */
final class CheckerJudge implements Judge {

  private static final int WIDTH = 76;
  private static final int MOST_PRINTED = 20;

  private final Course course;
  private final long seed;
  private final Map<String, Checker> checkers = new HashMap<>();
  private final Map<String, List<String>> starters = new ConcurrentHashMap<>();

  CheckerJudge(Course course, long seed) {
    this.course = course;
    this.seed = seed;
  }

  @Override
  public Judgement judge(Exercise exercise, Path answer) {
    Path here = Path.of("").toAbsolutePath();
    Path shown = answer.startsWith(here) ? here.relativize(answer) : answer;
    Verdict verdict = checker(exercise).check(exercise, shown, seed);
    return new Judgement(verdict.passed(), lines(verdict));
  }

  @Override
  public List<String> starter(Exercise exercise) {
    return starters.computeIfAbsent(exercise.id(),
        id -> checker(exercise).starter(exercise, seed)); // each save is compared with it
  }

  /** The first check loads the compiler and works out the right values, which takes a while. */
  @Override
  public void prepare(Exercise exercise) {
    Thread first = new Thread(() -> {
      try {
        checker(exercise).check(exercise, exercise.starter(), seed);
        checker(exercise).prepare(exercise, seed);
      } catch (RuntimeException e) {
        return; // what is wrong will be told when an answer is judged
      }
    }, "first check");
    first.setDaemon(true);
    first.start();
  }

  private synchronized Checker checker(Exercise exercise) {
    Chapter chapter = course.chapter(exercise.chapter());
    return checkers.computeIfAbsent(chapter.name(),
        name -> new Checker(chapter.classPath(), chapter.startup()));
  }

  private static List<String> lines(Verdict verdict) {
    List<String> lines = new ArrayList<>(Wrapped.lines(verdict.summary(), WIDTH));
    for (Finding finding : verdict.findings()) {
      String state = switch (finding.state()) {
        case GOOD -> "good   ";
        case WRONG -> "wrong  ";
        case BLANK -> "open   ";
      };
      Wrapped.add(lines, state, finding.about(), WIDTH);
      finding.reasons().forEach(reason -> Wrapped.add(lines, "       ", reason, WIDTH));
    }
    List<String> printed = verdict.printed().lines().toList();
    if (!printed.isEmpty()) {
      lines.add("Your code printed:");
      printed.stream().limit(MOST_PRINTED).forEach(line -> lines.add("  " + line));
      if (printed.size() > MOST_PRINTED) {
        lines.add("  ... and " + (printed.size() - MOST_PRINTED) + " lines more");
      }
    }
    return lines;
  }
}
