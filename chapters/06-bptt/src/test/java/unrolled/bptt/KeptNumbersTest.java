package unrolled.bptt;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

import static org.assertj.core.api.Assertions.assertThat;

class KeptNumbersTest {

  private final RnnCell cell = new RnnCell(RnnParameters.random(3, 5, new SeededRandom(1)));

  @Test
  @Tag("eq-bptt-memory")
  void each_step_keeps_its_input_and_its_state_and_the_first_state_comes_on_top() {
    for (int steps : new int[] {1, 4, 9}) {
      List<Input> inputs = new ArrayList<>();
      for (int t = 0; t < steps; t++) {
        inputs.add(Input.of(Matrix.zeros(2, 3)));
      }
      assertThat(KeptNumbers.of(new Recurrence<>(cell).forward(inputs)))
          .isEqualTo(2L * steps * (3 + 5) + 2 * 5);
    }
  }

  @Test
  void a_symbol_is_one_number() {
    assertThat(KeptNumbers.of(new Recurrence<>(cell)
        .forward(List.of(Input.of(new int[] {0, 2}, 3))))).isEqualTo(2 + 2 * 5 + 2 * 5);
  }

  @Test
  void where_a_sequence_has_ended_its_held_state_is_kept_beside_the_new_one() {
    List<Input> inputs = List.of(Input.of(Matrix.zeros(2, 3)), Input.of(Matrix.zeros(2, 3)));
    assertThat(KeptNumbers.of(new Recurrence<>(cell)
        .forward(inputs, cell.zeroState(2), new Mask(2, 1))))
        .isEqualTo(2 * 2 * (3 + 5) + 2 * 5 + 2 * 5);
  }
}
