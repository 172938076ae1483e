package unrolled.bptt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Activation;
import unrolled.core.math.Exponential;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;
import unrolled.core.train.Spread;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

/**
 * Measures how fast the influence of a state on later states shrinks or grows, in networks that
 * nobody has trained.
 */
public final class GradientFlowExperiments {

  /** Hidden units. */
  public static final int HIDDEN = 32;

  /** Longest lag. */
  public static final int LAGS = 50;

  /** Seeds, 1 to this. */
  public static final int SEEDS = 10;

  /** Spectral radii of the recurrent weights. */
  static final double[] RADII = {0.5, 0.8, 1, 1.25, 1.5, 2, 2.5, 3};

  /** Standard deviations of the input to each unit. */
  static final double[] INPUTS = {0, 0.3, 1};

  private static final int WARM_UP = 20;
  private static final int FROM_LAG = 10;

  /** Lags between two norms that are computed. */
  static final int EVERY = 5;

  private GradientFlowExperiments() {}

  /**
   * Holds what was measured at one spectral radius.
   *
   * @param radius of Whh
   * @param rate factor a step by which the norm of the Jacobian changes, lags 10 to 50
   * @param bound norm of Whh, which no rate exceeds for long
   */
  public record Rate(double radius, Spread rate, Spread bound) {}

  /** Returns the rates at all radii, for inputs of a standard deviation. */
  public static List<Rate> rates(double inputs) {
    return Arrays.stream(RADII).mapToObj(radius -> rate(radius, inputs)).toList();
  }

  private static Rate rate(double radius, double inputs) {
    double[] rates = new double[SEEDS];
    double[] bounds = new double[SEEDS];
    for (int seed = 1; seed <= SEEDS; seed++) {
      RnnCell cell = cell(radius, seed);
      List<RnnStep> steps = steps(cell, inputs, seed);
      List<Matrix> jacobians = jacobians(cell, steps);
      double early = SpectralRadius.norm(jacobians.get(FROM_LAG));
      double late = SpectralRadius.norm(jacobians.get(LAGS));
      rates[seed - 1] = Exponential.exp(
          Exponential.log(late / early) / (LAGS - FROM_LAG));
      bounds[seed - 1] = StateJacobian.bound(cell, 1, 1);
    }
    return new Rate(radius, Spread.of(rates), Spread.of(bounds));
  }

  /** Returns the norm of the Jacobian at the lags 0, 5, … 50, one spread over the seeds each. */
  public static List<Spread> norms(double radius, double inputs) {
    double[][] norms = new double[LAGS / EVERY + 1][SEEDS];
    for (int seed = 1; seed <= SEEDS; seed++) {
      RnnCell cell = cell(radius, seed);
      List<Matrix> jacobians = jacobians(cell, steps(cell, inputs, seed));
      for (int i = 0; i < norms.length; i++) {
        norms[i][seed - 1] = SpectralRadius.norm(jacobians.get(i * EVERY));
      }
    }
    return Arrays.stream(norms).map(Spread::of).toList();
  }

  /** Returns a cell of gaussian weights with the given spectral radius, one input a unit. */
  static RnnCell cell(double radius, long seed) {
    Matrix Whh = Initializer.gaussian(1).create(HIDDEN, HIDDEN, new SeededRandom(seed));
    Whh.scaleInPlace(radius / SpectralRadius.of(Whh));
    return new RnnCell(new RnnParameters(
        Matrix.identity(HIDDEN), Whh, Matrix.zeros(1, HIDDEN)));
  }

  /** Returns the last 50 steps of a run that began at a random state. */
  static List<RnnStep> steps(RnnCell cell, double inputs, long seed) {
    SeededRandom random = new SeededRandom(seed).split(1);
    State start = State.of(Initializer.gaussian(0.5).create(1, HIDDEN, random));
    List<Input> noise = IntStream.range(0, WARM_UP + LAGS).mapToObj(t -> Input.of(
        Matrix.generate(1, HIDDEN, () -> inputs * random.gaussian()))).toList();
    return new Recurrence<>(cell)
        .forward(noise, start, Mask.equal(1, noise.size()))
        .steps().subList(WARM_UP, WARM_UP + LAGS);
  }

  /** Returns the Jacobian of the last state by the one 0, 1, 2, … steps before. */
  static List<Matrix> jacobians(RnnCell cell, List<RnnStep> steps) {
    List<Matrix> jacobians = new ArrayList<>(List.of(Matrix.identity(cell.hiddenSize())));
    for (int lag = 1; lag <= steps.size(); lag++) {
      jacobians.add(StateJacobian.of(cell, steps.get(steps.size() - lag), 0)
          .times(jacobians.get(lag - 1)));
    }
    return jacobians;
  }

  /** Returns the first weights that are compared, by what the text calls them. */
  static Map<String, RnnCell> starts(long seed) {
    Map<String, RnnCell> starts = new LinkedHashMap<>();
    starts.put("normal, 0.05", start(Initializer.gaussian(0.05), Activation.TANH, seed));
    starts.put("Glorot", start(Initializer.glorot(), Activation.TANH, seed));
    starts.put("orthogonal", start(Initializer.orthogonal(), Activation.TANH, seed));
    starts.put("identity", start(Initializer.identity(), Activation.TANH, seed));
    starts.put("identity, ReLU", start(Initializer.identity(), Activation.RELU, seed));
    return starts;
  }

  private static RnnCell start(Initializer recurrent, Activation activation, long seed) {
    return new RnnCell(RnnParameters.random(
        HIDDEN, HIDDEN, recurrent, new SeededRandom(seed)), activation);
  }

  /**
   * Returns the factor by which a random gradient changes its length on the way back over 0 to 50
   * steps, in the mean of squares, for each kind of first weights.
   *
   * @param inputs standard deviation of each of the input's values
   */
  public static Map<String, List<Spread>> gains(double inputs) {
    Map<String, double[][]> gains = new LinkedHashMap<>();
    LongStream.rangeClosed(1, SEEDS).forEach(seed -> starts(seed).forEach((name, cell) -> {
      List<Matrix> jacobians = jacobians(cell, steps(cell, inputs, seed));
      double[][] bySeed = gains.computeIfAbsent(name, n -> new double[LAGS + 1][SEEDS]);
      for (int lag = 0; lag <= LAGS; lag++) {
        bySeed[lag][(int) seed - 1] = jacobians.get(lag).norm() / Math.sqrt(HIDDEN);
      }
    }));
    Map<String, List<Spread>> spreads = new LinkedHashMap<>();
    gains.forEach((name, bySeed) -> spreads.put(
        name, Arrays.stream(bySeed).map(Spread::of).toList()));
    return spreads;
  }
}
