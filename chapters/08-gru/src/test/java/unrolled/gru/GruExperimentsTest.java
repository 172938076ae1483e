package unrolled.gru;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GruExperimentsTest {

  @Test
  void the_tour_begins_with_the_numbers_worked_by_hand() {
    assertThat(GruExperiments.byHand()).containsExactly(
        "R = 0.50, Z = 0.25, candidate 0.80, state 0.60",
        "R = 0.25, Z = 0.75, candidate 0.80, state 0.65");
  }

  @Test
  void the_tour_counts_weights() {
    assertThat(GruExperiments.sizes()).containsExactly(
        "1 weighted sum: 1376 parameters with 32 units, 69 units for 5504",
        "3 weighted sums: 4128 parameters with 32 units, 38 units for 5504",
        "4 weighted sums: 5504 parameters with 32 units, 32 units for 5504");
  }

  @Test
  void the_tour_ends_with_a_gate_that_can_move_and_one_that_can_not() {
    assertThat(GruExperiments.order(20)).hasSize(2)
        .first().asString().endsWith(" 0 of 16 units stuck");
    assertThat(GruExperiments.order(20).get(1)).endsWith("mean of Z 1.000, 16 of 16 units stuck");
  }
}
