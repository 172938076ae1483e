package unrolled.core.model;

import java.util.function.DoubleSupplier;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.GradientCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OutputLayerTest {

  /** Central differences of a linear loss near 1 are wrong by rounding alone. */
  private static final double DIFFERENCES = 1e-8;

  private final OutputLayer layer = new OutputLayer(new OutputParameters(
      Matrix.of(new double[] {1, 2, 3}, new double[] {4, 5, 6}), Matrix.rowVector(10, 20, 30)));

  @Test
  @Tag("eq-rnn-output")
  void outputs_are_weighted_sums_of_the_hidden_units_and_a_bias() {
    assertThat(layer.forward(Matrix.of(new double[] {1, 0}, new double[] {2, -1})))
        .isEqualTo(Matrix.of(new double[] {11, 22, 33}, new double[] {8, 19, 30}));
  }

  @Test
  @Tag("eq-bptt-output-weights")
  void the_way_back_matches_pencil_and_paper_and_adds_to_what_is_there() {
    OutputParameters gradients = OutputParameters.zeros(2, 3);
    gradients.bq().fill(100);
    Matrix H = Matrix.of(new double[] {1, 0}, new double[] {2, -1});
    Matrix dO = Matrix.of(new double[] {1, 0, 0}, new double[] {0, 0, 2});
    assertThat(layer.backward(H, dO, gradients))
        .isEqualTo(Matrix.of(new double[] {1, 4}, new double[] {6, 12}));
    assertThat(gradients.Whq())
        .isEqualTo(Matrix.of(new double[] {1, 0, 4}, new double[] {0, 0, -2}));
    assertThat(gradients.bq()).isEqualTo(Matrix.rowVector(101, 100, 102));
  }

  @Test
  void gradients_are_those_of_central_differences() {
    SeededRandom random = new SeededRandom(3);
    Matrix H = Initializer.uniform(1).create(4, 2, random);
    Matrix dO = Initializer.uniform(1).create(4, 3, random);
    OutputLayer layer = new OutputLayer(
        OutputParameters.create(2, 3, Initializer.uniform(1), random));
    DoubleSupplier loss = () -> layer.forward(H).hadamard(dO).sum();
    OutputParameters gradients = OutputParameters.zeros(2, 3);
    Matrix dH = layer.backward(H, dO, gradients);
    assertThat(GradientCheck.largestRelativeError(loss, layer.parameters(), gradients))
        .isLessThan(DIFFERENCES);
    assertThat(dH.minus(GradientCheck.centralDifferences(loss, H)).norm())
        .isLessThan(DIFFERENCES);
  }

  @Test
  void parameters_are_drawn_named_and_counted() {
    OutputParameters drawn = OutputParameters.create(
        2, 3, Initializer.uniform(0.5), new SeededRandom(1));
    assertThat(drawn.Whq())
        .isEqualTo(Initializer.uniform(0.5).create(2, 3, new SeededRandom(1)));
    assertThat(drawn.bq()).isEqualTo(Matrix.zeros(1, 3));
    assertThat(drawn.named()).containsOnlyKeys("Whq", "bq");
    assertThat(drawn.count()).isEqualTo(9);
  }

  @Test
  void shapes_that_do_not_fit_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OutputParameters(Matrix.zeros(2, 3), Matrix.zeros(3, 1)))
        .withMessage("Whq 2×3 (h, q) needs bq 1×3, not 3×1");
    assertThatIllegalArgumentException().isThrownBy(() -> layer.forward(Matrix.zeros(4, 3)))
        .withMessageContaining("4×3 · 2×3");
  }
}
