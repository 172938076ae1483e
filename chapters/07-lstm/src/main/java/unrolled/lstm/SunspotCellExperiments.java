package unrolled.lstm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import unrolled.core.data.Batches;
import unrolled.core.data.RealSeries;
import unrolled.core.data.SeriesBatch;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Forecaster;
import unrolled.core.model.NetworkFactory;
import unrolled.core.model.RecurrentForecaster;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.SunspotScore;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Metrics;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Snapshot;
import unrolled.core.train.Spread;
import unrolled.core.train.Training;
import unrolled.core.train.WeightDecay;

/**
 * Trains networks of any kind of cell to forecast sunspots one year ahead, as those of tanh units
 * were: the same years, the same search, the same way to stop.
 *
 * @param cells the kind of cell
 */
public record SunspotCellExperiments(NetworkFactory cells) {

  /** Numbers of units that are tried. */
  public static final int[] UNITS = {2, 4, 8, 16};

  static final double[] WEIGHT_DECAYS = {0, 0.001, 0.003};
  static final double[] LEARNING_RATES = {0.003, 0.01, 0.03, 0.1};

  /** Where the search starts. */
  public static final Design START = new Design(8, 0.001, 0.01);

  static final int EPOCHS = 1000;
  static final int PATIENCE = 150;

  /** The first forecasts of the record have too short a history to be judged or learned from. */
  public static final int HISTORY = 10;

  private static final int SEEDS = 10;
  private static final TimeSeries SUNSPOTS = RealSeries.sunspots();

  /**
   * What has to be chosen before training.
   *
   * @param units h
   * @param weightDecay ω
   * @param learningRate η
   */
  public record Design(int units, double weightDecay, double learningRate) {}

  /**
   * A trained network and when its validation error was least.
   *
   * @param network with the weights of that epoch
   * @param forecaster of sunspot numbers with that network
   * @param epoch counted from 1
   */
  public record Trained(
      RecurrentNetwork<?, ?> network, RecurrentForecaster forecaster, long epoch) {}

  /**
   * What one network scores, as average relative variances one year ahead.
   *
   * @param design what was tried
   * @param seed of the first weights
   * @param epoch of the least validation error
   * @param record of 1957 to 1959, which exceed every year before 1956
   * @param rest of 1960 to 1979
   */
  public record Score(Design design, long seed, long epoch, double train, double validation,
      double test, double untouched, double record, double rest) {

    /** Returns the score as a row of text, under {@link #COLUMNS}. */
    public List<String> row() {
      return List.of(String.valueOf(design.units()), String.valueOf(design.weightDecay()),
          String.valueOf(design.learningRate()), String.valueOf(seed), String.valueOf(epoch),
          text(train), text(validation), text(test), text(untouched), text(record), text(rest));
    }

    /** Reads a score that {@link #row} wrote. */
    public static Score of(RecordedRows rows, int row) {
      return new Score(new Design((int) rows.number(row, "units"), rows.number(row, "decay"),
          rows.number(row, "rate")), (long) rows.number(row, "seed"),
          (long) rows.number(row, "epoch"), rows.number(row, "train"),
          rows.number(row, "validation"), rows.number(row, "test"),
          rows.number(row, "untouched"), rows.number(row, "record"), rows.number(row, "rest"));
    }

    private static String text(double value) {
      return String.format(Locale.ROOT, "%.6f", value);
    }
  }

  /** Columns of the rows of scores. */
  public static final String[] COLUMNS = {"units", "decay", "rate", "seed", "epoch", "train",
      "validation", "test", "untouched", "record", "rest"};

  /**
   * Tries units, then weight decays, then learning rates, each time keeping what the validation
   * years like best.
   */
  public List<Score> search() {
    Map<Design, List<Score>> trials = new LinkedHashMap<>();
    for (int units : UNITS) {
      trials.computeIfAbsent(
          new Design(units, START.weightDecay(), START.learningRate()), this::scores);
    }
    int units = chosen(trials).units();
    for (double weightDecay : WEIGHT_DECAYS) {
      trials.computeIfAbsent(
          new Design(units, weightDecay, START.learningRate()), this::scores);
    }
    Design slow = chosen(trials);
    for (double learningRate : LEARNING_RATES) {
      trials.computeIfAbsent(
          new Design(slow.units(), slow.weightDecay(), learningRate), this::scores);
    }
    List<Score> all = new ArrayList<>();
    trials.values().forEach(all::addAll);
    return all;
  }

  /** Returns the design with the least median validation error; of equals the first. */
  public static Design chosen(Map<Design, List<Score>> trials) {
    return trials.entrySet().stream().min(Comparator.comparingDouble(trial ->
        Spread.of(trial.getValue().stream().mapToDouble(Score::validation).toArray()).median()))
        .orElseThrow().getKey();
  }

  /** Returns what the seeds 1 to 10 score. */
  public List<Score> scores(Design design) {
    return LongStream.rangeClosed(1, SEEDS).parallel()
        .mapToObj(seed -> score(design, seed)).toList();
  }

  /** Trains one network and scores it on all periods. */
  public Score score(Design design, long seed) {
    Trained trained = trained(design, seed);
    double[] arv = new double[SunspotPeriod.values().length];
    for (SunspotPeriod period : SunspotPeriod.values()) {
      arv[period.ordinal()] = SunspotScore.arv(trained.forecaster(), period, HISTORY);
    }
    return new Score(design, seed, trained.epoch(), arv[0], arv[1], arv[2], arv[3],
        arv(trained.forecaster(), 1957, 1959), arv(trained.forecaster(), 1960, 1979));
  }

  /** Returns the average relative variance of some years, one step ahead. */
  public static double arv(Forecaster forecaster, int from, int to) {
    return Metrics.averageRelativeVariance(
        Evaluation.meanSquaredError(forecaster, SUNSPOTS, from, to, 1),
        SunspotPeriod.referenceVariance());
  }

  /** Trains one network; the weights are those of the least validation error. */
  public Trained trained(Design design, long seed) {
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<?, ?> network = cells.random(1, design.units(), 1, random);
    TimeSeries train = SunspotPeriod.TRAIN.series();
    RecurrentForecaster forecaster = new RecurrentForecaster(
        network, train.mean(), Math.sqrt(train.variance()));
    Training<SeriesBatch> training = new Training<>(
        new WeightDecay<>(NetworkLearner.ofSeries(network), design.weightDecay()),
        new Adam(design.learningRate()),
        Batches.inOrder(List.of(without(HISTORY, forecaster.scaled(train.values())))), random)
        .clippedBy(Clipping.byNorm(1));
    SeriesBatch seen = SeriesBatch.oneStepAhead(forecaster.scaled(SUNSPOTS.between(
        SUNSPOTS.firstYear(), SunspotPeriod.VALIDATION.to()).values()));
    Snapshot best = training.snapshot();
    double least = Double.POSITIVE_INFINITY;
    for (int epoch = 1; epoch <= EPOCHS && epoch - best.epoch() <= PATIENCE; epoch++) {
      training.runEpochs(epoch);
      double error = validationError(network, seen);
      if (error < least) {
        least = error;
        best = training.snapshot();
      }
    }
    training.resume(best);
    return new Trained(network, forecaster, best.epoch());
  }

  /** Leaves the first targets out of the loss: nobody could forecast them yet. */
  private static SeriesBatch without(int first, double[] scaled) {
    SeriesBatch batch = SeriesBatch.oneStepAhead(scaled);
    List<Matrix> targets = new ArrayList<>(batch.targets());
    for (int t = 0; t < first; t++) {
      targets.set(t, null);
    }
    return new SeriesBatch(batch.inputs(), targets, batch.mask());
  }

  private static double validationError(RecurrentNetwork<?, ?> network, SeriesBatch seen) {
    List<Matrix> O = network.forward(seen.inputs()).O();
    int first = SUNSPOTS.indexOf(SunspotPeriod.VALIDATION.from()) - 1;
    double sum = 0;
    for (int t = first; t < O.size(); t++) {
      double error = O.get(t).get(0, 0) - seen.targets().get(t).get(0, 0);
      sum += error * error;
    }
    return sum;
  }
}
