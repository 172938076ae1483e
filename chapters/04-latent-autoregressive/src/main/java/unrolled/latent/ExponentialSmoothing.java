package unrolled.latent;

import java.util.Arrays;
import java.util.Locale;

import unrolled.core.data.TimeSeries;
import unrolled.core.math.Vectors;
import unrolled.core.model.Forecaster;

/**
 * Forecasts with one number of memory, which moves a share of the way to each new value:
 * {@code h_t = h_{t−1} + α·(x_{t−1} − h_{t−1})}.
 *
 * <p>It is the smallest latent autoregressive model. With α = 1 it is persistence; up to there the
 * forecast is a mean of all the past with weights that fade by 1 − α a step; beyond it the weights
 * change signs.
 *
 * @param alpha α, between 0 and 2, both excluded
 */
public record ExponentialSmoothing(double alpha) implements Forecaster {

  /** The search for α keeps this far from 0 and 2. */
  private static final double EDGE = 1e-6;

  /** Checks that old values fade. */
  public ExponentialSmoothing {
    if (!(alpha > 0 && alpha < 2)) {
      throw new IllegalArgumentException("ExponentialSmoothing: α is " + alpha + " — it must lie"
          + " between 0, which never learns, and 2, from where old values count ever more");
    }
  }

  /**
   * Chooses the α that makes the squared one-step errors least.
   *
   * @param series at least three values, the second and later ones not all equal to the first
   * @throws IllegalArgumentException if the series is too short or tells nothing about α
   */
  public static ExponentialSmoothing fit(TimeSeries series) {
    if (series.size() < 3) {
      throw new IllegalArgumentException(series + ": too short to choose α, which takes 3 values:"
          + " one to start from, one to learn from and one to forecast; use a longer series");
    }
    double[] values = series.values();
    if (Arrays.stream(values, 0, values.length - 1).allMatch(x -> x == values[0])) {
      throw new IllegalArgumentException(series + ": every value before the last is " + values[0]
          + ", so that each α gives the same forecasts; use a series that moves");
    }
    return new ExponentialSmoothing(GoldenSection.minimize(
        alpha -> new ExponentialSmoothing(alpha).squaredErrors(values), EDGE, 2 - EDGE));
  }

  // tag::eq-exponential-smoothing[]
  @Override
  public double forecast(double[] history) {
    requireHistory(history);
    double h = history[0];
    for (double x : history) {
      h += alpha * (x - h);
    }
    return h;
  }
  // end::eq-exponential-smoothing[]

  /**
   * Returns the same forecast as a weighted sum of the whole history.
   *
   * @param history at least one value, oldest first
   */
  public double weightedSum(double[] history) {
    requireHistory(history);
    double[] weights = weights(history.length);
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * history[history.length - 1 - k];
    }
    return sum;
  }

  /**
   * Returns the weight of each value of a history, the latest first: {@code α(1 − α)^k}, and for
   * the first value of all what is left to one, {@code (1 − α)^(n−1)}.
   *
   * @param n how many values the history has, at least 1
   * @return n weights with sum 1
   */
  // tag::eq-smoothing-weights[]
  public double[] weights(int n) {
    double[] weights = new double[n];
    double left = 1;
    for (int k = 0; k < n - 1; k++) {
      weights[k] = alpha * left;
      left *= 1 - alpha;
    }
    weights[n - 1] = left;
    return weights;
  }
  // end::eq-smoothing-weights[]

  /** Returns {@code Σ (x_t − h_t)²} over t = 2, …; the first value starts the state. */
  double squaredErrors(double[] values) {
    double[] errors = new double[values.length];
    double h = values[0];
    for (int t = 1; t < values.length; t++) {
      errors[t] = values[t] - h;
      h += alpha * errors[t];
    }
    return Vectors.dot(errors, errors);
  }

  private static void requireHistory(double[] history) {
    if (history.length == 0) {
      throw new IllegalArgumentException(
          "ExponentialSmoothing: no history, so no state; give at least one value");
    }
  }

  /** Returns α with five digits. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "h(t) = h(t-1) + %.5f (x(t-1) - h(t-1))", alpha);
  }
}
