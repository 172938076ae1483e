package unrolled.shapes;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Parameters;

/**
 * Holds what a {@link Readout} learns, or the gradient of a loss with respect to it.
 *
 * @param Wsm from the decoder's state (h, h)
 * @param Wvm from the context (m, h)
 * @param bm bias (1, h)
 * @param output from what is mixed of both to the outputs (h, q)
 */
public record ReadoutParameters(Matrix Wsm, Matrix Wvm, Matrix bm, OutputParameters output)
    implements Parameters {

  /** Draws weights after Glorot and Bengio, for (m + h) values that are read; biases are zero. */
  static ReadoutParameters random(
      int stateSize, int contextSize, int outputSize, SeededRandom random) {
    Matrix both = Initializer.glorot().create(stateSize + contextSize, stateSize, random);
    return new ReadoutParameters(part(both, 0, stateSize),
        part(both, stateSize, stateSize + contextSize), Matrix.zeros(1, stateSize),
        OutputParameters.create(stateSize, outputSize, Initializer.glorot(), random));
  }

  private static Matrix part(Matrix matrix, int from, int to) {
    double[][] rows = new double[to - from][];
    for (int r = from; r < to; r++) {
      rows[r - from] = matrix.row(r);
    }
    return Matrix.of(rows);
  }

  /** Returns zeros of the same shapes. */
  ReadoutParameters zerosLike() {
    return new ReadoutParameters(Matrix.zeros(Wsm.rows(), Wsm.columns()),
        Matrix.zeros(Wvm.rows(), Wvm.columns()), Matrix.zeros(1, bm.columns()),
        OutputParameters.zeros(output.hiddenSize(), output.outputSize()));
  }

  @Override
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    named.put("Wsm", Wsm);
    named.put("Wvm", Wvm);
    named.put("bm", bm);
    named.put("Wmq", output.Whq());
    named.put("bq", output.bq());
    return named;
  }
}
