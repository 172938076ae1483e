package unrolled.gru;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts that the time of the wider rung is recorded; apart from its scores, to be made alone. */
class GruWiderTimeTest {

  @Test
  void the_wider_rung_has_a_training_time_and_it_is_longer_than_that_of_four_units() {
    RecordedRows wide = GruLadderRecords.equalTimes();
    RecordedRows narrow = GruLadderRecords.times();
    assertThat(wide.size()).isEqualTo(1);
    assertThat(wide.text(0, "model")).isEqualTo("GRU, 14 units");
    assertThat(narrow.text(0, "model")).isEqualTo("GRU, 4 units");
    assertThat(wide.number(0, "seconds")).isGreaterThan(narrow.number(0, "seconds"));
  }
}
