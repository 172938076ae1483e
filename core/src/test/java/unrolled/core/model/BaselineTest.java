package unrolled.core.model;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BaselineTest {

  @Test
  void persistence_says_the_last_value_and_stays_with_it() {
    assertThat(Baseline.persistence().forecast(new double[] {3, 1, 4})).isEqualTo(4);
    assertThat(Baseline.persistence().forecast(new double[] {3, 1, 4}, 3)).containsExactly(4, 4, 4);
  }

  @Test
  void persistence_needs_one_value() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Baseline.persistence().forecast(new double[0]))
        .withMessageContaining("give at least one");
  }

  @Test
  void a_constant_says_the_same_whatever_came() {
    assertThat(Baseline.constant(7).forecast(new double[] {3, 1, 4})).isEqualTo(7);
    assertThat(Baseline.constant(7).forecast(new double[0], 2)).containsExactly(7, 7);
  }
}
