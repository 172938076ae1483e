package unrolled.bptt;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;

/**
 * Measures how a square matrix grows or shrinks what is multiplied by it, in the long run and at
 * most in one step.
 *
 * <p>No eigenvalue is computed. By a formula of I. Gelfand (1941) the greatest modulus of an
 * eigenvalue is the limit of {@code ‖A^k‖^(1/k)}, and k doubles with each squaring.
 */
public final class SpectralRadius {

  /** After that many squarings k is 2^50, and a norm's constant factor has no effect left. */
  private static final int SQUARINGS = 50;

  private SpectralRadius() {}

  /**
   * Returns the spectral radius {@code ρ(A) = max |λ_i| = lim ‖A^k‖^(1/k)}.
   *
   * @param A square
   * @return 0 if a power of A is zero
   * @throws IllegalArgumentException if A is not square, or has an entry that is not finite
   */
  // tag::eq-bptt-spectral-radius[]
  public static double of(Matrix A) {
    requireSquare(A);
    double norm = A.norm();
    Matrix power = A.scale(1 / norm);
    double logNorm = Exponential.log(norm); // of A^k
    double k = 1;
    for (int i = 0; i < SQUARINGS && norm > 0; i++) {
      power = power.times(power);
      norm = power.norm();
      power.scaleInPlace(1 / norm);
      logNorm = 2 * logNorm + Exponential.log(norm);
      k *= 2;
    }
    return norm > 0 ? Exponential.exp(logNorm / k) : 0;
  }
  // end::eq-bptt-spectral-radius[]

  /**
   * Returns the spectral norm {@code ‖A‖ = √ρ(Aᵀ·A)}, the most that A stretches any row vector.
   *
   * @param A of any shape, finite
   * @throws IllegalArgumentException if A has an entry that is not finite
   */
  // tag::eq-bptt-spectral-norm[]
  public static double norm(Matrix A) {
    return Math.sqrt(of(A.transposeTimes(A)));
  }
  // end::eq-bptt-spectral-norm[]

  private static void requireSquare(Matrix A) {
    if (A.rows() != A.columns()) {
      throw new IllegalArgumentException("a matrix has a spectral radius if it is square, not "
          + A.rows() + "×" + A.columns());
    }
    if (!Double.isFinite(A.sum())) {
      throw new IllegalArgumentException(
          "the matrix has an entry that is not finite; no power of it is");
    }
  }
}
