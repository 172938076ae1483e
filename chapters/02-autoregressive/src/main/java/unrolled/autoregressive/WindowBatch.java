package unrolled.autoregressive;

import unrolled.core.data.TimeSeries;
import unrolled.core.math.Matrix;

/**
 * Cuts a series into examples: τ values in a row, and the value that came next.
 *
 * @param X windows (n, τ), standardized, one a row, oldest value first
 * @param y the next values (n, 1), standardized
 */
public record WindowBatch(Matrix X, Matrix y) {

  /** Checks that there is one next value for each window. */
  public WindowBatch {
    if (y.rows() != X.rows() || y.columns() != 1) {
      throw new IllegalArgumentException("windows " + X.rows() + "×" + X.columns()
          + " need next values " + X.rows() + "×1, not " + y.rows() + "×" + y.columns());
    }
  }

  /**
   * Cuts the windows whose next value lies in some years; the windows may begin before them.
   *
   * @param series the record
   * @param from first year of the next values; later if the record has not τ values before it
   * @param to last year of the next values, included
   * @param lags τ, at least 1
   * @param scale of the training years
   * @throws IllegalArgumentException if τ is below 1 or leaves no window in these years
   */
  public static WindowBatch of(
      TimeSeries series, int from, int to, int lags, Standardization scale) {
    if (lags < 1) {
      throw new IllegalArgumentException("a window needs at least 1 value, not " + lags);
    }
    int first = Math.max(series.indexOf(from), lags);
    int end = Math.min(series.size(), series.indexOf(to) + series.perYear());
    if (first >= end) {
      throw new IllegalArgumentException("windows of " + lags + " values leave nothing to predict "
          + "in " + from + " to " + to + " of " + series + "; take fewer lags or later years");
    }
    Matrix X = Matrix.zeros(end - first, lags);
    Matrix y = Matrix.zeros(end - first, 1);
    for (int t = first; t < end; t++) {
      for (int i = 0; i < lags; i++) {
        X.set(t - first, i, scale.standardize(series.value(t - lags + i)));
      }
      y.set(t - first, 0, scale.standardize(series.value(t)));
    }
    return new WindowBatch(X, y);
  }
}
