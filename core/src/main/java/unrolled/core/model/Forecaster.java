package unrolled.core.model;

import java.util.Arrays;

/** Forecasts the next value of a real series from the values so far. */
@FunctionalInterface
public interface Forecaster {

  /**
   * Forecasts the value that follows a history.
   *
   * @param history all values so far, oldest first; not changed
   * @return the forecast, in the unit of the history
   * @throws IllegalArgumentException if the history is shorter than the model needs
   */
  double forecast(double[] history);

  /**
   * Forecasts several steps ahead by feeding each forecast back as if it had been observed.
   *
   * @param history all values so far, oldest first; not changed
   * @param steps how many values to forecast, at least 1
   * @return the forecasts, nearest first, {@code steps} of them
   * @throws IllegalArgumentException if steps is below 1 or the history is too short
   */
  // tag::feed-back[]
  default double[] forecast(double[] history, int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException(
          "steps must be at least 1, not " + steps);
    }
    double[] values = Arrays.copyOf(history, history.length + steps);
    for (int t = history.length; t < values.length; t++) {
      values[t] = forecast(Arrays.copyOf(values, t));
    }
    return Arrays.copyOfRange(values, history.length, values.length);
  }
  // end::feed-back[]
}
