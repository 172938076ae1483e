package unrolled.workshop.shell;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a shell behaves.
 *
 * @param work the learner's folder, in which the history of lines is kept
 * @param plain whether everything is shown line by line, in ASCII, without moving the cursor
 * @param limit the time that a snippet may take
 * @param practice answers check, hint and next
 */
public record ShellOptions(Path work, boolean plain, Duration limit, Practice practice) {

  /** Time that a snippet may take if nobody says otherwise. */
  public static final Duration LIMIT = Duration.ofMinutes(10);

  /**
   * Describe the usual shell.
   *
   * @param work the learner's folder
   * @return options without practice
   */
  public static ShellOptions usual(Path work) {
    return new ShellOptions(work, false, LIMIT, Practice.elsewhere());
  }

  /**
   * Choose whether to show plain lines.
   *
   * @param on true for plain lines
   * @return these options otherwise
   */
  public ShellOptions withPlain(boolean on) {
    return new ShellOptions(work, on, limit, practice);
  }

  /**
   * Choose the time that a snippet may take.
   *
   * @param time more than zero
   * @return these options otherwise
   */
  public ShellOptions withLimit(Duration time) {
    return new ShellOptions(work, plain, time, practice);
  }

  /**
   * Choose who answers check, hint and next.
   *
   * @param answering the one
   * @return these options otherwise
   */
  public ShellOptions withPractice(Practice answering) {
    return new ShellOptions(work, plain, limit, answering);
  }
}
