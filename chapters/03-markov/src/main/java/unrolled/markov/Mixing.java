package unrolled.markov;

import java.util.Arrays;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.Vectors;

/**
 * Measures how fast a chain forgets where it began.
 *
 * <p>With every row of {@code 1π} equal to the stationary law, {@code (P − 1π)^t = P^t − 1π} for t
 * of at least 1: what is left of the start after t steps is a power of one matrix. The size of that
 * power shrinks like {@code |λ2|^t}, where λ2 is the eigenvalue of P with the largest modulus
 * besides the 1 that belongs to π.
 *
 * <p>All methods need a chain with one closed class and throw what
 * {@link StationaryLaw#byLinearSystem} throws without it. In a periodic chain nothing shrinks:
 * |λ2| is 1.
 */
public final class Mixing {

  /** After 40 doublings a constant factor of the norm has become its 2^40th root: one. */
  private static final int DOUBLINGS = 40;

  private Mixing() {}

  /**
   * Returns the total variation distance {@code ½ Σ |p_i − q_i|}: the most by which two
   * distributions can differ about the probability of any set of states.
   *
   * @param p n probabilities
   * @param q n probabilities
   * @return from 0 (equal) to 1 (no state in common)
   * @throws IllegalArgumentException if the lengths differ
   */
  // tag::eq-markov-total-variation[]
  public static double totalVariation(double[] p, double[] q) {
    if (p.length != q.length) {
      throw new IllegalArgumentException("distributions over "
          + p.length + " and " + q.length + " states; compare"
          + " distributions over the same states");
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      sum += Math.abs(p[i] - q[i]);
    }
    return sum / 2;
  }
  // end::eq-markov-total-variation[]

  /**
   * Returns the distance to the stationary law after 0, 1, …, {@code steps} steps, from the start
   * that is worst at that time.
   *
   * @param chain with one closed class
   * @param steps at least 0
   * @return {@code steps + 1} distances, none greater than the one before
   */
  public static double[] distances(MarkovChain chain, int steps) {
    requireSteps(steps);
    double[] pi = StationaryLaw.byLinearSystem(chain);
    Matrix P = chain.transitions();
    Matrix now = Matrix.identity(chain.states());
    double[] result = new double[steps + 1];
    for (int t = 0; t <= steps; t++) {
      for (int i = 0; i < chain.states(); i++) {
        result[t] = Math.max(result[t], totalVariation(now.row(i), pi));
      }
      now = now.times(P);
    }
    return result;
  }

  /**
   * Returns the distance to the stationary law after 0, 1, …, {@code steps} steps, averaged over
   * starts that are drawn from the stationary law.
   *
   * @param chain with one closed class
   * @param steps at least 0
   * @return {@code steps + 1} distances, none greater than the one before
   */
  public static double[] meanDistances(MarkovChain chain, int steps) {
    double[] pi = StationaryLaw.byLinearSystem(chain);
    double[] result = new double[requireSteps(steps) + 1];
    for (int start = 0; start < pi.length; start++) {
      double[] distances = distances(chain, start, steps);
      for (int t = 0; t <= steps; t++) {
        result[t] += pi[start] * distances[t];
      }
    }
    return result;
  }

  /**
   * Returns the distance to the stationary law after 0, 1, …, {@code steps} steps from one state.
   *
   * @param chain with one closed class
   * @param start a state
   * @param steps at least 0
   * @return {@code steps + 1} distances, none greater than the one before
   */
  public static double[] distances(MarkovChain chain, int start, int steps) {
    double[] pi = StationaryLaw.byLinearSystem(chain);
    double[] now = new double[chain.states()];
    now[start] = 1;
    double[] result = new double[requireSteps(steps) + 1];
    for (int t = 0; t <= steps; t++) {
      result[t] = totalVariation(now, pi);
      now = chain.next(now);
    }
    return result;
  }

  private static int requireSteps(int steps) {
    if (steps < 0) {
      throw new IllegalArgumentException("steps must be at least 0, not " + steps);
    }
    return steps;
  }

  /**
   * Returns the mixing time: the least number of steps after which the distance to the stationary
   * law is at most {@code epsilon} from every start.
   *
   * @param chain with one closed class, of period 1
   * @param epsilon above 0, below 1
   * @param most where to give up, at least 0
   * @throws IllegalArgumentException if epsilon is not between 0 and 1
   * @throws ArithmeticException if {@code most} steps are not enough
   */
  public static int time(MarkovChain chain, double epsilon, int most) {
    if (!(epsilon > 0 && epsilon < 1)) {
      throw new IllegalArgumentException("a distance to reach lies between 0 and 1, not " + epsilon
          + "; 0.25 is usual");
    }
    double[] distances = distances(chain, most);
    for (int t = 0; t <= most; t++) {
      if (distances[t] <= epsilon) {
        return t;
      }
    }
    throw new ArithmeticException("after " + most + " steps the chain is still " + distances[most]
        + " from its stationary law; allow more steps, and look at its period if that does not"
        + " help");
  }

  /**
   * Returns |λ2|, the factor by which a chain's memory of its start shrinks at each step in the
   * long run: {@code lim ‖(P − 1π)^t‖^(1/t)}.
   *
   * <p>Squaring the matrix 40 times reaches {@code t = 2^40}; its size is divided out each time, so
   * that nothing over- or underflows. I. Gelfand's formula for the spectral radius, 1941
   * (secondhand).
   *
   * @param chain with one closed class
   * @return from 0 to 1
   */
  // tag::eq-markov-gelfand[]
  public static double secondEigenvalue(MarkovChain chain) {
    Matrix D = deflated(chain);
    double logNorm = 0; // of D^t, t = 2^doubling, per step
    for (int doubling = 0; doubling <= DOUBLINGS; doubling++) {
      double norm = D.norm();
      if (norm == 0) {
        return 0;
      }
      logNorm += Exponential.log(norm) / (1L << doubling);
      D.scaleInPlace(1 / norm);
      D = D.times(D);
    }
    return Math.min(1, Exponential.exp(logNorm));
  }

  private static Matrix deflated(MarkovChain chain) {
    double[] pi = StationaryLaw.byLinearSystem(chain);
    Matrix D = chain.transitions();
    for (int i = 0; i < chain.states(); i++) {
      Vectors.addScaled(D.row(i), -1, pi);
    }
    return D;
  }
  // end::eq-markov-gelfand[]

  /**
   * Returns the autocorrelations of numbers that belong to the states of a stationary chain:
   * {@code ρ_k = Σ_i π_i d_i (P^k d)_i / Σ_i π_i d_i²}, d the deviations from the mean.
   *
   * @param chain with one closed class
   * @param values one number for each state, not all equal where the chain goes
   * @param lags the greatest k, at least 0
   * @return ρ_0 = 1, ρ_1, …, ρ_lags
   * @throws IllegalArgumentException if there is not one value for each state, or they never vary
   */
  // tag::eq-markov-correlation[]
  public static double[] autocorrelations(
      MarkovChain chain, double[] values, int lags) {
    double[] d = deviations(chain, values);
    double[] weighted = d.clone();
    double[] pi = StationaryLaw.byLinearSystem(chain);
    Arrays.setAll(weighted, i -> pi[i] * d[i]);
    double variance = Vectors.dot(weighted, d);
    if (!(variance > 0)) {
      throw new IllegalArgumentException("the values do not vary"
          + " over the chain's states, so they correlate with nothing");
    }
    double[] rho = new double[lags + 1];
    Matrix later = Matrix.columnVector(d); // P^k d
    for (int k = 0; k <= lags; k++) {
      rho[k] = Vectors.dot(weighted, later.column(0)) / variance;
      later = chain.transitions().times(later);
    }
    return rho;
  }
  // end::eq-markov-correlation[]

  private static double[] deviations(MarkovChain chain, double[] values) {
    if (values.length != chain.states()) {
      throw new IllegalArgumentException(values.length + " values for a chain of "
          + chain.states() + " states; give one value for each state");
    }
    double mean = Vectors.dot(StationaryLaw.byLinearSystem(chain), values);
    double[] d = values.clone();
    Arrays.setAll(d, i -> values[i] - mean);
    return d;
  }
}
