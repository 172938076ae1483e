package unrolled.bptt;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SpectralRadiusTest {

  /** Fifty squarings, whose rounding the root takes back. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-13);

  @Test
  @Tag("eq-bptt-spectral-radius")
  void of_a_triangle_it_is_the_largest_entry_of_the_diagonal() {
    assertThat(SpectralRadius.of(Matrix.of(
        new double[] {0.5, 10, -3}, new double[] {0, -0.75, 7}, new double[] {0, 0, 0.25})))
        .isCloseTo(0.75, ROUNDING);
    assertThat(SpectralRadius.of(Matrix.of(new double[] {0.5, 10}, new double[] {0, 0.5})))
        .as("a double eigenvalue with one eigenvector").isCloseTo(0.5, ROUNDING);
  }

  @Test
  @Tag("eq-bptt-spectral-radius")
  void a_pair_of_complex_eigenvalues_counts_by_its_modulus() {
    // z² = z − 1/2 has the roots 1/2 ± 1/2 i
    assertThat(SpectralRadius.of(Matrix.of(new double[] {1, 1}, new double[] {-0.5, 0})))
        .isCloseTo(Math.sqrt(0.5), ROUNDING);
    Matrix turn = Matrix.of(new double[] {0.6, -0.8}, new double[] {0.8, 0.6});
    assertThat(SpectralRadius.of(turn.scale(1.25))).isCloseTo(1.25, ROUNDING);
    assertThat(SpectralRadius.norm(turn)).isCloseTo(1, ROUNDING);
  }

  @Test
  @Tag("eq-bptt-spectral-radius")
  void a_matrix_with_a_power_of_zero_has_radius_zero() {
    assertThat(SpectralRadius.of(Matrix.of(new double[] {0, 5}, new double[] {0, 0}))).isZero();
    assertThat(SpectralRadius.of(Matrix.zeros(3, 3))).isZero();
  }

  @Test
  @Tag("eq-bptt-spectral-norm")
  void the_norm_is_the_greatest_stretch_of_any_vector() {
    SeededRandom random = new SeededRandom(4);
    Matrix A = Initializer.gaussian(1).create(5, 7, random);
    double norm = SpectralRadius.norm(A);
    Matrix x = Initializer.gaussian(1).create(1, 5, random);
    for (int i = 0; i < 200; i++) { // turns towards the most stretched direction
      x = x.times(A).timesTranspose(A);
      x.scaleInPlace(1 / x.norm());
    }
    assertThat(x.times(A).norm()).isCloseTo(norm, Offset.offset(1e-9));
    for (int i = 0; i < 100; i++) {
      Matrix any = Initializer.gaussian(1).create(1, 5, random);
      assertThat(any.times(A).norm() / any.norm()).isLessThanOrEqualTo(norm * (1 + 1e-12));
    }
  }

  @Test
  @Tag("eq-bptt-spectral-norm")
  void the_radius_never_exceeds_the_norm() {
    for (int seed = 1; seed <= 20; seed++) {
      Matrix A = Initializer.gaussian(1).create(6, 6, new SeededRandom(seed));
      assertThat(SpectralRadius.of(A)).isLessThan(SpectralRadius.norm(A));
    }
  }

  @Test
  void what_has_no_radius_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpectralRadius.of(Matrix.zeros(2, 3))).withMessageContaining("not 2×3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpectralRadius.of(Matrix.rowVector(Double.NaN)))
        .withMessageContaining("not finite");
  }
}
