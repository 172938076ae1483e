package unrolled.bench;

/** Multiplies matrices that lie row after row in one array each: the obvious way, and slow. */
final class FlatProduct {
  private FlatProduct() {}

  /**
   * Adds {@code X·Y} to C.
   *
   * @param C (rows, n) in row-major order, changed
   * @param X (rows, k) in row-major order
   * @param Y (k, n) in row-major order
   */
  static void add(double[] C, double[] X, double[] Y, int rows, int n, int k) {
    for (int i = 0; i < rows; i++) {
      for (int p = 0; p < k; p++) {
        addScaledRow(C, i * n, X[i * k + p], Y, p * n, n);
      }
    }
  }

  private static void addScaledRow(double[] C, int c, double a, double[] B, int b, int n) {
    for (int j = 0; j < n; j++) {
      C[c + j] += a * B[b + j];
    }
  }
}
