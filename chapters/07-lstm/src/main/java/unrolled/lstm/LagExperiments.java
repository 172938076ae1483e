package unrolled.lstm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Exponential;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;
import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

/**
 * Measures how much of a gradient is left after so many steps back, in cells of any kind.
 *
 * <p>The gradient begins at the hidden state of one step. What is measured is the norm of the
 * gradient with respect to the whole state, hidden and cell state together, relative to the norm
 * with which it began.
 */
public final class LagExperiments {

  /** Longest lag. */
  public static final int LAGS = 100;

  /** Hidden units of each cell. */
  public static final int HIDDEN = 32;

  /** Values of each input. */
  public static final int INPUTS = 4;

  /** Seeds, 1 to this. */
  public static final int SEEDS = 10;

  /** First biases of the forget gate. */
  public static final int[] BIASES = {0, 1, 3};

  private static final int WARM_UP = 20;
  private static final int FROM_LAG = 10;

  private LagExperiments() {}

  /**
   * Goes back from the last step of a run, and returns what is left after 0, 1, … steps.
   *
   * @param cell whose run it is
   * @param run of one or more sequences
   * @param dH gradient with respect to the last hidden state (n, h), not changed
   * @param lags how many steps back, at most as many as the run has
   * @return lags + 1 norms relative to that of dH, the first of them 1
   */
  // tag::left[]
  public static <P extends Parameters, S extends RecurrentCell.Step>
      double[] left(RecurrentCell<P, S> cell, Recurrence.Run<S> run,
          Matrix dH, int lags) {
    State G = State.zerosLike(run.initial());
    G.H().add(dH);
    double[] left = new double[lags + 1];
    for (int lag = 0; lag <= lags; lag++) {
      left[lag] = norm(G) / dH.norm();
      if (lag < lags) {
        S step = run.steps().get(run.steps().size() - 1 - lag);
        G = cell.backward(step, G, cell.zeroGradients()).dPrevious();
      }
    }
    return left;
  }

  private static double norm(State G) {
    double sum = 0;
    for (int part = 0; part < G.parts(); part++) {
      sum += G.part(part).norm() * G.part(part).norm();
    }
    return Math.sqrt(sum);
  }
  // end::left[]

  /**
   * Returns what is left in a cell that nobody has trained and that reads noise.
   *
   * @param cell of 4 inputs
   * @param seed of the noise and of the gradient
   */
  public static <P extends Parameters, S extends RecurrentCell.Step> double[] untrained(
      RecurrentCell<P, S> cell, long seed) {
    SeededRandom random = new SeededRandom(seed).split(1);
    List<Input> noise = IntStream.range(0, WARM_UP + LAGS).mapToObj(t -> Input.of(
        Initializer.uniform(1).create(1, INPUTS, random))).toList();
    Recurrence.Run<S> run = new Recurrence<>(cell).forward(
        noise, cell.zeroState(1), Mask.equal(1, noise.size()));
    return left(cell, run, Initializer.uniform(1).create(1, cell.hiddenSize(), random), LAGS);
  }

  /** Returns what is left in untrained cells, a row for each of the seeds 1 to 10. */
  public static double[][] seeds(Function<SeededRandom, RecurrentCell<?, ?>> cells) {
    return LongStream.rangeClosed(1, SEEDS)
        .mapToObj(seed -> untrained(cells.apply(new SeededRandom(seed)), seed))
        .toArray(double[][]::new);
  }

  /** Returns one spread a lag. */
  public static List<Spread> spreads(double[]... seeds) {
    return IntStream.rangeClosed(0, LAGS).mapToObj(lag -> Spread.of(
        Arrays.stream(seeds).mapToDouble(left -> left[lag]).toArray())).toList();
  }

  /** Returns the factor a step, {@code (left_100 / left_10)^{1/90}}. */
  public static Spread rate(double[]... seeds) {
    return Spread.of(Arrays.stream(seeds).mapToDouble(left -> Exponential.exp(
        Exponential.log(left[LAGS] / left[FROM_LAG]) / (LAGS - FROM_LAG))).toArray());
  }

  /** Draws what is left, one band for each kind of cell. */
  static Figure<?> figure(Map<String, List<Spread>> left) {
    Chart chart = Chart.line("lstm-lag")
        .title("What is left of a gradient")
        .description("Norm of a gradient on a logarithmic scale against the number of steps back."
            + " In an LSTM with a forget bias of 0 it falls fastest, to 10 to the minus 15 after"
            + " a hundred steps; in the RNN to 4 millionths; with a bias of 1 to 3"
            + " ten-thousandths; with a bias of 3 its median stays between a tenth and a third.")
        .x("steps back")
        .y("norm, relative to the first")
        .yLog()
        .yRange(1e-19, 10);
    double[] lags = IntStream.rangeClosed(0, LAGS).asDoubleStream().toArray();
    left.forEach((name, spreads) -> chart.band(name, lags,
        spreads.stream().mapToDouble(Spread::low).toArray(),
        spreads.stream().mapToDouble(Spread::median).toArray(),
        spreads.stream().mapToDouble(Spread::high).toArray()));
    return chart;
  }

  /** Returns the cells that are compared, by what the text calls them. */
  public static Map<String, Function<SeededRandom, RecurrentCell<?, ?>>> cells() {
    Map<String, Function<SeededRandom, RecurrentCell<?, ?>>> cells = new LinkedHashMap<>();
    cells.put("RNN", random -> new RnnCell(RnnParameters.random(INPUTS, HIDDEN, random)));
    for (int bias : BIASES) {
      cells.put("LSTM, bias " + bias, random -> new LstmCell(
          LstmParameters.random(INPUTS, HIDDEN, bias, random)));
    }
    return cells;
  }
}
