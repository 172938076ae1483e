package unrolled.markov;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/**
 * Holds trials with two outcomes, each of which depends on the last few.
 *
 * <p>A history of m outcomes is a number: its lowest bit is the last outcome, 1 for success. Order
 * 0 is independent trials, order 1 Markov's simple chain, order 2 his complex chain. The histories
 * are the states of a {@link MarkovChain}: two outcomes of memory make a chain of four states.
 *
 * <p>A. A. Markov, 1907 and 1911, as quoted in the paper of 1913 on <i>Eugene Onegin</i>.
 */
public final class ConnectedTrials {
  private static final int LONGEST = 8;

  private final double[] successAfter;
  private final MarkovChain histories;
  private final double[] law;

  private ConnectedTrials(double[] successAfter) {
    this.successAfter = successAfter;
    histories = MarkovChain.of(steps());
    law = StationaryLaw.byLinearSystem(histories);
  }

  /**
   * Makes trials from the probability of success after each history.
   *
   * @param successAfter 2^m probabilities, m at most 8, in the order of the histories; for m = 1,
   *     p_0 after a failure and p_1 after a success
   * @throws IllegalArgumentException if there are not 2^m of them, one is no probability, or the
   *     trials can settle in more than one way
   */
  public static ConnectedTrials of(double... successAfter) {
    if (Integer.bitCount(successAfter.length) != 1 || successAfter.length > 1 << LONGEST) {
      throw new IllegalArgumentException(successAfter.length + " probabilities of success; a"
          + " memory of m outcomes takes 2^m of them, at most " + (1 << LONGEST));
    }
    for (int history = 0; history < successAfter.length; history++) {
      double p = successAfter[history];
      if (!(p >= 0 && p <= 1)) {
        throw new IllegalArgumentException("the probability of success after history " + history
            + " is " + p + "; it must lie between 0 and 1");
      }
    }
    return new ConnectedTrials(successAfter.clone());
  }

  private Matrix steps() {
    int size = successAfter.length;
    Matrix P = Matrix.zeros(size, size);
    for (int history = 0; history < size; history++) {
      int failed = after(history, 0);
      int succeeded = after(history, 1); // the same state where nothing is remembered
      P.set(history, failed, P.get(history, failed) + 1 - successAfter[history]);
      P.set(history, succeeded, P.get(history, succeeded) + successAfter[history]);
    }
    return P;
  }

  /** Returns the history after one more outcome: the oldest one falls out. */
  private int after(int history, int outcome) {
    return (2 * history + outcome) % successAfter.length;
  }

  /** Returns m, the number of outcomes that the next one depends on. */
  public int order() {
    return Integer.numberOfTrailingZeros(successAfter.length);
  }

  /** Returns p, the probability of success of one trial when nothing is known of the others. */
  public double p() {
    double p = 0;
    for (int history = 0; history < law.length; history++) {
      p += law[history] * successAfter[history];
    }
    return p;
  }

  /** Returns the chain of the histories, of 2^m states. */
  public MarkovChain histories() {
    return histories;
  }

  /** Returns the probability of each history in the long run. */
  public double[] law() {
    return law.clone();
  }

  /**
   * Returns the probability of each number of successes in n trials, which begin with the law of
   * the long run.
   *
   * <p>{@code a_t(h, s)} is the probability of history h and s successes after t trials; each trial
   * sends it on to the history that a failure or a success makes.
   *
   * @param n at least 1
   * @return n + 1 probabilities
   */
  public double[] distribution(int n) {
    double[][] a = new double[law.length][n + 1];
    for (int h = 0; h < law.length; h++) {
      a[h][0] = law[h];
    }
    for (int t = 0; t < n; t++) {
      double[][] next = new double[law.length][n + 1];
      for (int h = 0; h < law.length; h++) {
        double p = successAfter[h];
        for (int s = 0; s <= t; s++) {
          next[after(h, 0)][s] += (1 - p) * a[h][s];
          next[after(h, 1)][s + 1] += p * a[h][s];
        }
      }
      a = next;
    }
    return Matrix.of(a).sumRows().row(0);
  }

  /**
   * Returns the correlations of outcomes 0, 1, …, longest trials apart.
   *
   * <p>{@code ρ_k = (p(success k trials after a success) − p) / (1 − p)}.
   *
   * @param longest not negative
   * @throws ArithmeticException if all outcomes are the same
   */
  public double[] correlations(int longest) {
    double p = p();
    requireVariation(p);
    double[] now = new double[law.length]; // after a success
    for (int h = 0; h < law.length; h++) {
      now[after(h, 1)] += law[h] * successAfter[h] / p;
    }
    double[] rho = new double[longest + 1];
    rho[0] = 1;
    for (int k = 1; k <= longest; k++) {
      double success = 0;
      for (int h = 0; h < law.length; h++) {
        success += now[h] * successAfter[h];
      }
      rho[k] = (success - p) / (1 - p);
      now = histories.step(now);
    }
    return rho;
  }

  static void requireVariation(double p) {
    if (!(p > 0 && p < 1)) {
      throw new ArithmeticException("success has the probability " + p + ", so all outcomes are the"
          + " same and don't vary; take one between 0 and 1");
    }
  }

  /**
   * Runs n trials, which begin with the law of the long run.
   *
   * @param n at least 1
   * @param random draws the outcomes
   * @return true for success
   */
  public boolean[] sample(int n, SeededRandom random) {
    boolean[] outcomes = new boolean[n];
    int history = random.choose(law);
    for (int t = 0; t < n; t++) {
      outcomes[t] = random.uniform() < successAfter[history];
      history = after(history, outcomes[t] ? 1 : 0);
    }
    return outcomes;
  }
}
