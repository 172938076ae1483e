package unrolled.core.math;

import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class MatrixErrorsTest {
  private static final Matrix A23 = Matrix.zeros(2, 3);
  private static final Matrix A32 = Matrix.zeros(3, 2);
  private static final Matrix A45 = Matrix.zeros(4, 5);

  static Stream<Arguments> mistakes() {
    String same = " — both must have the same shape";
    return Stream.of(
        mistake(() -> A23.times(A23), "times: 2×3 · 2×3 — columns of the left (3) must equal rows"
            + " of the right (2); transpose one of them"),
        mistake(() -> A23.times(A45), "times: 2×3 · 4×5 — columns of the left (3) must equal rows"
            + " of the right (4)"),
        mistake(() -> A23.transposeTimes(A32), "transposeTimes: 2×3ᵀ · 3×2 — rows of the left (2)"
            + " must equal rows of the right (3); transpose one of them"),
        mistake(() -> A23.timesTranspose(A32), "timesTranspose: 2×3 · 3×2ᵀ — columns of the left"
            + " (3) must equal columns of the right (2); transpose one of them"),
        mistake(() -> Matrix.zeros(2, 3).addProduct(A23, A32), "addProduct: product 2×2 into 2×3"
            + " — the matrix added to must have the shape of the product"),
        mistake(() -> Matrix.zeros(2, 2).addProduct(A23, A45), "addProduct: 2×3 · 4×5 — columns"
            + " of the left (3) must equal rows of the right (4)"),
        mistake(() -> Matrix.zeros(2, 2).addTransposeProduct(A23, A23), "addTransposeProduct:"
            + " product 3×3 into 2×2 — the matrix added to must have the shape of the product"),
        mistake(() -> Matrix.zeros(3, 3).addProductTranspose(A23, A23), "addProductTranspose:"
            + " product 2×2 into 3×3 — the matrix added to must have the shape of the product"),
        mistake(() -> A23.plus(A32), "plus: 2×3 and 3×2" + same),
        mistake(() -> A23.minus(A32), "minus: 2×3 and 3×2" + same),
        mistake(() -> A23.hadamard(A45), "hadamard: 2×3 and 4×5" + same),
        mistake(() -> A23.add(A32), "add: 2×3 and 3×2" + same),
        mistake(() -> A23.addScaled(2, A32), "addScaled: 2×3 and 3×2" + same),
        mistake(() -> A23.addHadamard(A23, A32), "addHadamard: 2×3 and 3×2" + same),
        mistake(() -> A23.addHadamard(A32, A23), "addHadamard: 2×3 and 3×2" + same),
        mistake(() -> A23.plusRow(Matrix.rowVector(1, 2)),
            "plusRow: 2×3 and 1×2 — the row must be 1×3"),
        mistake(() -> A23.addRow(Matrix.columnVector(1, 2, 3)),
            "addRow: 2×3 and 3×1 — the row must be 1×3; transpose it"),
        mistake(() -> Matrix.zeros(2, 3).addSumRows(A23),
            "addSumRows: 2×3 and 2×3 — the row must be 1×3"),
        mistake(() -> Matrix.zeros(0, 3),
            "Matrix: shape 0×3 — rows and columns must be at least 1"),
        mistake(() -> Matrix.zeros(3, -1),
            "Matrix: shape 3×-1 — rows and columns must be at least 1"),
        mistake(() -> Matrix.identity(0),
            "Matrix: shape 0×0 — rows and columns must be at least 1"),
        mistake(() -> Matrix.generate(0, 1, () -> 0),
            "Matrix: shape 0×1 — rows and columns must be at least 1"),
        mistake(Matrix::of, "Matrix.of: no rows — give at least one row of values"),
        mistake(() -> Matrix.of(new double[][] {{1}, {}}),
            "Matrix.of: row 1 is empty — give each row at least one value"),
        mistake(Matrix::rowVector, "Matrix.of: row 0 is empty — give each row at least one value"),
        mistake(() -> Matrix.of(new double[][] {{1, 2}, {3, 4}, {5}}), "Matrix.of: row 0 has 2"
            + " values, row 2 has 1 — give all rows the same number of values"));
  }

  private static Arguments mistake(ThrowingCallable call, String message) {
    return arguments(call, message);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_named_with_both_shapes_and_what_to_do(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void a_product_is_not_added_to_its_own_factor() {
    Matrix S = Matrix.identity(2);
    String message = ": 2×2 and 2×2 — the matrix added to is itself a factor;"
        + " add to another one or to a copy";
    assertThatThrownBy(() -> S.addProduct(S, Matrix.identity(2)))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("addProduct" + message);
    assertThatThrownBy(() -> S.addTransposeProduct(Matrix.identity(2), S))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("addTransposeProduct" + message);
    assertThatThrownBy(() -> S.addProductTranspose(S, S))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("addProductTranspose" + message);
  }

  @Test
  void a_refused_operation_changes_nothing() {
    Matrix M = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});
    Matrix before = M.copy();
    assertThatThrownBy(() -> M.addHadamard(M, A32)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> M.addRow(A32)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> M.addProduct(A23, A32)).isInstanceOf(IllegalArgumentException.class);
    assertThat(M).isEqualTo(before);
  }

  @Test
  void vectors_of_different_length_are_named_with_both_lengths() {
    double[] two = new double[2];
    double[] three = new double[3];
    String message = ": 2 and 3 values — both must have the same length";
    assertThatThrownBy(() -> Vectors.dot(two, three))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("dot" + message);
    assertThatThrownBy(() -> Vectors.add(two, three))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("add" + message);
    assertThatThrownBy(() -> Vectors.addScaled(two, 1, three))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("addScaled" + message);
    assertThatThrownBy(() -> Vectors.addHadamard(two, two, three))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("addHadamard" + message);
  }
}
