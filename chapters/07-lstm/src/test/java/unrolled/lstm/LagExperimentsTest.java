package unrolled.lstm;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.math.Exponential;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts how much of a gradient is left after so many steps, in cells that nobody trained. */
class LagExperimentsTest {

  private static final Results RESULTS = Results.of("lstm");

  private static final Map<String, double[][]> LEFT = new LinkedHashMap<>();

  static {
    LagExperiments.cells().forEach(
        (name, cells) -> LEFT.put(name, LagExperiments.seeds(cells)));
  }

  /** A few dozen products and sums of numbers near 1. */
  private static final double ROUNDING = 1e-12;

  @Test
  void without_recurrent_weights_all_that_is_left_has_gone_along_the_cell_state() {
    SeededRandom random = new SeededRandom(4);
    LstmParameters parameters = LstmParameters.random(2, 3, 1, random);
    parameters.named().forEach((name, matrix) -> {
      if (name.startsWith("Wh")) {
        matrix.fill(0);
      }
    });
    LstmCell cell = new LstmCell(parameters);
    List<Input> inputs = IntStream.range(0, 9)
        .mapToObj(t -> Input.of(Initializer.uniform(1).create(1, 2, random))).toList();
    Recurrence.Run<LstmStep> run = new Recurrence<>(cell).forward(inputs);
    Matrix dH = Initializer.uniform(1).create(1, 3, random);
    double[] left = LagExperiments.left(cell, run, dH, 9);
    LstmStep last = run.steps().get(8);
    Matrix dC = dH.hadamard(last.O()).hadamard(last.tanhC().map(x -> 1 - x * x));
    assertThat(left[0]).isEqualTo(1);
    for (int lag = 1; lag <= 9; lag++) {
      Matrix direct = dC.hadamard(DirectPath.product(run.steps().subList(9 - lag, 9), dC));
      assertThat(left[lag]).isCloseTo(direct.norm() / dH.norm(), within(ROUNDING));
    }
  }

  @Test
  void what_is_left_is_the_gradient_that_backpropagation_gives_the_first_state() {
    SeededRandom random = new SeededRandom(5);
    LstmCell cell = new LstmCell(LstmParameters.random(2, 3, 0, random));
    List<Input> inputs = IntStream.range(0, 6)
        .mapToObj(t -> Input.of(Initializer.uniform(1).create(2, 2, random))).toList();
    Recurrence<LstmParameters, LstmStep> recurrence = new Recurrence<>(cell);
    Recurrence.Run<LstmStep> run = recurrence.forward(inputs);
    Matrix dH = Initializer.uniform(1).create(2, 3, random);
    Matrix[] all = new Matrix[6];
    all[5] = dH;
    State first = recurrence.backward(
        run, Arrays.asList(all), cell.zeroGradients()).dInitial();
    double norm = Math.sqrt(first.H().norm() * first.H().norm()
        + first.part(1).norm() * first.part(1).norm());
    assertThat(LagExperiments.left(cell, run, dH, 6)[6])
        .isCloseTo(norm / dH.norm(), within(ROUNDING));
  }

  @Test
  void an_lstm_may_lose_a_gradient_faster_than_an_rnn_and_its_first_bias_decides() {
    Map<String, List<Spread>> left = new LinkedHashMap<>();
    LEFT.forEach((name, seeds) -> left.put(name, LagExperiments.spreads(seeds)));
    List<Spread> rnn = left.get("RNN");
    List<Spread> zero = left.get("LSTM, bias 0");
    List<Spread> one = left.get("LSTM, bias 1");
    List<Spread> three = left.get("LSTM, bias 3");
    assertThat(zero.get(50).high()).as("each LSTM below each RNN").isLessThan(rnn.get(50).low());
    assertThat(zero.get(10).high()).isLessThan(rnn.get(10).low());
    assertThat(one.get(10).median() / rnn.get(10).median()).as("a tie").isBetween(0.8, 1.25);
    assertThat(one.get(100).low()).as("ranges overlap").isLessThan(rnn.get(100).high());
    assertThat(one.get(100).median()).isGreaterThan(10 * rnn.get(100).median());
    assertThat(three.get(100).low()).isGreaterThan(one.get(100).high());
    assertThat(three.get(100).low()).isGreaterThan(rnn.get(100).high());
    assertThat(three.get(100).high()).isLessThan(2);
    for (int lag = 2; lag <= LagExperiments.LAGS; lag++) {
      assertThat(three.get(lag).median()).as("bias 3, lag " + lag).isBetween(0.1, 0.35);
    }
    assertThat(three.get(1).high()).as("from hidden to cell state").isLessThan(0.5);
    assertThat(three.get(1).median()).as("a fuller cell passes less of it")
        .isLessThan(one.get(1).median());
    double direct = Exponential.exp(100 * Exponential.log(Exponential.sigmoid(3)));
    assertThat(three.get(100).low()).as("most has come through gates").isGreaterThan(1.5 * direct);
    RESULTS.number("lstm-lag-first", three.get(1).median(), 2);
    double least = three.stream().mapToDouble(Spread::median).min().orElseThrow();
    assertThat(three.get(9).median()).as("least after nine steps").isEqualTo(least);
    assertThat(three.get(100).median()).as("and then it grows").isGreaterThan(2 * least);
    RESULTS.number("lstm-lag-nine", three.get(9).median(), 2);
    RESULTS.number("lstm-lag-three-low", three.get(100).low(), 3);
    RESULTS.number("lstm-lag-three-high", three.get(100).high(), 1);
    RESULTS.number("lstm-lag-direct", direct, 3);
    RESULTS.number("lstm-lag-three", three.get(100).median(), 2);
    RESULTS.number("lstm-lag-units", LagExperiments.HIDDEN);
    RESULTS.write(LagExperiments.figure(left));
  }

  @Test
  void the_factor_a_step_of_each_cell() {
    Table table = Table.of("lstm-lag-rates", "cell", "forget gate at first",
        "factor a step (median)", "range")
        .caption("By what factor the gradient changes from one step back to the next: the tenth to"
            + " the hundredth step, ten seeds.")
        .align("<>>>");
    double[] medians = new double[4];
    int row = 0;
    for (var cell : LEFT.entrySet()) {
      Spread rate = LagExperiments.rate(cell.getValue());
      medians[row] = rate.median();
      table.row(cell.getKey(),
          row == 0 ? "–" : text(Exponential.sigmoid(LagExperiments.BIASES[row - 1])),
          text(rate.median()), text(rate.low()) + "–" + text(rate.high()));
      row++;
    }
    assertThat(medians[1]).isLessThan(medians[0]);
    assertThat(medians[0]).isLessThan(medians[2]);
    assertThat(medians[3]).as("neither vanishes nor explodes").isBetween(0.98, 1.02);
    RESULTS.write(table);
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
