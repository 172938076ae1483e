package unrolled.latent;

import java.util.Arrays;

import unrolled.core.math.Exponential;

/**
 * The single path of hidden states that is most probable given the symbols.
 *
 * <p>The forward recurrence with the sum replaced by a maximum, in logarithms, and a note at each
 * state of where its best path came from. Of equally probable paths it takes the one whose last
 * differing state has the lower number.
 *
 * <p>A. J. Viterbi, "Error bounds for convolutional codes and an asymptotically optimum decoding
 * algorithm", IEEE Transactions on Information Theory 13, 1967 (secondhand).
 *
 * @param path s_1 … s_T, states numbered from 0
 * @param logProbability of path and symbols together, in nats
 */
public record Viterbi(int[] path, double logProbability) {

  /**
   * Finds the path.
   *
   * @param model the probabilities
   * @param sequence at least one symbol
   * @throws IllegalArgumentException if the sequence is empty, has an unknown symbol, or is
   *     impossible under the model; the message names the position
   */
  public static Viterbi of(HiddenMarkovModel model, int... sequence) {
    model.requireSome(sequence);
    double[][] logP = new double[model.states()][model.states()];
    for (int i = 0; i < logP.length; i++) {
      for (int j = 0; j < logP.length; j++) {
        logP[i][j] = Exponential.log(model.chain().probability(i, j));
      }
    }
    int[][] from = new int[sequence.length][];
    double[] best = model.initialBelief();
    Arrays.setAll(best, i -> Exponential.log(model.initialBelief()[i]));
    for (int t = 0; t < sequence.length; t++) {
      if (t > 0) {
        from[t] = new int[best.length];
        best = extend(best, logP, from[t]);
      }
      addEmissions(best, model, sequence, t);
    }
    return traceBack(best, from);
  }

  /** Returns the path and its log-probability. */
  @Override
  public String toString() {
    return Arrays.toString(path) + ", log-probability " + logProbability;
  }

  // tag::eq-hmm-viterbi[]
  private static double[] extend(
      double[] best, double[][] logP, int[] from) {
    double[] next = new double[best.length];
    for (int j = 0; j < next.length; j++) {
      for (int i = 1; i < best.length; i++) {
        if (best[i] + logP[i][j] > best[from[j]] + logP[from[j]][j]) {
          from[j] = i;
        }
      }
      next[j] = best[from[j]] + logP[from[j]][j];
    }
    return next;
  }

  private static Viterbi traceBack(double[] best, int[][] from) {
    int[] path = new int[from.length];
    int last = path.length - 1;
    path[last] = mostProbable(best);
    for (int t = last; t > 0; t--) {
      path[t - 1] = from[t][path[t]];
    }
    return new Viterbi(path, best[path[last]]);
  }
  // end::eq-hmm-viterbi[]

  /** Returns the index of the greatest entry, the first of equals. */
  static int mostProbable(double[] scores) {
    int most = 0;
    for (int i = 1; i < scores.length; i++) {
      most = scores[i] > scores[most] ? i : most;
    }
    return most;
  }

  private static void addEmissions(
      double[] best, HiddenMarkovModel model, int[] sequence, int t) {
    double[] ones = new double[best.length];
    Arrays.fill(ones, 1);
    double[] b = model.weigh(ones, sequence[t]);
    boolean possible = false;
    for (int j = 0; j < best.length; j++) {
      best[j] += Exponential.log(b[j]);
      possible |= best[j] > Double.NEGATIVE_INFINITY;
    }
    if (!possible) {
      throw new IllegalArgumentException("no path of states can emit symbol " + sequence[t]
          + " at position " + t + " after the " + t
          + " before it; smooth the emissions or the transitions");
    }
  }
}
