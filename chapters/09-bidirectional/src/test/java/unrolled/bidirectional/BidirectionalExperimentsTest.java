package unrolled.bidirectional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BidirectionalExperimentsTest {

  @Test
  void the_tour_begins_with_the_numbers_worked_by_hand() {
    assertThat(BidirectionalExperiments.byHand()).containsExactly(
        "step 1: forward 0.0, backward 0.8, output 0.8",
        "step 2: forward 0.8, backward 0.8, output 1.2",
        "step 3: forward 0.8, backward 0.0, output 0.4");
  }

  @Test
  void the_tour_counts_weights() {
    assertThat(BidirectionalExperiments.sizes()).containsExactly(
        "forward: 1 direction of 27 units, 5402 parameters",
        "backward: 1 direction of 27 units, 5402 parameters",
        "both: 2 directions of 16 units, 5346 parameters",
        "twice: 1 direction of 32 units, 6882 parameters");
  }

  @Test
  void a_name_is_written_with_the_capitals_that_are_given() {
    assertThat(BidirectionalExperiments.written("IdURI",
        new boolean[] {true, false, true, false, false})).isEqualTo("IdUri");
  }
}
