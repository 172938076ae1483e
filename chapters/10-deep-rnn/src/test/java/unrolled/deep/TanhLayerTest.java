package unrolled.deep;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.train.LayerCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Asserts what a tanh layer computes, alone and on top of a stack. */
class TanhLayerTest {

  private static final double ROUNDING = 1e-14;
  private static final double DIFFERENCES = 1e-7;

  @Test
  @Tag("eq-deep-output")
  void each_step_is_the_tanh_of_weighted_sums_and_no_other_step_matters() {
    double third = Math.log(2) / 2; // tanh of it is (2 − 1)/(2 + 1)
    TanhLayer layer = new TanhLayer(new OutputParameters(
        Matrix.of(new double[] {third, 0}, new double[] {0, 2 * third}),
        Matrix.rowVector(0, third)));
    List<Matrix> Y = layer.forward(List.of(Input.of(Matrix.rowVector(5, -5)),
        Input.of(Matrix.rowVector(1, 0)), Input.of(Matrix.rowVector(2, 0.5))),
        new Mask(3)).H();
    assertThat(Y.get(1).get(0, 0)).isCloseTo(1.0 / 3, within(ROUNDING));
    assertThat(Y.get(1).get(0, 1)).isCloseTo(1.0 / 3, within(ROUNDING));
    assertThat(Y.get(2).get(0, 0)).isCloseTo(0.6, within(ROUNDING));
    assertThat(Y.get(2).get(0, 1)).isCloseTo(0.6, within(ROUNDING));
  }

  @Test
  void its_way_back_alone_and_on_top_of_a_stack_is_that_of_central_differences() {
    SeededRandom random = new SeededRandom(4);
    TanhLayer layer = TanhLayer.random(3, random);
    layer.parameters().bq().set(0, 1, 0.7);
    Stack stack = new Stack(List.of(
        Design.gru().ofLayers(2).withResiduals().draw(2, 3, random), layer));
    for (SequenceLayer<?> checked : List.of(layer, stack)) {
      assertThat(LayerCheck.largestRelativeError(
          checked, new Mask(4, 2), random.split(), random)).isLessThan(DIFFERENCES);
    }
  }

  @Test
  void it_costs_as_many_weights_as_one_more_square_matrix_and_a_bias() {
    assertThat(TanhLayer.random(7, new SeededRandom(1)).parameters().count())
        .isEqualTo(7 * 7 + 7);
    assertThat(TanhLayer.random(7, new SeededRandom(1))).hasToString("tanh layer");
  }

  @Test
  void weights_that_give_another_number_of_values_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TanhLayer(OutputParameters.zeros(3, 2)))
        .withMessage("this layer gives as many values a step as it reads, 3, not 2");
  }
}
