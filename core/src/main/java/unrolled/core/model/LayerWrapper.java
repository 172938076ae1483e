package unrolled.core.model;

import java.util.List;

/**
 * Wraps a layer in another that has the same parameters, sizes and states, and differs in how it
 * runs.
 *
 * <p>What a subclass changes is its forward pass, and with it what it says of itself; all else is
 * asked of the inner layer.
 *
 * @param <P> the inner layer's parameters; there are no others
 */
public abstract class LayerWrapper<P extends Parameters> implements SequenceLayer<P> {

  private final SequenceLayer<P> inner;

  /**
   * Wraps a layer, which is not copied.
   *
   * @param inner what runs inside
   * @throws IllegalArgumentException if there is none
   */
  protected LayerWrapper(SequenceLayer<P> inner) {
    if (inner == null) {
      throw new IllegalArgumentException("there is no layer to wrap; pass one instead of null");
    }
    this.inner = inner;
  }

  /** Returns the layer inside. */
  public final SequenceLayer<P> inner() {
    return inner;
  }

  @Override
  public int inputSize() {
    return inner.inputSize();
  }

  @Override
  public int outputSize() {
    return inner.outputSize();
  }

  @Override
  public boolean looksAhead() {
    return inner.looksAhead();
  }

  @Override
  public P parameters() {
    return inner.parameters();
  }

  @Override
  public P zeroGradients() {
    return inner.zeroGradients();
  }

  @Override
  public List<State> zeroStates(int batchSize) {
    return inner.zeroStates(batchSize);
  }

  /** Returns what the layer computes. */
  @Override
  public final String toString() {
    return description();
  }
}
