package unrolled.lstm;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.lstm.ReberExperiments.Rule;
import unrolled.lstm.ReberExperiments.Way;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts that the RNN whose way back is cut had its own choice of learning rate. */
class ReberRateExperimentsTest {

  private static final RecordedRows RUNS = Recorded.of("lstm-reber-cut-rates")
      .command("mvn -Pfull -pl chapters/07-lstm -am package")
      .seeds("11 to 13")
      .dependsOn("src/main/java/unrolled/lstm/ReberRateExperiments.java",
          "src/main/java/unrolled/lstm/ReberExperiments.java",
          "src/main/java/unrolled/lstm/ReberScore.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnCell.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnParameters.java",
          "../../core/src/main/java/unrolled/core/model/Recurrence.java",
          "../../core/src/main/java/unrolled/core/data/ReberGrammar.java")
      .columns("rule", "rate", "seed", "strings", "right", "branch", "bits")
      .rows(ReberRateExperiments::runs);

  private static double bits(Rule rule, double rate) {
    return IntStream.range(0, RUNS.size())
        .filter(row -> RUNS.text(row, "rule").equals(rule.name())
            && RUNS.number(row, "rate") == rate)
        .mapToDouble(row -> RUNS.number(row, "bits")).average().orElseThrow();
  }

  @Test
  void its_rate_is_the_best_of_four_on_other_seeds_and_neither_end_of_them() {
    for (Rule rule : Rule.values()) {
      double[] rates = ReberRateExperiments.rates(rule);
      int best = IntStream.range(0, rates.length).boxed().min(
          (a, b) -> Double.compare(bits(rule, rates[a]), bits(rule, rates[b]))).orElseThrow();
      assertThat(Way.RNN_CUT.rate(rule)).as(rule.name()).isEqualTo(rates[best]);
      assertThat(best).as(rule.name()).isBetween(1, rates.length - 2);
    }
  }

  @Test
  void it_learns_the_grammar_with_none_of_them() {
    assertThat(RUNS.size()).isEqualTo(24);
    assertThat(Arrays.stream(RUNS.numbers("strings"))).containsOnly(-1.0);
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    List<String> recorded = RUNS.rows().get(0);
    assertThat(ReberRateExperiments.row(Rule.ADAM, ReberRateExperiments.rates(Rule.ADAM)[0],
        ReberRateExperiments.FIRST_SEED)).isEqualTo(recorded);
  }
}
