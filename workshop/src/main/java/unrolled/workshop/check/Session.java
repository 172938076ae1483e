package unrolled.workshop.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

import unrolled.workshop.check.Script.Piece;

/** One JShell with scripts run in it, and expressions evaluated. */
final class Session {

  /** Variables of these names hide packages (The Java Language Specification, §6.4.2). */
  private static final Set<String> HIDING = Set.of("unrolled", "java");

  private static final String VALUE = "unrolled.workshop.sandbox.Value.text(\n";

  private final JShell shell;
  private final Map<String, Piece> pieces = new HashMap<>();

  Session(JShell shell) {
    this.shell = shell;
  }

  /**
   * What goes wrong when a script is run.
   *
   * @param line where, counted from 1; 0 if in no line of the script
   * @param javaError whether it is not valid Java, rather than throwing an exception
   * @param message what, without file and line
   */
  record Problem(int line, boolean javaError, String message) {}

  /** Run lines as they would be typed; stop at the first problem and return it. */
  Optional<Problem> run(List<String> lines) {
    Script script = Script.parse(shell.sourceCodeAnalysis(), lines);
    Map<Snippet, Piece> open = new HashMap<>();
    for (Piece piece : script.snippets()) {
      for (SnippetEvent event : shell.eval(piece.source())) {
        pieces.put(event.snippet().id(), event.causeSnippet() == null ? piece
            : pieces.getOrDefault(event.snippet().id(), piece));
        if (event.causeSnippet() == null) {
          Optional<Problem> problem = problem(event, piece);
          if (problem.isPresent()) {
            return problem;
          }
          if (event.snippet() instanceof VarSnippet variable && HIDING.contains(variable.name())) {
            return Optional.of(new Problem(piece.line(), true, "a variable " + variable.name()
                + " hides the packages of that name from the check; rename it"));
          }
          open.put(event.snippet(), piece);
        }
      }
    }
    if (script.openLine() > 0) {
      return Optional.of(new Problem(script.openLine(), true,
          "what begins here never ends: a brace, a parenthesis or a quotation mark is open"));
    }
    return open.entrySet().stream().filter(e -> isUnresolved(e.getKey()))
        .min(Comparator.comparingInt(e -> e.getValue().line()))
        .map(e -> unresolved(e.getKey(), e.getValue()));
  }

  private boolean isUnresolved(Snippet snippet) {
    Status status = shell.status(snippet);
    return status == Status.RECOVERABLE_DEFINED || status == Status.RECOVERABLE_NOT_DEFINED;
  }

  private Problem unresolved(Snippet snippet, Piece piece) {
    Optional<Diag> error = shell.diagnostics(snippet).filter(Diag::isError).findFirst();
    if (error.isPresent()) {
      return javaError(error.get(), piece);
    }
    List<String> names = shell.unresolvedDependencies((DeclarationSnippet) snippet).toList();
    return new Problem(piece.line() + lineOf(names, piece.source()), true, "this uses "
        + (names.isEmpty() ? "a name" : String.join(" and ", names))
        + ", which is declared nowhere");
  }

  /** Return the line, from 0, where the first of some names stands, as in {@code method g()}. */
  private static int lineOf(List<String> names, String source) {
    String[] lines = source.split("\n", -1);
    for (int i = 0; i < lines.length && !names.isEmpty(); i++) {
      String name = names.get(0).replaceAll("^\\w+ |\\(.*", "");
      if (Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(lines[i]).find()) {
        return i;
      }
    }
    return 0;
  }

  private Optional<Problem> problem(SnippetEvent event, Piece piece) {
    if (event.status() == Status.REJECTED) {
      return shell.diagnostics(event.snippet()).filter(Diag::isError).findFirst()
          .map(diag -> javaError(diag, piece))
          .or(() -> Optional.of(new Problem(piece.line(), true, "this is not valid Java")));
    }
    if (event.exception() instanceof EvalException thrown) {
      return Optional.of(new Problem(lineOf(thrown), false, describe(thrown)));
    }
    return Optional.empty();
  }

  private static Problem javaError(Diag diag, Piece piece) {
    String source = piece.source();
    int at = (int) Math.max(0, Math.min(diag.getPosition(), source.length()));
    int line = piece.line() + (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
    int start = source.lastIndexOf('\n', at - 1) + 1;
    int end = source.indexOf('\n', at);
    String shown = source.substring(start, end < 0 ? source.length() : end);
    return new Problem(line, true,
        message(diag) + "\n" + shown + "\n" + " ".repeat(at - start) + "^");
  }

  /** The location is a class that JShell made up. */
  private static String message(Diag diag) {
    return diag.getMessage(null).lines().map(String::strip)
        .filter(l -> !l.startsWith("location:")).map(l -> l.replaceAll("\\s+", " "))
        .collect(Collectors.joining("; "));
  }

  private static String describe(EvalException thrown) {
    String name = thrown.getExceptionClassName();
    return name.substring(name.lastIndexOf('.') + 1)
        + (thrown.getMessage() == null ? "" : ": " + thrown.getMessage());
  }

  /** Return the line of the script where an exception comes from; 0 if from none. */
  private int lineOf(EvalException thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      String file = frame.getFileName();
      if (file != null && file.startsWith("#") && pieces.containsKey(file.substring(1))) {
        return pieces.get(file.substring(1)).line() + Math.max(1, frame.getLineNumber()) - 1;
      }
    }
    return 0;
  }

  /**
   * What an expression comes to.
   *
   * @param answer its value, if it has one
   * @param problem what went wrong otherwise
   * @param exception the simple name of the exception thrown, empty if none
   */
  record Evaluation(Optional<Answer> answer, Optional<Problem> problem, String exception) {

    private static Evaluation of(Answer answer) {
      return new Evaluation(Optional.of(answer), Optional.empty(), "");
    }

    private static Evaluation failed(Problem problem, String exception) {
      return new Evaluation(Optional.empty(), Optional.of(problem), exception);
    }
  }

  /** Evaluate an expression. */
  Evaluation evaluate(String expression) {
    Evaluation last = Evaluation.failed(new Problem(0, false, "it has no value"), "");
    for (SnippetEvent event : shell.eval(VALUE + expression + ")")) {
      if (event.causeSnippet() != null) {
        continue;
      }
      if (event.status() == Status.REJECTED) {
        String message = shell.diagnostics(event.snippet()).filter(Diag::isError).findFirst()
            .map(Session::message)
            .orElse("is not valid Java");
        return Evaluation.failed(new Problem(0, true, message), "");
      }
      if (event.exception() instanceof EvalException thrown) {
        return Evaluation.failed(new Problem(lineOf(thrown), false, describe(thrown)),
            thrown.getExceptionClassName());
      }
      if (event.value() != null && event.value().length() >= 2) {
        Optional<Answer> answer =
            Answer.parse(event.value().substring(1, event.value().length() - 1));
        last = answer.map(Evaluation::of).orElse(last);
      }
    }
    return last;
  }
}
