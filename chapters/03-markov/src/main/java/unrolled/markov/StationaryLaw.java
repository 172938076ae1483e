package unrolled.markov;

import java.util.Arrays;
import java.util.List;

import unrolled.core.math.LeastSquares;
import unrolled.core.math.Matrix;

/**
 * Finds the distribution over states that a step leaves as it is, {@code π = π P}, in two ways.
 *
 * <p>It exists for every chain of finitely many states, and it is unique if and only if the chain
 * has one closed class; states outside that class have probability 0. Whether the chain also
 * <em>converges</em> to it is another question: not if the closed class is periodic. So the linear
 * system has an answer for more chains than the iteration.
 */
public final class StationaryLaw {

  /** The iteration stops when a step changes all probabilities together by less. */
  private static final double STILL = 1e-14;

  private static final int MOST_STEPS = 1_000_000;

  private StationaryLaw() {}

  /**
   * Returns the solution of {@code π (P − I) = 0} and {@code Σ π = 1}.
   *
   * @param chain with one closed class, which may be periodic
   * @return one probability for each state, 0 outside the closed class
   * @throws IllegalArgumentException if the chain has several closed classes; the message names
   *     them
   * @throws ArithmeticException if the chain falls apart but for steps so rare that rounding hides
   *     them
   */
  // tag::eq-markov-stationary[]
  public static double[] byLinearSystem(MarkovChain chain) {
    List<Integer> closed = onlyClosedClass(chain);
    int n = closed.size();
    Matrix A = Matrix.zeros(n + 1, n);
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        A.set(j, i, chain.probability(closed.get(i), closed.get(j)));
      }
      A.set(j, j, A.get(j, j) - 1);
      A.set(n, j, 1);
    }
    double[] b = new double[n + 1];
    b[n] = 1;
    return spread(solve(A, b), closed, chain.states());
  }
  // end::eq-markov-stationary[]

  private static double[] solve(Matrix A, double[] b) {
    try {
      return LeastSquares.solve(A, b);
    } catch (ArithmeticException e) {
      throw new ArithmeticException("the chain all but falls apart: some steps between its states"
          + " are so rare that rounding hides them, and the stationary law with them. Treat the"
          + " parts as chains of their own. (" + e.getMessage() + ")");
    }
  }

  private static double[] spread(double[] probabilities, List<Integer> closed, int states) {
    double[] pi = new double[states];
    for (int k = 0; k < probabilities.length; k++) {
      pi[closed.get(k)] = probabilities[k];
    }
    return pi;
  }

  /**
   * Returns where {@code π P, π P², π P³, …} ends, from equal probabilities on.
   *
   * <p>The error is at most {@code 1e-14 / (1 − |λ2|)} up to a constant, where λ2 is the second
   * eigenvalue of P.
   *
   * @param chain with one closed class, of period 1
   * @return one probability for each state
   * @throws IllegalArgumentException if the chain has several closed classes or its closed class is
   *     periodic; the message names the classes or the period
   * @throws ArithmeticException if a million steps were not enough
   */
  // tag::power-iteration[]
  public static double[] byPowerIteration(MarkovChain chain) {
    requireAperiodic(chain);
    double[] pi = new double[chain.states()];
    Arrays.fill(pi, 1.0 / chain.states());
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] next = chain.step(pi);
      if (distance(pi, next) < STILL) {
        return next;
      }
      pi = next;
    }
    throw new ArithmeticException("still moving after "
        + MOST_STEPS + " steps: the chain forgets its start too"
        + " slowly; solve the linear system instead");
  }
  // end::power-iteration[]

  private static double distance(double[] p, double[] q) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      sum += Math.abs(p[i] - q[i]);
    }
    return sum;
  }

  private static List<Integer> onlyClosedClass(MarkovChain chain) {
    List<List<Integer>> closed = ChainStructure.of(chain).closedClasses();
    if (closed.size() > 1) {
      throw new IllegalArgumentException("the chain is reducible: it has " + closed.size()
          + " closed classes of states, " + closed + ", and each has a stationary law of its own;"
          + " where a path ends depends on where it begins. Take one class as a chain, or smooth"
          + " the counts");
    }
    return closed.get(0);
  }

  private static void requireAperiodic(MarkovChain chain) {
    List<Integer> closed = onlyClosedClass(chain);
    int period = ChainStructure.of(chain).period(closed);
    if (period > 1) {
      throw new IllegalArgumentException("the chain is periodic: it comes back to each of the"
          + " states " + closed + " only after multiples of " + period + " steps, so it has a"
          + " stationary law but never settles to it; use byLinearSystem");
    }
  }
}
