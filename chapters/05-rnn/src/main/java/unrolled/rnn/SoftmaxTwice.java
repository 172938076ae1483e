package unrolled.rnn;

/**
 * Says how sure a network can be whose probabilities go through a second softmax.
 *
 * <p>The second softmax takes probabilities for scores. They differ by at most 1, and most where
 * one of them is 1 and the others are 0.
 */
public final class SoftmaxTwice {

  private SoftmaxTwice() {}

  /**
   * Returns the greatest value that the softmax of q probabilities can have,
   * {@code e / (e + q − 1)}.
   *
   * @param q how many symbols, at least 1
   * @throws IllegalArgumentException if q is below 1
   */
  // tag::eq-rnn-softmax-twice[]
  public static double most(int q) {
    if (q < 1) {
      throw new IllegalArgumentException(
          "a softmax has at least 1 symbol, not " + q);
    }
    return Math.E / (Math.E + q - 1);
  }
  // end::eq-rnn-softmax-twice[]
}
