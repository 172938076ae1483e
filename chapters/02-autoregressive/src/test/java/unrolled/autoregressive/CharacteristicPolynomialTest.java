package unrolled.autoregressive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.data.RealSeries;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CharacteristicPolynomialTest {

  private static final Offset<Double> EXACT = Offset.offset(1e-13);
  /** Simple roots of a polynomial of degree 20 keep at least this many digits. */
  private static final Offset<Double> TEN_DIGITS = Offset.offset(1e-10);
  /** Two equal roots know only half the digits of a double. */
  private static final Offset<Double> HALF_THE_DIGITS = Offset.offset(1e-6);

  @Test
  @Tag("eq-characteristic-polynomial")
  void polynomial_is_evaluated_by_hand() {
    Complex value = new CharacteristicPolynomial(1, -0.5).at(new Complex(2, 1));
    // (2+i)² − (2+i) + 0.5 = 3+4i − 2−i + 0.5
    assertThat(value).isEqualTo(new Complex(1.5, 3));
  }

  @Test
  @Tag("eq-ar-period")
  void roots_and_period_of_the_hand_example_are_those_of_the_text() {
    CharacteristicPolynomial polynomial = new CharacteristicPolynomial(1, -0.5);
    Complex root = polynomial.roots().get(0);
    assertThat(root.re()).isCloseTo(0.5, EXACT);
    assertThat(root.im()).isCloseTo(0.5, EXACT);
    assertThat(root.modulus()).isCloseTo(Math.sqrt(0.5), EXACT);
    assertThat(polynomial.period()).isCloseTo(8, EXACT);
    assertThat(polynomial.roots().get(1)).isEqualTo(root.conjugate());
    assertThat(polynomial.isStationary()).isTrue();
    assertThat(polynomial).hasToString("z^2 - 1.00000 z^1 + 0.50000");
  }

  @Test
  void one_lag_is_stationary_below_one_only() {
    assertThat(new CharacteristicPolynomial(0.999).isStationary()).isTrue();
    assertThat(new CharacteristicPolynomial(1).isStationary()).isFalse();
    assertThat(new CharacteristicPolynomial(-1.001).isStationary()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 12, 17, 20})
  void roots_that_made_a_polynomial_are_found_again(int degree) {
    for (long seed = 1; seed <= 10; seed++) {
      List<Complex> expected = randomRoots(degree, new SeededRandom(seed));
      List<Complex> found = new CharacteristicPolynomial(phi(expected)).roots();
      assertThat(found).hasSize(degree);
      for (Complex root : expected) {
        double nearest = found.stream()
            .mapToDouble(z -> z.minus(root).modulus()).min().orElseThrow();
        assertThat(nearest).isCloseTo(0, TEN_DIGITS);
      }
      for (int i = 1; i < degree; i++) {
        assertThat(found.get(i).modulus()).isLessThan(found.get(i - 1).modulus() + 1e-8);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9, 15, 20})
  void roots_of_sunspot_fits_are_zeros_and_multiply_to_the_last_coefficient(int tau) {
    double[] phi = AutoregressiveModel.fit(RealSeries.sunspots(), tau).phi();
    CharacteristicPolynomial polynomial = new CharacteristicPolynomial(phi);
    Complex product = new Complex(1, 0);
    for (Complex root : polynomial.roots()) {
      assertThat(polynomial.at(root).modulus()).isCloseTo(0, TEN_DIGITS);
      assertThat(polynomial.roots()).contains(root.conjugate());
      product = product.times(root);
    }
    double sign = tau % 2 == 0 ? -1 : 1;
    assertThat(product.re()).isCloseTo(sign * phi[tau - 1], TEN_DIGITS);
  }

  @Test
  void zeros_at_the_end_are_roots_at_zero() {
    List<Complex> roots = new CharacteristicPolynomial(0.5, 0, 0).roots();
    assertThat(roots).containsExactly(new Complex(0.5, 0), new Complex(0, 0), new Complex(0, 0));
    assertThat(new CharacteristicPolynomial(0, 0).roots())
        .containsExactly(new Complex(0, 0), new Complex(0, 0));
  }

  @Test
  void coinciding_roots_are_found_to_half_the_digits() {
    for (Complex root : new CharacteristicPolynomial(1, -0.25).roots()) {
      assertThat(root.minus(new Complex(0.5, 0)).modulus()).isCloseTo(0, HALF_THE_DIGITS);
    }
  }

  @Test
  void large_coefficients_do_not_matter() {
    List<Complex> roots = new CharacteristicPolynomial(3e6, -2e12).roots(); // 2e6 and 1e6
    assertThat(roots.get(0).re()).isCloseTo(2e6, Offset.offset(1e-6));
    assertThat(roots.get(1).re()).isCloseTo(1e6, Offset.offset(1e-6));
  }

  @Test
  void what_has_no_answer_is_refused() {
    assertThatThrownBy(() -> new CharacteristicPolynomial(0.5).period())
        .isInstanceOf(ArithmeticException.class).hasMessageContaining("all roots are real");
    assertThatThrownBy(CharacteristicPolynomial::new)
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("at least one");
    assertThatThrownBy(() -> new CharacteristicPolynomial(0.5, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("all finite");
  }

  @Test
  void complex_arithmetic_obeys_its_rules() {
    Complex z = new Complex(3, -4);
    Complex w = new Complex(1, 2);
    assertThat(z.times(w)).isEqualTo(new Complex(11, 2));
    assertThat(z.times(w).over(w)).isEqualTo(z);
    assertThat(z.plus(w).minus(w)).isEqualTo(z);
    assertThat(z.modulus()).isEqualTo(5);
    assertThat(new Complex(0, 2).angle()).isEqualTo(Math.PI / 2);
    assertThat(z).hasToString("3.00000 - 4.00000i");
  }

  /** Draws pairs within the unit circle and, for an odd degree, one real root. */
  private static List<Complex> randomRoots(int degree, SeededRandom random) {
    List<Complex> roots = new ArrayList<>();
    if (degree % 2 == 1) {
      roots.add(new Complex(random.uniform(0.3, 0.95), 0));
    }
    int pairs = degree / 2;
    for (int i = 0; i < pairs; i++) {
      double radius = random.uniform(0.6, 0.99);
      double angle = Math.PI * (i + random.uniform(0.2, 0.8)) / pairs; // apart from one another
      Complex root = new Complex(
          radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
      roots.add(root);
      roots.add(root.conjugate());
    }
    return roots;
  }

  /** Multiplies out Π (z − root) and returns φ, the negative coefficients after the first. */
  private static double[] phi(List<Complex> roots) {
    Complex[] product = {new Complex(1, 0)};
    for (Complex root : roots) {
      Complex[] next = new Complex[product.length + 1];
      Arrays.fill(next, new Complex(0, 0));
      for (int i = 0; i < product.length; i++) {
        next[i] = next[i].plus(product[i]);
        next[i + 1] = next[i + 1].minus(product[i].times(root));
      }
      product = next;
    }
    double[] phi = new double[roots.size()];
    for (int i = 0; i < phi.length; i++) {
      phi[i] = -product[i + 1].re();
    }
    return phi;
  }
}
