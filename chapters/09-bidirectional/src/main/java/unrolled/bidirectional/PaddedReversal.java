package unrolled.bidirectional;

import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.State;

/**
 * Runs a layer as if padding were part of every sequence, which is a mistake: a layer that reads
 * backward then begins with the padding. To be looked at, not to be used.
 *
 * @param <P> the layer's parameters
 */
public final class PaddedReversal<P extends Parameters> implements SequenceLayer<P> {

  private final SequenceLayer<P> layer;

  /** Makes the mistake with a layer, which is not copied. */
  public PaddedReversal(SequenceLayer<P> layer) {
    this.layer = layer;
  }

  // tag::forward[]
  @Override
  public Pass<P> forward(List<Input> inputs, List<State> initial,
      Mask mask, SeededRandom noise) {
    Mask padded = Mask.equal(mask.batchSize(), mask.steps());
    return layer.forward(inputs, initial, padded, noise);
  }
  // end::forward[]

  @Override
  public int inputSize() {
    return layer.inputSize();
  }

  @Override
  public int outputSize() {
    return layer.outputSize();
  }

  @Override
  public boolean looksAhead() {
    return layer.looksAhead();
  }

  @Override
  public String description() {
    return layer.description() + ", through the padding";
  }

  @Override
  public P parameters() {
    return layer.parameters();
  }

  @Override
  public P zeroGradients() {
    return layer.zeroGradients();
  }

  @Override
  public List<State> zeroStates(int batchSize) {
    return layer.zeroStates(batchSize);
  }
}
