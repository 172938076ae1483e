package unrolled.core.math;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LeastSquaresTest {

  /** A dozen operations on numbers below 100 lose no more than this. */
  private static final Offset<Double> EXACT = Offset.offset(1e-13);
  /** Least squares of 60×7 well-scaled numbers: cond(X) is below 100. */
  private static final Offset<Double> CLOSE = Offset.offset(1e-11);

  // Worked by hand in the chapter on autoregressive models: the series 6, 2, 2, 6, 10.
  private static final Matrix X = Matrix.of(new double[][] {{1, 6}, {1, 2}, {1, 2}, {1, 6}});
  private static final double[] Y = {2, 2, 6, 10};

  @Test
  @Tag("eq-householder")
  @Tag("eq-back-substitution")
  void qr_gives_the_line_worked_by_hand() {
    assertThat(LeastSquares.solve(X, Y)).containsExactly(new double[] {3, 0.5}, EXACT);
  }

  @Test
  @Tag("eq-normal-equations")
  void normal_equations_give_the_line_worked_by_hand() {
    assertThat(LeastSquares.solveNormalEquations(X, Y))
        .containsExactly(new double[] {3, 0.5}, EXACT);
  }

  @Test
  void residuals_of_the_line_worked_by_hand_square_to_forty() {
    assertThat(LeastSquares.residualSumOfSquares(X, new double[] {3, 0.5}, Y)).isEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  @Tag("eq-normal-equations")
  void residuals_are_orthogonal_to_every_column(long seed) {
    SeededRandom random = new SeededRandom(seed);
    Matrix A = Matrix.generate(60, 7, random::gaussian);
    double[] y = Matrix.generate(1, 60, random::gaussian).row(0);
    double[] beta = LeastSquares.solve(A, y);
    Matrix residuals = Matrix.columnVector(y).minus(A.times(Matrix.columnVector(beta)));
    assertThat(A.transposeTimes(residuals).norm()).isLessThan(1e-12);
    assertThat(LeastSquares.solveNormalEquations(A, y)).containsExactly(beta, CLOSE);
  }

  @Test
  @Tag("eq-householder")
  void square_systems_are_solved() {
    Matrix A = Matrix.of(new double[][] {{0, 2, 1}, {1, -1, 0}, {3, 0, 4}});
    assertThat(LeastSquares.solve(A, new double[] {7, -1, 15}))
        .containsExactly(new double[] {1, 2, 3}, EXACT);
  }

  @Test
  void neither_way_changes_its_input() {
    Matrix A = X.copy();
    double[] y = Y.clone();
    LeastSquares.solve(A, y);
    LeastSquares.solveNormalEquations(A, y);
    assertThat(A).isEqualTo(X);
    assertThat(y).isEqualTo(Y);
  }

  @Test
  void qr_keeps_the_digits_that_normal_equations_lose() {
    SeededRandom random = new SeededRandom(1);
    double[] x = Matrix.generate(1, 50, random::gaussian).row(0);
    double[] y = Matrix.generate(1, 50, random::gaussian).row(0);
    double slope = LeastSquares.solve(line(x, 0), y)[1];
    Matrix far = line(x, 1e6); // the same line, seen from a million units away
    assertThat(LeastSquares.solve(far, y)[1]).isCloseTo(slope, Offset.offset(1e-9));
    double lost = Math.abs(LeastSquares.solveNormalEquations(far, y)[1] - slope);
    assertThat(lost).isGreaterThan(1e-6);
  }

  private static Matrix line(double[] x, double offset) {
    Matrix A = Matrix.zeros(x.length, 2).fill(1);
    for (int i = 0; i < x.length; i++) {
      A.set(i, 1, offset + x[i]);
    }
    return A;
  }

  @Test
  void inverse_of_the_gram_matrix_has_the_diagonal_worked_by_hand() {
    // (XᵀX)⁻¹ = [80 −16; −16 4] / 64
    assertThat(new HouseholderQr(X).inverseGramDiagonal())
        .containsExactly(new double[] {80 / 64.0, 4 / 64.0}, EXACT);
  }

  @Test
  void a_column_that_depends_on_others_is_named() {
    Matrix A = Matrix.of(
        new double[][] {{1, 2, 3, 1}, {1, 5, 6, 0}, {1, 7, 8, 2}, {1, 1, 2, 5}, {1, 4, 5, 4}});
    assertThatThrownBy(() -> LeastSquares.solve(A, new double[] {1, 2, 3, 4, 5}))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("HouseholderQr: 5×4 is singular — column 2 is zero, or a combination of columns"
            + " 0 to 1 up to rounding; drop column 2");
    assertThatThrownBy(() -> LeastSquares.solveNormalEquations(A, new double[] {1, 2, 3, 4, 5}))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageStartingWith("Cholesky: 4×4 is not positive definite — pivot 2 is ")
        .hasMessageContaining("column 2 of X is zero or nearly a combination");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-140, 1e-8, 1, 1e8, 1e140})
  void dependence_does_not_hang_on_the_unit(double unit) {
    Matrix twins = Matrix.of(
        new double[][] {{unit, 3 * unit}, {2 * unit, 6 * unit}, {0.1 * unit, 0.3 * unit}});
    double[] y = {1, 2, 3};
    assertThatThrownBy(() -> LeastSquares.solve(twins, y)).hasMessageContaining("drop column 1");
    double[] beta = LeastSquares.solve(X.scale(unit), Y);
    assertThat(beta[1] * unit).isCloseTo(0.5, EXACT);
  }

  @Test
  void a_column_of_zeros_is_named() {
    Matrix A = Matrix.of(new double[][] {{0, 1}, {0, 2}});
    assertThatThrownBy(() -> LeastSquares.solve(A, new double[] {1, 2}))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("HouseholderQr: 2×2 is singular — column 0 is zero up to rounding;"
            + " drop column 0");
  }

  @Test
  void fewer_rows_than_columns_are_refused_by_both_ways() {
    Matrix A = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});
    String message = ": 2×3 — 2 equations can't determine 3 unknowns; give more rows or drop"
        + " columns";
    assertThatThrownBy(() -> LeastSquares.solve(A, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("HouseholderQr" + message);
    assertThatThrownBy(() -> LeastSquares.solveNormalEquations(A, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("LeastSquares" + message);
  }

  @Test
  void targets_must_fit_the_rows() {
    assertThatThrownBy(() -> LeastSquares.solve(X, new double[] {1, 2, 3}))
        .hasMessage("HouseholderQr.solve: 4×2 and 3 targets — give one target for each of the 4"
            + " rows");
    assertThatThrownBy(() -> LeastSquares.solveNormalEquations(X, new double[] {1, 2, 3}))
        .hasMessage("LeastSquares: 4×2 and 3 targets — give one target for each of the 4 rows");
    assertThatThrownBy(() -> LeastSquares.residualSumOfSquares(X, new double[] {1, 2, 3}, Y))
        .hasMessageContaining("4×2, 3 weights and 4 targets");
  }

  @Test
  void values_that_are_not_finite_are_located() {
    Matrix A = X.copy();
    A.set(2, 1, Double.NaN);
    assertThatThrownBy(() -> LeastSquares.solve(A, Y))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("HouseholderQr: row 2, column 1 is NaN — all values must be finite; fill or"
            + " drop the row");
    double[] y = {1, 2, 3, Double.POSITIVE_INFINITY};
    assertThatThrownBy(() -> LeastSquares.solve(X, y)).hasMessageContaining("target 3 is Infinity");
    assertThatThrownBy(() -> LeastSquares.solveNormalEquations(X, y))
        .hasMessageContaining("target 3 is Infinity");
  }

  @Test
  void cholesky_solves_a_system_worked_by_hand_and_checks_shapes() {
    Matrix G = Matrix.of(new double[][] {{4, 16}, {16, 80}}); // L = [2 0; 8 4]
    assertThat(new Cholesky(G).solve(new double[] {20, 88})).containsExactly(3, 0.5);
    assertThatThrownBy(() -> new Cholesky(X)).hasMessageContaining("Cholesky: 4×2");
    assertThatThrownBy(() -> new Cholesky(G).solve(new double[3]))
        .hasMessageContaining("2×2 and 3 values");
  }
}
