package unrolled.gru;

import unrolled.core.math.Matrix;
import unrolled.core.model.AffineParameters;

/**
 * Does one step of one sequence with plain loops, in any published convention; shares no line with
 * {@link GruCell}.
 *
 * @param keepsByZ whether Z multiplies the old state; otherwise 1 − Z does
 */
record PlainGru(GruParameters parameters, boolean keepsByZ) {

  /** Returns the state after a step. */
  double[] step(double[] x, double[] h) {
    double[] next = new double[h.length];
    for (int j = 0; j < h.length; j++) {
      double z = logistic(sum(parameters.update(), x, h, j));
      double keep = keepsByZ ? z : 1 - z;
      next[j] = keep * h[j] + (1 - keep) * Math.tanh(candidate(x, h, j));
    }
    return next;
  }

  private double candidate(double[] x, double[] h, int j) {
    AffineParameters weights = parameters.candidate();
    if (parameters.form() == GruForm.RESET_AFTER) {
      double[] none = new double[h.length];
      double product = parameters.bhr().get(0, j);
      for (int i = 0; i < h.length; i++) {
        product += h[i] * weights.Wh().get(i, j);
      }
      return sum(weights, x, none, j) + reset(x, h, j) * product;
    }
    double[] seen = new double[h.length];
    for (int i = 0; i < h.length; i++) {
      seen[i] = reset(x, h, i) * h[i];
    }
    return sum(weights, x, seen, j);
  }

  private double reset(double[] x, double[] h, int i) {
    return logistic(sum(parameters.reset(), x, h, i));
  }

  private static double sum(AffineParameters weights, double[] x, double[] h, int j) {
    double sum = weights.b().get(0, j);
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * weights.Wx().get(i, j);
    }
    for (int i = 0; i < h.length; i++) {
      sum += h[i] * weights.Wh().get(i, j);
    }
    return sum;
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** Returns the last state of a sequence of rows. */
  double[] last(Matrix X) {
    double[] h = new double[parameters.hiddenSize()];
    for (int t = 0; t < X.rows(); t++) {
      h = step(X.row(t), h);
    }
    return h;
  }
}
