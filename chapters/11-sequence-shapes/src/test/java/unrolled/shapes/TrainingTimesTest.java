package unrolled.shapes;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;

class TrainingTimesTest {

  /** What the task of this chapter allows, in seconds. */
  private static final double ALLOWED = 120;

  @Test
  void a_network_with_attention_is_trained_in_less_than_two_minutes() {
    RecordedRows times = NumberRecords.times();
    assertThat(times.text(0, "network")).isEqualTo("with attention");
    assertThat(times.number(0, "seconds")).isLessThan(ALLOWED);
    Results results = Results.of("shapes");
    results.number("shapes-seconds", times.number(0, "seconds"), 0);
    results.number("shapes-seconds-plain", times.number(1, "seconds"), 0);
    results.number("shapes-seconds-cores", times.number(0, "cores"), 0);
  }
}
