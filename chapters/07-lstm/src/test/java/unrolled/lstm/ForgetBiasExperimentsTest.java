package unrolled.lstm;

import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the first biases of two gates do to learning. */
class ForgetBiasExperimentsTest {

  private static final Results RESULTS = Results.of("lstm");
  private static final int LENGTH = ForgetBiasExperiments.LENGTH;
  private static final RecordedRows RUNS = EndRecords.runs("lstm-forget-bias", "AddingTask",
      "ForgetBiasExperiments").rows(ForgetBiasExperiments::runs);

  private static long solved(int forget, int input) {
    return EndRecords.solved(RUNS, ForgetBiasExperiments.name(forget, input), LENGTH);
  }

  private static Spread share(int forget, int input) {
    return EndRecords.spread(RUNS, ForgetBiasExperiments.name(forget, input), LENGTH, "fresh");
  }

  private static String right(int forget, int input) {
    Spread share = share(forget, input);
    return String.format(Locale.ROOT, "%.1f%% (%.0f–%.0f)",
        100 * share.median(), 100 * share.low(), 100 * share.high());
  }

  @Test
  void a_forget_gate_must_begin_open_and_then_the_input_gate_nearly_shut() {
    for (int input : ForgetBiasExperiments.INPUT) {
      assertThat(solved(-1, input)).isZero();
      assertThat(solved(0, input)).isZero();
      assertThat(solved(1, input)).isBetween(3L, 9L);
    }
    assertThat(solved(3, 0)).as("open, but all is let in").isBetween(3L, 9L);
    assertThat(solved(5, 0)).isBetween(3L, 9L);
    assertThat(solved(3, -3)).isEqualTo(EndExperiments.SEEDS);
    assertThat(solved(5, -3)).isEqualTo(EndExperiments.SEEDS);
    Table table = Table.of("lstm-forget-bias-solved", "forget bias",
            "input bias 0: solved", "right", "input bias −3: solved", "right")
        .caption("The adding problem at T = 20 from different first biases: how many of ten seeds"
            + " solve it with 20,000 sequences, and what share of 2,560 fresh ones they answer"
            + " rightly in the end (median and range). The constant ½ gets 15.5%.");
    assertThat(AddingExperiments.constantShare(LENGTH)).isCloseTo(0.155, within(5e-4));
    for (int forget : ForgetBiasExperiments.FORGET) {
      table.row(String.valueOf(forget).replace('-', '−'),
          String.valueOf(solved(forget, 0)), right(forget, 0),
          String.valueOf(solved(forget, -3)), right(forget, -3));
    }
    RESULTS.write(table);
    RESULTS.number("lstm-forget-bias-usual", solved(1, 0));
    RESULTS.number("lstm-forget-bias-shut", solved(1, -3));
  }

  @Test
  void a_bias_of_log_m_forgets_with_a_time_constant_of_m() {
    for (int m : new int[] {20, 50, 1000}) {
      double bias = StrictMath.log(m);
      assertThat(ForgetBiasExperiments.left(bias, 1)).isCloseTo(m / (m + 1.0), within(1e-15));
      assertThat(ForgetBiasExperiments.left(bias, m)).isCloseTo(1 / Math.E, within(0.5 / m));
    }
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    var today = ForgetBiasExperiments.RUNS.rows(
        ForgetBiasExperiments.lstm(5, -3), LENGTH, 10, false);
    assertThat(RUNS.rows().get(RUNS.size() - 1)).isEqualTo(today.get(0));
    assertThat(Arrays.stream(ForgetBiasExperiments.FORGET).count() * 2 * EndExperiments.SEEDS)
        .isEqualTo(RUNS.size());
  }
}
