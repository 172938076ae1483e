package unrolled.naive;

import unrolled.core.math.Vectors;
import unrolled.core.model.Forecaster;

/** Forecasts that the next value will be the last one. */
public final class Persistence implements Forecaster {

  // tag::eq-persistence[]
  @Override
  public double forecast(double[] history) {
    if (history.length == 0) {
      throw new IllegalArgumentException(
          "no history, so no last value; give at least one");
    }
    return history[history.length - 1];
  }
  // end::eq-persistence[]

  /**
   * Returns the average relative variance of persistence on a series whose mean and variance stay
   * the same, {@code 2 (1 − r_1)}.
   *
   * @param neighborCorrelation r_1, the correlation of neighbors, from −1 to 1
   */
  // tag::eq-persistence-variance[]
  public static double relativeVariance(double neighborCorrelation) {
    return 2 * (1 - neighborCorrelation);
  }
  // end::eq-persistence-variance[]

  /**
   * Returns the correlation of neighbors,
   * {@code r_1 = Σ (x_t − m)(x_{t−1} − m) / Σ (x_t − m)²}, the sums over all there is.
   *
   * @param values at least two, not all equal
   * @throws IllegalArgumentException if all values are equal
   */
  // tag::eq-neighbor-correlation[]
  public static double neighborCorrelation(double[] values) {
    double mean = new RunningMean().forecast(values);
    double products = 0;
    double squares = 0;
    for (int t = 0; t < values.length; t++) {
      double deviation = values[t] - mean;
      squares += deviation * deviation;
      if (t > 0) {
        products += deviation * (values[t - 1] - mean);
      }
    }
    if (Vectors.allEqual(values)) {
      throw new IllegalArgumentException("all " + values.length + " values are " + values[0]
          + "; what never changes has no correlation");
    }
    return products / squares;
  }
  // end::eq-neighbor-correlation[]
}
