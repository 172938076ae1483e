package unrolled.bidirectional;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/**
 * Holds what a {@link Bidirectional} layer learns, or the gradient of a loss with respect to it.
 *
 * @param forward of the layer that reads from the first step
 * @param backward of the layer that reads from the last step
 */
public record BothWays<F extends Parameters, B extends Parameters>(F forward, B backward)
    implements Parameters {

  @Override
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    forward.named().forEach((name, matrix) -> named.put("forward." + name, matrix));
    backward.named().forEach((name, matrix) -> named.put("backward." + name, matrix));
    return named;
  }
}
