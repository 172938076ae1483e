package unrolled.autoregressive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Tells from the roots of {@code z^p − φ_1·z^(p−1) − … − φ_p} how an autoregressive model behaves.
 *
 * <p>The model is stationary when every root lies inside the unit circle. A pair of roots off the
 * real axis makes a cycle: its angle is the cycle's speed, its distance from zero the damping.
 */
public final class CharacteristicPolynomial {

  private static final int ROUNDS = 2000;
  /** Steps no longer than this change only digits that rounding has spoilt already. */
  private static final double SMALL = 0x1.0p-50;

  private final double[] phi;

  /**
   * Keeps the coefficients.
   *
   * @param phi φ_1, …, φ_p, at least one, all finite; copied
   * @throws IllegalArgumentException if there is none or one is not finite
   */
  public CharacteristicPolynomial(double... phi) {
    if (phi.length == 0 || !Arrays.stream(phi).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("CharacteristicPolynomial: φ " + Arrays.toString(phi)
          + " — give at least one coefficient, all finite");
    }
    this.phi = phi.clone();
  }

  /** Returns the value of the polynomial at z, by Horner's rule. */
  // tag::eq-characteristic-polynomial[]
  public Complex at(Complex z) {
    Complex value = new Complex(1, 0);
    for (double coefficient : phi) {
      value = value.times(z).minus(new Complex(coefficient, 0));
    }
    return value;
  }
  // end::eq-characteristic-polynomial[]

  /**
   * Returns all p roots, the farthest from zero first; of a pair the upper one first.
   *
   * <p>All guesses move at once, each as if the others were right: Durand and Kerner's iteration
   * {@code z_i ← z_i − P(z_i) / Π (z_i − z_j)}. Roots are exact to about ten digits where they are
   * apart; roots that coincide are exact to fewer.
   *
   * @throws ArithmeticException if the guesses don't settle
   */
  public List<Complex> roots() {
    int degree = phi.length;
    while (degree > 0 && phi[degree - 1] == 0) {
      degree--; // a root at zero, exactly
    }
    CharacteristicPolynomial rest = degree == phi.length || degree == 0
        ? this : new CharacteristicPolynomial(Arrays.copyOf(phi, degree));
    List<Complex> roots = new ArrayList<>(List.of(rest.nonZeroRoots(degree)));
    while (roots.size() < phi.length) {
      roots.add(new Complex(0, 0));
    }
    // Rounding first: the two roots of a pair have one modulus but for the last bit.
    roots.sort(Comparator.<Complex>comparingDouble(z -> -Math.rint(z.modulus() * 1e9))
        .thenComparingDouble(z -> -Math.rint(z.re() * 1e9))
        .thenComparingDouble(z -> -z.im()));
    return List.copyOf(roots);
  }

  private Complex[] nonZeroRoots(int degree) {
    Complex[] z = firstGuesses(degree);
    double step = degree == 0 ? 0 : Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS && step > SMALL; round++) {
      step = improve(z);
    }
    if (!(step <= 1e-6)) { // coinciding roots settle to a few digits only
      throw new ArithmeticException("CharacteristicPolynomial: the roots of φ "
          + Arrays.toString(phi) + " did not settle in " + ROUNDS + " rounds; scale the series"
          + " or fit fewer lags");
    }
    return paired(z);
  }

  /** Returns points on a circle that encloses all roots, none a mirror image of another. */
  private Complex[] firstGuesses(int degree) {
    double radius = 1;
    for (double coefficient : phi) {
      radius = Math.max(radius, Math.abs(coefficient)); // |z| < 1 + max |φ|: Cauchy's bound
    }
    Complex[] z = new Complex[degree];
    for (int i = 0; i < degree; i++) {
      double angle = 2 * Math.PI * i / degree + 0.4;
      z[i] = new Complex(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
    }
    return z;
  }

  // tag::durand-kerner[]
  private double improve(Complex[] z) {
    double longest = 0;
    for (int i = 0; i < z.length; i++) {
      Complex others = new Complex(1, 0);
      for (int j = 0; j < z.length; j++) {
        others = j == i ? others : others.times(z[i].minus(z[j]));
      }
      Complex step = at(z[i]).over(others);
      z[i] = z[i].minus(step);
      longest = Math.max(longest, step.modulus());
    }
    return longest;
  }
  // end::durand-kerner[]

  /** Makes exact mirror images of roots that are so up to rounding: the φ are real. */
  private static Complex[] paired(Complex[] z) {
    Complex[] result = new Complex[z.length];
    for (int i = 0; i < z.length; i++) {
      Complex mirror = z[i];
      for (Complex candidate : z) {
        Complex image = candidate.conjugate();
        if (image.minus(z[i]).modulus() < mirror.conjugate().minus(z[i]).modulus()) {
          mirror = candidate;
        }
      }
      Complex sum = z[i].plus(mirror.conjugate());
      result[i] = new Complex(sum.re() / 2, sum.im() / 2);
    }
    return result;
  }

  /** Tells whether all roots lie inside the unit circle. */
  public boolean isStationary() {
    return roots().get(0).modulus() < 1;
  }

  /**
   * Returns the period of the slowest-dying cycle, {@code 2π / angle} of its root, in steps.
   *
   * @throws ArithmeticException if all roots are real: then nothing turns
   */
  // tag::eq-ar-period[]
  public double period() {
    for (Complex root : roots()) {
      if (root.im() > 0) {
        return 2 * Math.PI / root.angle();
      }
    }
    throw new ArithmeticException("no cycle: all roots are real");
  }
  // end::eq-ar-period[]

  /** Returns the polynomial with five digits after the point. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("z^" + phi.length);
    for (int j = 1; j <= phi.length; j++) {
      text.append(String.format(Locale.ROOT, " %s %.5f",
          phi[j - 1] < 0 ? "+" : "-", Math.abs(phi[j - 1])));
      text.append(j == phi.length ? "" : " z^" + (phi.length - j));
    }
    return text.toString();
  }
}
