package unrolled.shapes;

import java.util.Arrays;

import unrolled.core.math.Exponential;

/**
 * Holds a target that a decoder has written, or has begun to write.
 *
 * @param symbols without the end symbol
 * @param ended whether the end symbol was written; if not, the target stops at the bound that the
 *     search was given, and is no answer
 * @param logProbability of the symbols, the end symbol included if it was written, in nats
 */
public record Hypothesis(int[] symbols, boolean ended, double logProbability) {

  /** Copies the symbols. */
  public Hypothesis {
    symbols = symbols.clone();
  }

  /** Returns how many symbols were written, the end symbol included. */
  public int length() {
    return symbols.length + (ended ? 1 : 0);
  }

  /**
   * Returns what a search compares: {@code log p / length^power}.
   *
   * @param power 0 compares probabilities; 1 the mean log-probability of a symbol
   */
  // tag::eq-shapes-normalized[]
  public double score(double power) {
    return power == 0 ? logProbability
        : logProbability / Exponential.exp(
            power * Exponential.log(Math.max(1, length())));
  }
  // end::eq-shapes-normalized[]

  @Override
  public boolean equals(Object other) {
    return other instanceof Hypothesis that && Arrays.equals(symbols, that.symbols)
        && ended == that.ended
        && Double.compare(logProbability, that.logProbability) == 0;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(symbols) * 31 + Double.hashCode(logProbability);
  }

  /** Returns the symbols, whether they ended, and the probability's logarithm. */
  @Override
  public String toString() {
    return Arrays.toString(symbols) + (ended ? ", ended" : ", stopped without an end symbol")
        + ", log p = " + logProbability;
  }
}
