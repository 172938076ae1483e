package unrolled.naive;

import unrolled.core.model.Forecaster;

/** Forecasts the mean of everything so far. */
public final class RunningMean implements Forecaster {

  // tag::eq-running-mean[]
  @Override
  public double forecast(double[] history) {
    if (history.length == 0) {
      throw new IllegalArgumentException(
          "no history, so no mean; give at least one value");
    }
    double sum = 0;
    for (double value : history) {
      sum += value;
    }
    return sum / history.length;
  }
  // end::eq-running-mean[]
}
