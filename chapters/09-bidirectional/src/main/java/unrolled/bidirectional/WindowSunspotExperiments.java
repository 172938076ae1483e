package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import unrolled.core.data.Batches;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Forecaster;
import unrolled.core.report.SunspotScore;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.Snapshot;
import unrolled.core.train.SquaredError;
import unrolled.core.train.Training;
import unrolled.core.train.WeightDecay;

/** Forecasts sunspots from the last τ years, read from both ends. */
final class WindowSunspotExperiments extends WindowExperiments {

  static final double WEIGHT_DECAY = 0.001;
  static final int EPOCHS = 1000;
  static final int PATIENCE = 150;
  static final int HISTORY = 10;

  private static final TimeSeries SUNSPOTS = RealSeries.sunspots();
  private static final double MEAN = SunspotPeriod.TRAIN.series().mean();
  private static final double SCALE = Math.sqrt(SunspotPeriod.TRAIN.series().variance());

  @Override
  List<List<Design>> rounds(Design best) {
    return List.of(windows(best, 2, 3, 6, 9), units(best, 2, 4, 8),
        rates(best, 0.003, 0.01, 0.03, 0.1));
  }

  @Override
  int seeds() {
    return 10;
  }

  @Override
  Design start() {
    return new Design(Ways.BOTH, 6, 4, 0.01);
  }

  @Override
  Design control(Design both) {
    return new Design(Ways.ONE, both.window(), 3 * both.units() / 2, both.rate());
  }

  /** Forecasts from the last τ years of a history. */
  private static Forecaster forecaster(Reader network, int window) {
    return history -> {
      List<Input> inputs = new ArrayList<>();
      for (int t = history.length - window; t < history.length; t++) {
        inputs.add(Input.of(Matrix.rowVector((history[t] - MEAN) / SCALE)));
      }
      return MEAN + SCALE * network.output(inputs).get(0, 0);
    };
  }

  @Override
  Score score(Design design, long seed) {
    Forecaster forecaster = forecaster(trained(design, seed), design.window());
    double[] arv = Arrays.stream(SunspotPeriod.values())
        .mapToDouble(period -> SunspotScore.arv(forecaster, period, HISTORY)).toArray();
    return new Score(design, seed, arv[0], arv[1], arv[2], arv[3]);
  }

  /** Trains one network; the weights are those of the least validation error. */
  static Reader trained(Design design, long seed) {
    SeededRandom random = new SeededRandom(seed);
    Reader network = network(design.ways(), 1, design.units(), 1, random.split(1));
    ValueBatch train = batch(SunspotPeriod.TRAIN.from() + HISTORY, SunspotPeriod.TRAIN.to(),
        design.window());
    ValueBatch validation = batch(
        SunspotPeriod.VALIDATION.from(), SunspotPeriod.VALIDATION.to(), design.window());
    Training<ValueBatch> training = new Training<>(new WeightDecay<>(network.learner(
        (O, batch) -> SquaredError.of(O.get(0), batch.targets())), WEIGHT_DECAY),
        new Adam(design.rate()), Batches.inOrder(List.of(train)), random.split(2))
        .clippedBy(Clipping.byNorm(1));
    Snapshot best = training.snapshot();
    double least = Double.POSITIVE_INFINITY;
    for (int epoch = 1; epoch <= EPOCHS && epoch - best.epoch() <= PATIENCE; epoch++) {
      training.runEpochs(epoch);
      double error = SquaredError.of(
          network.output(validation.inputs()), validation.targets()).value();
      if (error < least) {
        least = error;
        best = training.snapshot();
      }
    }
    training.resume(best);
    return network;
  }

  /** Returns the τ years before each of some years, and those years. */
  private static ValueBatch batch(int from, int to, int window) {
    int first = SUNSPOTS.indexOf(from);
    int n = to - from + 1;
    Matrix targets = Matrix.zeros(n, 1);
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < window; t++) {
      Matrix X = Matrix.zeros(n, 1);
      for (int i = 0; i < n; i++) {
        X.set(i, 0, (SUNSPOTS.value(first + i - window + t) - MEAN) / SCALE);
        targets.set(i, 0, (SUNSPOTS.value(first + i) - MEAN) / SCALE);
      }
      inputs.add(Input.of(X));
    }
    return new ValueBatch(inputs, targets, Mask.equal(n, window));
  }

  /** Searches and prints. */
  public static void main(String[] arguments) {
    new WindowSunspotExperiments().search().forEach(System.out::println);
  }
}
