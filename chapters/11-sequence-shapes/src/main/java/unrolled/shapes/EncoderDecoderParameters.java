package unrolled.shapes;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/**
 * Holds what an {@link EncoderDecoder} learns, or the gradient of a loss with respect to it.
 *
 * @param encoder of the layer that reads the source
 * @param bridge from the summary to the decoder's first state
 * @param decoder of the layer that reads the target
 * @param context of what the decoder sees of the source
 * @param readout from state and context to the outputs
 */
public record EncoderDecoderParameters<
    E extends Parameters, D extends Parameters, C extends Parameters>(
    E encoder, BridgeParameters bridge, D decoder, C context, ReadoutParameters readout)
    implements Parameters {

  @Override
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    put("encoder", encoder, named);
    put("bridge", bridge, named);
    put("decoder", decoder, named);
    put("context", context, named);
    put("readout", readout, named);
    return named;
  }

  private static void put(String part, Parameters parameters, Map<String, Matrix> named) {
    parameters.named().forEach((name, matrix) -> named.put(part + "." + name, matrix));
  }
}
