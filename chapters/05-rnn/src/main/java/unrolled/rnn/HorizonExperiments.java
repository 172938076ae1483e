package unrolled.rnn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import unrolled.autoregressive.AutoregressiveModel;
import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.model.Forecaster;
import unrolled.core.report.SunspotScore;

/** Lets recurrent networks forecast sunspots many years ahead, from their own forecasts. */
final class HorizonExperiments {

  /** Years ahead, as for the models on windows. */
  static final int LONGEST = 20;

  /** A free run is looked at in its second century: by then its start is forgotten. */
  static final int CENTURY = 100;

  private static final int SEEDS = 10;

  private HorizonExperiments() {}

  /**
   * What one network does on its own forecasts.
   *
   * @param seed of its first weights
   * @param train average relative variances 1 to {@link #LONGEST} years ahead
   * @param validation the same
   * @param test the same
   * @param untouched the same
   * @param run what it does from 1979 on
   * @param quiet what it does after a record that never moved from its mean
   * @param loud what it does after a record with twice the swings
   */
  record Result(long seed, double[] train, double[] validation, double[] test,
      double[] untouched, Run run, Run quiet, Run loud) {}

  /**
   * What a forecaster does that is fed with nothing but its own forecasts.
   *
   * @param deviation standard deviation in the second century
   * @param cycles how often it rises through its mean then
   */
  record Run(double deviation, int cycles) {}

  /** Trains networks with seeds 1 to 10, one year ahead, and scores them farther ahead. */
  static List<Result> results() {
    return LongStream.rangeClosed(1, SEEDS).parallel()
        .mapToObj(HorizonExperiments::result).toList();
  }

  /** Trains one network and scores it. */
  static Result result(long seed) {
    Forecaster network =
        SunspotExperiments.trained(SunspotExperiments.START, seed).forecaster();
    return new Result(seed, arv(network, SunspotPeriod.TRAIN),
        arv(network, SunspotPeriod.VALIDATION), arv(network, SunspotPeriod.TEST),
        arv(network, SunspotPeriod.UNTOUCHED),
        run(network, 1), run(network, 0), run(network, 2));
  }

  /** Returns the average relative variances of a period, 1 to {@link #LONGEST} years ahead. */
  static double[] arv(Forecaster forecaster, SunspotPeriod period) {
    double[] arv = new double[LONGEST];
    Arrays.setAll(arv, i -> SunspotScore.arv(
        forecaster, period, SunspotExperiments.HISTORY, i + 1));
    return arv;
  }

  /**
   * Feeds forecasts back for two centuries from 1979 on.
   *
   * @param swings by which the record's distances from its mean are multiplied before
   */
  static Run run(Forecaster forecaster, double swings) {
    TimeSeries known = RealSeries.sunspots()
        .between(SunspotPeriod.TRAIN.from(), SunspotPeriod.TEST.to());
    double[] history = Arrays.stream(known.values())
        .map(x -> known.mean() + swings * (x - known.mean())).toArray();
    return of(Arrays.copyOfRange(
        forecaster.forecast(history, 2 * CENTURY), CENTURY, 2 * CENTURY));
  }

  /** Describes a century. */
  static Run of(double[] years) {
    double mean = Arrays.stream(years).average().orElseThrow();
    double variance =
        Arrays.stream(years).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
    int cycles = 0;
    for (int t = 1; t < years.length; t++) {
      cycles += years[t - 1] < mean && years[t] >= mean ? 1 : 0;
    }
    return new Run(Math.sqrt(variance), cycles);
  }

  /** Prints errors of networks beside those of AR(8). */
  public static void main(String[] arguments) {
    Forecaster linear = AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), 8);
    System.out.println(run(linear, 1));
    print(arv(linear, SunspotPeriod.TEST));
    for (Result result : results()) {
      System.out.println(result.run());
      print(result.test());
    }
  }

  private static void print(double[] arv) {
    System.out.println(Arrays.stream(arv)
        .mapToObj(a -> String.format(Locale.ROOT, "%.2f", a)).toList());
  }
}
