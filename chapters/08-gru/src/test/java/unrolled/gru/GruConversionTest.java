package unrolled.gru;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.AffineParameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class GruConversionTest {

  /** A few roundings of numbers of size 1. */
  private static final double ROUNDING = 1e-15;

  /** Thirty steps of them, each scaled by weights up to 1.5. */
  private static final double RUN = 1e-13;

  private final SeededRandom random = new SeededRandom(11);

  @ParameterizedTest
  @EnumSource
  @Tag("eq-gru-complement")
  void negated_weights_keep_by_the_other_share(GruForm form) {
    GruParameters ours = RandomGru.parameters(3, 4, form, 1.5, random);
    Matrix X = RandomGru.sequence(30, 3, random);
    double[] theirs = new PlainGru(GruConversion.complement(ours), false).last(X);
    assertThat(theirs).containsExactly(RandomGru.last(ours, X), within(RUN));
    assertThat(new PlainGru(ours, false).last(X)[0])
        .as("without conversion").isNotCloseTo(theirs[0], within(1e-3));
  }

  @Test
  @Tag("eq-gru-complement")
  void the_logistic_function_of_minus_x_is_what_is_left_of_one() {
    for (double x = -30; x <= 30; x += 0.37) {
      assertThat(1 - Exponential.sigmoid(x)).isCloseTo(Exponential.sigmoid(-x), within(ROUNDING));
    }
  }

  @Test
  void twice_negated_weights_are_the_same_bits() {
    GruParameters ours = RandomGru.parameters(3, 4, GruForm.RESET_AFTER, 1, random);
    GruParameters back = GruConversion.complement(GruConversion.complement(ours));
    assertThat(back.named()).isEqualTo(ours.named());
    assertThat(GruConversion.complement(ours).named()).isNotEqualTo(ours.named());
  }

  @ParameterizedTest
  @EnumSource
  void two_biases_become_one_where_they_are_added_to_the_same_sum(GruForm form) {
    GruParameters weights = RandomGru.parameters(2, 3, GruForm.RESET_BEFORE, 1, random);
    Matrix r = RandomGru.sequence(1, 3, random);
    Matrix z = RandomGru.sequence(1, 3, random);
    Matrix h = RandomGru.sequence(1, 3, random);
    GruParameters joined = GruConversion.join(weights, r, z, h, form);
    assertThat(joined.form()).isEqualTo(form);
    assertThat(joined.reset().b()).isEqualTo(weights.reset().b().plus(r));
    assertThat(joined.update().b()).isEqualTo(weights.update().b().plus(z));
    if (form == GruForm.RESET_BEFORE) {
      assertThat(joined.candidate().b()).isEqualTo(weights.candidate().b().plus(h));
    } else {
      assertThat(joined.candidate().b()).isEqualTo(weights.candidate().b());
      assertThat(joined.bhr()).isEqualTo(h).isNotSameAs(h);
    }
  }

  @Test
  @Tag("eq-gru-forms-differ")
  void the_two_forms_differ_by_what_units_tell_each_other() {
    Matrix R = RandomGru.sequence(1, 4, random);
    Matrix H = RandomGru.sequence(1, 4, random);
    Matrix W = RandomGru.sequence(4, 4, random);
    double[] difference = GruConversion.difference(R, H, W).row(0);
    for (int j = 0; j < 4; j++) {
      double sum = 0;
      for (int i = 0; i < 4; i++) {
        sum += (R.get(0, i) - R.get(0, j)) * H.get(0, i) * W.get(i, j);
      }
      assertThat(difference[j]).isCloseTo(sum, within(1e-14));
    }
  }

  @Test
  @Tag("eq-gru-forms-differ")
  void two_units_that_look_at_each_other_by_hand() {
    Matrix R = Matrix.rowVector(0.75, 0.25);
    Matrix H = Matrix.rowVector(0.4, 0.8);
    Matrix swap = Matrix.of(new double[] {0, 1}, new double[] {1, 0});
    assertThat(R.hadamard(H).times(swap).row(0))
        .containsExactly(new double[] {0.2, 0.3}, within(ROUNDING));
    assertThat(R.hadamard(H.times(swap)).row(0))
        .containsExactly(new double[] {0.6, 0.1}, within(ROUNDING));
    assertThat(GruConversion.difference(R, H, Matrix.identity(2)).norm()).isZero();
  }

  @Test
  void units_that_see_none_but_themselves_have_both_forms() {
    GruParameters before = RandomGru.parameters(2, 3, GruForm.RESET_BEFORE, 1.5, random);
    Matrix Whh = before.candidate().Wh();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        Whh.set(i, j, i == j ? Whh.get(i, j) : 0);
      }
    }
    GruParameters after = GruConversion.resetAfter(before);
    Matrix X = RandomGru.sequence(30, 2, random);
    assertThat(after.form()).isEqualTo(GruForm.RESET_AFTER);
    assertThat(RandomGru.last(after, X))
        .containsExactly(RandomGru.last(before, X), within(RUN));
    Whh.set(0, 2, 0.5);
    assertThatIllegalArgumentException().isThrownBy(() -> GruConversion.resetAfter(before))
        .withMessageStartingWith("the candidate of unit 2 sees unit 0 with the weight 0.5");
    assertThatIllegalArgumentException().isThrownBy(() -> GruConversion.resetAfter(after))
        .withMessage("the cell resets the product already");
  }

  /** Returns the same weights in the form that resets the product. */
  private static GruParameters after(GruParameters before, AffineParameters candidate) {
    return new GruParameters(before.reset(), before.update(), candidate,
        Matrix.zeros(1, before.hiddenSize()));
  }

  @Test
  void units_that_all_have_the_same_reset_gate_have_both_forms() {
    GruParameters before = RandomGru.parameters(2, 3, GruForm.RESET_BEFORE, 1.5, random);
    AffineParameters reset = before.reset();
    for (Matrix matrix : new Matrix[] {reset.Wx(), reset.Wh(), reset.b()}) {
      for (int i = 0; i < matrix.rows(); i++) {
        for (int j = 1; j < matrix.columns(); j++) {
          matrix.set(i, j, matrix.get(i, 0));
        }
      }
    }
    Matrix X = RandomGru.sequence(30, 2, random);
    assertThat(RandomGru.last(after(before, before.candidate()), X))
        .containsExactly(RandomGru.last(before, X), within(RUN));
    before.reset().b().set(0, 1, -2);
    assertThat(RandomGru.last(after(before, before.candidate()), X)[0])
        .isNotCloseTo(RandomGru.last(before, X)[0], within(1e-3));
  }

  @Test
  void reset_gates_that_never_move_are_factors_of_the_weights() {
    GruParameters before = RandomGru.parameters(2, 3, GruForm.RESET_BEFORE, 1.5, random);
    before.reset().Wx().fill(0);
    before.reset().Wh().fill(0);
    Matrix Whh = before.candidate().Wh().copy();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        double gate = Exponential.sigmoid(before.reset().b().get(0, i));
        Whh.set(i, j, 2 * gate * Whh.get(i, j));
      }
    }
    GruParameters half = new GruParameters(AffineParameters.zeros(2, 3), before.update(),
        before.candidate(), null);
    Matrix X = RandomGru.sequence(30, 2, random);
    assertThat(RandomGru.last(after(half, new AffineParameters(
        before.candidate().Wx(), Whh, before.candidate().b())), X))
        .containsExactly(RandomGru.last(before, X), within(RUN));
    assertThat(RandomGru.last(after(before, before.candidate()), X)[0])
        .as("the same weights").isNotCloseTo(RandomGru.last(before, X)[0], within(1e-3));
  }

  /** The cell of the proof: Z = R_2 = 1/2, R_1 = σ(h_2), and unit 2 sees both units. */
  private static GruParameters unreachable() {
    GruParameters cell = GruParameters.zeros(1, 2, GruForm.RESET_BEFORE);
    AffineParameters reset = cell.reset();
    reset.Wh().set(1, 0, 1);
    cell.candidate().Wh().set(0, 1, 1);
    cell.candidate().Wh().set(1, 1, 1);
    return cell;
  }

  @Test
  void the_cell_that_no_weights_convert_computes_what_the_proof_says() {
    PlainGru cell = new PlainGru(unreachable(), true);
    for (double[] h : new double[][] {{0.3, -0.9}, {-0.5, 0.8}, {7, -3}, {-2, 30}}) {
      double p = Exponential.sigmoid(h[1]) * h[0] + h[1] / 2;
      assertThat(cell.step(new double[1], h)[1])
          .isCloseTo(h[1] / 2 + Math.tanh(p) / 2, within(1e-14));
    }
  }

  @Test
  void where_the_first_unit_is_right_the_other_form_can_not_fall_below_a_constant() {
    for (double w = -3; w <= 3; w += 0.5) {
      for (double h = -30; h >= -60; h -= 10) {
        assertThat(Exponential.sigmoid(h) * (w * h + 2)).as("all that is left to match h/2")
            .isCloseTo(0, within(1e-10));
      }
    }
  }
}
