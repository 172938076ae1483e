package unrolled.latent;

import java.util.Arrays;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.Vectors;

/**
 * Infers the hidden states of a sequence: of each one what the past says, and what past and future
 * say together.
 *
 * <p>The forward pass is the filter, scaled to sum to one at every step; the scale factor
 * {@code c_t} is {@code p(x_t | x_1 … x_{t−1})}. The backward pass is divided by the same factors.
 * Nothing underflows, however long the sequence. Times are counted from 0 here.
 *
 * <p>L. E. Baum, T. Petrie, G. Soules, N. Weiss, "A maximization technique occurring in the
 * statistical analysis of probabilistic functions of Markov chains", Annals of Mathematical
 * Statistics 41, 1970 (secondhand).
 */
public final class ForwardBackward {

  private final HiddenMarkovModel model;
  private final int[] sequence;
  private final double[][] filtered;
  private final double[] predictive;
  private final double[][] backward;

  private ForwardBackward(HiddenMarkovModel model, int[] sequence) {
    this.model = model;
    this.sequence = sequence.clone();
    filtered = new double[sequence.length][];
    predictive = new double[sequence.length];
    backward = new double[sequence.length][];
  }

  /**
   * Runs both passes.
   *
   * @param model the probabilities
   * @param sequence at least one symbol
   * @throws IllegalArgumentException if the sequence is empty, has an unknown symbol, or is
   *     impossible under the model; the message names the position
   */
  public static ForwardBackward of(HiddenMarkovModel model, int... sequence) {
    model.requireSome(sequence);
    ForwardBackward passes = new ForwardBackward(model, sequence);
    passes.forward();
    passes.backward();
    return passes;
  }

  // tag::eq-hmm-filter[]
  private void forward() {
    double[] h = model.initialBelief();
    for (int t = 0; t < sequence.length; t++) {
      double[] alpha = model.weigh(h, sequence[t]);
      predictive[t] = Vectors.sum(alpha);
      requirePossible(t);
      Vectors.scale(alpha, 1 / predictive[t]);
      filtered[t] = alpha;
      h = model.propagate(alpha);
    }
  }
  // end::eq-hmm-filter[]

  // tag::eq-hmm-backward[]
  private void backward() {
    int last = sequence.length - 1;
    double[] beta = new double[model.states()];
    Arrays.fill(beta, 1);
    backward[last] = beta;
    for (int t = last - 1; t >= 0; t--) {
      beta = model.propagateBack(future(t + 1));
      backward[t] = beta;
    }
  }
  // end::eq-hmm-backward[]

  /** Returns {@code B_{·x_t} ⊙ β̂_t / c_t}: what symbol t and those after it say of state t. */
  double[] future(int t) {
    double[] weighed = model.weigh(backward[t], sequence[t]);
    Vectors.scale(weighed, 1 / predictive[t]);
    return weighed;
  }

  /** Returns the filter's laws of all states but the last, (T − 1, m); T is at least 2. */
  Matrix filtered() {
    return Matrix.of(Arrays.copyOf(filtered, length() - 1));
  }

  /** Returns {@link #future} of all times but the first, (T − 1, m); T is at least 2. */
  Matrix futures() {
    double[][] futures = new double[length() - 1][];
    Arrays.setAll(futures, t -> future(t + 1));
    return Matrix.of(futures);
  }

  /** Returns the number of symbols. */
  public int length() {
    return sequence.length;
  }

  /** Returns {@code log p(x_1 … x_T) = Σ log c_t}, in nats. */
  public double logLikelihood() {
    double sum = 0;
    for (double c : predictive) {
      sum += Exponential.log(c);
    }
    return sum;
  }

  /** Returns the scale factors {@code c_t = p(x_t | x_1 … x_{t−1})}, (T). */
  public double[] predictive() {
    return predictive.clone();
  }

  /** Returns the filter's law of state t, {@code p(s_t | x_1 … x_t)}, (m); t from 0. */
  public double[] filtered(int t) {
    return filtered[t].clone();
  }

  /** Returns the scaled backward vector of time t, (m); t from 0. */
  public double[] backward(int t) {
    return backward[t].clone();
  }

  /** Returns the smoother's law of state t, {@code p(s_t | x_1 … x_T)}, (m); t from 0. */
  // tag::eq-hmm-posterior[]
  public double[] posterior(int t) {
    double[] gamma = new double[model.states()];
    Vectors.addHadamard(gamma, filtered[t], backward[t]);
    return gamma;
  }
  // end::eq-hmm-posterior[]

  /**
   * Returns the law of two neighboring states, {@code p(s_t = i, s_{t+1} = j | x_1 … x_T)}.
   *
   * @param t from 0 to T − 2
   * @return (m, m), summing to one
   */
  // tag::eq-hmm-pair-posterior[]
  public Matrix pairPosterior(int t) {
    double[] future = future(t + 1);
    Matrix xi = Matrix.zeros(model.states(), model.states());
    for (int i = 0; i < model.states(); i++) {
      for (int j = 0; j < model.states(); j++) {
        xi.set(i, j, filtered[t][i]
            * model.chain().probability(i, j) * future[j]);
      }
    }
    return xi;
  }
  // end::eq-hmm-pair-posterior[]

  /** Returns the number of symbols and their log-likelihood. */
  @Override
  public String toString() {
    return sequence.length + " symbols, log-likelihood " + logLikelihood();
  }

  private void requirePossible(int t) {
    if (!(predictive[t] >= Double.MIN_NORMAL)) { // one over less would be infinite
      throw new IllegalArgumentException("symbol " + sequence[t] + " at position " + t
          + " is impossible after the " + t + " before it: its probability under the model is "
          + predictive[t] + "; smooth the emissions or the transitions");
    }
  }
}
