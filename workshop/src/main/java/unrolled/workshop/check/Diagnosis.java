package unrolled.workshop.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import unrolled.workshop.check.Finding.State;
import unrolled.workshop.check.Session.Evaluation;
import unrolled.workshop.check.Session.Problem;

/** Says of each probe whether its answer is right, and finds the mistake if it is a known one. */
final class Diagnosis {

  private final List<WrongAnswer> known;
  private final List<Probe> probes;
  private final List<Answer> wanted;
  private final Function<WrongAnswer, List<Optional<Answer>>> run;
  private List<List<Optional<Answer>>> mistaken;

  /**
   * Create the diagnosis of one attempt.
   *
   * @param known the known wrong answers
   * @param probes what is looked at
   * @param wanted the solution's value of each
   * @param run gives the values of a wrong answer; asked only if the learner's is wrong
   */
  Diagnosis(List<WrongAnswer> known, List<Probe> probes, List<Answer> wanted,
      Function<WrongAnswer, List<Optional<Answer>>> run) {
    this.known = known;
    this.probes = probes;
    this.wanted = wanted;
    this.run = run;
  }

  /** Judge the answer to one probe. */
  Finding finding(int i, Evaluation given, Path file) {
    Probe probe = probes.get(i);
    if (given.problem().isPresent()) {
      return failed(probe, given.problem().get(), given.exception(), file);
    }
    Answer answer = given.answer().orElseThrow();
    if (probe.fault(wanted.get(i), answer).isEmpty()) {
      return new Finding(probe.about(), State.GOOD, List.of());
    }
    if (answer.isBlank() && !wanted.get(i).isBlank()) {
      return new Finding(probe.about(), State.BLANK, List.of());
    }
    List<String> reasons = new ArrayList<>();
    probe.fault(wanted.get(i), answer).ifPresent(reasons::add);
    for (int w = 0; w < known.size(); w++) {
      Optional<Answer> wrong = mistaken().get(w).get(i);
      if (wrong.isPresent() && probe.tolerance().agrees(wrong.get(), answer)
          && probe.fault(wanted.get(i), wrong.get()).isPresent()) {
        reasons.add(known.get(w).diagnosis());
      }
    }
    return new Finding(probe.about(), State.WRONG, reasons);
  }

  private static Finding failed(Probe probe, Problem problem, String exception, Path file) {
    if (exception.equals(UnsupportedOperationException.class.getName())) {
      return new Finding(probe.about(), State.BLANK, List.of());
    }
    return new Finding(probe.about(), State.WRONG, List.of(problem.javaError()
        ? "can't be asked for: " + problem.message() + "; keep the names and types of the starter"
        : "throws " + problem.message()
            + (problem.line() > 0 ? " (" + file + ":" + problem.line() + ")" : "")));
  }

  private List<List<Optional<Answer>>> mistaken() {
    if (mistaken == null) {
      mistaken = known.stream().map(run).toList();
    }
    return mistaken;
  }
}
