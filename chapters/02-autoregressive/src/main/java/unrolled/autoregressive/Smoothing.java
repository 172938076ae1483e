package unrolled.autoregressive;

import java.util.List;

/** Makes a probability of counts, above zero for symbols that were never counted. */
public interface Smoothing {

  /**
   * Returns the probability of a symbol.
   *
   * @param contexts that the symbol follows, shortest first, the empty one at least
   * @param x the symbol, from 0 to V − 1
   * @param V the number of different symbols
   * @return above 0; over all x the sum is one
   */
  double probability(List<NGramCounts.Context> contexts, int x, int V);

  /** Fails unless an amount of smoothing is above zero and finite. */
  static void requirePositive(String name, double amount) {
    if (!(amount > 0) || Double.isInfinite(amount)) {
      throw new IllegalArgumentException("smoothing: " + name + " must be above 0 and finite, not "
          + amount + "; without it a symbol never seen after a context would be impossible");
    }
  }
}
