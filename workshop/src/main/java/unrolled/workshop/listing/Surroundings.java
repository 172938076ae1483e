package unrolled.workshop.listing;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;

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
  private final Bounded caught = new Bounded();

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

  /** Keeps the first bytes and counts the rest, so that a flood does not fill the memory. */
  private static final class Bounded extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean overflowed;

    @Override
    public synchronized void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] source, int from, int length) {
      int kept = Math.min(length, LIMIT - bytes.size());
      bytes.write(source, from, kept);
      overflowed |= kept < length;
    }

    synchronized String take() {
      String text = bytes.toString(StandardCharsets.UTF_8);
      bytes.reset();
      return text;
    }

    synchronized boolean overflowed() {
      return overflowed;
    }
  }
}
