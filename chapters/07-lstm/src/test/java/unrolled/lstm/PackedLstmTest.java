package unrolled.lstm;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Takes apart weights whose values say where they belong, and puts them together again. */
class PackedLstmTest {

  private static final int D = 3;
  private static final int H = 2;

  private final SeededRandom random = new SeededRandom(3);

  /** Draws all weights, biases and peepholes too, which begin at zero or alike. */
  private LstmCell draw(boolean coupled, Peephole peephole) {
    LstmParameters weights = LstmParameters.zeros(D, H, coupled, peephole);
    weights.named().values().forEach(matrix -> matrix.add(
        Matrix.generate(matrix.rows(), matrix.columns(), () -> random.uniform(-1, 1))));
    return new LstmCell(weights, peephole);
  }

  @Test
  void onnx_has_input_output_forget_candidate_below_each_other_and_adds_two_biases() {
    Matrix W = Matrix.columnVector(1, 2, 3, 4);
    LstmCell cell = PackedLstm.ofOnnx(new PackedLstm.Onnx(W, W.scale(10),
        Matrix.rowVector(100, 200, 300, 400, 1000, 2000, 3000, 4000),
        Matrix.rowVector(5, 6, 7), false));
    assertThat(cell.peephole()).isEqualTo(Peephole.CURRENT);
    Map<String, Matrix> named = cell.parameters().named();
    assertThat(named.values().stream().map(matrix -> matrix.get(0, 0))).containsExactly(
        1.0, 10.0, 1100.0, 3.0, 30.0, 3300.0, 4.0, 40.0, 4400.0, 2.0, 20.0, 2200.0,
        5.0, 7.0, 6.0);
    assertThat(named.keySet()).containsExactly("Wxi", "Whi", "bi", "Wxf", "Whf", "bf",
        "Wxc", "Whc", "bc", "Wxo", "Who", "bo", "pi", "pf", "po");
  }

  @ParameterizedTest
  @CsvSource({"false, NONE", "false, CURRENT", "true, NONE", "true, CURRENT"})
  void what_goes_to_onnx_comes_back_without_rounding(boolean coupled, Peephole peephole) {
    LstmCell cell = draw(coupled, peephole);
    cell.parameters().forget().b().set(0, 0, 0);
    PackedLstm.Onnx onnx = PackedLstm.toOnnx(cell);
    assertThat(onnx.coupled()).isEqualTo(coupled);
    assertThat(onnx.P() != null).isEqualTo(peephole != Peephole.NONE);
    LstmCell back = PackedLstm.ofOnnx(onnx);
    assertThat(back).isEqualTo(cell);
    assertThat(back.parameters().forget().Wx()).isNotSameAs(cell.parameters().forget().Wx());
  }

  @Test
  void a_coupled_input_gate_has_the_weights_of_our_forget_gate_with_the_other_sign() {
    LstmCell cell = draw(true, Peephole.CURRENT);
    PackedLstm.Onnx onnx = PackedLstm.toOnnx(cell);
    LstmParameters ours = cell.parameters();
    for (int j = 0; j < H; j++) {
      assertThat(onnx.W().row(j)).isEqualTo(ours.forget().Wx().scale(-1).column(j));
      assertThat(onnx.R().row(j)).isEqualTo(ours.forget().Wh().scale(-1).column(j));
      assertThat(onnx.B().get(0, j)).isEqualTo(-ours.forget().b().get(0, j));
      assertThat(onnx.P().get(0, j)).isEqualTo(-ours.pf().get(0, j));
      assertThat(onnx.P().get(0, H + j)).isEqualTo(ours.po().get(0, j));
    }
  }

  @Test
  void with_several_units_its_blocks_are_those_of_pytorch_in_another_order() {
    LstmCell cell = draw(false, Peephole.NONE);
    PackedLstm.Onnx onnx = PackedLstm.toOnnx(cell);
    Map<String, Tensor> torch = LstmInTorch.layout(cell).tensors();
    assertThat(Tensor.of(onnx.W()).values()).isEqualTo(blocks(torch.get("weight_ih_l0"), 0, 3, 1, 2));
    assertThat(Tensor.of(onnx.R()).values()).isEqualTo(blocks(torch.get("weight_hh_l0"), 0, 3, 1, 2));
    assertThat(onnx.B().row(0)).startsWith(blocks(torch.get("bias_ih_l0"), 0, 3, 1, 2))
        .endsWith(new double[4 * H]).hasSize(8 * H);
  }

  /** Returns the quarters of a tensor in the given order. */
  private static double[] blocks(Tensor tensor, int... order) {
    int size = tensor.values().length / 4;
    return Arrays.stream(order).boxed().flatMapToDouble(block -> Arrays.stream(
        tensor.values(), block * size, (block + 1) * size)).toArray();
  }

  @Test
  void keras_has_input_forget_candidate_output_side_by_side() {
    LstmCell cell = draw(false, Peephole.NONE);
    Map<String, Tensor> torch = LstmInTorch.layout(cell).tensors(); // the same order, transposed
    assertThat(PackedLstm.ofKeras(torch.get("weight_ih_l0").matrix().transpose(),
        torch.get("weight_hh_l0").matrix().transpose(), torch.get("bias_ih_l0").matrix()))
        .isEqualTo(cell);
  }

  @Test
  void a_cell_whose_output_gate_sees_the_state_before_stays_at_home() {
    LstmCell cell = draw(false, Peephole.PREVIOUS);
    assertThatIllegalArgumentException().isThrownBy(() -> PackedLstm.toOnnx(cell))
        .withMessage("in ONNX the output gate sees the new cell state, here the one before; train"
            + " a cell with the peephole CURRENT if its weights shall go there");
  }

  @ParameterizedTest
  @CsvSource({
    "8, 3, 8, 3, 1, 16, 6, R is 12×3 not 8×3", "7, 3, 8, 2, 1, 16, 6, W is 8×3 not 7×3",
    "8, 3, 8, 2, 1, 8, 6, B is 1×16 not 1×8", "8, 3, 8, 2, 2, 16, 6, B is 1×16 not 2×16",
    "8, 3, 8, 2, 1, 16, 4, P is 1×6 not 1×4",
  })
  void shapes_that_onnx_has_not_are_refused(
      int w, int d, int r, int h, int rows, int b, int p, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PackedLstm.Onnx(Matrix.zeros(w, d),
        Matrix.zeros(r, h), Matrix.zeros(rows, b), Matrix.zeros(1, p), false))
        .withMessage(message.replace(" not", ", not"));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 2, 8, 1, 8, the kernel is 3×8 not 3×7", "8, 3, 8, 1, 8, the recurrent kernel is 3×12 not 3×8",
    "8, 2, 8, 2, 8, the bias is 1×8 not 2×8", "8, 2, 8, 1, 7, the bias is 1×8 not 1×7",
  })
  void shapes_that_keras_has_not_are_refused(
      int k, int h, int r, int rows, int b, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> PackedLstm.ofKeras(
        Matrix.zeros(D, k), Matrix.zeros(h, r), Matrix.zeros(rows, b)))
        .withMessage(message.replace(" not", ", not"));
  }
}
