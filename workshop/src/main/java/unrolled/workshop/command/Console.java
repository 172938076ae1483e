package unrolled.workshop.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Map;

/**
 * What the learner reads and types.
 *
 * <p>Colors are for terminals, and never where {@code NO_COLOR} is set or {@code TERM} is
 * {@code dumb}. A plain console prints line after line: no color, no cleared screen.
 */
public final class Console {

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final Map<String, String> environment;
  private final Charset charset;
  private boolean plain;

  /**
   * Create a console.
   *
   * @param in what is typed
   * @param out takes answers
   * @param err takes what is wrong
   * @param terminal whether people type and read, rather than programs
   * @param environment the variables of the environment
   * @param charset the encoding of {@code out} and {@code err}
   */
  public Console(InputStream in, PrintStream out, PrintStream err, boolean terminal,
      Map<String, String> environment, Charset charset) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.environment = environment;
    this.charset = charset;
  }

  /** Makes the console plain from now on. */
  void makePlain() {
    plain = true;
  }

  /**
   * Give what is typed.
   *
   * @return the standard input
   */
  public InputStream in() {
    return in;
  }

  /**
   * Tell whether the screen may be cleared and redrawn.
   *
   * @return true on a terminal that is not to be plain
   */
  public boolean isScreen() {
    return terminal && !plain && !"dumb".equals(environment.get("TERM"));
  }

  /** Tells whether the learner wants lines without color and without moving the cursor. */
  boolean isPlain() {
    return plain;
  }

  /** Tells whether somebody can answer a question. */
  boolean isTerminal() {
    return terminal;
  }

  /**
   * Print lines of an answer.
   *
   * @param lines the lines, without line ends
   */
  public void say(String... lines) {
    for (String line : lines) {
      out.println(line);
    }
    out.flush();
  }

  /**
   * Print text as it is, without an end of line.
   *
   * @param text the text
   */
  public void print(String text) {
    out.print(text);
    out.flush();
  }

  /**
   * Print what is wrong.
   *
   * @param line what, where and how to mend it
   */
  public void complain(String line) {
    out.flush();
    err.println(line);
    err.flush();
  }

  /**
   * Give text in green, for what is right.
   *
   * @param text the text
   * @return the text, colored if this console has colors
   */
  public String good(String text) {
    return colored("32", text);
  }

  /**
   * Give text in yellow, for what is still to do.
   *
   * @param text the text
   * @return the text, colored if this console has colors
   */
  public String open(String text) {
    return colored("33", text);
  }

  /**
   * Give text in bold.
   *
   * @param text the text
   * @return the text, bold if this console has colors
   */
  public String strong(String text) {
    return colored("1", text);
  }

  private String colored(String code, String text) {
    return hasColor() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  boolean hasColor() {
    return isScreen() && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** Tells whether letters beyond ASCII arrive. */
  boolean hasUnicode() {
    return charset.newEncoder().canEncode('\u03c3');
  }

  String encoding() {
    return charset.name();
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** Creates the console of this program, in the encoding of its terminal. */
  static Console ofThisProgram() {
    String both = System.getProperty("unrolled.terminal");
    boolean terminal = both == null ? System.console() != null : both.equals("true");
    Charset charset = charset();
    return new Console(System.in, new PrintStream(System.out, false, charset),
        new PrintStream(System.err, false, charset), terminal, System.getenv(), charset);
  }

  private static Charset charset() {
    String name = System.getProperty("stdout.encoding",
        System.getProperty("sun.stdout.encoding", System.getProperty("native.encoding")));
    try {
      return name == null ? Charset.defaultCharset() : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return Charset.defaultCharset(); // a terminal with an encoding that Java does not have
    }
  }
}
