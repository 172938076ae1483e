package unrolled.core.train;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Matrix;

/** Compares matrices by name and shape before they are taken over. */
final class Memory {

  private Memory() {}

  /**
   * Checks that matrices have the names and shapes of others.
   *
   * @param what they are, for the message
   * @param found what was given
   * @param needed what must be there, and nothing else
   * @throws IllegalArgumentException that names the first difference
   */
  static void require(String what, Map<String, Matrix> found, Map<String, Matrix> needed) {
    needed.forEach((name, need) -> {
      Matrix find = found.get(name);
      if (find == null) {
        throw new IllegalArgumentException(what + " has no " + name + " of shape "
            + need.rows() + "×" + need.columns() + "; it has " + found.keySet());
      }
      if (find.rows() != need.rows() || find.columns() != need.columns()) {
        throw new IllegalArgumentException(what + " has " + name + " of shape " + find.rows() + "×"
            + find.columns() + ", needed is " + need.rows() + "×" + need.columns());
      }
    });
    for (String name : found.keySet()) {
      if (!needed.containsKey(name)) {
        throw new IllegalArgumentException(what + " has " + name
            + ", for which there is no place; needed are " + needed.keySet());
      }
    }
  }

  /** Returns matrices of the same names and values that share nothing with these. */
  static Map<String, Matrix> copies(Map<String, Matrix> matrices) {
    Map<String, Matrix> copies = new LinkedHashMap<>();
    matrices.forEach((name, matrix) -> copies.put(name, matrix.copy()));
    return copies;
  }

  /** Copies the values of matrices into others of the same names and shapes. */
  static void copy(Map<String, Matrix> from, Map<String, Matrix> to) {
    to.forEach((name, target) -> {
      Matrix source = from.get(name);
      for (int r = 0; r < target.rows(); r++) {
        System.arraycopy(source.row(r), 0, target.row(r), 0, target.columns());
      }
    });
  }
}
