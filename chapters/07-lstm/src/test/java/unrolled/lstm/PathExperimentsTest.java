package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.math.Exponential;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Asserts what goes back along the cell state, and what goes back on other ways. */
class PathExperimentsTest {

  private static final Results RESULTS = Results.of("lstm");

  /** A few dozen products of numbers near 1. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-13);

  @Test
  @Tag("eq-lstm-half-life")
  void a_bias_decides_how_long_half_of_a_gradient_lives() {
    Table table = Table.of("lstm-half-life", "bias of the forget gate", "f", "half-life, steps",
        "left after 10 steps", "left after 100 steps")
        .caption("What a forget gate leaves of a gradient that goes back along the cell state, if"
            + " nothing but its bias decides.")
        .align(">>>>>");
    double[] halfLives = new double[6];
    for (int bias : new int[] {-1, 0, 1, 2, 3, 5}) {
      double f = Exponential.sigmoid(bias);
      double halfLife = DirectPath.halfLife(f);
      assertThat(StrictMath.pow(f, halfLife)).isCloseTo(0.5, ROUNDING);
      if (bias >= 0) {
        halfLives[bias] = halfLife;
      }
      table.row(String.valueOf(bias).replace('-', '−'), String.format(Locale.ROOT, "%.3f", f),
          String.format(Locale.ROOT, "%.1f", halfLife), power(f, 10), power(f, 100));
    }
    assertThat(halfLives[0]).isCloseTo(1, ROUNDING);
    assertThat(halfLives[1]).isBetween(2.2, 2.3);
    assertThat(halfLives[5]).as("about a hundred steps").isBetween(100.0, 105.0);
    RESULTS.write(table);
    RESULTS.number("lstm-forget-at-1", Exponential.sigmoid(1), 3);
  }

  private static String power(double f, int steps) {
    double left = StrictMath.pow(f, steps);
    if (left > 1e-3) {
      return String.format(Locale.ROOT, "%.3f", left);
    }
    return power(left);
  }

  @Test
  void a_gate_that_keeps_everything_or_nothing_has_no_half_life() {
    for (double f : new double[] {0, 1, -0.5, Double.NaN}) {
      assertThatIllegalArgumentException().isThrownBy(() -> DirectPath.halfLife(f))
          .withMessage("a forget gate is between 0 and 1, not " + f);
    }
  }

  @Test
  void without_recurrent_weights_there_is_no_other_way() {
    PathExperiments.Lengths lengths = PathExperiments.lengths(1, 0, 3);
    assertThat(lengths.all()).containsExactly(lengths.direct(), ROUNDING);
    assertThat(lengths.all()[10]).isBetween(1e-3, 0.1);
  }

  @Test
  @Tag("eq-lstm-direct-path")
  void what_gates_do_not_pass_on_is_the_product_of_the_forget_gates() {
    SeededRandom random = new SeededRandom(5);
    LstmCell cell = new LstmCell(LstmParameters.random(2, 3, 1, random));
    List<LstmStep> steps = steps(cell, 7, random);
    Matrix G = Initializer.uniform(1).create(2, 3, random);
    State dState = State.of(Matrix.zeros(2, 3), G.copy());
    for (int t = 6; t >= 2; t--) {
      State back = cell.backward(steps.get(t), dState, cell.zeroGradients()).dPrevious();
      dState = State.of(Matrix.zeros(2, 3), back.part(1)); // as in 1997: gates pass nothing on
    }
    Matrix product = DirectPath.product(steps.subList(2, 7), G);
    assertThat(dState.part(1).minus(product.hadamard(G)).norm()).isLessThan(1e-15);
    assertThat(product.sum() / 6).isBetween(0.05, 0.5);
    assertThat(DirectPath.product(List.of(), G)).isEqualTo(Matrix.zeros(2, 3).fill(1));
  }

  private static List<LstmStep> steps(LstmCell cell, int count, SeededRandom random) {
    List<Input> X = new ArrayList<>();
    for (int t = 0; t < count; t++) {
      X.add(Input.of(Initializer.uniform(1).create(2, cell.inputSize(), random)));
    }
    return new Recurrence<>(cell).forward(X).steps();
  }

  @Test
  @Tag("eq-lstm-jacobian")
  void the_jacobian_of_a_step_is_what_the_way_back_multiplies_by() {
    SeededRandom random = new SeededRandom(6);
    int h = 3;
    LstmCell cell = new LstmCell(LstmParameters.random(2, h, 1, random));
    LstmStep step = steps(cell, 4, random).get(3);
    for (int n = 0; n < 2; n++) {
      Matrix J = StepJacobian.of(cell, step, n);
      for (int column = 0; column < 2 * h; column++) {
        State unit = State.zeros(2, h, 2);
        unit.part(column / h).set(n, column % h, 1);
        State back = cell.backward(step, unit, cell.zeroGradients()).dPrevious();
        for (int row = 0; row < 2 * h; row++) {
          assertThat(J.get(row, column))
              .isCloseTo(back.part(row / h).get(n, row % h), ROUNDING);
        }
      }
    }
  }

  @Test
  void the_jacobian_is_that_of_the_usual_cell() {
    LstmCell coupled = new LstmCell(LstmParameters.zeros(1, 1, true, Peephole.NONE));
    LstmStep step = steps(coupled, 1, new SeededRandom(1)).get(0);
    assertThatIllegalArgumentException().isThrownBy(() -> StepJacobian.of(coupled, step, 0))
        .withMessage("this is the Jacobian of the usual cell; LstmCell[parameters=θ, coupled=true,"
            + " peephole=NONE] has more terms");
  }

  @Test
  void far_back_most_of_the_gradient_has_come_through_gates_and_it_can_explode() {
    PathExperiments.Spreads usual = PathExperiments.spreads(1, 1);
    PathExperiments.Spreads large = PathExperiments.spreads(1, 8);
    Spread direct = usual.direct().get(50);
    Spread all = usual.all().get(50);
    assertThat(direct.high()).isLessThan(1e-6);
    assertThat(all.low()).as("every one of ten is above").isGreaterThan(100 * direct.high());
    assertThat(all.high()).isLessThan(0.1);
    assertThat(usual.all().get(5).median()).isLessThan(2 * usual.direct().get(5).median());
    for (int lag = 1; lag <= PathExperiments.LAGS; lag++) {
      assertThat(large.direct().get(lag).high()).as("no forget gate exceeds 1").isLessThan(1);
    }
    assertThat(large.all().get(50).low()).as("explodes at all ten seeds").isGreaterThan(1);
    RESULTS.number("lstm-path-units", PathExperiments.HIDDEN);
    RESULTS.text("lstm-path-direct-50", power(direct.median()));
    RESULTS.text("lstm-path-all-50", power(all.median()));
    RESULTS.number("lstm-path-direct-5", usual.direct().get(5).median(), 2);
    RESULTS.number("lstm-path-all-5", usual.all().get(5).median(), 2);
    double rate = StrictMath.pow(all.median(), 1.0 / PathExperiments.LAGS);
    assertThat(rate).isBetween(0.8, 0.95);
    RESULTS.number("lstm-path-rate", rate, 2);
    RESULTS.number("lstm-path-departures", largestTerm(Exponential.sigmoid(1), rate));
    double largeDirect = large.direct().get(50).median();
    assertThat(largeDirect).as("the belt keeps more as well")
        .isGreaterThan(1e5 * direct.median());
    RESULTS.number("lstm-path-large-direct", largeDirect, 2);
    RESULTS.number("lstm-path-large-50", large.all().get(50).median(), 0);
    RESULTS.write(PathExperiments.figure(usual, large));
  }

  /** Returns j of the largest term {@code C(50, j)·f^{50−j}·(sum − f)^j} of {@code sum^50}. */
  private static int largestTerm(double f, double sum) {
    int largest = 0;
    double[] terms = new double[PathExperiments.LAGS + 1];
    terms[0] = StrictMath.pow(f, PathExperiments.LAGS);
    double total = terms[0];
    for (int j = 1; j < terms.length; j++) {
      terms[j] = terms[j - 1] * (PathExperiments.LAGS - j + 1) / j * (sum - f) / f;
      total += terms[j];
      largest = terms[j] > terms[largest] ? j : largest;
    }
    assertThat(total).isCloseTo(StrictMath.pow(sum, PathExperiments.LAGS), ROUNDING);
    return largest;
  }

  /** Returns one digit times a power of ten. */
  private static String power(double value) {
    String[] parts = String.format(Locale.ROOT, "%.0e", value).split("e");
    StringBuilder text = new StringBuilder(parts[0]).append("·10⁻");
    String.valueOf(-Integer.parseInt(parts[1])).chars()
        .forEach(digit -> text.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
    return text.toString();
  }
}
