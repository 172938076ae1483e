package unrolled.shapes;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;

/**
 * Holds what a {@link Bridge} learns, or the gradient of a loss with respect to it.
 *
 * @param Ws from the summary to the decoder's first state (m, h)
 * @param bs bias (1, h)
 */
public record BridgeParameters(Matrix Ws, Matrix bs) implements Parameters {

  /** Draws weights after Glorot and Bengio; the bias begins at zero. */
  static BridgeParameters random(int summarySize, int stateSize, SeededRandom random) {
    return new BridgeParameters(Initializer.glorot().create(summarySize, stateSize, random),
        Matrix.zeros(1, stateSize));
  }

  /** Returns zeros of the same shapes. */
  BridgeParameters zerosLike() {
    return new BridgeParameters(
        Matrix.zeros(Ws.rows(), Ws.columns()), Matrix.zeros(1, bs.columns()));
  }

  @Override
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    named.put("Ws", Ws);
    named.put("bs", bs);
    return named;
  }
}
