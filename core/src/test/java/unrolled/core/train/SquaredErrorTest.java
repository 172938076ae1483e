package unrolled.core.train;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Mask;
import unrolled.core.data.SeriesBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SquaredErrorTest {

  /** Central differences of a parabola are wrong by rounding alone. */
  private static final double DIFFERENCES = 1e-9;

  @Test
  void the_loss_is_half_the_squared_error_a_step_and_its_gradient_the_error() {
    List<Matrix> O = List.of(Matrix.of(new double[] {1, 2}, new double[] {0, 0}),
        Matrix.of(new double[] {5, 5}, new double[] {9, 9}));
    List<Matrix> targets = List.of(Matrix.of(new double[] {0, 0}, new double[] {0, 4}),
        Matrix.of(new double[] {5, 7}, new double[] {1, 1}));
    SequenceLoss loss = SquaredError.of(O, targets, new Mask(2, 1));
    assertThat(loss.count()).isEqualTo(3);
    assertThat(loss.value()).isEqualTo((1 + 4 + 16 + 4) / 2.0 / 3);
    assertThat(loss.dO().get(0)).isEqualTo(
        Matrix.of(new double[] {1 / 3.0, 2 / 3.0}, new double[] {0, -4 / 3.0}));
    assertThat(loss.dO().get(1)).isEqualTo(
        Matrix.of(new double[] {0, -2 / 3.0}, new double[] {0, 0}));
  }

  @Test
  void gradients_are_those_of_central_differences() {
    Matrix O = Initializer.uniform(1).create(1, 1, new SeededRandom(1));
    SeriesBatch batch = SeriesBatch.oneStepAhead(0.3, -1.2);
    DoubleSupplier loss = () -> SquaredError.of(List.of(O), batch).value();
    assertThat(SquaredError.of(List.of(O), batch).dO().get(0)
        .minus(GradientCheck.centralDifferences(loss, O)).norm()).isLessThan(DIFFERENCES);
  }

  @Test
  void a_step_without_target_does_not_count() {
    Matrix one = Matrix.rowVector(1);
    SequenceLoss loss = SquaredError.of(
        List.of(one, one), Arrays.asList(null, Matrix.rowVector(3)), new Mask(2));
    assertThat(loss.value()).isEqualTo(2);
    assertThat(loss.dO()).containsExactly(null, Matrix.rowVector(-2));
  }

  @Test
  void shapes_that_do_not_fit_are_refused() {
    Matrix one = Matrix.rowVector(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SquaredError.of(List.of(one), List.of(one, one), new Mask(2)))
        .withMessageContaining("outputs for 1 steps, targets for 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SquaredError.of(
            List.of(Matrix.zeros(2, 1)), List.of(one), new Mask(1)))
        .withMessageContaining("2 outputs and 1 targets for 1 sequences");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SquaredError.of(
            List.of(Matrix.zeros(1, 2)), List.of(one), new Mask(1)))
        .withMessageContaining("1×2 and 1×1");
  }
}
