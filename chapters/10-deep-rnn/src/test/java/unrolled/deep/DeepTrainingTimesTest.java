package unrolled.deep;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts that both rungs are timed; apart from their scores, so that times are made alone. */
class DeepTrainingTimesTest {

  @Test
  void both_rungs_are_timed_and_that_on_names_takes_more_than_ten_times_as_long() {
    RecordedRows times = DeepLadderRecords.times();
    assertThat(times.size()).isEqualTo(2);
    assertThat(times.text(0, "model")).isEqualTo("LSTM, 2 layers of 2 units");
    assertThat(times.text(1, "model")).isEqualTo("LSTM, 2 layers of 90 units");
    assertThat(times.number(1, "seconds"))
        .isGreaterThan(10 * times.number(0, "seconds"));
  }
}
