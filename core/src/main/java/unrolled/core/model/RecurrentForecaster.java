package unrolled.core.model;

import java.util.Arrays;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;

/**
 * Lets a recurrent network forecast a real series: it reads the history from the first value to the
 * last, and its output is the forecast.
 *
 * <p>The network sees {@code (x − mean) / scale}, so that its units work in the range where they
 * bend; the forecast is scaled back.
 */
public final class RecurrentForecaster implements Forecaster {

  private final RecurrentNetwork<?, ?> network;
  private final double mean;
  private final double scale;

  /**
   * Creates a forecaster.
   *
   * @param network reads one value and gives one; trained further, it changes the forecaster
   * @param mean of the training years, in the unit of the series
   * @param scale such as their standard deviation, above zero
   * @throws IllegalArgumentException if the network reads or gives more values, or the scale is
   *     not above zero
   */
  public RecurrentForecaster(RecurrentNetwork<?, ?> network, double mean, double scale) {
    if (network.cell().inputSize() != 1 || network.outputSize() != 1) {
      throw new IllegalArgumentException("a forecaster of one series reads 1 value and gives 1, not "
          + network.cell().inputSize() + " and " + network.outputSize());
    }
    if (!(scale > 0)) {
      throw new IllegalArgumentException("the scale must be above 0, not " + scale
          + "; a series that never changes needs no network");
    }
    this.network = network;
    this.mean = mean;
    this.scale = scale;
  }

  /** Returns values as the network sees them, {@code (x − mean) / scale}; for training. */
  public double[] scaled(double... values) {
    return Arrays.stream(values).map(x -> (x - mean) / scale).toArray();
  }

  @Override
  public double forecast(double[] history) {
    return forecast(history, 1)[0];
  }

  /** Forecasts several steps ahead; the state goes on from the history into the future. */
  // tag::forecast[]
  @Override
  public double[] forecast(double[] history, int steps) {
    require(history, steps);
    State state = network.cell().zeroState(1);
    for (double x : history) {
      state = next(x, state);
    }
    double[] forecasts = new double[steps];
    for (int t = 0; t < steps; t++) {
      double o = network.output().forward(state.H()).get(0, 0);
      forecasts[t] = mean + scale * o;
      state = next(forecasts[t], state); // as if it had been observed
    }
    return forecasts;
  }
  // end::forecast[]

  private State next(double x, State state) {
    Input X = Input.of(Matrix.rowVector(scaled(x)));
    return network.cell().forward(X, state).state();
  }

  private static void require(double[] history, int steps) {
    if (history.length == 0) {
      throw new IllegalArgumentException("no history, so nothing to read; give at least one value");
    }
    for (int t = 0; t < history.length; t++) {
      if (!Double.isFinite(history[t])) {
        throw new IllegalArgumentException("value " + (t + 1) + " of the history is " + history[t]
            + "; mend the data, or forecast from what came before it");
      }
    }
    if (steps < 1) {
      throw new IllegalArgumentException("steps must be at least 1, not " + steps);
    }
  }
}
