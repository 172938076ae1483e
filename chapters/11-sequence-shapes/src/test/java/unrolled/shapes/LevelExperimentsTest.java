package unrolled.shapes;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.model.Forecaster;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;
import unrolled.shapes.HorizonExperiments.Design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts that it is the level of the later years that one kind of network cannot bear. */
class LevelExperimentsTest {

  private static final Results RESULTS = Results.of("shapes");
  private static final Design CHOSEN = new Design(16, 0.03);
  private static final RecordedRows LEVELED = HorizonRecords.leveled(CHOSEN);

  @Test
  void a_run_comes_out_as_recorded() {
    assertThat(LEVELED.rows()).contains(LevelExperiments.row(true, CHOSEN, 1));
  }

  @Test
  void a_rule_without_a_level_is_not_changed_and_another_is() {
    double[] history = IntStream.range(0, 40).mapToDouble(t -> 10 + t).toArray();
    Forecaster last = known -> 2 * known[known.length - 1];
    assertThat(new LevelExperiments.Leveled(last, 7).forecast(history, 3))
        .containsExactly(last.forecast(history, 3), within(1e-10));
    Forecaster constant = known -> 7;
    assertThat(new LevelExperiments.Leveled(constant, 7).forecast(history))
        .isCloseTo(Arrays.stream(history, 10, 40).average().orElseThrow(), within(1e-10));
  }

  @Test
  void brought_to_the_level_of_training_both_kinds_tie_on_the_test_years() {
    Spread go = mean("in one go", "test");
    Spread fed = mean("fed back", "test");
    assertThat(go.median()).as("a tie").isBetween(fed.low(), fed.high());
    assertThat(fed.median()).as("a tie").isBetween(go.low(), go.high());
    Spread before = unleveled("test");
    assertThat(go.high()).isLessThan(before.low());
    assertThat(mean("in one go", "untouched").high()).isLessThan(unleveled("untouched").low());
    assertThat(mean("in one go", "validation").median())
        .as("no gain where the level was that of training")
        .isGreaterThan(unleveled("validation").median());
    RESULTS.number("shapes-level-test", go.median(), 2);
    RESULTS.number("shapes-level-test-fed", fed.median(), 2);
    RESULTS.number("shapes-level-untouched", mean("in one go", "untouched").median(), 2);
    RESULTS.number("shapes-level-untouched-fed", mean("fed back", "untouched").median(), 2);
    RESULTS.number("shapes-level-validation", mean("in one go", "validation").median(), 2);
  }

  private static Spread mean(String what, String period) {
    return mean(LEVELED, period, IntStream.range(0, LEVELED.size())
        .filter(row -> LEVELED.text(row, "what").equals(what)));
  }

  private static Spread unleveled(String period) {
    RecordedRows rows = HorizonRecords.inOneGo();
    return mean(rows, period, IntStream.range(0, rows.size()).filter(row ->
        rows.number(row, "units") == CHOSEN.units() && rows.number(row, "rate") == CHOSEN.rate()));
  }

  private static Spread mean(RecordedRows rows, String period, IntStream chosen) {
    return Spread.of(chosen.mapToDouble(row -> Arrays.stream(rows.text(row, period).split(" "))
        .mapToDouble(Double::parseDouble).average().orElseThrow()).toArray());
  }
}
