package unrolled.markov;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

import unrolled.autoregressive.AutoregressiveModel;
import unrolled.autoregressive.OrderChoice;
import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.model.Baseline;
import unrolled.core.model.Forecaster;
import unrolled.core.report.SunspotScore;
import unrolled.core.train.Evaluation;

/** Forecasts sunspots with a chain of levels, and asks what the levels lose. */
public final class LevelExperiments {

  /** The most levels that are tried. */
  static final int MOST = 20;

  /** The greatest number of years ahead. */
  static final int AHEAD = 20;

  private static final double[] TRAIN = SunspotPeriod.TRAIN.series().values();

  private LevelExperiments() {}

  /** Returns the chain of levels, fitted to the training years. */
  static LevelChain chain(int levels, int memory) {
    return LevelChain.fit(TRAIN, levels, memory);
  }

  /** Returns the number of levels that the validation years choose, by one standard error. */
  static int chosen(int memory) {
    double[][] squares = new double[MOST][];
    for (int levels = 1; levels <= MOST; levels++) {
      squares[levels - 1] = squares(chain(levels, memory), SunspotPeriod.VALIDATION);
    }
    return 1 + OrderChoice.simplestWithinOneError(squares);
  }

  /** Returns the squared error of each year of a period, one year ahead. */
  static double[] squares(Forecaster model, SunspotPeriod period) {
    double[] errors = Evaluation.forecasts(
        model, RealSeries.sunspots(), period.from(), period.to(), 1);
    double[] observed = period.series().values();
    Arrays.setAll(errors, t -> (errors[t] - observed[t]) * (errors[t] - observed[t]));
    return errors;
  }

  /** Returns the relative variance of 1, 2, …, 20 levels. */
  static double[] byLevels(int memory, SunspotPeriod period) {
    double[] arv = new double[MOST];
    Arrays.setAll(arv, i -> SunspotScore.arv(chain(i + 1, memory), period, memory));
    return arv;
  }

  /** Returns the relative variance 1, …, 20 years ahead. */
  static double[] byHorizon(Forecaster model, SunspotPeriod period) {
    double[] arv = new double[AHEAD];
    Arrays.setAll(arv, h -> SunspotScore.arv(model, period, 2, h + 1));
    return arv;
  }

  /** Returns the relative variances of a model in the order of {@link SunspotPeriod}. */
  static double[] scores(Forecaster model, int history) {
    return Arrays.stream(SunspotPeriod.values())
        .mapToDouble(period -> SunspotScore.arv(model, period, history)).toArray();
  }

  /** Returns the straight line through the same pairs of years. */
  static AutoregressiveModel autoregression(int tau) {
    return AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), tau);
  }

  /** Returns a forecaster that always says the mean of the training years. */
  static Forecaster mean() {
    return Baseline.constant(SunspotPeriod.TRAIN.series().mean());
  }

  /**
   * Returns the share of the squared error of the test years that falls into years above
   * everything in training and into those that follow one.
   */
  static double shareOfRecords(Forecaster model) {
    double[] squares = squares(model, SunspotPeriod.TEST);
    double all = Arrays.stream(squares).reduce(0, Double::sum);
    return recordYears().mapToDouble(t -> squares[t]).reduce(0, Double::sum) / all;
  }

  /** Returns the places, from 0, of the test years that are or follow such a year. */
  static IntStream recordYears() {
    double highest = Arrays.stream(TRAIN).max().orElseThrow();
    double[] values = RealSeries.sunspots().values();
    int first = RealSeries.sunspots().indexOf(SunspotPeriod.TEST.from());
    return IntStream.range(0, SunspotPeriod.TEST.series().size())
        .filter(t -> Math.max(values[first + t], values[first + t - 1]) > highest);
  }

  /**
   * Prints the main results.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    for (int memory = 1; memory <= 2; memory++) {
      LevelChain chain = chain(chosen(memory), memory);
      System.out.printf(Locale.ROOT, "%s: ARV %s, %d of %d states seen%n", chain,
          Arrays.toString(scores(chain, memory)), chain.statesSeen(), chain.states().count());
    }
  }
}
