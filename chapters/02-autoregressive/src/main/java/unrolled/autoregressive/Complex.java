package unrolled.autoregressive;

import java.util.Locale;

/**
 * A point of the complex plane.
 *
 * @param re real part
 * @param im imaginary part
 */
public record Complex(double re, double im) {

  /** Returns the sum. */
  public Complex plus(Complex z) {
    return new Complex(re + z.re, im + z.im);
  }

  /** Returns the difference. */
  public Complex minus(Complex z) {
    return new Complex(re - z.re, im - z.im);
  }

  /** Returns the product: lengths multiply, angles add. */
  public Complex times(Complex z) {
    return new Complex(re * z.re - im * z.im, re * z.im + im * z.re);
  }

  /** Returns the quotient; z is not zero. */
  public Complex over(Complex z) {
    double square = z.re * z.re + z.im * z.im;
    Complex product = times(z.conjugate());
    return new Complex(product.re / square, product.im / square);
  }

  /** Returns the mirror image in the real axis. */
  public Complex conjugate() {
    return new Complex(re, 0 - im); // 0 - 0 has no minus sign
  }

  /** Returns the distance from zero. */
  public double modulus() {
    return Math.sqrt(re * re + im * im);
  }

  /** Returns the angle with the real axis, from −π to π. */
  public double angle() {
    return StrictMath.atan2(im, re);
  }

  /** Returns both parts with five digits after the point, as in {@code 0.66797 + 0.45129i}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.5f %s %.5fi", re, im < 0 ? "-" : "+", Math.abs(im));
  }
}
