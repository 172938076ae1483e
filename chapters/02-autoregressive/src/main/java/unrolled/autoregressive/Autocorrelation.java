package unrolled.autoregressive;

import java.util.Arrays;

import unrolled.core.math.LeastSquares;
import unrolled.core.math.Matrix;
import unrolled.core.math.Vectors;

/** Measures how alike a series and its own past are, and computes what a model says of that. */
public final class Autocorrelation {

  private Autocorrelation() {}

  /**
   * Returns {@code r_0 = 1, r_1, …} of a series: mean product of deviations k steps apart, over
   * the variance, both divided by n.
   *
   * @param values n values, not all equal
   * @param longest greatest lag, from 0 to n − 1
   * @return longest + 1 values
   * @throws IllegalArgumentException if the lag is out of range or the series is constant
   */
  // tag::eq-autocorrelation[]
  public static double[] ofSeries(double[] values, int longest) {
    double[] d = deviations(values, longest);
    double[] r = new double[longest + 1];
    for (int k = 0; k <= longest; k++) {
      for (int t = k; t < d.length; t++) {
        r[k] += d[t] * d[t - k];
      }
    }
    double squares = r[0];
    Arrays.setAll(r, k -> r[k] / squares);
    return r;
  }
  // end::eq-autocorrelation[]

  private static double[] deviations(double[] values, int longest) {
    if (longest < 0 || longest >= values.length) {
      throw new IllegalArgumentException("Autocorrelation: lag " + longest + " of a series of "
          + values.length + " values — lags go from 0 to " + (values.length - 1));
    }
    if (Vectors.allEqual(values)) {
      throw new IllegalArgumentException("Autocorrelation: all " + values.length
          + " values are equal — a constant series has no correlation");
    }
    double mean = Vectors.sum(values) / values.length;
    return Arrays.stream(values).map(x -> x - mean).toArray();
  }

  /**
   * Returns {@code ρ_0 = 1, ρ_1, …} of a stationary model from {@code ρ_k = Σ φ_j·ρ_{|k−j|}}.
   *
   * <p>The first p equations are solved together, the later ones follow one by one.
   *
   * @param longest greatest lag, at least 0
   * @param phi φ_1, …, φ_p of a stationary model
   * @return longest + 1 values
   */
  // tag::eq-yule-walker[]
  public static double[] ofModel(int longest, double... phi) {
    int p = phi.length;
    Matrix A = Matrix.identity(p);
    for (int k = 1; k <= p; k++) {
      for (int j = 1; j <= p; j++) {
        int distance = Math.abs(k - j);
        if (distance > 0) {
          A.row(k - 1)[distance - 1] -= phi[j - 1];
        }
      }
    }
    double[] first = LeastSquares.solve(A, phi);
    double[] rho = new double[Math.max(longest, p) + 1];
    rho[0] = 1;
    System.arraycopy(first, 0, rho, 1, p);
    for (int k = p + 1; k < rho.length; k++) {
      for (int j = 1; j <= p; j++) {
        rho[k] += phi[j - 1] * rho[k - j];
      }
    }
    return Arrays.copyOf(rho, longest + 1);
  }
  // end::eq-yule-walker[]

  /**
   * Returns the variance of a stationary model, {@code σ² / (1 − Σ φ_j·ρ_j)}.
   *
   * @param noise σ, standard deviation of one step's noise
   * @param phi φ_1, …, φ_p of a stationary model
   * @return in the squared unit of the series
   */
  // tag::eq-ar-variance[]
  public static double variance(double noise, double... phi) {
    double[] rho = ofModel(phi.length, phi);
    double explained = 0;
    for (int j = 1; j <= phi.length; j++) {
      explained += phi[j - 1] * rho[j];
    }
    return noise * noise / (1 - explained);
  }
  // end::eq-ar-variance[]
}
