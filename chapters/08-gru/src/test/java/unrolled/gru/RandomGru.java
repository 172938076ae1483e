package unrolled.gru;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;

/** Draws cells all of whose weights and biases are alive, and sequences to run them on. */
final class RandomGru {

  private RandomGru() {}

  /** Returns parameters drawn evenly between ±size. */
  static GruParameters parameters(int d, int h, GruForm form, double size, SeededRandom random) {
    GruParameters result = GruParameters.zeros(d, h, form);
    result.named().values().forEach(matrix -> matrix.add(
        Initializer.uniform(size).create(matrix.rows(), matrix.columns(), random)));
    return result;
  }

  /** Returns the steps of one sequence as rows. */
  static Matrix sequence(int steps, int d, SeededRandom random) {
    return Initializer.uniform(2).create(steps, d, random);
  }

  /** Runs a cell on one sequence; returns its states. */
  static List<Matrix> states(GruCell cell, Matrix X) {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < X.rows(); t++) {
      inputs.add(Input.of(Matrix.rowVector(X.row(t))));
    }
    return new Recurrence<>(cell).forward(inputs).H();
  }

  /** Returns the last state of a cell on one sequence. */
  static double[] last(GruParameters parameters, Matrix X) {
    return states(new GruCell(parameters), X).get(X.rows() - 1).row(0);
  }
}
