package unrolled.autoregressive;

import unrolled.core.data.TimeSeries;
import unrolled.core.math.Exponential;
import unrolled.core.math.LeastSquares;
import unrolled.core.math.Matrix;

/** Scores how far back to look: with Akaike's criterion, or with errors on years set aside. */
public final class OrderChoice {

  private OrderChoice() {}

  /**
   * Returns Akaike's criterion {@code n·ln(RSS / n) + 2k} of a least squares fit, without the
   * constants that all fits to the same targets share. Less is better.
   *
   * @param rss sum of squared residuals, above zero
   * @param n number of targets, at least 1
   * @param k number of fitted coefficients
   * @return in twice nats
   */
  // tag::eq-aic[]
  public static double aic(double rss, int n, int k) {
    return n * Exponential.log(rss / n) + 2 * k;
  }
  // end::eq-aic[]

  /**
   * Returns Akaike's criterion for τ = 1, …, longest, all fitted to the same targets: those that
   * have {@code longest} values before them.
   *
   * @param series more than twice as many values as {@code longest}
   * @param longest greatest τ, at least 1
   * @return the criterion for τ at index τ − 1
   * @throws IllegalArgumentException if the series is too short
   */
  public static double[] aicUpTo(TimeSeries series, int longest) {
    Matrix all = Lags.upTo(longest).designMatrix(series.values());
    double[] y = Lags.upTo(longest).targets(series.values());
    double[] result = new double[longest];
    for (int tau = 1; tau <= longest; tau++) {
      Matrix X = Matrix.zeros(all.rows(), 1 + tau);
      for (int r = 0; r < y.length; r++) {
        System.arraycopy(all.row(r), 0, X.row(r), 0, 1 + tau);
      }
      double rss = LeastSquares.residualSumOfSquares(X, LeastSquares.solve(X, y), y);
      result[tau - 1] = aic(rss, y.length, 1 + tau);
    }
    return result;
  }

  /**
   * Returns the first row that is not worse than the best row by more than one standard error of
   * their difference.
   *
   * @param squaredErrors a row for each candidate, simplest first, a column for each forecast
   * @return index of the row
   */
  // tag::one-standard-error[]
  public static int simplestWithinOneError(double[][] squaredErrors) {
    double[] best = squaredErrors[0];
    for (double[] row : squaredErrors) {
      best = mean(row) < mean(best) ? row : best;
    }
    for (int i = 0; ; i++) {
      double[] d = difference(squaredErrors[i], best);
      if (mean(d) <= standardError(d)) {
        return i; // at the latest the best itself: its differences are zero
      }
    }
  }
  // end::one-standard-error[]

  private static double[] difference(double[] x, double[] y) {
    double[] d = x.clone();
    for (int i = 0; i < d.length; i++) {
      d[i] -= y[i];
    }
    return d;
  }

  private static double mean(double[] x) {
    double sum = 0;
    for (double value : x) {
      sum += value;
    }
    return sum / x.length;
  }

  private static double standardError(double[] x) {
    double mean = mean(x);
    double squares = 0;
    for (double value : x) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (x.length - 1) / x.length);
  }
}
