package unrolled.lstm;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts that the adding problem is solved in less than half a minute. */
class AddingTimesTest {

  private static final double SECONDS = 30;
  private static final RecordedRows TIMES = EndRecords.record("lstm-adding-times", "1 to 10",
      "AddingTask", "AddingTimes", "AddingExperiments", "EndExperiments", "EndTraining",
      "Contender").columns("model", "seed", "seconds")
      .rows(() -> AddingTimes.measure(Contender.lstm()));

  @Test
  void fifty_steps_are_solved_in_less_than_half_a_minute_with_every_seed() {
    Spread seconds = Spread.of(TIMES.numbers("seconds"));
    assertThat(TIMES.size()).isEqualTo(EndExperiments.SEEDS);
    assertThat(seconds.high()).isLessThan(SECONDS);
    Results.of("lstm").number("lstm-adding-seconds", (long) Math.ceil(seconds.high()));
  }
}
