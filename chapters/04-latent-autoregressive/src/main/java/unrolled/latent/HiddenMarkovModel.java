package unrolled.latent;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Vectors;
import unrolled.core.model.SequenceModel;
import unrolled.markov.MarkovChain;

/**
 * Predicts symbols from a Markov chain that nobody sees: each state emits a symbol, and only the
 * symbols are observed.
 *
 * <p>All that the past says about the next symbol is a law over the m states, the belief
 * {@code h_t(i) = p(s_t = i | x_1 … x_{t−1})}. It follows a recurrence: {@link #nextBelief} is its
 * {@code g}, {@link #symbolProbabilities} turns it into the law of the next symbol.
 *
 * <p>L. R. Rabiner, "A tutorial on hidden Markov models and selected applications in speech
 * recognition", Proceedings of the IEEE 77, 1989 (secondhand). States and symbols are numbered
 * from 0.
 */
public final class HiddenMarkovModel implements SequenceModel {

  private final double[] initial;
  private final MarkovChain chain;
  private final double[][] transitions;
  private final double[][] arrivals;
  private final Matrix emissions;
  private final double[][] emissionColumns;

  /**
   * Creates a model.
   *
   * @param initial (m), law of the first state, the belief h_1
   * @param chain of the m hidden states
   * @param emissions (m, V), row i the law of the symbol that state i emits
   * @throws IllegalArgumentException if shapes differ, or a row is not a law; the message names it
   */
  public HiddenMarkovModel(double[] initial, MarkovChain chain, Matrix emissions) {
    int m = chain.states();
    if (initial.length != m || emissions.rows() != m) {
      throw new IllegalArgumentException("a chain of " + m + " states needs as many initial"
          + " probabilities and rows of emissions; there are " + initial.length + " and "
          + emissions.rows());
    }
    Law.require("the initial law", initial);
    for (int i = 0; i < m; i++) {
      Law.require("row " + i + " of the emissions", emissions.row(i));
    }
    this.initial = initial.clone();
    this.chain = chain;
    this.emissions = emissions.copy();
    transitions = new double[m][];
    for (int i = 0; i < m; i++) {
      transitions[i] = chain.following(i);
    }
    arrivals = new double[m][]; // columns of P, since sums of whole rows run fast
    for (int j = 0; j < m; j++) {
      arrivals[j] = chain.transitions().column(j);
    }
    emissionColumns = new double[emissions.columns()][];
    for (int x = 0; x < emissionColumns.length; x++) {
      emissionColumns[x] = emissions.column(x);
    }
  }

  /** Returns m, the number of hidden states. */
  public int states() {
    return initial.length;
  }

  @Override
  public int vocabularySize() {
    return emissionColumns.length;
  }

  /** Returns h_1, (m): what is believed of the first state before any symbol. */
  public double[] initialBelief() {
    return initial.clone();
  }

  /** Returns the chain of the hidden states. */
  public MarkovChain chain() {
    return chain;
  }

  /** Returns a copy of the emissions, (m, V). */
  public Matrix emissions() {
    return emissions.copy();
  }

  /** Returns the number of free probabilities, {@code (m − 1) + m(m − 1) + m(V − 1)}. */
  public int parameters() {
    int m = states();
    return (m - 1) + m * (m - 1) + m * (vocabularySize() - 1);
  }

  /**
   * Returns the law of the next symbol, {@code h_t B}.
   *
   * @param h (m), the belief h_t
   * @return (V), summing to one
   */
  // tag::eq-hmm-predict[]
  public double[] symbolProbabilities(double[] h) {
    double[] p = new double[vocabularySize()];
    for (int x = 0; x < p.length; x++) {
      p[x] = Vectors.dot(h, emissionColumns[x]);
    }
    return p;
  }
  // end::eq-hmm-predict[]

  /**
   * Returns what is believed of the next state once a symbol was seen,
   * {@code h_{t+1} = (h_t ⊙ B_{·x_t}) P / c_t} with {@code c_t = h_t B_{·x_t}}.
   *
   * @param h (m), the belief h_t
   * @param x the symbol x_t
   * @return (m), the belief h_{t+1}
   * @throws IllegalArgumentException if x is no symbol, or has probability zero under h
   */
  // tag::eq-hmm-belief[]
  public double[] nextBelief(double[] h, int x) {
    double[] seen = weigh(h, x);
    double c = Vectors.sum(seen);
    requirePossible(c, x);
    Vectors.scale(seen, 1 / c);
    return chain.next(seen);
  }
  // end::eq-hmm-belief[]

  /** {@inheritDoc} The belief is carried from symbol to symbol, at a cost of m² a step. */
  // tag::next[]
  @Override
  public double[] nextProbabilities(int[] history) {
    requireSymbols(history);
    double[] h = initial;
    for (int x : history) {
      h = nextBelief(h, x);
    }
    return symbolProbabilities(h);
  }
  // end::next[]

  /** {@inheritDoc} One sweep: the sum of {@code log c_t}. */
  // tag::eq-hmm-log-likelihood[]
  @Override
  public double logLikelihood(int[] sequence) {
    requireSymbols(sequence);
    double sum = 0;
    double[] h = initial;
    for (int x : sequence) {
      double c = Vectors.dot(h, emissionColumns[x]);
      if (!(c >= Double.MIN_NORMAL)) { // one over less would be infinite
        return Double.NEGATIVE_INFINITY;
      }
      sum += Exponential.log(c);
      h = nextBelief(h, x);
    }
    return sum;
  }
  // end::eq-hmm-log-likelihood[]

  /**
   * Returns the log-probability of a path of states together with the symbols it emits,
   * {@code log h_1(s_1) B(s_1, x_1) Π P(s_{t−1}, s_t) B(s_t, x_t)}.
   *
   * @param path s_1 … s_T
   * @param sequence x_1 … x_T
   * @return nats; negative infinity if the path can't be walked or can't emit the symbols
   * @throws IllegalArgumentException if the lengths differ, or a state or symbol does not exist
   */
  // tag::eq-hmm-joint[]
  public double jointLogProbability(int[] path, int[] sequence) {
    requirePath(path, sequence);
    double sum = 0;
    for (int t = 0; t < path.length; t++) {
      double step = t == 0
          ? initial[path[0]] : transitions[path[t - 1]][path[t]];
      sum += Exponential.log(step)
          + Exponential.log(emissions.get(path[t], sequence[t]));
    }
    return sum;
  }
  // end::eq-hmm-joint[]

  /**
   * Draws states and the symbols they emit.
   *
   * @param steps T, at least 1
   * @param random the source of the draws
   * @throws IllegalArgumentException if steps is below 1
   */
  public Sample simulate(int steps, SeededRandom random) {
    if (steps < 1) {
      throw new IllegalArgumentException("a sample has at least 1 step, not " + steps);
    }
    int[] path = new int[steps];
    int[] symbols = new int[steps];
    for (int t = 0; t < steps; t++) {
      path[t] = random.choose(t == 0 ? initial : transitions[path[t - 1]]);
      symbols[t] = random.choose(emissions.row(path[t]));
    }
    return new Sample(path, symbols);
  }

  /**
   * A path of states and what it emitted.
   *
   * @param states s_1 … s_T
   * @param symbols x_1 … x_T
   */
  public record Sample(int[] states, int[] symbols) {}

  /** Returns the sizes of the model. */
  @Override
  public String toString() {
    return "hidden chain of " + states() + " states that emit " + vocabularySize() + " symbols";
  }

  /** Returns {@code v ⊙ B_{·x}}, a new array. */
  double[] weigh(double[] v, int x) {
    requireSymbol(x, -1);
    double[] weighed = new double[v.length];
    Vectors.addHadamard(weighed, v, emissionColumns[x]);
    return weighed;
  }

  /** Returns {@code v P}, a new array: one step of the chain, whatever v sums to. */
  double[] propagate(double[] v) {
    double[] next = new double[v.length];
    for (int i = 0; i < v.length; i++) {
      Vectors.addScaled(next, v[i], transitions[i]);
    }
    return next;
  }

  /** Returns {@code P v} for a column v, a new array: one step of the chain, backwards. */
  double[] propagateBack(double[] v) {
    double[] before = new double[v.length];
    for (int j = 0; j < v.length; j++) {
      Vectors.addScaled(before, v[j], arrivals[j]);
    }
    return before;
  }

  void requireSymbols(int[] sequence) {
    for (int t = 0; t < sequence.length; t++) {
      requireSymbol(sequence[t], t);
    }
  }

  /** Refuses an empty sequence, for which there is nothing to infer, and unknown symbols. */
  void requireSome(int[] sequence) {
    if (sequence.length == 0) {
      throw new IllegalArgumentException(
          "an empty sequence says nothing about states; give at least one symbol");
    }
    requireSymbols(sequence);
  }

  private static void requirePossible(double c, int x) {
    if (!(c >= Double.MIN_NORMAL)) { // one over less would be infinite
      throw new IllegalArgumentException("symbol " + x + " has probability " + c
          + " in all the states that are still believed possible; smooth the emissions or the transitions");
    }
  }

  private void requireSymbol(int x, int t) {
    if (x < 0 || x >= vocabularySize()) {
      throw new IllegalArgumentException("symbol " + x + (t < 0 ? "" : " at position " + t)
          + " is not one of the model's " + vocabularySize()
          + " symbols, 0 to " + (vocabularySize() - 1));
    }
  }

  private void requirePath(int[] path, int[] sequence) {
    requireSymbols(sequence);
    if (path.length != sequence.length) {
      throw new IllegalArgumentException("a path of " + path.length + " states for "
          + sequence.length + " symbols; give one state for each symbol");
    }
    for (int t = 0; t < path.length; t++) {
      if (path[t] < 0 || path[t] >= states()) {
        throw new IllegalArgumentException("state " + path[t] + " at position " + t
            + " is not one of the model's " + states() + " states");
      }
    }
  }
}
