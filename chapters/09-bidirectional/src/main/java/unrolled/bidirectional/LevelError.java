package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.model.SequenceNetwork;
import unrolled.latent.LocalLevel;

/**
 * Computes, without any sample, how wrong a linear estimate of a wandering level is at each step.
 *
 * <p>What is read are steps, {@code d_s = x_s − x_{s−1}} with {@code d_1 = 0}, and what is estimated
 * is how far the level lies from what is observed, {@code μ_t − x_t}; so nobody needs to know where
 * zero is. Both are sums of independent noises, and so is the error of {@code c_t + Σ_s w_ts d_s}:
 * its mean square is the sum of squared coefficients times variances.
 *
 * @param model the two variances
 */
record LevelError(LocalLevel model) {

  /**
   * Holds a linear estimate of a level at each step.
   *
   * @param constant c, one for each step
   * @param weights w, a row for each step with a weight for each step d
   */
  record Estimate(double[] constant, double[][] weights) {}

  /** Returns what a network of linear units computes, which its answers to unit inputs tell. */
  static Estimate of(SequenceNetwork<?> network, int steps) {
    List<Input> inputs = new ArrayList<>();
    for (int s = 0; s < steps; s++) {
      Matrix X = Matrix.zeros(steps + 1, 1);
      X.set(s, 0, 1);
      inputs.add(Input.of(X));
    }
    List<Matrix> O = network.forward(inputs, Mask.equal(steps + 1, steps)).O();
    double[] constant = new double[steps];
    double[][] weights = new double[steps][steps];
    for (int t = 0; t < steps; t++) {
      constant[t] = O.get(t).get(steps, 0);
      for (int s = 0; s < steps; s++) {
        weights[t][s] = O.get(t).get(s, 0) - constant[t];
      }
    }
    return new Estimate(constant, weights);
  }

  /**
   * Returns the mean squared error at each step.
   *
   * @param scale by what steps and target are divided for the estimate
   */
  double[] at(Estimate estimate, double scale) {
    double[] errors = new double[estimate.constant().length];
    for (int t = 0; t < errors.length; t++) {
      double c = scale * estimate.constant()[t];
      errors[t] = c * c + ofNoise(estimate.weights()[t], t);
    }
    return errors;
  }

  private double ofNoise(double[] w, int t) {
    double sum = 0;
    for (int s = 0; s < w.length; s++) {
      double own = s == 0 ? 0 : w[s]; // before the first observation there is no step
      double next = s + 1 == w.length ? 0 : w[s + 1];
      double noise = (s == t ? 1 : 0) + own - next;
      sum += model.levelVariance() * own * own
          + model.observationVariance() * noise * noise;
    }
    return sum;
  }
}
