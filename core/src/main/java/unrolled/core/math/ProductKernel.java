package unrolled.core.math;

/**
 * Adds products of matrices, given as arrays of rows, to a third.
 *
 * <p>Whoever implements this keeps the order of {@link Products}, so that every kernel gives the
 * same bits: each value of C takes its products in order, by fused multiply-add.
 */
public interface ProductKernel {

  /**
   * Adds {@code X·Y} to C.
   *
   * @param C (rows, columns), changed; has at least one row and column
   * @param X (rows, k)
   * @param Y (k, columns)
   */
  void add(double[][] C, double[][] X, double[][] Y);

  /**
   * Adds {@code Xᵀ·Y} to C.
   *
   * @param C (rows, columns), changed; has at least one row and column
   * @param X (k, rows)
   * @param Y (k, columns)
   */
  void addTransposeLeft(double[][] C, double[][] X, double[][] Y);
}
