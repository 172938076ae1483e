package unrolled.core.math;

/** Draws matrices with orthonormal rows. */
final class Orthogonal {

  private Orthogonal() {}

  /**
   * Returns k orthonormal rows of n values, k at most n.
   *
   * <p>Each row is a normal vector, which prefers no direction, made orthogonal to the rows before
   * it (Gram and Schmidt) and then of length 1. Two passes are enough to be orthogonal up to
   * rounding unless nearly nothing is left of a vector, and of that normal draws run no risk.
   */
  // tag::eq-bptt-orthogonal[]
  static Matrix rows(int k, int n, SeededRandom random) {
    Matrix Q = Initializer.gaussian(1).create(k, n, random);
    for (int r = 0; r < k; r++) {
      double[] q = Q.row(r);
      for (int pass = 0; pass < 2; pass++) {
        for (int before = 0; before < r; before++) {
          Vectors.addScaled(
              q, -Vectors.dot(q, Q.row(before)), Q.row(before));
        }
      }
      Vectors.scale(q, 1 / Math.sqrt(Vectors.dot(q, q)));
    }
    return Q;
  }
  // end::eq-bptt-orthogonal[]
}
