package unrolled.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SeriesBatch;
import unrolled.core.math.Matrix;
import unrolled.core.model.Forecaster;
import unrolled.core.model.SequenceNetwork;

/**
 * Forecasts all years of a horizon in one go: reads what has been, then takes one blank step for
 * each year to come, and never sees a forecast of its own.
 *
 * <p>A step has two inputs: the value and 0 while it reads, 0 and 1 while it writes. Values are
 * scaled, {@code (x − mean) / scale}.
 *
 * @param network of two inputs and one output
 * @param mean of the training series, in its unit
 * @param scale its standard deviation, above 0
 */
public record DelayedForecaster(SequenceNetwork<?> network, double mean, double scale)
    implements Forecaster {

  /** Years that are read before the first blank step. */
  public static final int READ = 30;

  /** Years that are written. */
  public static final int AHEAD = 20;

  /** Checks that the network reads two values and gives one, and that the scale is above 0. */
  public DelayedForecaster {
    if (network.layer().inputSize() != 2 || network.outputSize() != 1 || !(scale > 0)) {
      throw new IllegalArgumentException("a delayed forecaster reads 2 values and gives 1, with a"
          + " scale above 0, not " + network.layer().inputSize() + ", " + network.outputSize()
          + " and " + scale);
    }
  }

  @Override
  public double forecast(double[] history) {
    return forecast(history, 1)[0];
  }

  /** Forecasts up to {@link #AHEAD} years from the last {@link #READ} of a history. */
  @Override
  public double[] forecast(double[] history, int steps) {
    if (history.length < READ || steps < 1 || steps > AHEAD) {
      throw new IllegalArgumentException("a forecast of 1 to " + AHEAD + " years needs " + READ
          + " years before it, not " + steps + " from " + history.length);
    }
    SeriesBatch batch = batch(history, history.length);
    List<Matrix> O = network.forward(batch.inputs(), batch.mask()).O();
    return IntStream.range(0, steps)
        .mapToDouble(k -> mean + scale * O.get(READ + k).get(0, 0)).toArray();
  }

  /**
   * Lays series side by side, one for each origin: READ values up to it, then AHEAD blank steps.
   * Where the record ends before the horizon, the sequence ends with it.
   *
   * @param values the record, in its unit
   * @param origins how many values are known, each at least READ and at most all
   */
  // tag::delayed[]
  public SeriesBatch batch(double[] values, int... origins) {
    List<Input> inputs = new ArrayList<>();
    List<Matrix> targets = new ArrayList<>();
    for (int t = 0; t < READ + AHEAD; t++) {
      Matrix X = Matrix.zeros(origins.length, 2);
      Matrix Y = Matrix.zeros(origins.length, 1);
      for (int n = 0; n < origins.length; n++) {
        int year = origins[n] - READ + t;
        double x = year < values.length ? (values[year] - mean) / scale : 0;
        X.set(n, 0, t < READ ? x : 0);
        X.set(n, 1, t < READ ? 0 : 1);
        Y.set(n, 0, x);
      }
      inputs.add(Input.of(X));
      targets.add(t < READ ? null : Y);
    }
    return new SeriesBatch(inputs, targets, mask(values, origins));
  }
  // end::delayed[]

  /** Returns how long each sequence is: a forecast that nothing can be compared with is whole. */
  private static Mask mask(double[] values, int... origins) {
    return new Mask(Arrays.stream(origins).map(origin -> READ
        + (origin == values.length ? AHEAD : Math.min(AHEAD, values.length - origin))).toArray());
  }
}
