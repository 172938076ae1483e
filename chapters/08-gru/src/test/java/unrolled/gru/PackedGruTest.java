package unrolled.gru;

import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Takes apart weights whose values say where they belong: 1 update, 2 reset, 3 candidate. */
class PackedGruTest {

  private static final Matrix ONE_TO_THREE = Matrix.rowVector(1, 2, 3);

  @Test
  void keras_has_update_reset_candidate_side_by_side() {
    GruParameters before = PackedGru.ofKeras(
        ONE_TO_THREE, ONE_TO_THREE.scale(10), ONE_TO_THREE.scale(100));
    assertThat(before.form()).isEqualTo(GruForm.RESET_BEFORE);
    assertThat(before.named()).isEqualTo(parameters(200, 100, 300, null).named());
  }

  @Test
  void the_second_row_of_biases_is_of_the_state_and_the_candidates_stays_apart() {
    GruParameters after = PackedGru.ofKeras(ONE_TO_THREE, ONE_TO_THREE.scale(10),
        Matrix.of(new double[] {100, 200, 300}, new double[] {1000, 2000, 3000}));
    assertThat(after.form()).isEqualTo(GruForm.RESET_AFTER);
    assertThat(after.named())
        .isEqualTo(parameters(2200, 1100, 300, Matrix.rowVector(3000)).named());
  }

  @Test
  void onnx_has_them_one_below_the_other_and_joins_all_biases_where_it_resets_first() {
    Matrix W = ONE_TO_THREE.transpose();
    Matrix R = W.scale(10);
    Matrix B = Matrix.rowVector(100, 200, 300, 1000, 2000, 3000);
    assertThat(PackedGru.ofOnnx(W, R, B, GruForm.RESET_BEFORE).named())
        .isEqualTo(parameters(2200, 1100, 3300, null).named());
    assertThat(PackedGru.ofOnnx(W, R, B, GruForm.RESET_AFTER).named())
        .isEqualTo(parameters(2200, 1100, 300, Matrix.rowVector(3000)).named());
  }

  private static GruParameters parameters(double br, double bz, double bh, Matrix bhr) {
    GruParameters result = GruParameters.zeros(1, 1, GruForm.RESET_BEFORE);
    result.reset().Wx().fill(2);
    result.reset().Wh().fill(20);
    result.reset().b().fill(br);
    result.update().Wx().fill(1);
    result.update().Wh().fill(10);
    result.update().b().fill(bz);
    result.candidate().Wx().fill(3);
    result.candidate().Wh().fill(30);
    result.candidate().b().fill(bh);
    return new GruParameters(result.reset(), result.update(), result.candidate(), bhr);
  }

  @Test
  void with_several_units_and_inputs_rows_stay_rows() {
    SeededRandom random = new SeededRandom(2);
    GruParameters ours = RandomGru.parameters(3, 2, GruForm.RESET_BEFORE, 1, random);
    Matrix kernel = Matrix.zeros(3, 6);
    Matrix recurrent = Matrix.zeros(2, 6);
    Matrix bias = Matrix.zeros(1, 6);
    for (int j = 0; j < 2; j++) {
      for (int i = 0; i < 3; i++) {
        kernel.set(i, j, ours.update().Wx().get(i, j));
        kernel.set(i, 2 + j, ours.reset().Wx().get(i, j));
        kernel.set(i, 4 + j, ours.candidate().Wx().get(i, j));
      }
      for (int i = 0; i < 2; i++) {
        recurrent.set(i, j, ours.update().Wh().get(i, j));
        recurrent.set(i, 2 + j, ours.reset().Wh().get(i, j));
        recurrent.set(i, 4 + j, ours.candidate().Wh().get(i, j));
      }
      bias.set(0, j, ours.update().b().get(0, j));
      bias.set(0, 2 + j, ours.reset().b().get(0, j));
      bias.set(0, 4 + j, ours.candidate().b().get(0, j));
    }
    Matrix X = RandomGru.sequence(10, 3, random);
    assertThat(RandomGru.last(PackedGru.ofKeras(kernel, recurrent, bias), X))
        .containsExactly(new PlainGru(ours, true).last(X), within(1e-13));
  }

  @Test
  void shapes_that_do_not_fit_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PackedGru.ofKeras(
        Matrix.zeros(2, 3), Matrix.zeros(2, 6), Matrix.zeros(1, 6)))
        .withMessage("for 2 units all three have 6 columns and the bias one row or two; they are"
            + " 2×3, 2×6 and 1×6");
    assertThatIllegalArgumentException().isThrownBy(() -> PackedGru.ofOnnx(
        Matrix.zeros(6, 2), Matrix.zeros(6, 2), Matrix.zeros(1, 6), GruForm.RESET_BEFORE))
        .withMessage("for 2 units B is 1×12, not 1×6");
    assertThatIllegalArgumentException().isThrownBy(() -> PackedGru.ofKeras(
        Matrix.zeros(2, 6), Matrix.zeros(2, 6), Matrix.zeros(3, 6)))
        .withMessageEndingWith("2×6, 2×6 and 3×6");
    assertThatIllegalArgumentException().isThrownBy(() -> PackedGru.ofOnnx(
        Matrix.zeros(6, 2), Matrix.zeros(6, 2), Matrix.zeros(2, 12), GruForm.RESET_AFTER))
        .withMessage("for 2 units B is 1×12, not 2×12");
  }
}
