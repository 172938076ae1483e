package unrolled.core.math;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeptTransposesTest {

  private final SeededRandom random = new SeededRandom(1);
  private final Matrix Y = Initializer.uniform(1).create(9, 7, random);

  @Test
  void products_have_the_same_bits_with_and_without() {
    for (int rows : new int[] {1, 3, 4, 11}) {
      Matrix X = Initializer.uniform(1).create(rows, 7, random);
      Matrix plain = X.timesTranspose(Y);
      assertThat(KeptTransposes.during(List.of(Y), () -> X.timesTranspose(Y))).isEqualTo(plain);
    }
  }

  @Test
  void the_kept_transpose_is_what_is_multiplied_by() {
    Matrix X = Initializer.uniform(1).create(4, 7, random);
    Matrix before = X.timesTranspose(Y);
    Matrix stale = KeptTransposes.during(List.of(Y), () -> {
      Y.fill(0); // against the rule, to see it
      return X.timesTranspose(Y);
    });
    assertThat(stale).isEqualTo(before);
  }

  @Test
  void nothing_is_kept_afterwards_even_if_the_task_fails() {
    assertThatThrownBy(() -> KeptTransposes.during(List.of(Y), () -> {
      throw new IllegalStateException("stop");
    })).hasMessage("stop");
    Matrix X = Initializer.uniform(1).create(4, 7, random);
    Y.fill(0);
    assertThat(X.timesTranspose(Y)).isEqualTo(Matrix.zeros(4, 9));
  }

  @Test
  void within_another_task_the_outer_one_s_transposes_stay() {
    Matrix X = Initializer.uniform(1).create(4, 7, random);
    Matrix before = X.timesTranspose(Y);
    Matrix after = KeptTransposes.during(List.of(Y), () -> {
      KeptTransposes.during(List.of(Y), () -> X);
      Y.fill(0);
      return X.timesTranspose(Y);
    });
    assertThat(after).isEqualTo(before);
  }
}
