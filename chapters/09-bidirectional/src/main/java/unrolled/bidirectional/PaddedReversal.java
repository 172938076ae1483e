package unrolled.bidirectional;

import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.LayerWrapper;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.State;

/**
 * Runs a layer as if padding were part of every sequence, which is a mistake: a layer that reads
 * backward then begins with the padding. To be looked at, not to be used.
 *
 * @param <P> the layer's parameters
 */
public final class PaddedReversal<P extends Parameters> extends LayerWrapper<P> {

  /** Makes the mistake with a layer, which is not copied. */
  public PaddedReversal(SequenceLayer<P> layer) {
    super(layer);
  }

  // tag::forward[]
  @Override
  public Pass<P> forward(List<Input> inputs, List<State> initial,
      Mask mask, SeededRandom noise) {
    Mask padded = Mask.equal(mask.batchSize(), mask.steps());
    return inner().forward(inputs, initial, padded, noise);
  }
  // end::forward[]

  @Override
  public String description() {
    return inner().description() + ", through the padding";
  }
}
