package unrolled.latent;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Forecaster;
import unrolled.core.model.Parameters;

/**
 * Forecasts by a recurrence whose two coefficients are learned:
 * {@code h_t = a·h_{t−1} + b·x_{t−1}}, with the state itself as the forecast.
 *
 * <p>The steady Kalman filter of a local level is the one with a = 1 − K and b = K. Nothing here
 * knows that.
 */
public final class LearnedFilter implements Forecaster, Parameters {

  private final Matrix a;
  private final Matrix b;

  /**
   * Creates a recurrence.
   *
   * @param a how much of the state is kept, finite
   * @param b how much of the last value enters, finite
   * @throws IllegalArgumentException if a number is not finite
   */
  public LearnedFilter(double a, double b) {
    if (!Double.isFinite(a) || !Double.isFinite(b)) {
      throw new IllegalArgumentException("LearnedFilter: a " + a + " and b " + b
          + " must be finite; a training that diverged needs a smaller step");
    }
    this.a = Matrix.rowVector(a);
    this.b = Matrix.rowVector(b);
  }

  /** Returns how much of the state is kept. */
  public double a() {
    return a.get(0, 0);
  }

  /** Returns how much of the last value enters. */
  public double b() {
    return b.get(0, 0);
  }

  @Override
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    named.put("a", a);
    named.put("b", b);
    return named;
  }

  /** Starts with the first value as the state, as the Kalman filter does. */
  // tag::eq-learned-filter[]
  @Override
  public double forecast(double[] history) {
    if (history.length == 0) {
      throw new IllegalArgumentException(
          "LearnedFilter: no history; give at least one value");
    }
    double h = history[0];
    for (int t = 1; t < history.length; t++) {
      h = a() * h + b() * history[t];
    }
    return h;
  }
  // end::eq-learned-filter[]

  /**
   * Returns the mean squared error of all one-step forecasts of a series.
   *
   * @param x at least two values
   */
  public double loss(double[] x) {
    requirePair(x);
    double h = x[0];
    double sum = 0;
    for (int t = 1; t < x.length; t++) {
      double error = h - x[t];
      sum += error * error;
      h = a() * h + b() * x[t];
    }
    return sum / (x.length - 1);
  }

  /**
   * Returns the slopes of {@link #loss}, by carrying forward how the state depends on a and b.
   *
   * @param x at least two values
   * @return ∂L/∂a and ∂L/∂b, in the places of a and b
   */
  // tag::eq-sensitivity[]
  public LearnedFilter gradient(double[] x) {
    requirePair(x);
    double h = x[0];
    double ha = 0;                  // dh/da
    double hb = 0;                  // dh/db
    double da = 0;
    double db = 0;
    for (int t = 1; t < x.length; t++) {
      double slope = 2 * (h - x[t]) / (x.length - 1);
      da += slope * ha;
      db += slope * hb;
      ha = h + a() * ha;
      hb = x[t] + a() * hb;
      h = a() * h + b() * x[t];
    }
    return new LearnedFilter(da, db);
  }
  // end::eq-sensitivity[]

  private static void requirePair(double[] x) {
    if (x.length < 2) {
      throw new IllegalArgumentException("LearnedFilter: " + x.length
          + " values; it takes one to start from and one to forecast");
    }
  }

  /** Returns the recurrence with five digits. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "h(t) = %.5f h(t-1) + %.5f x(t-1)", a(), b());
  }
}
