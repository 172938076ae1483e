package unrolled.shapes;

import java.util.Map;

import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;

/**
 * Holds what {@link Attention} learns, or the gradient of a loss with respect to it.
 *
 * @param Wa from a decoder's state to what is looked for among the encoder's (h, m)
 */
public record AttentionParameters(Matrix Wa) implements Parameters {

  /** Draws weights after Glorot and Bengio. */
  public static AttentionParameters random(int stateSize, int sourceSize, SeededRandom random) {
    return new AttentionParameters(Initializer.glorot().create(stateSize, sourceSize, random));
  }

  @Override
  public Map<String, Matrix> named() {
    return Map.of("Wa", Wa);
  }
}
