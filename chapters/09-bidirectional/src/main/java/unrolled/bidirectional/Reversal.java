package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;

/**
 * Reverses padded sequences, each by its own length: what was its last real step comes first, and
 * the padding stays at the end.
 */
public final class Reversal {

  private Reversal() {}

  /** Returns where step t of sequence n comes from, {@code T_n − 1 − t}; t itself in padding. */
  // tag::step[]
  // tag::eq-bidirectional-reversal[]
  static int step(Mask mask, int n, int t) {
    return mask.has(n, t) ? mask.lengths()[n] - 1 - t : t;
  }
  // end::eq-bidirectional-reversal[]
  // end::step[]

  /**
   * Returns matrices in reversed order.
   *
   * @param X {@code X_1 … X_T}, each (n, d); some may be null, for zeros
   * @param mask which steps are real
   */
  public static List<Matrix> of(List<Matrix> X, Mask mask) {
    int columns = X.stream().filter(x -> x != null).findFirst().map(Matrix::columns).orElse(0);
    if (columns == 0) {
      return new ArrayList<>(Collections.nCopies(X.size(), null));
    }
    List<Matrix> reversed = new ArrayList<>();
    for (int t = 0; t < X.size(); t++) {
      Matrix row = Matrix.zeros(mask.batchSize(), columns);
      for (int n = 0; n < mask.batchSize(); n++) {
        Matrix from = X.get(step(mask, n, t));
        if (from != null) {
          System.arraycopy(from.row(n), 0, row.row(n), 0, columns);
        }
      }
      reversed.add(row);
    }
    return reversed;
  }

  /**
   * Returns inputs in reversed order.
   *
   * @param inputs {@code X_1 … X_T}, all of numbers or all of symbols
   * @param mask which steps are real
   * @throws IllegalArgumentException if some are numbers and some are symbols
   */
  public static List<Input> ofInputs(List<Input> inputs, Mask mask) {
    if (inputs.stream().allMatch(Input.Numbers.class::isInstance)) {
      return of(inputs.stream().map(input -> ((Input.Numbers) input).X()).toList(), mask).stream()
          .map(Input::of).toList();
    }
    if (!inputs.stream().allMatch(Input.Symbols.class::isInstance)) {
      throw new IllegalArgumentException("inputs are all numbers or all symbols, not some of each;"
          + " write symbols as rows with toMatrix()");
    }
    List<Input> reversed = new ArrayList<>();
    for (int t = 0; t < inputs.size(); t++) {
      int[] symbols = new int[mask.batchSize()];
      for (int n = 0; n < symbols.length; n++) {
        symbols[n] = ((Input.Symbols) inputs.get(step(mask, n, t))).symbols()[n];
      }
      reversed.add(Input.of(symbols, inputs.get(0).size()));
    }
    return reversed;
  }
}
