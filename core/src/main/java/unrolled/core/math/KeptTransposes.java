package unrolled.core.math;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Transposes matrices once for many products {@code X·Yᵀ}.
 *
 * <p>Such a product has to bring columns of Y into rows first. A way back through time multiplies
 * by the transpose of the same weights at every step; with 256 units and 32 sequences, bringing
 * them into rows each time takes half as long as the product itself. The bits are the same with
 * and without, since all products add up in one order.
 */
public final class KeptTransposes {
  private KeptTransposes() {}

  /**
   * Runs a task during which the transposes of some matrices are kept.
   *
   * @param matrices the right factors Y of products {@code X·Yᵀ} to come; their values must not
   *     change during the task
   * @param task makes these products
   * @return what the task returns
   */
  public static <T> T during(Collection<Matrix> matrices, Supplier<T> task) {
    List<Matrix> kept = new ArrayList<>();
    try {
      for (Matrix matrix : matrices) {
        if (matrix.keptTranspose == null) {
          matrix.keptTranspose = matrix.transpose();
          kept.add(matrix);
        }
      }
      return task.get();
    } finally {
      kept.forEach(matrix -> matrix.keptTranspose = null);
    }
  }
}
