package unrolled.core.model;

import java.util.Arrays;
import java.util.List;

import unrolled.core.math.Matrix;

/**
 * Holds what a recurrent cell hands from one step to the next: the hidden state, and whatever else
 * the cell remembers.
 *
 * <p>Each part is a matrix (n, h), one row a sequence. The first part is H, the one that other
 * layers see; an LSTM has C as its second. The gradient of a loss with respect to a state is a
 * state too.
 */
public final class State {

  private final List<Matrix> parts;

  private State(List<Matrix> parts) {
    this.parts = parts;
  }

  /**
   * Creates a state of the given matrices, which are not copied.
   *
   * @param parts at least one, H first, all of the same shape (n, h)
   * @throws IllegalArgumentException if there is none or the shapes differ
   */
  public static State of(Matrix... parts) {
    if (parts.length == 0) {
      throw new IllegalArgumentException("a state has at least one part, H; give it one");
    }
    for (Matrix part : parts) {
      if (part.rows() != parts[0].rows() || part.columns() != parts[0].columns()) {
        throw new IllegalArgumentException("the parts of a state have one shape, not "
            + parts[0].rows() + "×" + parts[0].columns() + " and " + part.rows() + "×"
            + part.columns());
      }
    }
    return new State(List.of(parts));
  }

  /** Returns a state of zeros. */
  public static State zeros(int batchSize, int hiddenSize, int parts) {
    Matrix[] zeros = new Matrix[parts];
    Arrays.setAll(zeros, p -> Matrix.zeros(batchSize, hiddenSize));
    return of(zeros);
  }

  /** Returns the hidden state (n, h), the part that other layers see. */
  public Matrix H() {
    return parts.get(0);
  }

  /** Returns one part (n, h), itself and not a copy; part 0 is H. */
  public Matrix part(int index) {
    return parts.get(index);
  }

  /** Returns the number of parts, at least 1. */
  public int parts() {
    return parts.size();
  }

  /** Returns n, the number of sequences. */
  public int batchSize() {
    return H().rows();
  }

  /** Returns a state of the same values that shares nothing with this one. */
  public State copy() {
    return new State(parts.stream().map(Matrix::copy).toList());
  }

  /** Returns zeros of the shapes of another state. */
  public static State zerosLike(State other) {
    return zeros(other.batchSize(), other.H().columns(), other.parts());
  }

  /** Adds another state of the same shapes to this one. */
  public void add(State other) {
    for (int p = 0; p < parts.size(); p++) {
      parts.get(p).add(other.part(p));
    }
  }

  /** Copies row n, one sequence's, of all parts from another state into this one. */
  void copyRow(State from, int n) {
    for (int p = 0; p < parts.size(); p++) {
      System.arraycopy(from.part(p).row(n), 0, parts.get(p).row(n), 0, H().columns());
    }
  }

  /** Sets row n, one sequence's, of all parts to zero. */
  void clearRow(int n) {
    for (Matrix part : parts) {
      Arrays.fill(part.row(n), 0);
    }
  }

  /** Returns the values of H, and how many parts there are if there are more. */
  @Override
  public String toString() {
    return H() + (parts.size() > 1 ? " and " + (parts.size() - 1) + " more" : "");
  }
}
