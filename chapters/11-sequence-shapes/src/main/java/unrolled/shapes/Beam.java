package unrolled.shapes;

import java.util.List;

/**
 * Holds what a beam search found.
 *
 * @param finished hypotheses that wrote the end symbol, the best first
 * @param unfinished those that were still being written at the bound, the best first
 */
public record Beam(List<Hypothesis> finished, List<Hypothesis> unfinished) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if both are empty: every search finds something
   */
  public Beam {
    finished = List.copyOf(finished);
    unfinished = List.copyOf(unfinished);
    if (finished.isEmpty() && unfinished.isEmpty()) {
      throw new IllegalArgumentException("a beam holds at least one hypothesis");
    }
  }

  /**
   * Returns the best finished hypothesis; if none ended within the bound, the best unfinished one,
   * which says that it has not.
   */
  public Hypothesis best() {
    return finished.isEmpty() ? unfinished.get(0) : finished.get(0);
  }
}
