package unrolled.bptt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Activation;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;
import unrolled.rnn.HandExample;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StateJacobianTest {

  /** Central differences of a smooth function near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-9;
  private static final double H = 1e-5;

  private final SeededRandom random = new SeededRandom(9);

  @Test
  @Tag("eq-bptt-jacobian")
  void by_hand_each_step_multiplies_by_the_weight_and_the_slope() {
    List<RnnStep> steps = new Recurrence<>(HandExample.cell())
        .forward(HandExample.inputs()).steps();
    double lambda = HandExample.LAMBDA;
    assertThat(StateJacobian.of(HandExample.cell(), steps.get(1), 0).get(0, 0))
        .isCloseTo(0.75 * lambda, within(1e-15));
    assertThat(StateJacobian.of(HandExample.cell(), steps.get(2), 0).get(0, 0))
        .isCloseTo(0.36 * lambda, within(1e-15));
    assertThat(StateJacobian.product(HandExample.cell(), steps.subList(1, 3), 0).get(0, 0))
        .isCloseTo(0.27 * lambda * lambda, within(1e-15));
  }

  @Test
  @Tag("eq-bptt-bound")
  void by_hand_the_bound_grows_while_the_gradient_of_a_unit_at_rest_vanishes() {
    double lambda = HandExample.LAMBDA;
    RnnCell cell = HandExample.cell();
    assertThat(StateJacobian.bound(cell, 1, 2)).isCloseTo(lambda * lambda, within(1e-12));
    double[][] shares = BpttExperiments.byHandBiasShares();
    List<RnnStep> steps = new Recurrence<>(cell).forward(HandExample.inputs()).steps();
    double sent = 0.8 * StateJacobian.product(cell, steps.subList(1, 3), 0).get(0, 0);
    assertThat(0.75 * sent).as("slope of step 1 times what comes back").isCloseTo(shares[2][0],
        within(1e-15));
    List<Input> zeros = Collections.nCopies(24, Input.of(Matrix.zeros(1, 1)));
    List<RnnStep> rest = new Recurrence<>(cell)
        .forward(zeros, State.of(Matrix.rowVector(0.5)), Mask.equal(1, 24)).steps();
    assertThat(StateJacobian.product(cell, rest.subList(0, 23), 0).get(0, 0)).isGreaterThan(0.01);
    assertThat(StateJacobian.product(cell, rest, 0).get(0, 0)).isLessThan(0.01);
    assertThat(StateJacobian.bound(cell, 1, 24)).isBetween(9.5, 9.6);
  }

  @Test
  @Tag("eq-bptt-jacobian-product")
  void a_product_over_steps_is_the_slope_of_the_last_state_by_the_first() {
    RnnCell cell = cell(4, Activation.TANH);
    List<Input> inputs = inputs(6, 4);
    Matrix first = Initializer.uniform(1).create(2, 4, random);
    List<RnnStep> steps = run(cell, inputs, first).steps();
    for (int n = 0; n < 2; n++) {
      Matrix J = StateJacobian.product(cell, steps, n);
      for (int i = 0; i < 4; i++) {
        Matrix above = first.copy();
        above.set(n, i, first.get(n, i) + H);
        Matrix below = first.copy();
        below.set(n, i, first.get(n, i) - H);
        Matrix slope = run(cell, inputs, above).last().H()
            .minus(run(cell, inputs, below).last().H()).scale(1 / (2 * H));
        assertThat(slope.row(n)).containsExactly(J.row(i), within(DIFFERENCES));
      }
    }
    assertThat(StateJacobian.product(cell, List.of(), 0)).isEqualTo(Matrix.identity(4));
  }

  @Test
  @Tag("eq-bptt-bound")
  void no_product_exceeds_its_bound() {
    for (int seed = 1; seed <= 20; seed++) {
      RnnCell tanh = cell(5, Activation.TANH);
      RnnCell logistic = cell(5, Activation.SIGMOID);
      List<Input> inputs = inputs(8, 5);
      Matrix zero = Matrix.zeros(2, 5);
      assertThat(SpectralRadius.norm(
          StateJacobian.product(tanh, run(tanh, inputs, zero).steps(), 0)))
          .isLessThan(StateJacobian.bound(tanh, 1, 8));
      assertThat(SpectralRadius.norm(
          StateJacobian.product(logistic, run(logistic, inputs, zero).steps(), 0)))
          .isLessThan(StateJacobian.bound(logistic, 0.25, 8));
    }
  }

  @Test
  @Tag("eq-bptt-bound")
  void ten_logistic_units_at_their_steepest_pass_a_fourth_each() {
    // at h = 1/2 the sum is 1 · 1/2 − 1/2 = 0, where the logistic function is 1/2 and steepest
    RnnCell cell = new RnnCell(new RnnParameters(Matrix.zeros(1, 1), Matrix.identity(1),
        Matrix.rowVector(-0.5)), Activation.SIGMOID);
    List<RnnStep> steps = run(cell, inputs(10, 1), Matrix.zeros(2, 1).fill(0.5)).steps();
    assertThat(StateJacobian.product(cell, steps, 0).get(0, 0)).isEqualTo(0x1p-20);
    assertThat(0x1p-20).isBetween(9.5e-7, 9.6e-7);
    assertThat(StateJacobian.bound(cell, 0.25, 10)).isCloseTo(0x1p-20, within(1e-20));
  }

  @Test
  void a_matrix_of_small_radius_can_first_grow() {
    Matrix A = Matrix.of(new double[] {0.5, 10}, new double[] {0, 0.5});
    Matrix power = A;
    double most = 0;
    for (int k = 1; k <= 60; k++) {
      most = Math.max(most, SpectralRadius.norm(power));
      power = power.times(A);
    }
    assertThat(SpectralRadius.of(A)).isCloseTo(0.5, within(1e-10));
    assertThat(most).isGreaterThan(10);
    assertThat(SpectralRadius.norm(power)).isLessThan(1e-14);
  }

  private RnnCell cell(int units, Activation activation) {
    return new RnnCell(new RnnParameters(Initializer.uniform(1).create(units, units, random),
        Initializer.uniform(1).create(units, units, random),
        Initializer.uniform(1).create(1, units, random)), activation);
  }

  private List<Input> inputs(int steps, int size) {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < steps; t++) {
      inputs.add(Input.of(Initializer.uniform(1).create(2, size, random)));
    }
    return inputs;
  }

  private static Recurrence.Run<RnnStep> run(RnnCell cell, List<Input> inputs, Matrix first) {
    return new Recurrence<>(cell)
        .forward(inputs, State.of(first), Mask.equal(2, inputs.size()));
  }
}
