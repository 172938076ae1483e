package unrolled.autoregressive;

import java.util.Arrays;

import unrolled.core.data.TimeSeries;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Spread;

/** Runs the chapter's experiments on series that it makes itself, where the truth is known. */
final class SimulationExperiments {

  /** Ten fixed seeds; each experiment reports their median and range. */
  static final long[] SEEDS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

  /** Yule's equation (31) as printed, with his standard deviation of the disturbances. */
  static final AutoregressiveModel YULE =
      AutoregressiveModel.of(13.854, 15.41, 1.34254, -0.65504);

  /** As many made years as the sunspots have training years. */
  static final int TRAIN = 221;
  static final int TEST = 2000;
  private static final int WARM_UP = 200;

  private SimulationExperiments() {}

  /**
   * What looking back τ steps gives on a made series, in units of what the true equation scores.
   *
   * @param train mean squared error on the values fitted to, by τ
   * @param test mean squared error on later values, by τ
   * @param aic Akaike's criterion, by τ
   */
  record Run(double[] train, double[] test, double[] aic) {}

  /** Makes one series by Yule's equation, fits τ = 1, …, 20 and scores each. */
  static Run run(long seed) {
    TimeSeries series = made(seed);
    TimeSeries train = series.between(1, TRAIN);
    int first = AutoregressiveExperiments.LONGEST + 1; // the same values for every τ
    double floorTrain = score(YULE, series, first, TRAIN);
    double floorTest = score(YULE, series, TRAIN + 1, TRAIN + TEST);
    double[] fitted = new double[AutoregressiveExperiments.LONGEST];
    double[] tested = new double[AutoregressiveExperiments.LONGEST];
    for (int tau = 1; tau <= fitted.length; tau++) {
      AutoregressiveModel model = AutoregressiveModel.fit(train, tau);
      fitted[tau - 1] = score(model, series, first, TRAIN) / floorTrain;
      tested[tau - 1] = score(model, series, TRAIN + 1, TRAIN + TEST) / floorTest;
    }
    return new Run(fitted, tested, OrderChoice.aicUpTo(train, fitted.length));
  }

  private static double score(AutoregressiveModel model, TimeSeries series, int from, int to) {
    return Evaluation.meanSquaredError(model, series, from, to, 1);
  }

  /** Makes a series by Yule's equation that has forgotten how it began. */
  static TimeSeries made(long seed) {
    double[] start = {YULE.mean(), YULE.mean()};
    double[] path = YULE.simulate(start, WARM_UP + TRAIN + TEST, new SeededRandom(seed));
    return new TimeSeries("made by Yule's equation", "", 1, 1,
        Arrays.copyOfRange(path, WARM_UP, path.length));
  }

  /** Follows {@code x_t = φ·x_{t−1} + ε_t} from zero with noise of variance one. */
  static double[] path(double phi, int steps, long seed) {
    return AutoregressiveModel.of(0, 1, phi)
        .simulate(new double[1], steps, new SeededRandom(seed));
  }

  /** Returns the mean square over many such paths at their last step. */
  static double meanSquareAfter(int steps, double phi, int paths) {
    double sum = 0;
    for (int seed = 1; seed <= paths; seed++) {
      double last = path(phi, steps, seed)[steps - 1];
      sum += last * last;
    }
    return sum / paths;
  }

  /** Returns least, median and greatest of the rows' values, each a row by column. */
  static double[][] spread(double[][] rows) {
    int columns = rows[0].length;
    double[][] result = new double[3][columns];
    for (int c = 0; c < columns; c++) {
      int column = c;
      Spread spread = Spread.of(Arrays.stream(rows).mapToDouble(row -> row[column]).toArray());
      result[0][c] = spread.low();
      result[1][c] = spread.median();
      result[2][c] = spread.high();
    }
    return result;
  }
}
