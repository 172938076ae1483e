package unrolled.deep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/**
 * Holds what a {@link Stack} learns, or the gradient of a loss with respect to it.
 *
 * @param layers from the lowest layer up
 */
public record StackParameters(List<Parameters> layers) implements Parameters {

  /** Copies the list. */
  public StackParameters {
    layers = List.copyOf(layers);
  }

  @Override
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    for (int l = 0; l < layers.size(); l++) {
      String prefix = (l + 1) + "."; // layers count from 1
      layers.get(l).named().forEach((name, matrix) -> named.put(prefix + name, matrix));
    }
    return named;
  }
}
