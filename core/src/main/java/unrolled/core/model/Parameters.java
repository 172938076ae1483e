package unrolled.core.model;

import java.util.Map;

import unrolled.core.math.Matrix;

/**
 * Names the matrices that training changes.
 *
 * <p>Gradients have the same type as the parameters that they belong to: same names, same order,
 * same shapes.
 */
@FunctionalInterface
public interface Parameters {

  /** Returns the matrices themselves, not copies, by name, always in the same order. */
  Map<String, Matrix> named();

  /** Sets every number to zero, as gradients are before anything is added. */
  default void clear() {
    named().values().forEach(matrix -> matrix.fill(0));
  }

  /** Returns how many numbers training may change. */
  default int count() {
    int count = 0;
    for (Matrix matrix : named().values()) {
      count += matrix.rows() * matrix.columns();
    }
    return count;
  }
}
