package unrolled.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.core.data.RealSeries;
import unrolled.core.data.SeriesBatch;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Forecaster;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.report.SunspotScore;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Snapshot;
import unrolled.core.train.Spread;
import unrolled.core.train.Training;
import unrolled.core.train.WeightDecay;
import unrolled.gru.GruNetworks;
import unrolled.lstm.SunspotCellExperiments;

/**
 * Trains networks to write the next twenty years of the sunspots in one go, and compares them with
 * networks that were trained one year ahead and read their own forecasts.
 */
public final class HorizonExperiments {

  /** Units that are tried. */
  static final int[] UNITS = {4, 8, 16};

  /** Learning rates that are tried. */
  static final double[] RATES = {0.003, 0.01, 0.03};

  /** Seeds of the search, 1 to this. */
  static final int FEW = 3;

  /** Seeds of the choice, 1 to this. */
  static final int SEEDS = 10;

  /** The design of the networks that are fed with their own forecasts, as chapter 8 chose it. */
  static final SunspotCellExperiments.Design ONE_YEAR =
      new SunspotCellExperiments.Design(4, 0.001, 0.01);

  /** The price of weights, as for the networks that are fed back. */
  static final double DECAY = ONE_YEAR.weightDecay();

  static final int EPOCHS = 120;
  static final int PATIENCE = 30;

  private static final int BATCH = 32;
  private static final int AHEAD = DelayedForecaster.AHEAD;
  private static final TimeSeries SUNSPOTS = RealSeries.sunspots();

  private HorizonExperiments() {}

  /**
   * What has to be chosen before training.
   *
   * @param units h
   * @param rate η
   */
  record Design(int units, double rate) {}

  /**
   * What one network scores.
   *
   * @param design of the network that writes in one go, or null for one that is fed back
   * @param seed of the first weights
   * @param epoch of the least validation error
   * @param arv average relative variances, 1 to 20 years ahead, of each period
   */
  record Score(Design design, long seed, long epoch, Map<SunspotPeriod, double[]> arv) {

    /** Returns the mean over all years ahead, on the validation years. */
    double validation() {
      return Arrays.stream(arv.get(SunspotPeriod.VALIDATION)).average().orElseThrow();
    }

    /** Returns the score as a row of text, under {@link #COLUMNS}. */
    List<String> row() {
      List<String> row = new ArrayList<>(List.of(
          design == null ? "fed back" : "in one go",
          design == null ? "" : String.valueOf(design.units()),
          design == null ? "" : String.valueOf(design.rate()),
          String.valueOf(seed), String.valueOf(epoch)));
      arv.values().forEach(values -> row.add(text(values)));
      return row;
    }
  }

  /** Columns of the rows of scores; each period has its errors 1 to 20 years ahead. */
  static final String[] COLUMNS = {"what", "units", "rate", "seed", "epoch", "train",
      "validation", "test", "untouched"};

  private static String text(double... values) {
    return Arrays.stream(values).mapToObj(value -> String.format(Locale.ROOT, "%.5f", value))
        .collect(Collectors.joining(" "));
  }

  /** Tries units, then learning rates, and gives the choice more seeds. */
  static List<Score> search() {
    Map<Design, List<Score>> trials = new LinkedHashMap<>();
    for (int units : UNITS) {
      trials.computeIfAbsent(new Design(units, RATES[1]), HorizonExperiments::few);
    }
    int units = chosen(trials).units();
    for (double rate : RATES) {
      trials.computeIfAbsent(new Design(units, rate), HorizonExperiments::few);
    }
    Design chosen = chosen(trials);
    List<Score> all = new ArrayList<>();
    trials.values().forEach(all::addAll);
    LongStream.rangeClosed(FEW + 1, SEEDS).mapToObj(seed -> score(chosen, seed)).forEach(all::add);
    return all;
  }

  /** Returns the design with the least median validation error; of equals the first. */
  static Design chosen(Map<Design, List<Score>> trials) {
    return trials.entrySet().stream().min(Comparator.comparingDouble(trial -> Spread.of(
        trial.getValue().stream().mapToDouble(Score::validation).toArray()).median()))
        .orElseThrow().getKey();
  }

  private static List<Score> few(Design design) {
    return LongStream.rangeClosed(1, FEW).mapToObj(seed -> score(design, seed)).toList();
  }

  /** Trains a network that writes in one go, and scores it. */
  static Score score(Design design, long seed) {
    Trained trained = trained(design, seed);
    return new Score(design, seed, trained.epoch(), inOneGo(trained.forecaster()));
  }

  /** Trains a network one year ahead, as chapter 8 did, and scores it on its own forecasts. */
  static Score fedBack(long seed) {
    var trained = new SunspotCellExperiments(GruNetworks::random).trained(ONE_YEAR, seed);
    return new Score(null, seed, trained.epoch(), arv(trained.forecaster()));
  }

  /** Returns the average relative variances of each period, 1 to 20 years ahead. */
  static Map<SunspotPeriod, double[]> arv(Forecaster forecaster) {
    Map<SunspotPeriod, double[]> arv = new LinkedHashMap<>();
    for (SunspotPeriod period : SunspotPeriod.values()) {
      arv.put(period, IntStream.rangeClosed(1, AHEAD).mapToDouble(years -> SunspotScore.arv(
          forecaster, period, DelayedForecaster.READ, years)).toArray());
    }
    return arv;
  }

  /** Returns the same of a network that writes all years at once, with one pass a period. */
  static Map<SunspotPeriod, double[]> inOneGo(DelayedForecaster forecaster) {
    Map<SunspotPeriod, double[]> arv = new LinkedHashMap<>();
    double unit = forecaster.scale() * forecaster.scale() / SunspotPeriod.referenceVariance();
    for (SunspotPeriod period : SunspotPeriod.values()) {
      arv.put(period, Arrays.stream(errors(forecaster, period))
          .map(error -> unit * error).toArray());
    }
    return arv;
  }

  /**
   * A trained network.
   *
   * @param forecaster with the weights of the least validation error
   * @param epoch when that was, counted from 1
   */
  record Trained(DelayedForecaster forecaster, long epoch) {}

  /** Trains one network; the weights are those of the least validation error. */
  static Trained trained(Design design, long seed) {
    SeededRandom random = new SeededRandom(seed);
    TimeSeries train = SunspotPeriod.TRAIN.series();
    SequenceNetwork<?> network =
        ShapePrograms.network(EncoderDecoders.gru(2, design.units(), random), 1, random);
    DelayedForecaster forecaster = new DelayedForecaster(
        network, train.mean(), Math.sqrt(train.variance()));
    Training<SeriesBatch> training = new Training<>(
        new WeightDecay<>(SequenceLearner.ofSeries(network, null), DECAY),
        new Adam(design.rate()), epoch -> batches(forecaster, train.values(), epoch), random)
        .clippedBy(Clipping.byNorm(1));
    Snapshot best = training.snapshot();
    double least = Double.POSITIVE_INFINITY;
    for (int epoch = 1; epoch <= EPOCHS && epoch - best.epoch() <= PATIENCE; epoch++) {
      training.runEpochs(epoch);
      double error = Arrays.stream(errors(forecaster, SunspotPeriod.VALIDATION)).sum();
      if (error < least) {
        least = error;
        best = training.snapshot();
      }
    }
    training.resume(best);
    return new Trained(forecaster, best.epoch());
  }

  /** Returns each origin once, in a random order. */
  private static List<SeriesBatch> batches(
      DelayedForecaster forecaster, double[] values, SeededRandom random) {
    int[] origins = IntStream.range(DelayedForecaster.READ, values.length).toArray();
    random.shuffle(origins);
    List<SeriesBatch> batches = new ArrayList<>();
    for (int from = 0; from < origins.length; from += BATCH) {
      batches.add(forecaster.batch(values,
          Arrays.copyOfRange(origins, from, Math.min(origins.length, from + BATCH))));
    }
    return batches;
  }

  /** Returns the mean squared errors of a period, scaled, 1 to 20 years ahead. */
  private static double[] errors(DelayedForecaster forecaster, SunspotPeriod period) {
    double[] seen = SUNSPOTS.between(SUNSPOTS.firstYear(), period.to()).values();
    int from = SUNSPOTS.indexOf(period.from());
    int first = Math.max(DelayedForecaster.READ, from - AHEAD + 1);
    SeriesBatch batch = forecaster.batch(seen, IntStream.range(first, seen.length).toArray());
    List<Matrix> O = forecaster.network().forward(batch.inputs(), batch.mask()).O();
    double[] errors = new double[AHEAD];
    for (int k = 0; k < AHEAD; k++) {
      int t = DelayedForecaster.READ + k;
      int start = Math.max(from, first + k);
      for (int year = start; year < seen.length; year++) {
        double error = O.get(t).get(year - k - first, 0)
            - batch.targets().get(t).get(year - k - first, 0);
        errors[k] += error * error / (seen.length - start);
      }
    }
    return errors;
  }

  /** Prints the search. */
  public static void main(String[] arguments) {
    for (Score score : search()) {
      System.out.println(String.join(",", score.row()));
    }
  }
}
