package unrolled.workshop;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the first bytes written and drops the rest, so that a flood does not fill the memory. */
public final class BoundedOutput extends OutputStream {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int limit;
  private final Runnable whenFull;
  private boolean overflowed;

  /**
   * Create an empty output.
   *
   * @param limit the bytes that are kept at most
   * @param whenFull what to do each time that bytes are dropped
   */
  public BoundedOutput(int limit, Runnable whenFull) {
    this.limit = limit;
    this.whenFull = whenFull;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] source, int from, int length) {
    int kept = Math.min(length, limit - bytes.size());
    bytes.write(source, from, kept);
    if (kept < length) {
      overflowed = true;
      whenFull.run();
    }
  }

  /** Return what was kept since the last call, as UTF-8, and begin anew. */
  public synchronized String take() {
    String text = bytes.toString(StandardCharsets.UTF_8);
    bytes.reset();
    return text;
  }

  /** Return whether anything was ever dropped. */
  public synchronized boolean overflowed() {
    return overflowed;
  }
}
