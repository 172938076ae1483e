package unrolled.latent;

import java.util.Arrays;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.Softmax;
import unrolled.core.math.Vectors;

/**
 * The forward recurrence without a scale: {@code α_t(j) = p(x_1 … x_t, s_t = j)}, as it is derived
 * and as it fails on long sequences, and the same in logarithms, as it does not.
 */
public final class Trellis {

  private Trellis() {}

  /**
   * Returns the forward probabilities as plain numbers, which become zero when they are too small
   * for a double.
   *
   * @param model the probabilities
   * @param sequence T symbols, at least one
   * @return (T, m), row t the joint law of the symbols up to t and the state at t
   */
  // tag::eq-hmm-forward[]
  public static double[][] forward(
      HiddenMarkovModel model, int... sequence) {
    model.requireSome(sequence);
    double[][] alpha = new double[sequence.length][];
    double[] arriving = model.initialBelief();
    for (int t = 0; t < sequence.length; t++) {
      alpha[t] = model.weigh(arriving, sequence[t]);
      arriving = model.propagate(alpha[t]);
    }
    return alpha;
  }
  // end::eq-hmm-forward[]

  /**
   * Returns the likelihood as the sum of the last forward probabilities.
   *
   * @param model the probabilities
   * @param sequence T symbols, at least one
   * @return zero if the truth is below the least positive double
   */
  public static double likelihood(HiddenMarkovModel model, int... sequence) {
    return Vectors.sum(forward(model, sequence)[sequence.length - 1]);
  }

  /**
   * Returns the log-likelihood from forward probabilities that are kept as logarithms.
   *
   * @param model the probabilities
   * @param sequence T symbols, at least one
   * @return nats; negative infinity if the sequence is impossible
   */
  public static double logLikelihood(
      HiddenMarkovModel model, int... sequence) {
    model.requireSome(sequence);
    double[][] logP = logs(model.chain().transitions());
    double[][] logB = logs(model.emissions());
    int m = model.states();
    double[] arriving =
        logs(Matrix.rowVector(model.initialBelief()))[0];
    double[] logAlpha = new double[m];
    for (int x : sequence) {
      for (int j = 0; j < m; j++) {
        logAlpha[j] = arriving[j] + logB[j][x];
      }
      for (int j = 0; j < m; j++) {
        double[] terms = new double[m];
        for (int i = 0; i < m; i++) {
          terms[i] = logAlpha[i] + logP[i][j];
        }
        arriving[j] = Softmax.logSumExp(terms);
      }
    }
    return Softmax.logSumExp(logAlpha);
  }

  private static double[][] logs(Matrix probabilities) {
    double[][] logs = new double[probabilities.rows()][];
    for (int r = 0; r < logs.length; r++) {
      logs[r] = Arrays.stream(probabilities.row(r)).map(Exponential::log).toArray();
    }
    return logs;
  }
}
