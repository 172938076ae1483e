package unrolled.core.math;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares the fast products with the documented order, written out naively. */
class ProductsTest {
  private static final String SHAPES = """
      1, 1, 1
      1, 5, 7
      2, 28, 32
      3, 9, 6
      4, 1, 4
      5, 3, 1
      32, 28, 31
      7, 511, 5
      6, 512, 8
      5, 513, 9
      4, 1100, 6
      33, 32, 130""";

  @ParameterizedTest
  @CsvSource(textBlock = SHAPES)
  void all_three_forms_have_the_bits_of_the_documented_order(int rows, int columns, int k) {
    SeededRandom random = new SeededRandom(rows + columns + k);
    Matrix X = Matrix.generate(rows, k, random::gaussian);
    Matrix Y = Matrix.generate(k, columns, random::gaussian);
    Matrix start = Matrix.generate(rows, columns, random::gaussian);
    Matrix expected = start.copy();
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        expected.set(i, j, inDocumentedOrder(start.get(i, j), X.row(i), Y.column(j)));
      }
    }
    assertThat(start.copy().addProduct(X, Y)).isEqualTo(expected);
    assertThat(start.copy().addTransposeProduct(X.transpose(), Y)).isEqualTo(expected);
    assertThat(start.copy().addProductTranspose(X, Y.transpose())).isEqualTo(expected);
  }

  private static double inDocumentedOrder(double c, double[] x, double[] y) {
    for (int k = 0; k < x.length; k++) {
      c = Math.fma(x[k], y[k], c);
    }
    return c;
  }

  @Test
  void a_product_has_the_same_bits_before_and_after_compilation() {
    SeededRandom random = new SeededRandom(4);
    Matrix X = Matrix.generate(32, 37, random::gaussian);
    Matrix Y = Matrix.generate(37, 128, random::gaussian);
    Matrix first = X.times(Y);
    for (int i = 0; i < 3_000; i++) { // enough for the JIT to compile and vectorize the kernel
      X.times(Y);
    }
    assertThat(X.times(Y)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(textBlock = SHAPES)
  void transposing_twice_gives_the_matrix_back(int rows, int columns, int ignored) {
    SeededRandom random = new SeededRandom(rows);
    Matrix A = Matrix.generate(rows, columns, random::uniform);
    Matrix T = A.transpose();
    for (int c = 0; c < columns; c++) {
      assertThat(T.row(c)).isEqualTo(A.column(c));
    }
    assertThat(T.transpose()).isEqualTo(A);
  }

  @Test
  void a_fingerprint_of_a_product_is_reproduced() {
    SeededRandom random = new SeededRandom(5);
    Matrix X = Matrix.generate(32, 130, random::gaussian);
    Matrix Y = Matrix.generate(130, 64, random::gaussian);
    assertThat(Integer.toHexString(X.times(Y).hashCode())).isEqualTo("de4f8dfc");
  }

  @Test
  void dot_adds_four_partial_sums() {
    double[] x = {1e16, 1, -1e16, 1, 3, 5, 7, 11, 2};
    double[] one = {1, 1, 1, 1, 1, 1, 1, 1, 1};
    double expected = ((1e16 + 3) + (1.0 + 5)) + ((-1e16 + 7) + (1.0 + 11)) + 2;
    assertThat(Vectors.dot(x, one)).isEqualTo(expected);
    assertThat(Vectors.dot(new double[] {3, 4}, new double[] {3, 4})).isEqualTo(25);
    assertThat(Vectors.dot(new double[0], new double[0])).isEqualTo(0);
  }
}
