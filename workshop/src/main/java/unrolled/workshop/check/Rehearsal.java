package unrolled.workshop.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import unrolled.workshop.SourceException;
import unrolled.workshop.check.Verdict.Outcome;
import unrolled.workshop.exercise.Exercise;

/**
 * Tries an exercise out before a learner does: the starter is not answered yet, the solution
 * passes, each known wrong answer is found and told its own diagnosis, and there are hints.
 */
public final class Rehearsal {

  private static final int LEAST_WRONG = 2;
  private static final int LEAST_HINTS = 2;

  private final Exercise exercise;
  private final Checker checker;
  private final long seed;
  private final List<String> faults = new ArrayList<>();

  private Rehearsal(Checker checker, Exercise exercise, long seed) {
    this.checker = checker;
    this.exercise = exercise;
    this.seed = seed;
  }

  /**
   * Try an exercise out.
   *
   * @param checker the checker of its chapter
   * @param exercise what to try
   * @param seed what the numbers of the task depend on
   * @return what is wrong with it, each in a sentence that begins with a file; empty if nothing is
   */
  public static List<String> faults(Checker checker, Exercise exercise, long seed) {
    Rehearsal rehearsal = new Rehearsal(checker, exercise, seed);
    try {
      rehearsal.tryStarter();
      rehearsal.trySolution();
      rehearsal.tryWrongAnswers();
      rehearsal.readHints();
    } catch (SourceException e) {
      rehearsal.faults.add(e.getMessage());
    }
    return rehearsal.faults;
  }

  private void tryStarter() {
    Verdict verdict = checker.check(exercise, exercise.starter(), seed);
    if (verdict.outcome() != Outcome.BLANK && verdict.outcome() != Outcome.WRONG) {
      fault(exercise.starter(), "must run and leave something to do", verdict);
    }
  }

  private void trySolution() {
    Verdict verdict = checker.check(exercise, exercise.solution(), seed);
    if (!verdict.passed()) {
      fault(exercise.solution(), "must pass", verdict);
    }
    if (!verdict.printed().isEmpty()) {
      fault(exercise.solution(), "must not print", verdict);
    }
  }

  private void tryWrongAnswers() {
    List<WrongAnswer> known = WrongAnswer.of(exercise.folder());
    Set<String> diagnoses = known.stream().map(WrongAnswer::diagnosis).collect(Collectors.toSet());
    if (diagnoses.size() < Math.max(LEAST_WRONG, known.size())) {
      faults.add(exercise.wrong() + ": two or more known wrong answers are wanted, each with a"
          + " diagnosis of its own; here are " + known.size() + " with " + diagnoses.size());
    }
    for (WrongAnswer wrong : known) {
      Verdict verdict = checker.check(exercise, wrong, seed);
      List<String> told = verdict.findings().stream().flatMap(f -> f.reasons().stream()).toList();
      if (verdict.outcome() != Outcome.WRONG || !told.contains(wrong.diagnosis())) {
        fault(wrong.file(), "must be found wrong and told its diagnosis", verdict);
      } else {
        diagnoses.stream().filter(d -> !d.equals(wrong.diagnosis()) && told.contains(d))
            .forEach(d -> fault(wrong.file(), "is told the diagnosis of another", verdict));
      }
    }
  }

  private void readHints() {
    List<String> steps = Hints.of(exercise);
    if (steps.size() < LEAST_HINTS || steps.stream().anyMatch(String::isBlank)) {
      faults.add(exercise.hints() + ": two or more hints are wanted, none of them empty; here are "
          + steps.size());
    }
  }

  private void fault(Path file, String wanted, Verdict verdict) {
    String findings = verdict.findings().stream().map(f -> "\n    " + f.state() + "  " + f.about()
        + f.reasons().stream().map(r -> "\n      " + r).collect(Collectors.joining()))
        .collect(Collectors.joining());
    faults.add(file + ": " + wanted + ", but the verdict is " + verdict.outcome() + ": "
        + verdict.summary() + findings
        + (verdict.printed().isEmpty() ? "" : "\n    printed: " + verdict.printed()));
  }
}
