package unrolled.shapes;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds today's code to what the records of whole trainings were made with. */
class ShortRecordsTest {

  @Test
  void a_few_updates_come_out_as_recorded() {
    assertThat(ShortRecords.recordedLosses().rows()).isEqualTo(ShortRecords.losses());
  }

  @Test
  void scores_searches_weights_and_probabilities_come_out_as_recorded() {
    assertThat(ShortRecords.recordedAnswers().rows()).isEqualTo(ShortRecords.answers());
  }
}
