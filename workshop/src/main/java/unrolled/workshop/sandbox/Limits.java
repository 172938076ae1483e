package unrolled.workshop.sandbox;

import java.time.Duration;

/**
 * What code in a sandbox may use up.
 *
 * @param time from its first snippet to its last, compiling included
 * @param megabytes the heap of its JVM
 * @param outputBytes what it may print
 */
public record Limits(Duration time, int megabytes, int outputBytes) {

  /** Enough for the exercises of the book: ten seconds, 256 MB, 100,000 bytes. */
  public static final Limits USUAL = new Limits(Duration.ofSeconds(10), 256, 100_000);

  /**
   * Return the same limits with another time.
   *
   * @param other from the first snippet to the last
   */
  public Limits within(Duration other) {
    return new Limits(other, megabytes, outputBytes);
  }
}
