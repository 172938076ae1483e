package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.RealSeries;
import unrolled.core.data.SeriesBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Training;
import unrolled.latent.LocalLevel;
import unrolled.rnn.RnnParameters;

/**
 * Trains networks to estimate a hidden level at each step, where a Kalman filter bounds whoever
 * reads the past, and a Kalman smoother whoever reads all.
 */
final class SmootherExperiments {

  /** The published variances of the Nile. */
  static final LocalLevel MODEL = new LocalLevel(15_099, 1_469.1);

  /** As many years as the record of the Nile has. */
  static final int LENGTH = 100;

  static final int BATCH = 8;
  static final int STEPS = 300;
  /** So many steps at the end have a tenth of the learning rate. */
  static final int SLOW_STEPS = 150;
  static final double LEARNING_RATE = 0.02;
  static final int SEEDS = 10;

  /** Divides what goes into a network and what comes out. */
  static final double SCALE = 100;

  private SmootherExperiments() {}

  /** Which way a network reads. */
  enum Ways {
    ONE(5), BOTH(3);

    private final int units;

    Ways(int units) {
      this.units = units;
    }

    int units() {
      return units;
    }

    /** Draws a network of linear units. */
    SequenceNetwork<?> network(SeededRandom random) {
      return this == ONE ? joined(layer(units, random), random)
          : joined(new Bidirectional<>(layer(units, random), layer(units, random)), random);
    }
  }

  private static SequenceLayer<RnnParameters> layer(int units, SeededRandom random) {
    return TwoFilters.linear(RnnParameters.random(1, units, random));
  }

  private static <P extends Parameters> SequenceNetwork<P> joined(
      SequenceLayer<P> layer, SeededRandom random) {
    return new SequenceNetwork<>(layer, new OutputLayer(
        OutputParameters.create(layer.outputSize(), 1, Initializer.glorot(), random)));
  }

  /** Trains one network on series that it sees once each. */
  static SequenceNetwork<?> trained(Ways ways, long seed, int steps, int slowSteps) {
    SeededRandom random = new SeededRandom(seed);
    return trained(ways.network(random.split(1)), random, steps, slowSteps);
  }

  private static <P extends Parameters> SequenceNetwork<P> trained(
      SequenceNetwork<P> network, SeededRandom random, int steps, int slowSteps) {
    run(network, LEARNING_RATE, random.split(2), steps);
    run(network, LEARNING_RATE / 10, random.split(3), slowSteps);
    return network;
  }

  private static <P extends Parameters> void run(
      SequenceNetwork<P> network, double rate, SeededRandom random, int steps) {
    new Training<>(SequenceLearner.ofSeries(network, null), new Adam(rate),
        epoch -> List.of(batch(epoch)), random).clippedBy(Clipping.byNorm(1)).run(steps);
  }

  /** Makes series from the model: steps of the observations, and levels less observations. */
  static SeriesBatch batch(SeededRandom random) {
    List<LocalLevel.Path> paths =
        Stream.generate(() -> MODEL.simulate(LENGTH, random)).limit(BATCH).toList();
    List<Matrix> targets = new ArrayList<>();
    List<double[]> read = paths.stream().map(LocalLevel.Path::observations).toList();
    for (int t = 0; t < LENGTH; t++) {
      Matrix target = Matrix.zeros(BATCH, 1);
      for (int n = 0; n < BATCH; n++) {
        target.set(n, 0, (paths.get(n).levels()[t] - read.get(n)[t]) / SCALE);
      }
      targets.add(target);
    }
    return new SeriesBatch(inputs(read), targets, Mask.equal(BATCH, LENGTH));
  }

  private static List<Input> inputs(List<double[]> series) {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < series.get(0).length; t++) {
      Matrix X = Matrix.zeros(series.size(), 1);
      for (int n = 0; n < series.size(); n++) {
        X.set(n, 0, (series.get(n)[t] - series.get(n)[Math.max(0, t - 1)]) / SCALE);
      }
      inputs.add(Input.of(X));
    }
    return inputs;
  }

  /** Returns the levels that a network finds in the flow of the Nile. */
  static double[] onTheNile(SequenceNetwork<?> network) {
    double[] flow = RealSeries.nile().values();
    List<Matrix> O =
        network.forward(inputs(List.of(flow)), Mask.equal(1, flow.length)).O();
    double[] levels = new double[flow.length];
    Arrays.setAll(levels, t -> flow[t] + SCALE * O.get(t).get(0, 0));
    return levels;
  }

  /**
   * What one network does.
   *
   * @param ways it reads
   * @param seed of weights and series
   * @param steps of training, the slow ones included
   * @param errors mean squared error at each step, computed and not sampled
   * @param nile levels of the Nile
   */
  record Outcome(Ways ways, long seed, int steps, double[] errors, double[] nile) {

    List<String> row() {
      return List.of(ways.name(), String.valueOf(seed), String.valueOf(steps),
          text(errors), text(nile));
    }

    private static String text(double[] values) {
      return Arrays.stream(values).mapToObj(value -> String.format(Locale.ROOT, "%.2f", value))
          .collect(Collectors.joining(" "));
    }
  }

  static Outcome outcome(Ways ways, long seed, int steps, int slowSteps) {
    SequenceNetwork<?> network = trained(ways, seed, steps, slowSteps);
    return new Outcome(ways, seed, steps + slowSteps,
        new LevelError(MODEL).at(LevelError.of(network, LENGTH), SCALE), onTheNile(network));
  }

  /** Trains two networks for a moment: short enough for every build. */
  static List<Outcome> shortOutcomes() {
    return Stream.of(Ways.values()).map(ways -> outcome(ways, 1, 5, 5)).toList();
  }

  /** Trains ten networks of both kinds. */
  static List<Outcome> outcomes() {
    return Stream.of(Ways.values()).flatMap(ways ->
        LongStream.rangeClosed(1, SEEDS).parallel()
            .mapToObj(seed -> outcome(ways, seed, STEPS, SLOW_STEPS)).toList().stream()).toList();
  }

  /** Prints errors at some steps beside the floors. */
  public static void main(String[] arguments) {
    System.out.printf(Locale.ROOT, "filter %.0f smoother %.0f%n",
        MODEL.filterFloor(), MODEL.smootherFloor());
    int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SEEDS;
    for (Ways ways : Ways.values()) {
      for (int seed = 1; seed <= seeds; seed++) {
        Outcome outcome = outcome(ways, seed, STEPS, SLOW_STEPS);
        System.out.printf(Locale.ROOT, "%s %d:", ways, seed);
        for (int t : new int[] {0, 1, 2, 5, 10, 20, 50, 80, 90, 95, 98, 99}) {
          System.out.printf(Locale.ROOT, " %.0f", outcome.errors()[t]);
        }
        System.out.println();
      }
    }
  }
}
