package unrolled.markov;

import unrolled.core.math.Exponential;

/**
 * Measures in bits what nobody can know about the next state of a chain.
 *
 * <p>C. E. Shannon, "A mathematical theory of communication", Bell System Technical Journal 27
 * (1948), section 7 (secondhand).
 */
public final class EntropyRate {

  private static final double LN_2 = StrictMath.log(2);

  private EntropyRate() {}

  /**
   * Returns the entropy of one draw, {@code H(p) = −Σ p_i log2 p_i}; {@code 0 log 0} counts as 0.
   *
   * @param p probabilities, of sum one
   * @return bits, from 0 to log2 of the number of probabilities
   * @throws IllegalArgumentException if one is negative or they don't sum to one
   */
  // tag::eq-markov-entropy[]
  public static double entropy(double[] p) {
    MarkovChain.requireProbabilities(p);
    return crossEntropy(p, p);
  }

  private static double crossEntropy(double[] p, double[] q) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      if (p[i] > 0) {
        sum -= p[i] * Exponential.log(q[i]) / LN_2;
      }
    }
    return sum;
  }
  // end::eq-markov-entropy[]

  /**
   * Returns the entropy rate of a chain, {@code Σ_i π_i H(P_i)}: the mean entropy of its rows,
   * each weighed by how often the chain is there.
   *
   * @param chain with one closed class
   * @return bits a step
   * @throws IllegalArgumentException if the chain has several closed classes
   */
  // tag::eq-markov-entropy-rate[]
  public static double of(MarkovChain chain) {
    return bits(chain, chain);
  }

  /**
   * Returns what a model pays on the average for a step of a chain,
   * {@code −Σ_i π_i Σ_j P[i][j] log2 Q[i][j]}.
   *
   * @param truth P, with one closed class; π is its stationary law
   * @param model Q, of as many states
   * @return bits a step, at least the entropy rate of the truth; infinite if the model holds a
   *     step for impossible that the truth makes
   * @throws IllegalArgumentException if the numbers of states differ or the truth has several
   *     closed classes
   */
  public static double bits(MarkovChain truth, MarkovChain model) {
    if (truth.states() != model.states()) {
      throw new IllegalArgumentException("the chain has "
          + truth.states() + " states, the model "
          + model.states() + "; compare chains of the same states");
    }
    double[] pi = StationaryLaw.byLinearSystem(truth);
    double sum = 0;
    for (int i = 0; i < pi.length; i++) {
      if (pi[i] > 0) {
        sum += pi[i] * crossEntropy(
            truth.following(i), model.following(i));
      }
    }
    return sum;
  }
  // end::eq-markov-entropy-rate[]
}
