package unrolled.core.train;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SpreadTest {

  @Test
  void the_median_of_an_odd_number_of_values_is_the_middle_one() {
    assertThat(Spread.of(9, 1, 4)).isEqualTo(new Spread(1, 4, 9));
  }

  @Test
  void the_median_of_an_even_number_of_values_lies_between_the_middle_two() {
    double[] values = {8, 1, 2, 4};
    assertThat(Spread.of(values)).isEqualTo(new Spread(1, 3, 8));
    assertThat(values).as("not sorted in place").containsExactly(8, 1, 2, 4);
  }

  @Test
  void one_value_is_all_three() {
    assertThat(Spread.of(5)).isEqualTo(new Spread(5, 5, 5));
  }

  @Test
  void nothing_and_nan_have_no_spread() {
    assertThatIllegalArgumentException().isThrownBy(Spread::of)
        .withMessage("no spread of []; give at least one value, none of them NaN");
    assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(1, Double.NaN, 2))
        .withMessageContaining("[1.0, NaN, 2.0]");
  }
}
