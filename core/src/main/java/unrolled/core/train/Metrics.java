package unrolled.core.train;

/** Scores forecasts: squared errors for numbers, likelihood for symbols. */
public final class Metrics {

  private static final double LN_2 = StrictMath.log(2);

  private Metrics() {}

  /**
   * Returns the mean squared error, {@code (1/n) Σ (x̂_t − x_t)²}.
   *
   * @param forecasts n forecasts
   * @param observed the n values that came
   * @return in the squared unit of the values
   * @throws IllegalArgumentException if the lengths differ or are zero
   */
  // tag::eq-mean-squared-error[]
  public static double meanSquaredError(double[] forecasts, double[] observed) {
    checkPairs(forecasts.length, observed.length);
    double sum = 0;
    for (int t = 0; t < observed.length; t++) {
      double error = forecasts[t] - observed[t];
      sum += error * error;
    }
    return sum / observed.length;
  }
  // end::eq-mean-squared-error[]

  /**
   * Returns the average relative variance: the mean squared error in units of a variance.
   *
   * <p>1 is what forecasting the mean scores on the record whose variance is given; 0 is perfect.
   *
   * @param meanSquaredError in squared units of the series
   * @param variance of a stated record of the same series, above zero
   * @throws IllegalArgumentException if the variance is not above zero
   */
  // tag::eq-average-relative-variance[]
  public static double averageRelativeVariance(double meanSquaredError, double variance) {
    if (!(variance > 0)) {
      throw new IllegalArgumentException("the reference variance is " + variance
          + "; a series that never changes has no relative error");
    }
    return meanSquaredError / variance;
  }
  // end::eq-average-relative-variance[]

  /**
   * Returns the bits that a model spends on a symbol, {@code −(1/n) Σ log2 p(x_t | past)}.
   *
   * @param logLikelihood of n symbols, in nats
   * @param symbols n, at least 1, end symbols included
   * @throws IllegalArgumentException if symbols is below 1
   */
  // tag::eq-bits-per-character[]
  public static double bitsPerSymbol(double logLikelihood, long symbols) {
    if (symbols < 1) {
      throw new IllegalArgumentException("no symbols to score: "
          + "the corpus is empty; give it at least one sequence");
    }
    return -logLikelihood / LN_2 / symbols;
  }
  // end::eq-bits-per-character[]

  /**
   * Returns the perplexity, {@code 2^bits}: the number of equally likely choices that would be as
   * hard to guess.
   *
   * @param bitsPerSymbol as {@link #bitsPerSymbol} gives it
   */
  // tag::eq-perplexity[]
  public static double perplexity(double bitsPerSymbol) {
    return StrictMath.pow(2, bitsPerSymbol);
  }
  // end::eq-perplexity[]

  private static void checkPairs(int forecasts, int observed) {
    if (forecasts != observed || observed == 0) {
      throw new IllegalArgumentException(forecasts + " forecasts for " + observed
          + " observations; give one forecast for each, and at least one");
    }
  }
}
