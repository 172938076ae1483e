package unrolled.deep;

import java.util.List;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.core.data.Input;
import unrolled.core.math.Activation;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;
import unrolled.core.train.Spread;
import unrolled.lstm.LagExperiments;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

/**
 * Measures parts of what {@link PathExperiments} measures in a stack of tanh units: one way alone,
 * the slopes of each layer, and a single layer for comparison.
 */
public final class StraightPathExperiments {

  private static final int WARM_UP = 20;
  private static final int LAGS = PathExperiments.LAGS;
  private static final int UNITS = PathExperiments.UNITS;

  private StraightPathExperiments() {}

  /** A stack that has read noise, and the gradient that begins at its top. */
  private record Setting(StackedCell cell, List<StackedCell.Steps> steps, Matrix dH) {}

  private static Setting setting(long seed) {
    StackedCell cell = (StackedCell) PathDesign.STACK.cell(
        PathExperiments.INPUTS, UNITS, new SeededRandom(seed));
    SeededRandom random = new SeededRandom(seed).split(1);
    List<StackedCell.Steps> steps = new Recurrence<>(cell).forward(noise(random)).steps();
    return new Setting(cell, steps, Initializer.uniform(1).create(1, UNITS, random));
  }

  private static List<Input> noise(SeededRandom random) {
    return IntStream.range(0, WARM_UP + LAGS).mapToObj(t -> Input.of(
        Initializer.uniform(1).create(1, PathExperiments.INPUTS, random))).toList();
  }

  /**
   * Returns what arrives in the lowest layer on one of all ways: down at once, and then back in
   * time within the lowest layer.
   */
  static double[] straight(long seed) {
    Setting setting = setting(seed);
    List<RecurrentCell<?, ?>> cells = setting.cell().cells();
    StackedCell.Steps last = setting.steps().get(setting.steps().size() - 1);
    Matrix d = setting.dH();
    for (int l = cells.size() - 1; l > 0; l--) {
      d = StackedCell.backward(cells.get(l), last.layers().get(l), State.of(d.copy()),
          cells.get(l).zeroGradients()).dX();
    }
    double[] left = new double[LAGS + 1];
    RecurrentCell<?, ?> lowest = cells.get(0);
    for (int lag = 0; lag <= LAGS; lag++) {
      left[lag] = d.norm() / setting.dH().norm();
      StackedCell.Steps step = setting.steps().get(setting.steps().size() - 1 - lag);
      d = StackedCell.backward(lowest, step.layers().get(0), State.of(d),
          lowest.zeroGradients()).dPrevious().H();
    }
    return left;
  }

  /** Returns what is left in a network of a single layer. */
  static double[] single(long seed) {
    RnnCell cell = new RnnCell(RnnParameters.random(
        PathExperiments.INPUTS, UNITS, new SeededRandom(seed)));
    SeededRandom random = new SeededRandom(seed).split(1);
    return LagExperiments.left(cell, new Recurrence<>(cell).forward(noise(random)),
        Initializer.uniform(1).create(1, UNITS, random), LAGS);
  }

  /** Returns the mean slope of the tanh units of a layer, counted from 1, over all steps. */
  static double slope(int layer, long seed) {
    return setting(seed).steps().stream().mapToDouble(steps -> Activation.TANH
        .derivativeFromOutput(steps.layers().get(layer - 1).state().H()).sum() / UNITS)
        .average().orElseThrow();
  }

  /** Returns the spread over the seeds 1 to 10. */
  static Spread spread(LongToDoubleFunction of) {
    return Spread.of(LongStream.rangeClosed(1, PathExperiments.SEEDS).mapToDouble(of).toArray());
  }
}
