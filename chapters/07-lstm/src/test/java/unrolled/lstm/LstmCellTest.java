package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Exponential;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static unrolled.lstm.StoreHoldShow.LAMBDA;

class LstmCellTest {

  /** Dozens of operations on numbers near 1. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-14);

  /** A bias at which the logistic function is 1 to the last bit, and tanh too. */
  private static final double SURE = 40;

  /** A bias at which the logistic function is zero to the last bit. */
  private static final double NEVER = -800;

  private static List<Input> noise(int steps, int batchSize, int size, SeededRandom random) {
    List<Input> X = new ArrayList<>();
    for (int t = 0; t < steps; t++) {
      X.add(Input.of(Initializer.uniform(3).create(batchSize, size, random)));
    }
    return X;
  }

  /** Returns a cell of one unit, all of whose weights are zero but these biases. */
  private static LstmCell ofBiases(double input, double forget, double candidate, double output) {
    LstmParameters parameters = LstmParameters.zeros(1, 1);
    parameters.input().b().fill(input);
    parameters.forget().b().fill(forget);
    parameters.candidate().b().fill(candidate);
    parameters.output().b().fill(output);
    return new LstmCell(parameters);
  }

  @Test
  @Tag("eq-lstm-cell-state")
  void a_forget_gate_of_one_and_an_input_gate_of_zero_keep_the_cell_state_to_the_last_bit() {
    SeededRandom random = new SeededRandom(1);
    LstmParameters parameters = LstmParameters.random(3, 4, SURE + 60, random);
    parameters.input().b().fill(NEVER);
    LstmCell cell = new LstmCell(parameters);
    State first = State.of(Initializer.uniform(1).create(2, 4, random),
        Initializer.uniform(5).create(2, 4, random));
    var run = new Recurrence<>(cell).forward(noise(1000, 2, 3, random), first,
        Mask.equal(2, 1000));
    assertThat(run.last().part(1)).isEqualTo(first.part(1));
    assertThat(run.H().get(999)).as("the hidden state changes").isNotEqualTo(run.H().get(998));
  }

  @Test
  @Tag("eq-lstm-back-forget-gate")
  @Tag("eq-lstm-back-input-gate")
  @Tag("eq-lstm-back-output-gate")
  void gates_that_are_all_open_learn_nothing() {
    LstmCell cell = ofBiases(SURE, SURE, 0.5, SURE);
    LstmParameters dOpen =
        gradients(cell, noise(5, 1, 1, new SeededRandom(2)), Matrix.rowVector(1));
    assertThat(dOpen.candidate().b().norm()).isGreaterThan(0.1);
    for (AffineParameters gate : List.of(dOpen.input(), dOpen.forget(), dOpen.output())) {
      assertThat(gate.b().norm()).isZero();
    }
  }

  @Test
  @Tag("eq-lstm-cell-state")
  void with_all_gates_open_the_cell_counts() {
    LstmCell cell = ofBiases(SURE, SURE, SURE, SURE);
    var run = new Recurrence<>(cell).forward(noise(100, 1, 1, new SeededRandom(2)));
    assertThat(run.last().part(1).get(0, 0)).isEqualTo(100);
    assertThat(run.last().H().get(0, 0)).as("what others see").isEqualTo(1);
  }

  @Test
  @Tag("eq-lstm-coupled")
  void a_coupled_cell_never_leaves_the_range_of_its_candidates() {
    for (long seed = 1; seed <= 10; seed++) {
      SeededRandom random = new SeededRandom(seed);
      LstmParameters parameters =
          LstmParameters.random(2, 5, 2, true, Peephole.NONE, random);
      parameters.named().values().forEach(matrix -> matrix.scaleInPlace(5));
      var run = new Recurrence<>(new LstmCell(parameters)).forward(noise(200, 3, 2, random));
      double most = run.states().stream().mapToDouble(state -> largest(state.part(1))).max()
          .orElseThrow();
      assertThat(most).isBetween(0.9, 1.0);
    }
  }

  private static double largest(Matrix matrix) {
    double most = 0;
    for (int r = 0; r < matrix.rows(); r++) {
      for (double value : matrix.row(r)) {
        most = Math.max(most, Math.abs(value));
      }
    }
    return most;
  }

  @Test
  @Tag("eq-lstm-coupled")
  @Tag("eq-lstm-back-coupled")
  void a_coupled_cell_is_a_usual_one_whose_input_gate_has_the_forget_gates_weights_negated() {
    SeededRandom random = new SeededRandom(3);
    LstmParameters coupled = LstmParameters.random(2, 3, 1, true, Peephole.NONE, random);
    AffineParameters forget = coupled.forget();
    LstmParameters usual = new LstmParameters(new AffineParameters(forget.Wx().scale(-1),
        forget.Wh().scale(-1), forget.b().scale(-1)), forget, coupled.candidate(),
        coupled.output(), null, null, null);
    List<Input> X = noise(6, 4, 2, random);
    Matrix dH = Initializer.uniform(1).create(4, 3, random);
    LstmParameters dCoupled = gradients(new LstmCell(coupled), X, dH);
    LstmParameters dUsual = gradients(new LstmCell(usual), X, dH);
    near(dCoupled.candidate().Wx(), dUsual.candidate().Wx());
    near(dCoupled.forget().Wh(), dUsual.forget().Wh().minus(dUsual.input().Wh()));
    near(dCoupled.forget().b(), dUsual.forget().b().minus(dUsual.input().b()));
    assertThat(dCoupled.forget().Wh().norm()).isGreaterThan(0.01);
  }

  private static LstmParameters gradients(LstmCell cell, List<Input> X, Matrix dH) {
    Recurrence<LstmParameters, LstmStep> recurrence = new Recurrence<>(cell);
    LstmParameters gradients = cell.zeroGradients();
    List<Matrix> all = new ArrayList<>();
    X.forEach(x -> all.add(dH));
    recurrence.backward(recurrence.forward(X), all, gradients);
    return gradients;
  }

  private static void near(Matrix actual, Matrix expected) {
    assertThat(actual.minus(expected).norm()).isLessThan(1e-12 * (1 + expected.norm()));
  }

  @Test
  @Tag("eq-lstm-hidden")
  void forgetting_all_and_letting_all_in_and_out_leaves_a_recurrent_network_with_a_second_tanh() {
    SeededRandom random = new SeededRandom(4);
    LstmParameters parameters = LstmParameters.random(2, 3, NEVER, random);
    parameters.input().b().fill(100);
    parameters.output().b().fill(100);
    Matrix X = Initializer.uniform(1).create(4, 2, random);
    Matrix H = Initializer.uniform(1).create(4, 3, random);
    LstmStep step = new LstmCell(parameters)
        .forward(Input.of(X), State.of(H, Initializer.uniform(9).create(4, 3, random)));
    near(step.H(), parameters.candidate().forward(Input.of(X), H)
        .map(Exponential::tanh).map(Exponential::tanh));
  }

  @Test
  @Tag("eq-lstm-candidate")
  void gates_are_shares_and_candidates_have_a_sign() {
    SeededRandom random = new SeededRandom(5);
    LstmCell cell = new LstmCell(LstmParameters.random(2, 6, 1, random));
    List<LstmStep> steps = new Recurrence<>(cell).forward(noise(20, 3, 2, random)).steps();
    assertThat(steps).allSatisfy(step -> {
      for (Matrix gate : List.of(step.I(), step.F(), step.O())) {
        assertThat(gate.map(g -> g > 0 && g < 1 ? 0 : 1).sum()).isZero();
      }
    });
    double negative = steps.stream()
        .mapToDouble(step -> step.CTilde().map(c -> c < 0 ? 1 : 0).sum()).sum();
    assertThat(negative / (20 * 3 * 6)).isBetween(0.3, 0.7);
  }

  /** Gates that read the cell state alone: F = 9/10, I = 1/10, and O = 3/4 in either wiring. */
  private static LstmCell peeping(Peephole peephole) {
    LstmParameters parameters = LstmParameters.zeros(1, 1, false, peephole);
    parameters.pf().fill(2 * LAMBDA);
    parameters.pi().fill(-2 * LAMBDA);
    parameters.po().fill(peephole == Peephole.CURRENT ? LAMBDA / 0.9 : LAMBDA);
    return new LstmCell(parameters, peephole);
  }

  @Test
  @Tag("eq-lstm-peephole")
  @Tag("eq-lstm-back-peephole")
  void an_output_gate_that_sees_the_new_cell_state_sends_a_gradient_into_it() {
    LstmCell cell = peeping(Peephole.CURRENT);
    LstmStep step = cell.forward(Input.of(Matrix.rowVector(0)),
        State.of(Matrix.rowVector(0), Matrix.rowVector(1)));
    assertThat(step.F().get(0, 0)).isCloseTo(0.9, ROUNDING);
    assertThat(step.I().get(0, 0)).isCloseTo(0.1, ROUNDING);
    assertThat(step.C().get(0, 0)).isCloseTo(0.9, ROUNDING);
    assertThat(step.O().get(0, 0)).isCloseTo(0.75, ROUNDING);
    LstmParameters gradients = cell.zeroGradients();
    State back = cell.backward(step, State.of(Matrix.rowVector(1), Matrix.rowVector(0)), gradients)
        .dPrevious();
    double tau = StrictMath.tanh(0.9);
    double dZo = tau * 0.1875;
    double dC = 0.75 * (1 - tau * tau) + dZo * LAMBDA / 0.9;
    assertThat(gradients.po().get(0, 0)).isCloseTo(dZo * 0.9, ROUNDING);
    assertThat(gradients.pf().get(0, 0)).isCloseTo(dC * 0.09, ROUNDING);
    assertThat(gradients.pi().get(0, 0)).as("the candidate is 0").isZero();
    assertThat(back.part(1).get(0, 0)).isCloseTo(dC * (0.9 + 0.09 * 2 * LAMBDA), ROUNDING);
  }

  @Test
  @Tag("eq-lstm-peephole")
  @Tag("eq-lstm-back-peephole")
  void an_output_gate_that_sees_the_old_cell_state_sends_it_past_the_forget_gate() {
    LstmCell cell = peeping(Peephole.PREVIOUS);
    LstmStep step = cell.forward(Input.of(Matrix.rowVector(0)),
        State.of(Matrix.rowVector(0), Matrix.rowVector(1)));
    assertThat(step.O().get(0, 0)).isCloseTo(0.75, ROUNDING);
    LstmParameters gradients = cell.zeroGradients();
    State back = cell.backward(step, State.of(Matrix.rowVector(1), Matrix.rowVector(0)), gradients)
        .dPrevious();
    double tau = StrictMath.tanh(0.9);
    double dZo = tau * 0.1875;
    double dC = 0.75 * (1 - tau * tau);
    assertThat(gradients.po().get(0, 0)).isCloseTo(dZo, ROUNDING);
    assertThat(back.part(1).get(0, 0))
        .isCloseTo(dC * (0.9 + 0.09 * 2 * LAMBDA) + dZo * LAMBDA, ROUNDING);
  }

  @Test
  void a_cell_describes_its_options_and_not_its_weights() {
    LstmParameters parameters = LstmParameters.zeros(1, 1, true, Peephole.CURRENT);
    assertThat(new LstmCell(parameters, Peephole.CURRENT).description())
        .isEqualTo("LstmCell[parameters=θ, coupled=true, peephole=CURRENT]");
    assertThat(new LstmCell(LstmParameters.random(2, 2, 1, new SeededRandom(1))).description())
        .isEqualTo("LstmCell[parameters=θ, coupled=false, peephole=NONE]");
  }

  @Test
  void peepholes_of_the_parameters_and_of_the_cell_must_agree() {
    LstmParameters without = LstmParameters.zeros(1, 1);
    LstmParameters with = LstmParameters.zeros(1, 1, false, Peephole.CURRENT);
    assertThatIllegalArgumentException().isThrownBy(() -> new LstmCell(without, Peephole.PREVIOUS))
        .withMessage("the parameters have no peepholes; create them with PREVIOUS");
    assertThatIllegalArgumentException().isThrownBy(() -> new LstmCell(with))
        .withMessage("the parameters have peepholes; say which cell state the output gate sees");
  }

  @Test
  void weights_that_do_not_fit_together_are_refused() {
    AffineParameters small = AffineParameters.zeros(2, 3);
    AffineParameters wide = AffineParameters.zeros(4, 3);
    assertThatIllegalArgumentException().isThrownBy(
        () -> new LstmParameters(small, small, wide, small, null, null, null))
        .withMessage("the candidate reads 4 values for 3 units, the forget gate 2 for 3");
    Matrix p = Matrix.zeros(1, 3);
    assertThatIllegalArgumentException().isThrownBy(
        () -> new LstmParameters(small, small, small, small, null, p, p))
        .withMessageStartingWith("either every gate has a peephole or none");
    assertThatIllegalArgumentException().isThrownBy(
        () -> new LstmParameters(small, small, small, small, p, p, Matrix.zeros(1, 2)))
        .withMessage("a peephole has one weight a hidden unit, so 1×3, not 1×2");
  }

  @Test
  void first_weights_are_small_and_all_biases_zero_but_the_forget_gates() {
    LstmParameters first =
        LstmParameters.random(3, 4, 1.5, false, Peephole.CURRENT, new SeededRandom(9));
    assertThat(first.forget().b()).isEqualTo(Matrix.zeros(1, 4).fill(1.5));
    for (AffineParameters other : List.of(first.input(), first.candidate(), first.output())) {
      assertThat(other.b().norm()).isZero();
      assertThat(largest(other.Wh())).isBetween(0.1, Math.sqrt(6.0 / 8));
    }
    for (Matrix p : List.of(first.pi(), first.pf(), first.po())) {
      assertThat(largest(p)).isBetween(0.05, 0.5);
    }
    assertThat(first.named().keySet()).containsExactly("Wxi", "Whi", "bi", "Wxf", "Whf", "bf",
        "Wxc", "Whc", "bc", "Wxo", "Who", "bo", "pi", "pf", "po");
  }
}
