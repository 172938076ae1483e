package unrolled.vector;

import java.util.ServiceLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.math.Matrix;
import unrolled.core.math.ProductKernel;
import unrolled.core.math.RowKernel;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares the kernel with the plain one, bit by bit. */
class VectorKernelTest {
  private final ProductKernel plain = new RowKernel();
  private final ProductKernel vector = new VectorKernel();

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 7, 8, 9, 15, 16, 17, 28, 32, 33})
  void both_kernels_give_the_same_bits_for_any_shape(int rows) {
    SeededRandom random = new SeededRandom(rows);
    for (int columns : new int[] {1, 2, 3, 4, 7, 8, 12, 16, 17, 28, 31, 32, 50, 530}) {
      for (int k : new int[] {1, 2, 5, 6, 7, 8, 13, 32, 35}) {
        double[][] C = rows(rows, columns, random);
        double[][] X = rows(rows, k, random);
        double[][] Y = rows(k, columns, random);
        double[][] expected = copy(C);
        plain.add(expected, X, Y);
        double[][] actual = copy(C);
        vector.add(actual, X, Y);
        assertThat(actual).isDeepEqualTo(expected);
        double[][] XT = transpose(X);
        actual = copy(C);
        vector.addTransposeLeft(actual, XT, Y);
        assertThat(actual).isDeepEqualTo(expected);
      }
    }
  }

  @Test
  void bits_stay_the_same_when_the_tile_is_compiled() {
    SeededRandom random = new SeededRandom(1);
    double[][] X = rows(20, 37, random);
    double[][] Y = rows(37, 70, random);
    double[][] expected = new double[20][70];
    plain.add(expected, X, Y);
    for (int i = 0; i < 3_000; i++) { // enough for the compiler to take over
      double[][] C = new double[20][70];
      vector.add(C, X, Y);
      if (i % 500 == 0 || i == 2_999) {
        assertThat(C).isDeepEqualTo(expected);
      }
    }
  }

  @Test
  void only_products_that_fill_little_of_a_tile_are_left_to_the_plain_kernel() {
    assertThat(VectorKernel.isSmall(new double[3][64])).isTrue();
    assertThat(VectorKernel.isSmall(new double[4][16])).isFalse();
    assertThat(VectorKernel.isSmall(new double[32][28])).isFalse();
    assertThat(VectorKernel.isSmall(new double[256][256])).isFalse();
  }

  @Test
  void the_core_finds_the_kernel_on_the_class_path() {
    assertThat(ServiceLoader.load(ProductKernel.class).findFirst())
        .containsInstanceOf(VectorKernel.class);
  }

  @Test
  void a_fingerprint_of_a_product_is_the_one_of_the_plain_kernel() {
    SeededRandom random = new SeededRandom(5);
    Matrix X = Matrix.generate(32, 130, random::gaussian);
    Matrix Y = Matrix.generate(130, 64, random::gaussian);
    assertThat(Integer.toHexString(X.times(Y).hashCode())).isEqualTo("de4f8dfc");
  }

  private static double[][] rows(int rows, int columns, SeededRandom random) {
    Matrix A = Matrix.generate(rows, columns, random::gaussian);
    double[][] result = new double[rows][];
    for (int r = 0; r < rows; r++) {
      result[r] = A.row(r).clone();
    }
    return result;
  }

  private static double[][] copy(double[][] A) {
    double[][] result = new double[A.length][];
    for (int r = 0; r < A.length; r++) {
      result[r] = A[r].clone();
    }
    return result;
  }

  private static double[][] transpose(double[][] A) {
    double[][] result = new double[A[0].length][A.length];
    for (int r = 0; r < A.length; r++) {
      for (int c = 0; c < A[0].length; c++) {
        result[c][r] = A[r][c];
      }
    }
    return result;
  }
}
