package unrolled.autoregressive;

import unrolled.core.data.TimeSeries;

/**
 * Computes two coefficients as Yule did by hand: from two correlations, not by solving for them.
 *
 * <p>G. U. Yule, "On a method of investigating periodicities in disturbed series", Philosophical
 * Transactions of the Royal Society A 226 (1927), 267–298: the rounding p. 275, the correlations
 * Table IV, p. 287.
 *
 * @param wholeDeviations whether deviations from the mean are rounded to whole numbers first
 */
public record YuleRecipe(boolean wholeDeviations) {

  /**
   * What the recipe gives.
   *
   * @param r1 correlation of neighbors
   * @param r2 correlation of values two steps apart
   * @param phi1 weight of the last value
   * @param phi2 weight of the value before it
   */
  public record Coefficients(double r1, double r2, double phi1, double phi2) {}

  /**
   * Applies the recipe.
   *
   * @param series at least four values, not all equal
   */
  // tag::eq-yule-recipe[]
  public Coefficients apply(TimeSeries series) {
    double[] d = deviations(series);
    double r1 = correlation(d, 1);
    double r2 = correlation(d, 2);
    double phi1 = r1 * (1 - r2) / (1 - r1 * r1);
    double phi2 = (r2 - r1 * r1) / (1 - r1 * r1);
    return new Coefficients(r1, r2, phi1, phi2);
  }
  // end::eq-yule-recipe[]

  private double[] deviations(TimeSeries series) {
    double mean = series.mean();
    double[] d = series.values();
    for (int t = 0; t < d.length; t++) {
      d[t] = wholeDeviations ? Math.rint(d[t] - mean) : d[t] - mean;
    }
    return d;
  }

  /** Returns the correlation of the pairs (d[t], d[t + k]), each side with its own mean. */
  // tag::eq-pair-correlation[]
  static double correlation(double[] d, int k) {
    int n = d.length - k;
    double early = 0;
    double late = 0;
    for (int t = 0; t < n; t++) {
      early += d[t] / n;
      late += d[t + k] / n;
    }
    double products = 0;
    double earlySquares = 0;
    double lateSquares = 0;
    for (int t = 0; t < n; t++) {
      double a = d[t] - early;
      double b = d[t + k] - late;
      products += a * b;
      earlySquares += a * a;
      lateSquares += b * b;
    }
    return products / Math.sqrt(earlySquares * lateSquares);
  }
  // end::eq-pair-correlation[]
}
