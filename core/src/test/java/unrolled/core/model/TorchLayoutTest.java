package unrolled.core.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TorchLayoutTest {

  private final SeededRandom random = new SeededRandom(1);
  private final List<AffineParameters> gates = List.of(
      new AffineParameters(Matrix.of(new double[] {1, 2}, new double[] {3, 4}, new double[] {5, 6}),
          Matrix.of(new double[] {7, 8}, new double[] {9, 10}), Matrix.rowVector(11, 12)),
      draw(3, 2));
  private final Matrix secondBias = Matrix.rowVector(13, 14);
  private final OutputParameters output = new OutputParameters(
      Matrix.of(new double[] {15}, new double[] {16}), Matrix.rowVector(17));
  private final TorchLayout layout =
      TorchLayout.of(gates, secondBias).within("cell", output);

  private AffineParameters draw(int d, int h) {
    return new AffineParameters(Matrix.generate(d, h, random::uniform),
        Matrix.generate(h, h, random::uniform), Matrix.generate(1, h, random::uniform));
  }

  @Test
  void gates_lie_one_under_the_other_and_transposed_and_biases_are_lists() {
    Map<String, Tensor> tensors = layout.tensors();
    assertThat(tensors.keySet()).containsExactly("cell.weight_ih_l0", "cell.weight_hh_l0",
        "cell.bias_ih_l0", "cell.bias_hh_l0", "linear.weight", "linear.bias");
    Tensor weight = tensors.get("cell.weight_ih_l0");
    assertThat(weight.shape()).containsExactly(4, 3);
    assertThat(weight.values()).startsWith(1, 3, 5, 2, 4, 6, gates.get(1).Wx().get(0, 0));
    assertThat(tensors.get("cell.weight_hh_l0").values()).startsWith(7, 9, 8, 10);
    assertThat(tensors.get("cell.bias_ih_l0").shape()).containsExactly(4);
    assertThat(tensors.get("cell.bias_ih_l0").values()).startsWith(11, 12);
    assertThat(tensors.get("cell.bias_hh_l0").values()).containsExactly(0, 0, 13, 14);
    assertThat(tensors.get("linear.weight")).isEqualTo(new Tensor(new int[] {1, 2}, 15, 16));
    assertThat(tensors.get("linear.bias")).isEqualTo(new Tensor(new int[] {1}, 17));
  }

  @Test
  void what_goes_out_comes_in_again() {
    List<AffineParameters> others = List.of(draw(3, 2), draw(3, 2));
    Matrix otherBias = Matrix.zeros(1, 2);
    OutputParameters otherOutput = OutputParameters.zeros(2, 1);
    TorchLayout.of(others, otherBias).within("cell", otherOutput).assign(layout.tensors());
    assertThat(others).isEqualTo(gates);
    assertThat(otherBias).isEqualTo(secondBias);
    assertThat(otherOutput).isEqualTo(output);
  }

  @Test
  void two_biases_become_their_sum_but_for_one_that_has_a_place_of_its_own() {
    Map<String, Tensor> tensors = new LinkedHashMap<>(TorchLayout.of(gates).tensors());
    tensors.put("bias_ih_l0", new Tensor(new int[] {4}, 1, 2, 3, 4));
    tensors.put("bias_hh_l0", new Tensor(new int[] {4}, 10, 20, 30, 40));
    TorchLayout.of(gates, secondBias).assign(tensors);
    assertThat(gates.get(0).b()).isEqualTo(Matrix.rowVector(11, 22));
    assertThat(gates.get(1).b()).isEqualTo(Matrix.rowVector(3, 4));
    assertThat(secondBias).isEqualTo(Matrix.rowVector(30, 40));
    TorchLayout.of(gates).assign(tensors);
    assertThat(gates.get(1).b()).isEqualTo(Matrix.rowVector(33, 44));
  }

  private void refused(String name, Tensor tensor, String message) {
    Map<String, Tensor> before = layout.tensors();
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    before.forEach((key, value) -> tensors.put(key, new Tensor(value.shape(),
        new double[value.values().length]))); // zeros, which would show in the model
    if (tensor == null) {
      tensors.remove(name);
    } else {
      tensors.put(name, tensor);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> layout.assign(tensors))
        .withMessageStartingWith(message);
    assertThat(layout.tensors()).as("nothing is half read").isEqualTo(before);
  }

  @Test
  void weights_of_another_model_are_refused_with_the_difference_and_change_nothing() {
    refused("linear.bias", null, "has no tensor linear.bias; this model takes cell.weight_ih_l0,"
        + " cell.weight_hh_l0, cell.bias_ih_l0, cell.bias_hh_l0, linear.weight, linear.bias: one"
        + " layer, one direction, with biases");
    refused("cell.weight_ih_l1", secondTensor(), "has tensors that this model has not:"
        + " cell.weight_ih_l1; this model takes");
    refused("cell.weight_hh_l0", new Tensor(new int[] {2, 4}, new double[8]),
        "tensor cell.weight_hh_l0 has shape (2, 4), this model needs (4, 2); create a model of");
    refused("cell.bias_hh_l0", new Tensor(new int[] {1, 4}, new double[4]),
        "tensor cell.bias_hh_l0 has shape (1, 4), this model needs (4); create");
    refused("linear.bias", new Tensor(new int[] {}, 1), "tensor linear.bias has shape (), this");
    refused("linear.weight", new Tensor(new int[] {1, 2}, 0, Double.NaN),
        "tensor linear.weight has the value NaN at place 1 of 2; take weights from before");
    refused("cell.bias_ih_l0", new Tensor(new int[] {4}, 0, Double.NEGATIVE_INFINITY, 0, 0),
        "tensor cell.bias_ih_l0 has the value -Infinity at place 1 of 4");
  }

  @Test
  void two_biases_whose_sum_is_infinite_are_refused() {
    Map<String, Tensor> tensors = new LinkedHashMap<>(layout.tensors());
    Tensor large = new Tensor(new int[] {4}, 0, Double.MAX_VALUE, 0, 0);
    tensors.put("cell.bias_ih_l0", large);
    tensors.put("cell.bias_hh_l0", large);
    assertThatIllegalArgumentException().isThrownBy(() -> layout.assign(tensors))
        .withMessageStartingWith("tensor cell.bias_hh_l0 and cell.bias_ih_l0 have an infinite sum"
            + " at place 1 of 4");
    assertThat(gates.get(0).b()).isEqualTo(Matrix.rowVector(11, 12));
  }

  private static Tensor secondTensor() {
    return new Tensor(new int[] {4, 2}, new double[8]);
  }

  @Test
  void a_tensor_has_as_many_values_as_its_shape_says() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Tensor(new int[] {2, 3}, 1, 2))
        .withMessage("a tensor of shape (2, 3) has another number of values than the 2 that are"
            + " given");
    assertThatIllegalArgumentException().isThrownBy(
        () -> new Tensor(new int[] {1 << 16, 1 << 16}));
    assertThatIllegalArgumentException().isThrownBy(() -> new Tensor(new int[] {-1, -1}, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Tensor.ofRow(Matrix.zeros(2, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Tensor(new int[] {}, 1).matrix());
    assertThatIllegalArgumentException().isThrownBy(() -> new Tensor(new int[] {3, 0}).matrix());
    assertThat(new Tensor(new int[] {3}, 1, 2, 3).matrix()).isEqualTo(Matrix.rowVector(1, 2, 3));
    assertThat(new Tensor(new int[] {2, 1}, 1, 2).matrix())
        .isEqualTo(Matrix.columnVector(1, 2));
  }
}
