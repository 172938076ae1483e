package unrolled.lstm;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.math.Exponential;
import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts how much of a gradient comes along the cell state in networks that remember. */
class TrainedBeltExperimentsTest {

  private static final Results RESULTS = Results.of("lstm");
  private static final RecordedRows RUNS = Recorded.of("lstm-lag-belt")
      .command("mvn -Pfull -pl chapters/07-lstm -am package")
      .seeds("1 to 10")
      .dependsOn("src/main/java/unrolled/lstm/TrainedBeltExperiments.java",
          "src/main/java/unrolled/lstm/TrainedLagExperiments.java",
          "src/main/java/unrolled/lstm/ReberExperiments.java",
          "src/main/java/unrolled/lstm/CellPathOnly.java",
          "src/main/java/unrolled/lstm/LstmCell.java",
          "src/main/java/unrolled/lstm/LstmParameters.java",
          "../../core/src/main/java/unrolled/core/model/Recurrence.java",
          "../../core/src/main/java/unrolled/core/data/ReberGrammar.java")
      .columns("seed", "all", "belt")
      .rows(TrainedBeltExperiments::runs);

  @Test
  void training_has_lengthened_the_belt_but_most_still_comes_on_other_ways() {
    Spread belt = Spread.of(RUNS.numbers("belt"));
    double first = StrictMath.pow(Exponential.sigmoid(LstmNetworks.FORGET_BIAS),
        TrainedLagExperiments.LAG);
    assertThat(belt.median()).isGreaterThan(30 * first);
    assertThat(Arrays.stream(RUNS.numbers("belt")).filter(left -> left > first).count())
        .as("nine of ten").isEqualTo(9);
    for (int row = 0; row < RUNS.size(); row++) {
      assertThat(RUNS.number(row, "belt")).as("seed " + (row + 1))
          .isLessThan(0.7 * RUNS.number(row, "all"));
    }
    assertThat(IntStream.range(0, RUNS.size()).filter(
        row -> RUNS.number(row, "belt") < RUNS.number(row, "all") / 2).count())
        .as("seven of ten").isEqualTo(7);
    RESULTS.number("lstm-lag-belt", belt.median(), 2);
    RESULTS.number("lstm-lag-belt-low", belt.low(), 3);
    RESULTS.number("lstm-lag-belt-high", belt.high(), 2);
    RESULTS.number("lstm-lag-belt-first", first, 3);
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    assertThat(RUNS.rows().get(5)).isEqualTo(TrainedBeltExperiments.row(6));
  }
}
