package unrolled.workshop.listing;

import java.util.List;

import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.VarSnippet;

/**
 * Says what the {@code jshell} tool says of a snippet in its normal feedback mode.
 *
 * <p>One thing is left out: the {@code at …} lines beneath an exception. They hold line numbers of
 * the JDK and of this project's sources, which change without the page being wrong.
 */
public final class Feedback {

  /** Begins a value that is shown as it is, however long; no other value begins with it. */
  public static final char LAID_OUT = '\u001f';

  private static final int VALUE_LIMIT = 80;
  private static final int EXPRESSION_LIMIT = 1000;

  private final JShell shell;

  /**
   * Begin to speak for an engine.
   *
   * @param shell the engine
   */
  public Feedback(JShell shell) {
    this.shell = shell;
  }

  /**
   * Give the feedback on one event.
   *
   * @param event one of those that evaluating a snippet gave
   * @return lines ending in line feeds; empty if there is nothing to say
   */
  public String of(SnippetEvent event) {
    Snippet snippet = event.snippet();
    if (event.causeSnippet() != null) {
      return ofUpdate(event);
    }
    StringBuilder text = new StringBuilder();
    shell.diagnostics(snippet).forEach(diag -> appendDiagnostic(text, snippet.source(), diag));
    if (event.status() == Status.REJECTED) {
      return text.toString();
    }
    if (event.exception() != null) {
      appendException(text, "Exception", event.exception());
      return text.toString();
    }
    return text.append(ofSuccess(event)).toString();
  }

  /** Redefining a type resets the variables of that type; no other update is announced. */
  private static String ofUpdate(SnippetEvent event) {
    boolean reset = event.snippet().kind() == Snippet.Kind.VAR
        && event.status() == Status.VALID && event.isSignatureChange()
        && event.previousStatus().isActive();
    return reset ? "|    update replaced variable " + ((VarSnippet) event.snippet()).name()
        + ", reset to null\n" : "";
  }

  private String ofSuccess(SnippetEvent event) {
    Snippet snippet = event.snippet();
    return switch (snippet.subKind()) {
      case CLASS_SUBKIND -> declared(event, "class " + name(snippet));
      case INTERFACE_SUBKIND -> declared(event, "interface " + name(snippet));
      case ENUM_SUBKIND -> declared(event, "enum " + name(snippet));
      case RECORD_SUBKIND -> declared(event, "record " + name(snippet));
      case ANNOTATION_TYPE_SUBKIND -> declared(event, "annotation interface " + name(snippet));
      case METHOD_SUBKIND -> declared(event, "method " + name(snippet) + "("
          + ((MethodSnippet) snippet).parameterTypes() + ")");
      case VAR_DECLARATION_SUBKIND, VAR_DECLARATION_WITH_INITIALIZER_SUBKIND, ASSIGNMENT_SUBKIND ->
          event.status() == Status.VALID
              ? name(snippet) + " ==> " + shorten(event.value(), VALUE_LIMIT) + "\n"
              : declared(event, "variable " + name(snippet));
      case TEMP_VAR_EXPRESSION_SUBKIND, VAR_VALUE_SUBKIND ->
          name(snippet) + " ==> " + shorten(event.value(), EXPRESSION_LIMIT) + "\n";
      default -> "";
    };
  }

  private String declared(SnippetEvent event, String what) {
    String action = !event.previousStatus().isActive() ? "created"
        : event.isSignatureChange() ? "replaced" : "modified";
    return "|  " + action + " " + what + lacking(event.snippet()) + "\n";
  }

  /** Say what a declaration waits for before it can be used; empty if for nothing. */
  private String lacking(Snippet snippet) {
    Status status = shell.status(snippet);
    if (status != Status.RECOVERABLE_DEFINED && status != Status.RECOVERABLE_NOT_DEFINED) {
      return "";
    }
    List<String> names = shell.unresolvedDependencies((DeclarationSnippet) snippet).toList();
    String use = status == Status.RECOVERABLE_NOT_DEFINED
        || snippet.kind() == Snippet.Kind.VAR ? "referenced"
        : snippet.kind() == Snippet.Kind.METHOD ? "invoked"
        : "instantiated or its methods invoked";
    return ", however, it cannot be " + use + " until " + (names.isEmpty()
        ? "this error is corrected" : String.join(", and ", names) + " is declared");
  }

  private static String name(Snippet snippet) {
    return snippet instanceof ExpressionSnippet expression ? expression.name()
        : snippet instanceof TypeDeclSnippet type ? type.name()
        : ((DeclarationSnippet) snippet).name();
  }

  /** Cut the middle out of a long value, as the tool does. */
  private static String shorten(String value, int limit) {
    if (value == null) {
      return "null";
    }
    if (!value.isEmpty() && value.charAt(0) == LAID_OUT) {
      return value.substring(1);
    }
    if (value.length() <= limit) {
      return value;
    }
    int tail = limit / 3;
    int head = limit - 5 - tail;
    return value.substring(0, head) + " ... " + value.substring(value.length() - tail);
  }

  private void appendException(StringBuilder text, String word, Throwable thrown) {
    if (thrown instanceof UnresolvedReferenceException unresolved) {
      text.append("|  attempted to use ").append(name(unresolved.getSnippet()))
          .append(lacking(unresolved.getSnippet())).append('\n');
    }
    if (thrown instanceof EvalException exception) {
      text.append("|  ").append(word).append(' ').append(exception.getExceptionClassName());
      if (exception.getMessage() != null) {
        text.append(": ").append(exception.getMessage());
      }
      text.append('\n');
      if (exception.getCause() != null) {
        appendException(text, "Caused by:", exception.getCause());
      }
    }
  }

  private static void appendDiagnostic(StringBuilder text, String source, Diag diag) {
    text.append(diag.isError() ? "|  Error:\n" : "|  Warning:\n");
    for (String line : diag.getMessage(null).lines().toList()) {
      if (!line.strip().startsWith("location:")) {
        text.append("|  ").append(line).append('\n');
      }
    }
    boolean placed = diag.getStartPosition() >= 0 && diag.getEndPosition() >= 0;
    int from = placed ? (int) diag.getStartPosition() : 0;
    int to = placed ? (int) diag.getEndPosition() : source.length();
    int lineStart = source.lastIndexOf('\n', from - 1) + 1;
    int lineEnd = source.indexOf('\n', from);
    lineEnd = lineEnd < 0 ? source.length() : lineEnd;
    text.append("|  ").append(source, lineStart, lineEnd).append('\n');
    text.append("|  ").append(" ".repeat(from - lineStart)).append('^');
    int dashes = Math.min(to, lineEnd) - from - 2;
    if (dashes >= 0) {
      text.append("-".repeat(dashes)).append(to > lineEnd ? "-..." : "^");
    }
    text.append('\n');
  }

  /** Say what a declaration lacks that the session takes on trust. */
  String ofUnresolved(Snippet snippet) {
    List<String> names = shell.unresolvedDependencies((DeclarationSnippet) snippet).toList();
    StringBuilder errors = new StringBuilder();
    shell.diagnostics(snippet).forEach(d -> appendDiagnostic(errors, snippet.source(), d));
    return "\"" + name(snippet) + "\" can't be used, since it needs "
        + (names.isEmpty() ? "this mended" : String.join(" and ", names) + ", not declared so far")
        + ": declare first what is used.\n" + errors + snippet.source();
  }

  /** Tell in which line of a snippet its first error stands, counted from 0; 0 without one. */
  int firstErrorLine(Snippet snippet) {
    long position = shell.diagnostics(snippet).filter(Diag::isError)
        .mapToLong(Diag::getStartPosition).findFirst().orElse(0);
    return (int) snippet.source().chars().limit(Math.max(0, position))
        .filter(c -> c == '\n').count();
  }
}
