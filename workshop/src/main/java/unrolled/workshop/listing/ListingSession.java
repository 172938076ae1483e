package unrolled.workshop.listing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * One JShell session inside this JVM, with its class path, that is fed line by line and answers as
 * the {@code jshell} tool does.
 *
 * <p>While it is open, standard output and error, locale and time zone of the JVM are its own;
 * {@link #close()} brings them back.
 */
public final class ListingSession implements AutoCloseable {

  /** Time that a snippet of the book may take. */
  public static final Duration LIMIT = Duration.ofSeconds(20);

  private static final Pattern EXIT = Pattern.compile(
      "\\bSystem\\s*\\.\\s*exit\\b|\\bRuntime\\b[^;]*\\.\\s*(exit|halt)\\s*\\(");

  private final Duration limit;
  private final Surroundings surroundings;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
    Thread thread = new Thread(task, "listing");
    thread.setDaemon(true);
    return thread;
  });
  private final JShell shell;
  private final Feedback feedback;
  private boolean starting;
  private int startupSnippets;
  private int snippets;
  private int errors;

  private ListingSession(Surroundings surroundings, Duration limit) {
    this.surroundings = surroundings;
    this.limit = limit;
    shell = JShell.builder().executionEngine("local")
        .tempVariableNameGenerator(() -> starting ? "$s" + (startupSnippets + 1)
            : "$" + (snippets + 1))
        .idGenerator((snippet, number) -> nextId(snippet))
        .build();
    feedback = new Feedback(shell);
  }

  /**
   * Open a session and run a start-up script in it.
   *
   * @param startup the script: Java as one would type it, most often imports
   * @param limit the time that each snippet may take
   * @return the session
   * @throws ListingException if the script is missing or a snippet of it fails
   */
  public static ListingSession open(Path startup, Duration limit) {
    List<String> script = ListingPage.readLines(startup);
    Surroundings surroundings = Surroundings.enter();
    try {
      ListingSession session = new ListingSession(surroundings, limit);
      session.start(startup, script);
      return session;
    } catch (RuntimeException e) {
      surroundings.close();
      throw e;
    }
  }

  private void start(Path startup, List<String> script) {
    starting = true;
    Answer answer = type(startup, 1, script);
    if (answer.errorLine() > 0) {
      throw new ListingException(startup, answer.errorLine(),
          "The start-up script fails:\n" + answer.text());
    }
    starting = false;
  }

  /**
   * Type lines into the session.
   *
   * @param file where the lines come from, for messages
   * @param firstLine the number of the first of them, counted from 1
   * @param lines Java, in one line or in many
   * @return what the session answers
   * @throws ListingException if the lines end within a snippet, are a command of the tool, would
   *     end the JVM, take too long or print without end
   */
  public Answer type(Path file, int firstLine, List<String> lines) {
    StringBuilder text = new StringBuilder();
    String typed = "";
    int start = firstLine;
    int errorLine = 0;
    for (int line = firstLine; line < firstLine + lines.size(); line++) {
      String added = lines.get(line - firstLine);
      if (typed.isBlank()) {
        start = line;
        refuseCommand(file, line, added);
      }
      refuseExit(file, line, added);
      typed = typed.isBlank() ? added : typed + "\n" + added;
      // The tool looks after each line whether it has a whole snippet, and so does this loop.
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(typed);
      while (!typed.isBlank() && isComplete(next.completeness())) {
        int error = evaluate(file, start, next.source().stripTrailing(), text);
        if (error >= 0 && errorLine == 0) {
          errorLine = start + lineBreaks(next.source(), error);
        }
        typed = error >= 0 ? "" : next.remaining();
        start = line;
        next = shell.sourceCodeAnalysis().analyzeCompletion(typed);
      }
      // The next prompt starts a line of its own.
      if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }
    if (!typed.isBlank()) {
      throw new ListingException(file, start,
          "The snippet that begins here is not complete:\n" + typed);
    }
    return new Answer(text.toString(), errorLine);
  }

  private static boolean isComplete(Completeness completeness) {
    return completeness.isComplete() || completeness == Completeness.EMPTY;
  }

  private static void refuseCommand(Path file, int line, String code) {
    if (code.startsWith("/") && !code.startsWith("//") && !code.startsWith("/*")) {
      throw new ListingException(file, line, "Commands of the jshell tool can't be run here: \""
          + code + "\"; a listing holds Java only.");
    }
  }

  private static void refuseExit(Path file, int line, String code) {
    if (EXIT.matcher(code).find()) {
      throw new ListingException(file, line, "A snippet that ends the JVM would end the build: \""
          + code.strip() + "\"; remove it.");
    }
  }

  /** Evaluate one snippet; return the position of its error, or -1 if it succeeds. */
  private int evaluate(Path file, int line, String source, StringBuilder text) {
    int error = -1;
    List<SnippetEvent> events = evaluateInTime(file, line, source);
    text.append(surroundings.take());
    if (surroundings.overflowed()) {
      throw new ListingException(file, line, "This snippet prints more than "
          + Surroundings.LIMIT + " bytes: print less.");
    }
    for (SnippetEvent event : events) {
      if (event.status() == Snippet.Status.RECOVERABLE_DEFINED
          || event.status() == Snippet.Status.RECOVERABLE_NOT_DEFINED) {
        throw new ListingException(file, line, feedback.ofUnresolved(event.snippet()));
      }
      text.append(feedback.of(event));
      boolean failed = event.status() == Snippet.Status.REJECTED || event.exception() != null;
      if (failed && event.causeSnippet() == null && error < 0) {
        error = feedback.firstErrorPosition(event.snippet());
      }
    }
    return error;
  }

  private List<SnippetEvent> evaluateInTime(Path file, int line, String source) {
    try {
      return worker.submit(() -> shell.eval(source)).get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      shell.stop();
      throw new ListingException(file, line, "This snippet does not end within "
          + limit.toSeconds() + " s and was stopped: does its loop end?\n" + source);
    } catch (ExecutionException e) {
      throw new ListingException(file, line, "JShell fails on this snippet ("
          + e.getCause() + "):\n" + source);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ListingException(file, line, "The build was interrupted in this snippet.");
    }
  }

  private String nextId(Snippet snippet) {
    if (starting) {
      startupSnippets++;
      return "s" + startupSnippets;
    }
    if (shell.status(snippet).isActive()) {
      snippets++;
      return Integer.toString(snippets);
    }
    errors++;
    return "e" + errors;
  }

  private static int lineBreaks(String source, int end) {
    return (int) source.chars().limit(end).filter(c -> c == '\n').count();
  }

  /** End the session and bring back the JVM's streams, locale and time zone. */
  @Override
  public void close() {
    try {
      worker.shutdownNow();
      shell.close();
    } finally {
      surroundings.close();
    }
  }

  /**
   * What a session answers.
   *
   * @param text the lines printed and the feedback, each ending in a line feed
   * @param errorLine the line of the first error or exception, 0 if there is none
   */
  public record Answer(String text, int errorLine) {

    /**
     * Give the answer as a page can show it: no blanks at the ends of lines, no empty last lines.
     *
     * @return the lines
     */
    public List<String> lines() {
      return text.stripTrailing().lines().map(String::stripTrailing)
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }
}
