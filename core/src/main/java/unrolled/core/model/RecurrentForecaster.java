package unrolled.core.model;

import java.util.Arrays;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;

/**
 * Lets a recurrent network, of one layer or more, forecast a real series: it reads the history from
 * the first value to the last, and its output is the forecast.
 *
 * <p>The network sees {@code (x − mean) / scale}, so that its units work in the range where they
 * bend; the forecast is scaled back.
 */
public final class RecurrentForecaster implements Forecaster {

  private final SequenceNetwork<?> network;
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
    this(SequenceNetwork.of(network), mean, scale);
  }

  /**
   * Creates a forecaster of a network made of layers.
   *
   * @param network as above; none of its layers looks ahead
   * @param mean as above
   * @param scale as above
   * @throws IllegalArgumentException if the network looks ahead: it would need the value that it is
   *     asked for; or as above
   */
  public RecurrentForecaster(SequenceNetwork<?> network, double mean, double scale) {
    network.requireCausal("asked for the next value");
    if (network.layer().inputSize() != 1 || network.outputSize() != 1) {
      throw new IllegalArgumentException("a forecaster of one series reads 1 value and gives 1, not "
          + network.layer().inputSize() + " and " + network.outputSize());
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
    SequenceNetwork.Step step = next(history[0], network.layer().zeroStates(1));
    for (int t = 1; t < history.length; t++) {
      step = next(history[t], step.states());
    }
    double[] forecasts = new double[steps];
    for (int t = 0; t < steps; t++) {
      forecasts[t] = mean + scale * step.O().get(0, 0);
      step = next(forecasts[t], step.states()); // as if it had been observed
    }
    return forecasts;
  }
  // end::forecast[]

  private SequenceNetwork.Step next(double x, List<State> states) {
    return network.step(Input.of(Matrix.rowVector(scaled(x))), states);
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
