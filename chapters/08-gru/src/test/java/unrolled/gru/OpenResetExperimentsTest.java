package unrolled.gru;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts how much of the harm of a shut update gate is due to a reset gate that is half open. */
class OpenResetExperimentsTest {

  /** A little more than the half that it costs not to know the other symbol. */
  private static final double ONE_SYMBOL = 0.55;

  private static final Results RESULTS = Results.of("gru");
  private static final RecordedRows RUNS = Recorded.of("gru-stuck-reset")
      .command("mvn -Pfull -pl chapters/08-gru -am package")
      .seeds("1 to 10")
      .dependsOn("src/main/java/unrolled/gru/OpenResetExperiments.java",
          "src/main/java/unrolled/gru/StuckGateExperiments.java",
          "src/main/java/unrolled/gru/GruCell.java",
          "src/main/java/unrolled/gru/GruParameters.java",
          "../../core/src/main/java/unrolled/core/model/Recurrence.java",
          "../../core/src/main/java/unrolled/core/data/TemporalOrderTask.java")
      .columns(OpenResetExperiments.COLUMNS)
      .rows(OpenResetExperiments::runs);

  private static double[] wrong(double bias, int batches) {
    return IntStream.range(0, RUNS.size())
        .filter(row -> RUNS.number(row, "bias") == bias && RUNS.number(row, "batches") == batches)
        .mapToDouble(row -> RUNS.number(row, "wrong")).toArray();
  }

  @Test
  void with_an_open_reset_gate_half_of_the_networks_learn_a_symbol_and_some_both() {
    for (double bias : OpenResetExperiments.UPDATE_BIASES) {
      double[] wrong = wrong(bias, 400);
      assertThat(wrong).hasSize(StuckGateExperiments.SEEDS);
      Spread spread = Spread.of(wrong);
      assertThat(spread.median()).isLessThan(0.6);
      assertThat(Arrays.stream(wrong).filter(w -> w < ONE_SYMBOL).count())
          .isGreaterThanOrEqualTo(bias == -4 ? 7 : 5);
      assertThat(Arrays.stream(wrong).filter(w -> w < 0.05).count()).as("both")
          .isGreaterThanOrEqualTo(1);
      String id = "gru-stuck-reset-" + (bias == -4 ? "4" : "8");
      RESULTS.percent(id, spread.median(), 0);
      RESULTS.percent(id + "-low", spread.low(), 0);
      RESULTS.percent(id + "-high", spread.high(), 0);
    }
    RESULTS.number("gru-stuck-reset-bias", (long) OpenResetExperiments.RESET_BIAS);
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    double bias = OpenResetExperiments.UPDATE_BIASES[1];
    assertThat(OpenResetExperiments.open(bias, 1).after(50).wrong())
        .isCloseTo(wrong(bias, 50)[0], within(5e-5));
  }
}
