package unrolled.workshop.listing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

import unrolled.workshop.SourceException;
import unrolled.workshop.SourceText;

/**
 * One JShell session inside this JVM, with its class path, that is fed line by line and answers as
 * the {@code jshell} tool does.
 *
 * <p>While it is open, standard streams, locale and time zone of the JVM are its own, so that only
 * one can be open at a time; {@link #close()} brings them back.
 */
public final class ListingSession implements AutoCloseable {

  /** Time that a snippet of the book may take. */
  public static final Duration LIMIT = Duration.ofSeconds(20);

  private static final Pattern EXIT = Pattern.compile(
      "\\bSystem\\s*\\.\\s*exit\\b|\\bRuntime\\b[^;]*\\.\\s*(exit|halt)\\s*\\(");

  private final Duration limit;
  private final Surroundings surroundings;
  private final Engine engine;
  private final Feedback feedback;

  private ListingSession(Surroundings surroundings, Duration limit) {
    this.limit = limit;
    this.surroundings = surroundings;
    engine = new Engine(limit);
    feedback = new Feedback(engine.shell());
  }

  /**
   * Open a session and run a start-up script in it.
   *
   * @param startup the script: Java as one would type it, most often imports
   * @param limit the time that each snippet may take
   * @return the session
   * @throws SourceException if the script is missing or a snippet of it fails
   */
  public static ListingSession open(Path startup, Duration limit) {
    List<String> script = SourceText.lines(startup);
    Surroundings surroundings = Surroundings.enter();
    try {
      ListingSession session = new ListingSession(surroundings, limit);
      session.start(startup, script);
      return session;
    } catch (RuntimeException | Error e) {
      surroundings.close();
      throw e;
    }
  }

  private void start(Path startup, List<String> script) {
    engine.setStarting(true);
    Answer answer = type(startup, 1, script);
    if (answer.errorLine() > 0) {
      throw new SourceException(startup, answer.errorLine(),
          "The start-up script fails:\n" + answer.text());
    }
    engine.setStarting(false);
  }

  /**
   * Type lines into the session.
   *
   * @param file where the lines come from, for messages
   * @param firstLine the number of the first of them, counted from 1
   * @param lines Java, in one line or in many
   * @return what the session answers
   * @throws SourceException if the lines end within a snippet, are a command of the tool, would
   *     end the JVM, take too long, print without end or use what is not declared yet
   */
  public Answer type(Path file, int firstLine, List<String> lines) {
    StringBuilder text = new StringBuilder();
    String typed = "";
    int start = firstLine;
    int errorLine = 0;
    for (int line = firstLine; line < firstLine + lines.size(); line++) {
      String added = lines.get(line - firstLine);
      refuseExit(file, line, added);
      if (typed.isBlank()) {
        refuseCommand(file, line, added);
        start = line;
        typed = added;
      } else {
        typed = typed + "\n" + added;
      }
      // The tool looks after each line whether it has a whole snippet, and so does this loop.
      CompletionInfo next = engine.analyze(typed);
      while (!typed.isBlank() && isComplete(next.completeness())) {
        int error = evaluate(file, start, next.source().stripTrailing(), text);
        if (error >= 0 && errorLine == 0) {
          errorLine = start + error;
        }
        typed = error >= 0 ? "" : next.remaining();
        start = line;
        next = engine.analyze(typed);
      }
      // The next prompt starts a line of its own.
      if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }
    if (!typed.isBlank()) {
      throw new SourceException(file, start,
          "The snippet that begins here is not complete:\n" + typed);
    }
    return new Answer(text.toString(), errorLine);
  }

  private static boolean isComplete(Completeness completeness) {
    return completeness.isComplete() || completeness == Completeness.EMPTY;
  }

  private static void refuseCommand(Path file, int line, String code) {
    if (code.startsWith("/") && !code.startsWith("//") && !code.startsWith("/*")) {
      throw new SourceException(file, line, "Commands of the jshell tool can't be run here: \""
          + code + "\"; a listing holds Java only.");
    }
  }

  private static void refuseExit(Path file, int line, String code) {
    if (EXIT.matcher(code).find()) {
      throw new SourceException(file, line, "A snippet that ends the JVM would end the build: \""
          + code.strip() + "\"; remove it.");
    }
  }

  /** Evaluate one snippet; return the line of its error, from 0, or -1 if it succeeds. */
  private int evaluate(Path file, int line, String source, StringBuilder text) {
    List<SnippetEvent> events;
    try {
      events = engine.evaluate(source);
    } catch (TimeoutException e) {
      throw new SourceException(file, line, "This snippet does not end within "
          + limit.toSeconds() + " s and was stopped: does its loop end?\n" + source);
    }
    text.append(surroundings.take());
    if (surroundings.overflowed()) {
      throw new SourceException(file, line, "This snippet prints more than "
          + Surroundings.LIMIT + " bytes: print less.\n" + source);
    }
    int error = -1;
    for (SnippetEvent event : events) {
      if (event.status() == Status.RECOVERABLE_DEFINED
          || event.status() == Status.RECOVERABLE_NOT_DEFINED) {
        throw new SourceException(file, line, feedback.ofUnresolved(event.snippet()));
      }
      text.append(feedback.of(event));
      boolean failed = event.status() == Status.REJECTED || event.exception() != null;
      if (failed && event.causeSnippet() == null && error < 0) {
        error = feedback.firstErrorLine(event.snippet());
      }
    }
    return error;
  }

  /** End the session and bring back the JVM's streams, locale and time zone. */
  @Override
  public void close() {
    try {
      engine.close();
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
      return text.stripTrailing().lines().map(String::stripTrailing).toList();
    }
  }
}
