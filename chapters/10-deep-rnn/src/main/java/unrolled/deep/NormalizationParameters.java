package unrolled.deep;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/**
 * Holds what a {@link LayerNormalization} learns, or the gradient of a loss with respect to it.
 *
 * @param gain s (1, h)
 * @param bias b (1, h)
 */
public record NormalizationParameters(Matrix gain, Matrix bias) implements Parameters {

  /** Returns a gain of ones and a bias of zeros, with which training begins. */
  public static NormalizationParameters initial(int size) {
    return new NormalizationParameters(
        Matrix.zeros(1, size).fill(1), Matrix.zeros(1, size));
  }

  @Override
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    named.put("gain", gain);
    named.put("bias", bias);
    return named;
  }
}
