package unrolled.naive;

import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OneHotWindowTest {

  private final OneHotWindow window = new OneHotWindow(3, 2);

  @Test
  @Tag("eq-one-hot-inputs")
  void a_hundred_words_of_ten_thousand_make_a_million_inputs() {
    OneHotWindow sentence = new OneHotWindow(100, 10_000);
    assertThat(sentence.inputs()).isEqualTo(1_000_000);
    assertThat(sentence.weights(100)).isEqualTo(100_000_000);
  }

  @Test
  @Tag("eq-one-hot")
  void each_position_has_one_input_that_is_one() {
    assertThat(window.encode(1, 0, 1)).containsExactly(0, 1, 1, 0, 0, 1);
  }

  @Test
  @Tag("eq-one-hot")
  void a_text_moved_by_one_place_shares_no_input_with_itself() {
    OneHotWindow wide = new OneHotWindow(6, 64);
    double[] here = wide.encode(10, 20, 30, 40, 0, 0);
    double[] there = wide.encode(0, 10, 20, 30, 40, 0);
    double shared = 0;
    for (int i = 0; i < here.length; i++) {
      shared += here[i] * there[i];
    }
    assertThat(shared).as("only the filler in the last place is common").isEqualTo(1);
    assertThat(Arrays.stream(here).sum()).isEqualTo(6);
  }

  @Test
  void a_text_of_another_length_does_not_fit() {
    assertThatThrownBy(() -> window.encode(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the window has 3 positions, the text 2; cut it or pad it");
    assertThatThrownBy(() -> window.encode(1, 0, 2))
        .hasMessageContaining("symbol 2 at position 2 is outside the vocabulary of 2 symbols");
    assertThatThrownBy(() -> new OneHotWindow(0, 2)).hasMessageContaining("at least 1");
  }
}
