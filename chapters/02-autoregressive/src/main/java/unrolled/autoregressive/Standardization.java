package unrolled.autoregressive;

import unrolled.core.data.TimeSeries;

/**
 * Puts a series on the scale that a network likes: {@code z = (x − mean) / deviation}.
 *
 * <p>Both numbers come from the training years alone, so that nothing of later years leaks in.
 *
 * @param mean in the unit of the series
 * @param deviation standard deviation, above 0, in the unit of the series
 */
public record Standardization(double mean, double deviation) {

  /** Checks the deviation. */
  public Standardization {
    if (!(deviation > 0)) {
      throw new IllegalArgumentException("the standard deviation is " + deviation
          + "; a series that never changes can't be standardized");
    }
  }

  /** Returns the mean and the standard deviation of a series, usually the training years. */
  public static Standardization of(TimeSeries series) {
    return new Standardization(series.mean(), Math.sqrt(series.variance()));
  }

  /** Returns x without its unit. */
  public double standardize(double x) {
    return (x - mean) / deviation;
  }

  /** Returns z in the unit of the series. */
  public double restore(double z) {
    return mean + deviation * z;
  }
}
