package unrolled.autoregressive;

import java.util.Arrays;
import java.util.Locale;

import unrolled.core.data.TimeSeries;
import unrolled.core.math.LeastSquares;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Vectors;
import unrolled.core.model.Forecaster;

/**
 * Forecasts a value as a weighted sum of a few values before it:
 * {@code x_t = c + Σ φ_j·x_{t−j} + ε_t}.
 */
public final class AutoregressiveModel implements Forecaster {

  private final double intercept;
  private final Lags lags;
  private final double[] weights;
  private final double noise;

  private AutoregressiveModel(double intercept, Lags lags, double[] weights, double noise) {
    this.intercept = intercept;
    this.lags = lags;
    this.weights = weights;
    this.noise = noise;
  }

  /**
   * Returns the model with given coefficients.
   *
   * @param intercept c, in the unit of the series
   * @param noise standard deviation of ε, in the unit of the series, not negative
   * @param phi φ_1, φ_2, …, at least one
   * @throws IllegalArgumentException if a number is not finite or noise is negative
   */
  public static AutoregressiveModel of(double intercept, double noise, double... phi) {
    boolean finite = Double.isFinite(intercept + noise) && Double.isFinite(Vectors.sum(phi));
    if (!finite || noise < 0) {
      throw new IllegalArgumentException("AutoregressiveModel.of: c " + intercept + ", s.d. "
          + noise + ", φ " + Arrays.toString(phi) + " — all finite, the s.d. not negative");
    }
    return new AutoregressiveModel(intercept, Lags.upTo(phi.length), phi.clone(), noise);
  }

  /**
   * Fits c, φ_1, …, φ_τ by least squares.
   *
   * @param series more than 2τ values
   * @param tau τ, how many steps to look back, at least 1
   * @throws IllegalArgumentException if the series is too short for τ
   * @throws ArithmeticException if the windows determine no single answer
   */
  public static AutoregressiveModel fit(TimeSeries series, int tau) {
    return fit(series, Lags.upTo(tau));
  }

  /**
   * Fits c and one weight a lag by least squares.
   *
   * @param series at least {@code longest lag + number of lags + 1} values
   * @param lags which past values to look at
   * @throws IllegalArgumentException if the series is too short for the lags
   * @throws ArithmeticException if the windows determine no single answer
   */
  public static AutoregressiveModel fit(TimeSeries series, Lags lags) {
    requireLength(series, lags);
    try {
      return fit(series.values(), lags);
    } catch (ArithmeticException e) {
      throw new ArithmeticException(series + ": lags " + lags + " give no single answer, as for a"
          + " constant series; use fewer lags. " + e.getMessage());
    }
  }

  // tag::eq-ar-fit[]
  private static AutoregressiveModel fit(double[] values, Lags lags) {
    Matrix X = lags.designMatrix(values);               // (n, 1 + lags)
    double[] y = lags.targets(values);                  // (n)
    double[] beta = LeastSquares.solve(X, y);           // c, then φ
    double rss = LeastSquares.residualSumOfSquares(X, beta, y);
    double[] weights = Arrays.copyOfRange(beta, 1, beta.length);
    double noise = Math.sqrt(rss / y.length);
    return new AutoregressiveModel(beta[0], lags, weights, noise);
  }
  // end::eq-ar-fit[]

  private static void requireLength(TimeSeries series, Lags lags) {
    int needed = lags.longest() + lags.count() + 1;
    if (series.size() < needed) {
      throw new IllegalArgumentException(series + ": too short to fit lags up to "
          + lags.longest() + " with " + (lags.count() + 1) + " coefficients, which takes "
          + needed + " values; look back fewer steps or use a longer series");
    }
  }

  /** Returns the constant c, in the unit of the series. */
  public double intercept() {
    return intercept;
  }

  /** Returns which past values the model looks at. */
  public Lags lags() {
    return lags;
  }

  /** Returns φ_1, φ_2, … up to the longest lag, with zeros where a lag is skipped. */
  public double[] phi() {
    double[] phi = new double[lags.longest()];
    int[] at = lags.toArray();
    for (int j = 0; j < at.length; j++) {
      phi[at[j] - 1] = weights[j];
    }
    return phi;
  }

  /** Returns the standard deviation of the noise ε; after a fit, {@code √(RSS / n)}. */
  public double noise() {
    return noise;
  }

  /** Returns how many numbers a fit chooses: c and one φ a lag. */
  public int parameterCount() {
    return 1 + weights.length;
  }

  /**
   * Returns the level that a stationary model keeps coming back to, {@code μ = c / (1 − Σ φ_j)}.
   *
   * @return infinite or meaningless where the φ sum to one or the model is not stationary
   */
  // tag::eq-ar-mean[]
  public double mean() {
    return intercept / (1 - Vectors.sum(weights));
  }
  // end::eq-ar-mean[]

  // tag::eq-ar[]
  @Override
  public double forecast(double[] history) {
    double[] window = lags.window(history, history.length);
    return intercept + Vectors.dot(weights, window);
  }
  // end::eq-ar[]

  /**
   * Continues a history with values that the model itself makes up, noise included.
   *
   * @param history at least as many values as the longest lag
   * @param steps how many values to add, at least 1
   * @param random where the noise comes from
   * @return the added values only
   */
  public double[] simulate(double[] history, int steps, SeededRandom random) {
    double[] values = Arrays.copyOf(history, history.length + steps);
    for (int t = history.length; t < values.length; t++) {
      double expected = intercept + Vectors.dot(weights, lags.window(values, t));
      values[t] = expected + noise * random.gaussian();
    }
    return Arrays.copyOfRange(values, history.length, values.length);
  }

  /** Returns the equation with five digits after the point, and the noise. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "x(t) = %.5f", intercept));
    int[] at = lags.toArray();
    for (int j = 0; j < at.length; j++) {
      text.append(String.format(Locale.ROOT, " %s %.5f x(t-%d)",
          weights[j] < 0 ? "-" : "+", Math.abs(weights[j]), at[j]));
    }
    return text.append(String.format(Locale.ROOT, ", s.d. %.5f", noise)).toString();
  }
}
