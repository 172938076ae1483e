package unrolled.markov;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Vectors;

/**
 * A sequence of states in which each depends on the one before it, and on nothing else.
 *
 * <p>{@code p(s_t | s_1 … s_{t−1}) = p(s_t | s_{t−1}) = P[s_{t−1}][s_t]}. States are numbered from
 * 0. Row i of P holds the probabilities of what follows state i; a distribution over states is a
 * row vector and stands to the left: {@code π P}. Instances never change.
 */
public final class MarkovChain {

  /** How far a row's sum may be from one: rounding is far below, a typing error far above. */
  static final double TOLERANCE = 1e-9;

  /** Rows closer to one than that are left as they are: four units in the last place. */
  private static final double ROUNDING = 0x1.0p-50;

  /** Up to how many states a matrix is printed. */
  static final int FEW = 16;

  private final Matrix P;

  private MarkovChain(Matrix P) {
    this.P = P;
  }

  /**
   * Creates a chain from its rows.
   *
   * @param rows n rows of n transition probabilities, each row of sum one within 1e-9; copied, and
   *     divided by its sum if that is off by more than rounding
   * @throws IllegalArgumentException if the rows aren't square, a value is not a probability or a
   *     row doesn't sum to one
   */
  public static MarkovChain of(double[]... rows) {
    return of(Matrix.of(rows));
  }

  /**
   * Creates a chain from its matrix of transition probabilities.
   *
   * @param P transition probabilities (n, n), row = from, column = to, each row of sum one within
   *     1e-9; copied, and a row that is off by more than rounding divided by its sum, so that
   *     no number of steps adds up what it is off by
   * @throws IllegalArgumentException if P isn't square, a value is not a probability or a row
   *     doesn't sum to one
   */
  public static MarkovChain of(Matrix P) {
    if (P.rows() != P.columns()) {
      throw new IllegalArgumentException("transition probabilities are " + P.rows() + "×"
          + P.columns() + "; a chain needs one row and one column for each state");
    }
    Matrix rows = P.copy();
    for (int i = 0; i < P.rows(); i++) {
      for (int j = 0; j < P.columns(); j++) {
        if (!(P.get(i, j) >= 0 && P.get(i, j) <= 1 + TOLERANCE)) {
          throw new IllegalArgumentException("the transition probability from state " + i
              + " to state " + j + " is " + P.get(i, j) + "; it must lie between 0 and 1");
        }
      }
      double sum = Vectors.sum(P.row(i));
      if (!(Math.abs(sum - 1) <= TOLERANCE)) {
        throw new IllegalArgumentException("the transition probabilities from state " + i
            + " (row " + i + ") sum to " + sum + ", not to 1; add the state that is missing, or"
            + " divide the row by its sum");
      }
      if (Math.abs(sum - 1) > ROUNDING) {
        Vectors.scale(rows.row(i), 1 / sum);
      }
    }
    return new MarkovChain(rows);
  }

  /** Returns n, the number of states. */
  public int states() {
    return P.rows();
  }

  /**
   * Returns the probability of a step.
   *
   * @param from a state, 0 to n − 1
   * @param to a state, 0 to n − 1
   * @throws IllegalArgumentException if there is no such state
   */
  public double probability(int from, int to) {
    requireState(from);
    requireState(to);
    return P.get(from, to);
  }

  /**
   * Returns the probabilities of what follows a state, n of them; a copy.
   *
   * @param from a state, 0 to n − 1
   * @throws IllegalArgumentException if there is no such state
   */
  public double[] following(int from) {
    requireState(from);
    return P.row(from).clone();
  }

  /** Returns a copy of P, of shape (n, n). */
  public Matrix transitions() {
    return P.copy();
  }

  /**
   * Returns the distribution one step later, {@code π P}.
   *
   * @param distribution π, one probability for each state; not changed
   * @throws IllegalArgumentException if there are not n probabilities of sum one
   */
  // tag::eq-markov-step[]
  public double[] next(double[] distribution) {
    requireDistribution(distribution);
    return step(distribution);
  }

  /** Does what next does; whoever calls it has checked. */
  double[] step(double[] distribution) {
    double[] next = new double[states()];
    for (int i = 0; i < states(); i++) {
      Vectors.addScaled(next, distribution[i], P.row(i));
    }
    return next;
  }
  // end::eq-markov-step[]

  /**
   * Returns the distribution some steps later, {@code π P^steps}.
   *
   * @param distribution π, one probability for each state; not changed
   * @param steps at least 0
   * @throws IllegalArgumentException if there are not n probabilities of sum one, or steps is
   *     negative
   */
  // tag::eq-markov-steps[]
  public double[] after(double[] distribution, int steps) {
    requireDistribution(distribution);
    if (steps < 0) {
      throw new IllegalArgumentException(
          "steps must be at least 0, not " + steps);
    }
    double[] now = distribution.clone();
    for (int step = 0; step < steps; step++) {
      now = step(now);
    }
    return now;
  }
  // end::eq-markov-steps[]

  /**
   * Returns the log-likelihood of a path, given its first state:
   * {@code Σ log P[s_{t−1}][s_t]}.
   *
   * @param path at least one state
   * @return nats; negative infinity if the path takes a step of probability zero
   * @throws IllegalArgumentException if the path is empty or has a state that the chain has not
   */
  // tag::eq-markov-likelihood[]
  public double logLikelihood(int[] path) {
    requirePath(path, states());
    double sum = 0;
    for (int t = 1; t < path.length; t++) {
      sum += Exponential.log(P.get(path[t - 1], path[t]));
    }
    return sum;
  }
  // end::eq-markov-likelihood[]

  /**
   * Draws a path.
   *
   * @param first its first state, 0 to n − 1
   * @param length number of states, the first included, at least 1
   * @param random the source of the draws
   * @throws IllegalArgumentException if there is no such state or no length
   */
  public int[] sample(int first, int length, SeededRandom random) {
    requireState(first);
    if (length < 1) {
      throw new IllegalArgumentException(
          "a path has at least 1 state, not " + length);
    }
    int[] path = new int[length];
    path[0] = first;
    for (int t = 1; t < length; t++) {
      path[t] = random.choose(P.row(path[t - 1]));
    }
    return path;
  }

  /** Fails unless every state of a path is between 0 and the number of states. */
  static void requirePath(int[] path, int states) {
    if (path.length == 0) {
      throw new IllegalArgumentException("an empty path has no first state; give at least one");
    }
    for (int t = 0; t < path.length; t++) {
      if (path[t] < 0 || path[t] >= states) {
        throw new IllegalArgumentException("state " + path[t] + " at position " + t
            + " is not one of the " + states + " states, 0 to " + (states - 1)
            + "; number the states from 0, or count with more of them");
      }
    }
  }

  private void requireState(int state) {
    requireState(state, states(), "the chain has ");
  }

  /** Fails unless there is such a state; says who has how many. */
  static void requireState(int state, int states, String who) {
    if (state < 0 || state >= states) {
      throw new IllegalArgumentException("there is no state " + state + "; " + who + states
          + ", numbered 0 to " + (states - 1));
    }
  }

  private void requireDistribution(double[] distribution) {
    if (distribution.length != states()) {
      throw new IllegalArgumentException("a distribution over " + distribution.length
          + " states for a chain of " + states() + "; give one probability for each state");
    }
    requireProbabilities(distribution);
  }

  /** Fails unless no number is negative and all sum to one. */
  static void requireProbabilities(double[] p) {
    for (int i = 0; i < p.length; i++) {
      if (!(p[i] >= 0)) {
        throw new IllegalArgumentException("the probability of state " + i + " is "
            + p[i] + "; it must lie between 0 and 1");
      }
    }
    double sum = Vectors.sum(p);
    if (!(Math.abs(sum - 1) <= TOLERANCE)) {
      throw new IllegalArgumentException("the probabilities of the " + p.length
          + " states sum to " + sum + ", not to 1; divide each by the sum");
    }
  }

  /** Returns the number of states and, if they are few, P. */
  @Override
  public String toString() {
    return "chain of " + states() + " states" + (states() <= FEW ? P : "");
  }
}
