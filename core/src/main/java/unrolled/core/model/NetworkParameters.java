package unrolled.core.model;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Matrix;

/**
 * Holds what a {@link RecurrentNetwork} learns, or the gradient of a loss with respect to it.
 *
 * <p>The names are those of the parts with the part in front: {@code cell.Whh},
 * {@code output.Whq}.
 *
 * @param cell the recurrent cell's
 * @param output the output layer's
 */
public record NetworkParameters<P extends Parameters>(P cell, OutputParameters output)
    implements Parameters {

  @Override
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    cell.named().forEach((name, matrix) -> named.put("cell." + name, matrix));
    output.named().forEach((name, matrix) -> named.put("output." + name, matrix));
    return named;
  }
}
