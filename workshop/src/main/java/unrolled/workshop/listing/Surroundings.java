package unrolled.workshop.listing;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;

import unrolled.workshop.BoundedOutput;

/**
 * The same surroundings for snippets on every machine: root locale, UTC, no standard input, and
 * whatever they print caught as UTF-8. Closing brings back what was there before.
 *
 * <p>All of this belongs to the whole JVM, so only one can be open at a time.
 */
final class Surroundings implements AutoCloseable {

  /** More than any page can show, and little enough to keep in memory. */
  static final int LIMIT = 100_000;

  private final InputStream in = System.in;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private final BoundedOutput caught = new BoundedOutput(LIMIT, () -> { });

  private Surroundings() {}

  static Surroundings enter() {
    Surroundings surroundings = new Surroundings();
    PrintStream stream = new PrintStream(surroundings.caught, true, StandardCharsets.UTF_8);
    System.setIn(InputStream.nullInputStream());
    System.setOut(stream);
    System.setErr(stream);
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    return surroundings;
  }

  /** Take what was printed since the last call, with line feeds at the ends of lines. */
  String take() {
    return caught.take().replace("\r\n", "\n");
  }

  /** Tell whether more was printed than is kept. */
  boolean overflowed() {
    return caught.overflowed();
  }

  @Override
  public void close() {
    System.setIn(in);
    System.setOut(out);
    System.setErr(err);
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }
}
