package unrolled.gru;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts that the time of the wider rung is recorded; apart from its scores, to be made alone. */
class GruWiderTimeTest {

  @Test
  void the_wider_rung_takes_seconds_of_training_and_not_minutes() {
    RecordedRows times = GruLadderRecords.equalTimes();
    assertThat(times.size()).isEqualTo(1);
    assertThat(times.text(0, "model")).isEqualTo("GRU, 14 units");
    assertThat(times.number(0, "seconds")).isBetween(0.1, 60.0);
  }
}
