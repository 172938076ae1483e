package unrolled.workshop.shell;

import java.time.Duration;

/**
 * A snippet that succeeded, to be run again if its JVM is lost.
 *
 * @param source its code
 * @param after the number of the last good snippet before it
 * @param took how long it ran
 */
record Good(String source, int after, Duration took) {

  /** Give number and beginning, for messages. */
  String label() {
    String first = source.lines().findFirst().orElse("");
    return (after + 1) + " (" + (first.length() > 40 ? first.substring(0, 37) + "..." : first)
        + ")";
  }
}
