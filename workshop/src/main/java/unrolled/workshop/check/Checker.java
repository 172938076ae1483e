package unrolled.workshop.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

import jdk.jshell.JShell;

import unrolled.workshop.SourceException;
import unrolled.workshop.SourceText;
import unrolled.workshop.check.Session.Evaluation;
import unrolled.workshop.check.Session.Problem;
import unrolled.workshop.check.Verdict.Outcome;
import unrolled.workshop.exercise.Exercise;
import unrolled.workshop.sandbox.Fall;
import unrolled.workshop.sandbox.Limits;
import unrolled.workshop.sandbox.Sandbox;

/**
 * Says whether a learner's answer is right, and if not, what is wrong with it.
 *
 * <p>The answer runs in a {@link Sandbox}; the values of its probes come back as text and are
 * compared, in this JVM, with those of the exercise's solution and of its known wrong answers. The
 * answer never meets either of them.
 */
public final class Checker {

  private final List<Path> classPath;
  private final Path startup;
  private final Map<String, List<Evaluation>> known = new ConcurrentHashMap<>();

  /**
   * Create a checker for a chapter's exercises.
   *
   * @param classPath folders of compiled classes that answers may use: core, the chapter and those
   *     that it builds on
   * @param startup the chapter's script of imports
   */
  public Checker(List<Path> classPath, Path startup) {
    this.classPath = List.copyOf(classPath);
    this.startup = startup;
  }

  /**
   * Check a file.
   *
   * @param exercise what it answers
   * @param file the learner's file
   * @param seed what the numbers of the task depend on
   * @return the verdict
   * @throws SourceException if the file can't be read, or if the exercise itself is at fault
   */
  public Verdict check(Exercise exercise, Path file, long seed) {
    return check(exercise, file, SourceText.lines(file), seed);
  }

  /**
   * Check lines that need not be in a file.
   *
   * @param exercise what they answer
   * @param file the file that messages name
   * @param lines the learner's code
   * @param seed what the numbers of the task depend on
   * @return the verdict
   * @throws SourceException if the exercise itself is at fault
   */
  public Verdict check(Exercise exercise, Path file, List<String> lines, long seed) {
    CheckFile asked = CheckFile.read(exercise.check());
    CompletableFuture<List<Answer>> wanted =
        CompletableFuture.supplyAsync(() -> right(exercise, asked, seed));
    Limits limits = asked.limit().map(Limits.USUAL::within).orElse(Limits.USUAL);
    try (Sandbox sandbox = Sandbox.start(limits, classPath)) {
      return new Attempt(exercise, asked, file, seed).judge(sandbox, lines, wanted);
    }
  }

  /**
   * Return what a learner begins with: the starter, in whose comments {@code {name}} has given way
   * to the value of that variable of {@code given.jsh}.
   *
   * @param exercise whose starter
   * @param seed what the numbers of the task depend on
   * @return the lines
   * @throws SourceException if the starter can't be read, or names a variable that is not given
   */
  public List<String> starter(Exercise exercise, long seed) {
    List<String> lines = SourceText.lines(exercise.starter());
    if (lines.stream().noneMatch(Placeholders::isIn)) {
      return lines;
    }
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      Session session = new Session(shell);
      requireNone(startup, begin(session, exercise, seed));
      return new Placeholders(exercise.starter(), session).fill(lines);
    }
  }

  /**
   * Work out what answers are compared with, so that the first check does not have to.
   *
   * @param exercise whose answers will be checked
   * @param seed what the numbers of the task depend on
   * @throws SourceException if the exercise itself is at fault
   */
  public void prepare(Exercise exercise, long seed) {
    CheckFile asked = CheckFile.read(exercise.check());
    right(exercise, asked, seed);
    WrongAnswer.of(exercise.folder()).forEach(
        wrong -> values(exercise, asked, seed, wrong.file(), wrong.code()));
  }

  /** Judge a known wrong answer, which needs no sandbox. */
  Verdict check(Exercise exercise, WrongAnswer wrong, long seed) {
    CheckFile asked = CheckFile.read(exercise.check());
    Attempt attempt = new Attempt(exercise, asked, wrong.file(), seed);
    return attempt.compare(values(exercise, asked, seed, wrong.file(), wrong.code()),
        right(exercise, asked, seed), "");
  }

  private List<Answer> right(Exercise exercise, CheckFile asked, long seed) {
    Path file = exercise.solution();
    return values(exercise, asked, seed, file, SourceText.lines(file)).stream()
        .map(value -> value.answer().orElseThrow(() -> new SourceException(file, 1,
            "The solution has no value for a probe of " + exercise.check().getFileName() + ": "
                + value.problem().get().message())))
        .toList();
  }

  /** Return the values that a program of the book gives, which are computed once. */
  private List<Evaluation> values(Exercise exercise, CheckFile asked, long seed, Path file,
      List<String> code) {
    return known.computeIfAbsent(file + " " + seed,
        key -> evaluate(exercise, asked, seed, file, code));
  }

  /** Evaluate the probes with a program of the book, in this JVM. */
  private List<Evaluation> evaluate(Exercise exercise, CheckFile asked, long seed, Path file,
      List<String> code) {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      Session session = new Session(shell);
      requireNone(startup, begin(session, exercise, seed));
      requireNone(file, session.run(code));
      requireNone(exercise.check(), session.run(asked.setup()));
      return asked.probes().stream().map(p -> session.evaluate(p.expression())).toList();
    }
  }

  /** Run what comes before a learner's file: imports, the seed, the numbers of the task. */
  private Optional<Problem> begin(Session session, Exercise exercise, long seed) {
    List<String> lines = new ArrayList<>(SourceText.lines(startup));
    lines.add("long seed = " + seed + "L;");
    if (exercise.given().toFile().exists()) {
      lines.addAll(SourceText.lines(exercise.given()));
    }
    return session.run(lines);
  }

  private static void requireNone(Path file, Optional<Problem> problem) {
    if (problem.isPresent()) {
      throw new SourceException(file, Math.max(1, problem.get().line()),
          "The exercise itself is at fault: " + problem.get().message());
    }
  }

  /** One check of one file. */
  private final class Attempt {

    private final Exercise exercise;
    private final CheckFile asked;
    private final Path file;
    private final long seed;

    Attempt(Exercise exercise, CheckFile asked, Path file, long seed) {
      this.exercise = exercise;
      this.asked = asked;
      this.file = file;
      this.seed = seed;
    }

    Verdict judge(Sandbox sandbox, List<String> lines, CompletableFuture<List<Answer>> wanted) {
      List<Evaluation> given = new ArrayList<>();
      Session session = new Session(sandbox.shell());
      Optional<Problem> problem;
      try {
        requireNone(startup, begin(session, exercise, seed));
        sandbox.startClock();
        problem = session.run(lines);
        if (problem.isEmpty()) {
          Optional<Problem> setup = session.run(asked.setup());
          problem = setup.map(p -> new Problem(0, true, "the check can't use what it declares ("
              + p.message().lines().findFirst().orElse("") + "); keep the names and types of the"
              + " starter"));
          if (problem.isEmpty()) {
            asked.probes().forEach(probe -> given.add(session.evaluate(probe.expression())));
          }
        }
      } catch (IllegalStateException e) {
        problem = Optional.of(new Problem(0, false, "its program is gone")); // the shell is closed
      }
      Optional<Fall> fall = sandbox.fall();
      String printed = sandbox.printed();
      if (fall.isPresent()) {
        return fallen(fall.get(), printed);
      }
      if (problem.isPresent()) {
        Problem found = problem.get();
        String place = file + (found.line() > 0 ? ":" + found.line() : "") + ": ";
        return new Verdict(found.javaError() ? Outcome.NOT_JAVA : Outcome.THREW,
            place + found.message(), List.of(), printed);
      }
      return compare(given, join(wanted), printed);
    }

    private static List<Answer> join(CompletableFuture<List<Answer>> wanted) {
      try {
        return wanted.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof SourceException fault ? fault : e;
      }
    }

    private Verdict fallen(Fall fall, String printed) {
      Outcome outcome = switch (fall.cause()) {
        case FORBIDDEN -> Outcome.FORBIDDEN;
        case TOO_LONG -> Outcome.TOO_LONG;
        case OUT_OF_MEMORY -> Outcome.OUT_OF_MEMORY;
        case FLOOD -> Outcome.FLOOD;
        case ENDED -> Outcome.ENDED;
      };
      return new Verdict(outcome, file + ": " + fall.reason() + ".", List.of(), printed);
    }

    private Verdict compare(List<Evaluation> given, List<Answer> wanted, String printed) {
      List<Finding> findings = new ArrayList<>();
      Diagnosis diagnosis = new Diagnosis(WrongAnswer.of(exercise.folder()), asked.probes(), wanted,
          wrong -> values(exercise, asked, seed, wrong.file(), wrong.code()).stream()
              .map(Evaluation::answer).toList());
      for (int i = 0; i < given.size(); i++) {
        findings.add(diagnosis.finding(i, given.get(i), file));
      }
      long good = findings.stream().filter(f -> f.state() == Finding.State.GOOD).count();
      boolean blank = findings.stream().noneMatch(f -> f.state() == Finding.State.WRONG);
      if (good == findings.size()) {
        return new Verdict(Outcome.PASSED, "All " + good + " checks are good.", findings, printed);
      }
      return new Verdict(blank && good == 0 ? Outcome.BLANK : Outcome.WRONG,
          blank && good == 0 ? "Nothing is answered yet: begin with " + file + "."
              : good + " of " + findings.size() + " checks are good.", findings, printed);
    }
  }
}
