package unrolled.gru;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.lstm.LagExperiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts how much of a gradient is left after so many steps, in three kinds of cells. */
class GruLagExperimentsTest {

  private static final Results RESULTS = Results.of("gru");
  private static final Map<String, double[][]> SEEDS = new LinkedHashMap<>();
  private static final Map<String, List<Spread>> LEFT = new LinkedHashMap<>();
  private static final Map<String, Spread> RATES = new LinkedHashMap<>();

  static {
    GruLagExperiments.cells().forEach((name, cells) -> {
      SEEDS.put(name, LagExperiments.seeds(cells));
      LEFT.put(name, LagExperiments.spreads(SEEDS.get(name)));
      RATES.put(name, LagExperiments.rate(SEEDS.get(name)));
    });
  }

  @Test
  void without_recurrent_weights_the_update_gate_is_all_that_passes_a_gradient_on() {
    SeededRandom random = new SeededRandom(4);
    GruCell cell = GruLagExperiments.gru(1, random);
    cell.parameters().named().forEach((name, matrix) -> {
      if (name.startsWith("Wh")) {
        matrix.fill(0);
      }
    });
    List<Input> inputs = IntStream.range(0, 9).mapToObj(t -> Input.of(
        Initializer.uniform(1).create(1, LagExperiments.INPUTS, random))).toList();
    Recurrence.Run<GruStep> run = new Recurrence<>(cell).forward(inputs);
    Matrix dH = Initializer.uniform(1).create(1, LagExperiments.HIDDEN, random);
    double[] left = LagExperiments.left(cell, run, dH, 9);
    Matrix direct = dH;
    for (int lag = 1; lag <= 9; lag++) {
      direct = direct.hadamard(run.steps().get(9 - lag).Z());
      assertThat(left[lag]).isCloseTo(direct.norm() / dH.norm(), within(1e-12));
    }
  }

  @Test
  void half_open_gates_lose_a_gradient_alike_in_both_cells() {
    Spread gru = RATES.get("GRU, bias 0");
    Spread lstm = RATES.get("LSTM, bias 0");
    assertThat(gru.median() / lstm.median()).as("a tie").isBetween(0.97, 1.03);
    assertThat(gru.high()).isLessThan(RATES.get("RNN").low());
    assertThat(lstm.high()).isLessThan(RATES.get("RNN").low());
  }

  @Test
  void a_gru_pays_no_toll_at_the_first_step_and_more_at_each_later_one() {
    List<Spread> gru = LEFT.get("GRU, bias 3");
    List<Spread> lstm = LEFT.get("LSTM, bias 3");
    assertThat(gru.get(1).low()).isGreaterThan(0.9);
    assertThat(lstm.get(1).high()).isLessThan(0.5);
    assertThat(gru.get(10).low()).as("ten steps back").isGreaterThan(lstm.get(10).high());
    assertThat(gru.get(100).median()).isLessThan(lstm.get(100).median() / 3);
    assertThat(lstm.get(100).low()).as("the ranges do overlap").isLessThan(gru.get(100).low());
    assertThat(lstm.get(100).high()).isGreaterThan(gru.get(100).high());
    assertThat(lstm.get(100).median()).as("it rises").isGreaterThan(lstm.get(10).median());
    assertThat(RATES.get("GRU, bias 3").high()).isLessThan(RATES.get("LSTM, bias 3").low());
    assertThat(RATES.get("GRU, bias 1").high()).isLessThan(RATES.get("LSTM, bias 1").low());
    RESULTS.number("gru-lag-units", LagExperiments.HIDDEN);
    RESULTS.number("gru-lag-first", gru.get(1).median(), 2);
    RESULTS.number("gru-lag-lstm-first", lstm.get(1).median(), 2);
    RESULTS.number("gru-lag-ten", gru.get(10).median(), 2);
    RESULTS.number("gru-lag-lstm-ten", lstm.get(10).median(), 2);
    RESULTS.number("gru-lag-hundred", gru.get(100).median(), 2);
    RESULTS.number("gru-lag-hundred-low", gru.get(100).low(), 2);
    RESULTS.number("gru-lag-hundred-high", gru.get(100).high(), 2);
    RESULTS.number("gru-lag-lstm-hundred", lstm.get(100).median(), 2);
    RESULTS.number("gru-lag-lstm-hundred-low", lstm.get(100).low(), 2);
    RESULTS.number("gru-lag-lstm-hundred-high", lstm.get(100).high(), 2);
    RESULTS.number("gru-lag-lstm-factor-low", RATES.get("LSTM, bias 3").low(), 2);
    RESULTS.number("gru-lag-lstm-factor-high", RATES.get("LSTM, bias 3").high(), 2);
    RESULTS.write(GruLagExperiments.figure(LEFT));
  }

  @Test
  void the_factor_a_step_of_each_cell() {
    Table table = Table.of("gru-lag-rates", "cell", "factor a step (median)", "range")
        .caption("By what factor the gradient changes from one step back to the next, from the"
            + " tenth to the hundredth, for first biases of the gate that keeps the old state; ten"
            + " seeds.")
        .align("<>>");
    RATES.forEach((name, rate) -> table.row(name, text(rate.median()),
        text(rate.low()) + "–" + text(rate.high())));
    assertThat(RATES.get("GRU, bias 3").median()).isLessThan(1)
        .isGreaterThan(RATES.get("LSTM, bias 1").median());
    RESULTS.write(table);
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
