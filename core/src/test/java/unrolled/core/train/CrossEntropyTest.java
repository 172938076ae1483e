package unrolled.core.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Mask;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class CrossEntropyTest {

  /** A few roundings of numbers near 1. */
  private static final double ROUNDING = 1e-15;

  /** Central differences of a smooth loss near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-9;

  private static final double LN_3 = Math.log(3);

  @Test
  void the_loss_is_minus_the_logarithm_of_the_target_s_probability() {
    // Scores ln 3 and 0 are probabilities 3/4 and 1/4.
    SequenceLoss loss = CrossEntropy.of(Matrix.rowVector(LN_3, 0), 0);
    assertThat(loss.value()).isCloseTo(Math.log(4 / 3.0), within(ROUNDING));
    assertThat(loss.dO().get(0).row(0)).containsExactly(new double[] {-0.25, 0.25},
        within(ROUNDING));
    loss = CrossEntropy.of(Matrix.rowVector(LN_3, 0), 1);
    assertThat(loss.value()).isCloseTo(Math.log(4), within(ROUNDING));
    assertThat(loss.dO().get(0).row(0)).containsExactly(new double[] {0.75, -0.75},
        within(ROUNDING));
  }

  @Test
  @Tag("eq-bptt-loss")
  void the_loss_is_a_mean_over_real_steps_and_so_is_its_gradient() {
    Matrix even = Matrix.zeros(2, 2);
    Matrix last = Matrix.of(new double[] {LN_3, 0}, new double[] {7, Double.NaN});
    SequenceLoss loss = CrossEntropy.of(
        List.of(even, last), new int[][] {{0, 1}, {1, -5}}, new Mask(2, 1));
    assertThat(loss.count()).isEqualTo(3);
    assertThat(loss.value())
        .isCloseTo((2 * Math.log(2) + Math.log(4)) / 3, within(ROUNDING));
    assertThat(loss.dO().get(0).row(1)).containsExactly(new double[] {0.5 / 3, -0.5 / 3},
        within(ROUNDING));
    assertThat(loss.dO().get(1).row(0)).containsExactly(new double[] {0.25, -0.25},
        within(ROUNDING));
    assertThat(loss.dO().get(1).row(1)).containsExactly(0, 0);
  }

  @Test
  void a_step_without_targets_does_not_count() {
    Matrix even = Matrix.zeros(1, 2);
    SequenceLoss loss =
        CrossEntropy.of(List.of(even, even), new int[][] {null, {0}}, new Mask(2));
    assertThat(loss.count()).isEqualTo(1);
    assertThat(loss.dO().get(0)).isNull();
    assertThat(loss.value()).isCloseTo(Math.log(2), within(ROUNDING));
  }

  @Test
  void a_probability_too_small_for_a_double_still_has_a_loss_and_a_slope() {
    SequenceLoss loss = CrossEntropy.of(Matrix.rowVector(1000, 0), 1);
    assertThat(loss.value()).isEqualTo(1000);
    assertThat(loss.dO().get(0).row(0)).containsExactly(1, -1);
  }

  @Test
  @Tag("eq-bptt-softmax-cross-entropy")
  void gradients_are_those_of_central_differences() {
    SeededRandom random = new SeededRandom(2);
    Mask mask = new Mask(3, 1, 2);
    int[][] targets = {{0, 4, 2}, {3, 9, 1}, {1, 9, 9}};
    List<Matrix> O = new ArrayList<>();
    for (int t = 0; t < 3; t++) {
      O.add(Initializer.uniform(2).create(3, 5, random));
    }
    DoubleSupplier loss = () -> CrossEntropy.of(O, targets, mask).value();
    for (int t = 0; t < 3; t++) {
      Matrix differences = GradientCheck.centralDifferences(loss, O.get(t));
      assertThat(CrossEntropy.of(O, targets, mask).dO().get(t).minus(differences).norm())
          .isLessThan(DIFFERENCES);
    }
  }

  @Test
  void each_row_of_the_gradient_sums_to_zero() {
    Matrix O = Initializer.uniform(3).create(6, 7, new SeededRandom(4));
    Matrix dO = CrossEntropy.of(O, 0, 1, 2, 3, 4, 5).dO().get(0);
    for (int n = 0; n < 6; n++) {
      assertThat(dO.row(n)).satisfies(row -> assertThat(
          java.util.Arrays.stream(row).sum()).isCloseTo(0, within(ROUNDING)));
    }
  }

  @Test
  void nan_goes_through_for_training_to_see() {
    assertThat(CrossEntropy.of(Matrix.rowVector(1, Double.NaN), 0).value()).isNaN();
    assertThat(CrossEntropy.of(Matrix.rowVector(1, Double.POSITIVE_INFINITY), 0).value()).isNaN();
  }

  @Test
  void targets_outside_the_vocabulary_and_shapes_that_do_not_fit_are_refused() {
    for (int outside : new int[] {-1, 28}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CrossEntropy.of(Matrix.zeros(2, 28), 3, outside))
          .withMessage("step 0 of sequence 1: the target " + outside
              + " is outside the vocabulary 0 to 27; give the network one output for each symbol");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossEntropy.of(Matrix.zeros(2, 28), 3))
        .withMessage("step 0: there are 2 outputs and 1 targets for 2 sequences");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossEntropy.of(
            List.of(Matrix.zeros(1, 2)), new int[][] {{0}, {1}}, new Mask(2)))
        .withMessageContaining("outputs for 1 steps, targets for 2 and a mask for 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossEntropy.of(
            List.of(Matrix.zeros(1, 2)), new int[][] {null}, new Mask(1)))
        .withMessageContaining("no step of the batch has a target");
  }
}
