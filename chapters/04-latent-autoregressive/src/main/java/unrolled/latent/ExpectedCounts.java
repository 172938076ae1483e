package unrolled.latent;

import java.util.List;
import java.util.stream.IntStream;

import unrolled.core.math.Matrix;
import unrolled.core.math.Vectors;
import unrolled.markov.MarkovChain;

/**
 * Counts what a hidden chain did, as far as the symbols tell: each visit, step and emission counts
 * with its probability given the whole sequence.
 *
 * <p>If the states were seen, these would be plain counts.
 */
final class ExpectedCounts {

  private final double[] starts;
  private final double[][] transitions;
  private final double[][] emissions;
  private double logLikelihood;

  private ExpectedCounts(int states, int symbols) {
    starts = new double[states];
    transitions = new double[states][states];
    emissions = new double[symbols][states]; // by symbol, so that a visit adds a whole row
  }

  /**
   * Counts over several sequences; no step is counted from the end of one to the start of the next.
   *
   * @param model under which the states are inferred
   * @param sequences at least one symbol each
   * @throws IllegalArgumentException if a sequence is empty or impossible
   */
  static ExpectedCounts of(HiddenMarkovModel model, List<int[]> sequences) {
    ExpectedCounts counts = new ExpectedCounts(model.states(), model.vocabularySize());
    Matrix pairs = Matrix.zeros(model.states(), model.states());
    for (int[] sequence : sequences) {
      counts.add(ForwardBackward.of(model, sequence), sequence, pairs);
    }
    for (int i = 0; i < model.states(); i++) {
      // P(i, j) is in every term of the sum over t, so it enters once, at the end
      Vectors.addHadamard(counts.transitions[i], pairs.row(i), model.chain().following(i));
    }
    return counts;
  }

  // tag::eq-hmm-expected-counts[]
  private void add(
      ForwardBackward passes, int[] sequence, Matrix pairs) {
    Vectors.add(starts, passes.posterior(0));
    for (int t = 0; t < sequence.length; t++) {
      Vectors.add(emissions[sequence[t]], passes.posterior(t));
    }
    if (sequence.length > 1) {
      pairs.addTransposeProduct(passes.filtered(), passes.futures());
    }
    logLikelihood += passes.logLikelihood();
  }
  // end::eq-hmm-expected-counts[]

  /** Returns the states that are expected to have emitted nothing at all. */
  List<Integer> neverVisited() {
    return IntStream.range(0, starts.length)
        .filter(i -> !(Vectors.sum(emissionsOf(i)) > 0)).boxed().toList();
  }

  /** Returns the log-likelihood of all sequences under the model that counted, in nats. */
  double logLikelihood() {
    return logLikelihood;
  }

  /** Returns how often the sequences are expected to start in state i. */
  double starts(int i) {
    return starts[i];
  }

  /** Returns how many steps from i to j are expected. */
  double transitions(int i, int j) {
    return transitions[i][j];
  }

  /** Returns how often state i is expected to have emitted symbol x. */
  double emissions(int i, int x) {
    return emissions[x][i];
  }

  /**
   * Returns the model that makes the counted visits, steps and emissions most probable: each row of
   * counts, plus a prior count, divided by its sum. A row without any count says nothing and keeps
   * its old probabilities.
   *
   * @param before the model that counted
   * @param prior pseudo-count added to each transition and each emission, from 0
   */
  // tag::eq-hmm-reestimate[]
  HiddenMarkovModel maximize(HiddenMarkovModel before, double prior) {
    int m = before.states();
    double[][] P = new double[m][];
    double[][] B = new double[m][];
    for (int i = 0; i < m; i++) {
      P[i] = shares(transitions[i], prior, before.chain().following(i));
      B[i] = shares(emissionsOf(i), prior, before.emissions().row(i));
    }
    double[] h = shares(starts, 0, before.initialBelief());
    return new HiddenMarkovModel(h, MarkovChain.of(P), Matrix.of(B));
  }

  private static double[] shares(
      double[] counts, double prior, double[] otherwise) {
    double[] row = counts.clone();
    for (int k = 0; k < row.length; k++) {
      row[k] += prior;
    }
    double sum = Vectors.sum(row);
    if (!(sum > 0)) {
      return otherwise;
    }
    Vectors.scale(row, 1 / sum);
    return row;
  }
  // end::eq-hmm-reestimate[]

  private double[] emissionsOf(int i) {
    double[] row = new double[emissions.length];
    for (int x = 0; x < row.length; x++) {
      row[x] = emissions[x][i];
    }
    return row;
  }
}
