package unrolled.workshop.shell;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What is known, in the JVM of the snippets, of the screen that shows their answers.
 *
 * <p>The shell says it when it starts that JVM, and again when the window has changed; in the
 * {@code jshell} tool the environment's {@code COLUMNS} tells the width.
 */
public final class Screen {

  static final String WIDTH = "unrolled.screen.width";
  static final String PLAIN = "unrolled.screen.plain";
  static final String READABLE = "unrolled.screen.readable";

  /** Columns of a screen of which nothing is known. */
  static final int USUAL = 80;

  private static final int LEAST = 40;
  private static final int MOST = 160;

  private static volatile int width = clamp(Integer.getInteger(WIDTH, columns()));
  private static volatile boolean plain = Boolean.parseBoolean(
      System.getProperty(PLAIN, String.valueOf(!showsUnicode())));

  private Screen() {}

  /**
   * Say what the screen is like.
   *
   * @param columns characters in a line
   * @param ascii true if the screen shows nothing else, or is read aloud
   */
  public static void fit(int columns, boolean ascii) {
    width = clamp(columns);
    plain = ascii;
  }

  static int width() {
    return width;
  }

  static boolean isPlain() {
    return plain;
  }

  private static int columns() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : USUAL;
  }

  private static boolean showsUnicode() {
    return System.getProperty("stdout.encoding", Charset.defaultCharset().name())
        .equalsIgnoreCase(StandardCharsets.UTF_8.name());
  }

  private static int clamp(int columns) {
    return Math.max(LEAST, Math.min(MOST, columns));
  }
}
