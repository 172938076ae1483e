package unrolled.rnn;

/** Counts the weights of networks that read items of d numbers and give q. */
public final class ParameterCount {

  private ParameterCount() {}

  /**
   * Returns the number of weights of a recurrent network,
   * {@code d·h + h² + h + h·q + q}, whatever the number of steps.
   *
   * @param d numbers of an item, at least 1
   * @param h hidden units, at least 1
   * @param q outputs, at least 1
   * @throws IllegalArgumentException if one of them is below 1
   */
  // tag::eq-rnn-parameter-count[]
  public static long recurrent(long d, long h, long q) {
    requirePositive(d, h, q);
    return d * h + h * h + h + h * q + q;
  }
  // end::eq-rnn-parameter-count[]

  /**
   * Returns the number of weights of a network on a window of τ items,
   * {@code τ·d·h + h + h·q + q}.
   *
   * @param lags τ, at least 1
   * @param d numbers of an item, at least 1
   * @param h hidden units, at least 1
   * @param q outputs, at least 1
   * @throws IllegalArgumentException if one of them is below 1
   */
  public static long window(long lags, long d, long h, long q) {
    requirePositive(lags, d, h, q);
    return lags * d * h + h + h * q + q;
  }

  private static void requirePositive(long... sizes) {
    for (long size : sizes) {
      if (size < 1) {
        throw new IllegalArgumentException(
            "a network has at least 1 input, unit, output and lag, not " + size);
      }
    }
  }
}
