package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.core.data.Input;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;
import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/**
 * Compares what goes back along the cell state alone with what goes back on all ways, in untrained
 * cells that read noise.
 */
public final class PathExperiments {

  /** Hidden units of each cell. */
  public static final int HIDDEN = 16;

  /** Steps over which gradients are followed. */
  public static final int LAGS = 50;
  private static final int INPUTS = 4;
  private static final int STEPS = 100;
  private static final int SEEDS = 10;

  private PathExperiments() {}

  /**
   * Holds the length of a gradient with respect to the cell state, relative to that at the last
   * step, after 0, 1, … steps back.
   *
   * @param direct along the cell state alone
   * @param all on all ways
   */
  public record Lengths(double[] direct, double[] all) {}

  /** Holds lengths of all seeds. */
  public record Spreads(List<Spread> direct, List<Spread> all) {}

  /**
   * Follows a gradient back from the cell state of the last step.
   *
   * @param forgetBias first bias of the forget gate
   * @param scale what recurrent weights are multiplied by; 1 leaves Glorot's
   * @param seed any
   */
  public static Lengths lengths(double forgetBias, double scale, long seed) {
    SeededRandom random = new SeededRandom(seed);
    LstmParameters parameters = LstmParameters.random(INPUTS, HIDDEN, forgetBias, random);
    parameters.named().forEach((name, matrix) -> {
      if (name.startsWith("Wh")) {
        matrix.scaleInPlace(scale);
      }
    });
    LstmCell cell = new LstmCell(parameters);
    List<Input> X = new ArrayList<>();
    for (int t = 0; t < STEPS; t++) {
      X.add(Input.of(Initializer.uniform(1).create(1, INPUTS, random)));
    }
    List<LstmStep> steps = new Recurrence<>(cell).forward(X).steps();
    Matrix direct = Initializer.uniform(1).create(1, HIDDEN, random);
    State all = State.of(Matrix.zeros(1, HIDDEN), direct.copy());
    double last = direct.norm();
    double[] directs = new double[LAGS + 1];
    double[] alls = new double[LAGS + 1];
    for (int lag = 0; lag <= LAGS; lag++) {
      directs[lag] = direct.norm() / last;
      alls[lag] = all.part(1).norm() / last;
      LstmStep step = steps.get(STEPS - 1 - lag);
      direct = direct.hadamard(step.F());
      all = cell.backward(step, all, cell.zeroGradients()).dPrevious();
    }
    return new Lengths(directs, alls);
  }

  /** Returns lengths after each lag, over the seeds 1 to 10. */
  public static Spreads spreads(double forgetBias, double scale) {
    List<Lengths> seeds = LongStream.rangeClosed(1, SEEDS)
        .mapToObj(seed -> lengths(forgetBias, scale, seed)).toList();
    return new Spreads(spreads(seeds.stream().map(Lengths::direct).toList()),
        spreads(seeds.stream().map(Lengths::all).toList()));
  }

  private static List<Spread> spreads(List<double[]> seeds) {
    return IntStream.rangeClosed(0, LAGS).mapToObj(lag ->
        Spread.of(seeds.stream().mapToDouble(lengths -> lengths[lag]).toArray())).toList();
  }

  /** Draws how long the gradients are. */
  static Figure<?> figure(Spreads usual, Spreads large) {
    Chart chart = Chart.line("lstm-paths")
        .title("Two ways back")
        .description("Length of the gradient with respect to the cell state, on a logarithmic"
            + " scale, against the number of steps back. Along the cell state alone it falls on a"
            + " straight line to a ten-millionth after 50 steps; on all ways together to about a"
            + " thousandth; with recurrent weights eight times as large it grows.")
        .x("steps back")
        .y("length of the gradient")
        .yLog();
    band(chart, "all, weights × 8", large.all());
    band(chart, "all ways", usual.all());
    band(chart, "cell state alone", usual.direct());
    return chart.baseline("1", 1);
  }

  private static void band(Chart chart, String name, List<Spread> spreads) {
    chart.band(name, IntStream.rangeClosed(0, LAGS).asDoubleStream().toArray(),
        values(spreads, 0), values(spreads, 1), values(spreads, 2));
  }

  private static double[] values(List<Spread> spreads, int which) {
    return spreads.stream().mapToDouble(s ->
        new double[] {s.low(), s.median(), s.high()}[which]).toArray();
  }
}
