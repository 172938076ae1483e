package unrolled.deep;

/**
 * Counts the ways from a state to a later one, and the tanh layers on them.
 *
 * <p>A way leads from the lowest layer k steps ago, behind its tanh, to the top layer now. The
 * number of tanh layers is that of those it still has to pass.
 */
public final class PathCount {

  private PathCount() {}

  /**
   * Returns the number of tanh layers on each way through a stack, {@code k + L − 1}.
   *
   * @param lag k, at least 0
   * @param layers L, at least 1
   */
  // tag::eq-deep-stack-paths[]
  public static int stackLength(int lag, int layers) {
    return lag + layers - 1;
  }

  /** Returns the number of ways, {@code (k + L − 1)! / (k! (L − 1)!)}. */
  public static long stackPaths(int lag, int layers) {
    long paths = 1;
    for (int l = 1; l < layers; l++) {
      paths = paths * (lag + l) / l; // a whole number each time
    }
    return paths;
  }
  // end::eq-deep-stack-paths[]

  /**
   * Returns the number of tanh layers on the shortest way through transitions of several levels,
   * {@code kK}, or k where a skip leads past all but the last.
   *
   * @param lag k, at least 0
   * @param levels K, at least 1
   * @param skips whether there is a skip; then K is at least 2
   */
  // tag::eq-deep-transition-paths[]
  public static int transitionLength(int lag, int levels, boolean skips) {
    return skips ? lag : lag * levels;
  }

  /** Returns the number of ways: one, or with a skip {@code 2^k}. */
  public static long transitionPaths(int lag, boolean skips) {
    return skips ? 1L << lag : 1;
  }
  // end::eq-deep-transition-paths[]
}
