package unrolled.markov;

import unrolled.core.math.HouseholderQr;
import unrolled.core.math.Matrix;

/**
 * Says how much more or less a number of successes varies than in independent trials.
 *
 * <p>The coefficient of dispersion is a variance divided by {@code n·p·q}, the variance of n
 * independent trials. It is 1 for those, less if outcomes avoid repeating, more if they cling.
 *
 * <p>A. A. Markov, "An example of statistical investigation of the text <i>Eugene Onegin</i>", 1913,
 * English in Science in Context 19 (2006), pp. 595–597.
 */
public final class Dispersion {

  private Dispersion() {}

  /**
   * Returns the coefficient of a simple chain for many trials, {@code (1 + δ) / (1 − δ)}.
   *
   * @param delta δ, between −1 and 1, not 1
   * @throws IllegalArgumentException if it is not
   */
  // tag::eq-markov-dispersion-simple[]
  public static double simple(double delta) {
    requireDelta(delta);
    return (1 + delta) / (1 - delta);
  }
  // end::eq-markov-dispersion-simple[]

  /**
   * Returns the coefficient of a simple chain for n trials.
   *
   * @param delta δ, between −1 and 1, not 1
   * @param n at least 1
   * @throws IllegalArgumentException if δ or n is out of range
   */
  // tag::eq-markov-dispersion-finite[]
  public static double simple(double delta, int n) {
    requireDelta(delta);
    requireTrials(n);
    double power = 1; // δ^n
    for (int t = 0; t < n; t++) {
      power *= delta;
    }
    return (1 + delta) / (1 - delta)
        - 2 * delta * (1 - power) / (n * (1 - delta) * (1 - delta));
  }
  // end::eq-markov-dispersion-finite[]

  /**
   * Returns Markov's coefficient of a complex chain, in which two outcomes matter.
   *
   * @param p probability of success
   * @param delta δ, by how much a success makes the next one likelier
   * @param epsilon ε, the same for the outcome before a success: p_11 − p_01
   * @param eta η, the same for the outcome before a failure: p_10 − p_00
   */
  // tag::eq-markov-dispersion-complex[]
  public static double complex(double p, double delta, double epsilon, double eta) {
    double q = 1 - p;
    return simple(delta) * (simple(epsilon) + simple(eta)) / 2
        + (q - p) * (eta - epsilon) / ((1 - epsilon) * (1 - eta));
  }
  // end::eq-markov-dispersion-complex[]

  /**
   * Returns the coefficient of trials of any order for n trials, from their correlations.
   *
   * @param trials not all of one outcome
   * @param n at least 1
   */
  // tag::eq-markov-dispersion-correlations[]
  public static double exact(ConnectedTrials trials, int n) {
    requireTrials(n);
    double[] rho = trials.correlations(n - 1);
    double sum = rho[0];
    for (int k = 1; k < n; k++) {
      sum += 2 * (1 - (double) k / n) * rho[k];
    }
    return sum;
  }
  // end::eq-markov-dispersion-correlations[]

  /**
   * Returns the coefficient of trials of any order for many trials.
   *
   * <p>g is the outcome less its mean, a column with one value for each history that ends in it,
   * and u the solution of {@code (I − P + 1·π)·u = g}. Then the coefficient is
   * {@code 2·Σ π·g·u / (p·q) − 1}.
   *
   * <p>J. G. Kemeny, J. L. Snell, <i>Finite Markov Chains</i>, 1960 (from memory).
   *
   * @param trials not all of one outcome
   */
  public static double exact(ConnectedTrials trials) {
    double p = trials.p();
    ConnectedTrials.requireVariation(p);
    if (trials.order() == 0) {
      return 1;
    }
    double[] pi = trials.law();
    Matrix A = Matrix.identity(pi.length)
        .minus(trials.histories().transitions()).plusRow(Matrix.rowVector(pi));
    double[] g = new double[pi.length];
    for (int h = 0; h < pi.length; h++) {
      g[h] = h % 2 - p; // the last bit is the last outcome
    }
    double[] u = new HouseholderQr(A).solve(g);
    double sum = 0;
    for (int h = 0; h < pi.length; h++) {
      sum += pi[h] * g[h] * u[h];
    }
    return 2 * sum / (p * (1 - p)) - 1;
  }

  /**
   * Returns the coefficient of counts that were made.
   *
   * @param counts successes in each block, 0 to the size, at least two blocks
   * @param size trials of a block, at least 1
   * @param p probability of success, above 0 and below 1
   * @throws IllegalArgumentException if there are fewer blocks, a block has no trials or more
   *     successes than trials, or p is out of range
   */
  // tag::eq-markov-dispersion-measured[]
  public static double measured(int[] counts, int size, double p) {
    if (counts.length < 2) {
      throw new IllegalArgumentException(
          counts.length + " blocks don't vary; take two or more, or smaller ones");
    }
    requireBlocks(counts, size, p);
    double squares = 0;
    for (int count : counts) {
      squares += (count - size * p) * (count - size * p);
    }
    return squares / counts.length / (size * p * (1 - p));
  }
  // end::eq-markov-dispersion-measured[]

  private static void requireBlocks(int[] counts, int size, double p) {
    requireTrials(size);
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("the probability of success is " + p
          + "; independent trials vary only if it lies between 0 and 1");
    }
    for (int block = 0; block < counts.length; block++) {
      if (counts[block] < 0 || counts[block] > size) {
        throw new IllegalArgumentException("block " + block + " has " + counts[block]
            + " successes in " + size + " trials; count from 0 to " + size
            + ", or give the size of the blocks that were counted");
      }
    }
  }

  private static void requireDelta(double delta) {
    if (!(delta >= -1 && delta < 1)) {
      throw new IllegalArgumentException("the difference of two probabilities is " + delta
          + " — the coefficient takes one from −1 to less than 1; at 1 each outcome repeats the"
          + " one before, and the variance grows with the square of the number of trials");
    }
  }

  private static void requireTrials(int n) {
    if (n < 1) {
      throw new IllegalArgumentException(n + " trials — take at least 1");
    }
  }
}
