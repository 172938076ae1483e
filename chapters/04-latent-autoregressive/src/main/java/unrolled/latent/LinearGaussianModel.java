package unrolled.latent;

import java.util.Locale;

import unrolled.core.math.Matrix;

/**
 * Describes an unseen row of numbers that moves linearly and is observed linearly, both with normal
 * noise: {@code z_{t+1} = z_t·F + η_t}, {@code x_t = z_t·H + ε_t}.
 *
 * <p>Rows stand on the left, as everywhere in the book; the F and H of papers, which multiply
 * columns, are the transposes of these. The matrices are not copied and must not change.
 *
 * @param F transition (k, k)
 * @param H from state to observation (k, d)
 * @param Q covariance of η (k, k), symmetric, positive semidefinite
 * @param R covariance of ε (d, d), symmetric, positive semidefinite
 * @param mean mean of z_1, before anything was observed (1, k)
 * @param covariance covariance of z_1 (k, k), symmetric, positive semidefinite
 */
public record LinearGaussianModel(
    Matrix F, Matrix H, Matrix Q, Matrix R, Matrix mean, Matrix covariance) {

  /** Checks that the shapes conform and that all covariances are possible. */
  public LinearGaussianModel {
    int k = F.rows();
    Covariances.requireShape("F", F, k, k);
    Covariances.requireShape("H", H, k, H.columns());
    Covariances.requireShape("Q", Q, k, k);
    Covariances.requireShape("R", R, H.columns(), H.columns());
    Covariances.requireShape("mean", mean, 1, k);
    Covariances.requireShape("covariance", covariance, k, k);
    Covariances.require("Q", Q);
    Covariances.require("R", R);
    Covariances.require("covariance", covariance);
  }

  /** Returns k, how many numbers the state has. */
  public int stateSize() {
    return F.rows();
  }

  /** Returns d, how many numbers are observed at each step. */
  public int observationSize() {
    return H.columns();
  }

  /**
   * Returns the mean of the state one step later, {@code m·F}.
   *
   * @param m mean now (1, k)
   */
  // tag::eq-matrix-predict[]
  Matrix predictMean(Matrix m) {
    return m.times(F);
  }

  /**
   * Returns the covariance of the state one step later, {@code Fᵀ·P·F + Q}.
   *
   * @param P covariance now (k, k)
   */
  Matrix predictCovariance(Matrix P) {
    return Covariances.symmetric(F.transposeTimes(P).times(F).add(Q));
  }
  // end::eq-matrix-predict[]

  /** Returns the sizes on one line. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "linear Gaussian model, state of %d, observation of %d",
        stateSize(), observationSize());
  }
}
