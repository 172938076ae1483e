package unrolled.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import unrolled.core.data.Batches;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SeriesBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Training;
import unrolled.latent.LearnedFilter;
import unrolled.latent.LearningExperiments;
import unrolled.latent.LocalLevel;

/**
 * Measures recurrent networks where no forecaster can be better than a Kalman filter: on levels
 * that wander and are observed with noise.
 */
final class LevelFloorExperiments {

  static final LocalLevel MODEL = new LocalLevel(200, 100);

  /** Networks learn from as many series as the filter of two coefficients did, and as long. */
  static final int TRAIN = 40;
  static final int LENGTH = 100;

  static final int TEST = 400;
  /** Test series go on for so long after those of training have ended. */
  static final int LONG = 1000;
  /** Steps over which errors are averaged. */
  static final int BIN = 20;

  static final int UNITS = 4;
  static final int EPOCHS = 1000;
  static final double LEARNING_RATE = 0.01;
  private static final int SEEDS = 10;
  /** Test series have seeds of their own. */
  private static final long TEST_SEED = 1000;

  private LevelFloorExperiments() {}

  /** Forecasts every value of many series from those before. */
  @FunctionalInterface
  interface Contestant {
    /**
     * Returns the forecasts.
     *
     * @param series n of them, of T values each
     * @return T arrays of n forecasts; the first means nothing
     */
    double[][] forecasts(List<double[]> series);
  }

  /** Returns the mean squared error in each bin of steps, the first of which begins at step 1. */
  static double[] errors(Contestant contestant, long seed) {
    List<double[]> series = made(TEST_SEED + seed, TEST, LONG);
    double[][] forecasts = contestant.forecasts(series);
    double[] errors = new double[LONG / BIN];
    for (int t = 1; t < LONG; t++) {
      int bin = t / BIN;
      for (int n = 0; n < TEST; n++) {
        double error = forecasts[t][n] - series.get(n)[t];
        errors[bin] += error * error / TEST / (bin == 0 ? BIN - 1 : BIN);
      }
    }
    return errors;
  }

  static List<double[]> made(long seed, int count, int length) {
    SeededRandom random = new SeededRandom(seed);
    return Stream.generate(() -> MODEL.simulate(length, random).observations())
        .limit(count).toList();
  }

  /** Returns the root of the mean square of all values. */
  private static double scale(List<double[]> series) {
    return Math.sqrt(series.stream().flatMapToDouble(Arrays::stream).map(x -> x * x)
        .average().orElseThrow());
  }

  /** What a network reads, and what it says. */
  enum Kind {
    /** Reads values, says the next value. */
    VALUES,
    /** Reads values, says how far the next one will be from the last. */
    STEPS_OF_VALUES,
    /** Reads how far each value is from the one before, and says how far the next one will be. */
    DIFFERENCES;

    private List<double[]> read(List<double[]> series) {
      return this == DIFFERENCES ? differences(series) : series;
    }

    private List<double[]> said(List<double[]> series) {
      return this == VALUES ? series : differences(series);
    }
  }

  private static Contestant contestant(
      Kind kind, RecurrentNetwork<?, ?> network, double readScale, double saidScale) {
    return series -> {
      double[][] forecasts = outputs(network, kind.read(series), readScale, saidScale);
      for (int t = 1; kind != Kind.VALUES && t < forecasts.length; t++) {
        for (int n = 0; n < series.size(); n++) {
          forecasts[t][n] += series.get(n)[t - 1];
        }
      }
      return forecasts;
    };
  }

  private static List<double[]> differences(List<double[]> series) {
    return series.stream().map(x -> {
      double[] d = new double[x.length];
      for (int t = 1; t < x.length; t++) {
        d[t] = x[t] - x[t - 1];
      }
      return d;
    }).toList();
  }

  private static RecurrentNetwork<RnnParameters, RnnStep> trained(
      SeriesBatch batch, long seed) {
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<RnnParameters, RnnStep> network =
        RnnNetworks.random(1, UNITS, 1, random.split(1));
    new Training<>(NetworkLearner.ofSeries(network), new Adam(LEARNING_RATE),
        Batches.inOrder(List.of(batch)), random.split(2))
        .clippedBy(Clipping.byNorm(1)).runEpochs(EPOCHS);
    return network;
  }

  private static SeriesBatch batch(
      List<double[]> read, double readScale, List<double[]> said, double saidScale) {
    List<Matrix> targets = new ArrayList<>();
    for (int t = 1; t < said.get(0).length; t++) {
      targets.add(column(said, t, saidScale));
    }
    return new SeriesBatch(
        inputs(read, readScale), targets, Mask.equal(read.size(), targets.size()));
  }

  /** Returns all steps but the last. */
  private static List<Input> inputs(List<double[]> series, double scale) {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t + 1 < series.get(0).length; t++) {
      inputs.add(Input.of(column(series, t, scale)));
    }
    return inputs;
  }

  private static Matrix column(List<double[]> series, int t, double scale) {
    Matrix column = Matrix.zeros(series.size(), 1);
    for (int n = 0; n < series.size(); n++) {
      column.set(n, 0, series.get(n)[t] / scale);
    }
    return column;
  }

  private static double[][] outputs(RecurrentNetwork<?, ?> network, List<double[]> series,
      double readScale, double saidScale) {
    double[][] outputs = new double[series.get(0).length][series.size()];
    List<Matrix> O = network.forward(inputs(series, readScale)).O();
    for (int t = 1; t < outputs.length; t++) {
      for (int n = 0; n < series.size(); n++) {
        outputs[t][n] = saidScale * O.get(t - 1).get(n, 0);
      }
    }
    return outputs;
  }

  /** Forecasts by the recurrence of two coefficients, learned from the same series. */
  static Contestant linear(long seed) {
    List<LearnedFilter> path = LearningExperiments.train(
        made(seed, TRAIN, LENGTH), new LearnedFilter(0, 0.2));
    LearnedFilter last = path.get(path.size() - 1);
    return recurrence(last.a(), last.b());
  }

  static Contestant recurrence(double a, double b) {
    return series -> {
      double[][] forecasts = new double[series.get(0).length][series.size()];
      for (int n = 0; n < series.size(); n++) {
        double[] x = series.get(n);
        double h = x[0];
        for (int t = 1; t < x.length; t++) {
          forecasts[t][n] = h;
          h = a * h + b * x[t];
        }
      }
      return forecasts;
    };
  }

  static Contestant mean() {
    return series -> {
      double[][] forecasts = new double[series.get(0).length][series.size()];
      for (int n = 0; n < series.size(); n++) {
        double sum = 0;
        for (int t = 1; t < forecasts.length; t++) {
          sum += series.get(n)[t - 1];
          forecasts[t][n] = sum / t;
        }
      }
      return forecasts;
    };
  }

  /** Trains networks of all kinds, with seeds 1 to 10. */
  static List<Result> results() {
    return LongStream.rangeClosed(1, SEEDS).boxed().parallel()
        .flatMap(seed -> Stream.of(Kind.values()).map(kind -> result(seed, kind)))
        .toList();
  }

  /** Trains one network and scores it on new series. */
  static Result result(long seed, Kind kind) {
    List<double[]> train = made(seed, TRAIN, LENGTH);
    List<double[]> read = kind.read(train);
    List<double[]> said = kind.said(train);
    double readScale = scale(read);
    double saidScale = scale(said);
    RecurrentNetwork<RnnParameters, RnnStep> network =
        trained(batch(read, readScale, said, saidScale), seed);
    return new Result(seed, kind, saidScale * mostSaid(network),
        errors(contestant(kind, network, readScale, saidScale), seed));
  }

  /**
   * What one network scores.
   *
   * @param seed of the first weights and of the series
   * @param kind what it reads and says
   * @param most magnitude that its output can't exceed, in the unit of the series
   * @param errors mean squared errors in each {@link #BIN} of steps
   */
  record Result(long seed, Kind kind, double most, double[] errors) {}

  /** Returns {@code Σ |Whq| + |bq|}, since every unit is between −1 and 1. */
  private static double mostSaid(RecurrentNetwork<RnnParameters, RnnStep> network) {
    double most = Math.abs(network.output().parameters().bq().get(0, 0));
    for (int unit = 0; unit < UNITS; unit++) {
      most += Math.abs(network.output().parameters().Whq().get(unit, 0));
    }
    return most;
  }

  /** Prints errors of networks beside those of the steady filter. */
  public static void main(String[] arguments) {
    double K = MODEL.steadyGain();
    print("steady filter", errors(recurrence(1 - K, K), 1));
    print("learned", errors(linear(1), 1));
    for (Result result : results()) {
      print(result.seed() + " " + result.kind(),
          result.errors());
    }
  }

  private static void print(String name, double[] errors) {
    System.out.printf(Locale.ROOT, "%-14s %s%n", name, Arrays.stream(errors)
        .mapToObj(e -> String.format(Locale.ROOT, "%.0f", e)).toList());
  }
}
