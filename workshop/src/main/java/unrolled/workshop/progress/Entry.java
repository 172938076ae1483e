package unrolled.workshop.progress;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of one exercise.
 *
 * @param id its name, such as {@code rnn/one-step}
 * @param passed when it first passed; null if it has not
 * @param tries how many answers were checked
 * @param hints how many hints were shown
 * @param seen when it was last opened; null if it never was
 * @param further facts of a later version, kept as they are
 */
public record Entry(String id, Instant passed, int tries, int hints, Instant seen,
    Map<String, String> further) {

  /**
   * Create an entry.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public Entry {
    if (tries < 0 || hints < 0) {
      throw new IllegalArgumentException("tries and hints are 0 or more, not " + tries + ", "
          + hints);
    }
    further = Map.copyOf(further);
  }

  static Entry of(String id) {
    return new Entry(id, null, 0, 0, null, Map.of());
  }

  /**
   * Tell whether the exercise has passed.
   *
   * @return true from the first answer that passed
   */
  public boolean isPassed() {
    return passed != null;
  }

  /** Gives what both know together; the order does not matter, and twice is as once. */
  Entry merged(Entry other) {
    Map<String, String> both = new TreeMap<>(other.further);
    further.forEach((key, value) -> both.merge(key, value,
        (a, b) -> a.compareTo(b) >= 0 ? a : b));
    return new Entry(id, first(passed, other.passed), Math.max(tries, other.tries),
        Math.max(hints, other.hints), last(seen, other.seen), both);
  }

  private static Instant first(Instant a, Instant b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }

  private static Instant last(Instant a, Instant b) {
    return a == null ? b : b == null || a.isAfter(b) ? a : b;
  }
}
