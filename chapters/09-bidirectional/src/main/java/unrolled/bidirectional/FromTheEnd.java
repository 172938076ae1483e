package unrolled.bidirectional;

import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.LayerWrapper;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.State;

/**
 * Reads a sequence from its last real step to its first: the backward half of a
 * {@link Bidirectional} layer alone.
 *
 * @param <P> parameters of the layer that reads
 */
public final class FromTheEnd<P extends Parameters> extends LayerWrapper<P> {

  /**
   * Turns a layer around, which is not copied.
   *
   * @param layer reads what comes last first
   */
  public FromTheEnd(SequenceLayer<P> layer) {
    super(layer);
  }

  // tag::forward[]
  @Override
  public Pass<P> forward(List<Input> inputs, List<State> initial,
      Mask mask, SeededRandom noise) {
    Pass<P> pass = inner().forward(
        Reversal.ofInputs(inputs, mask), initial, mask, noise);
    return new TurnedPass<>(pass, mask);
  }

  private record TurnedPass<P extends Parameters>(
      Pass<P> pass, Mask mask) implements Pass<P> {

    @Override
    public List<Matrix> H() {
      return Reversal.of(pass.H(), mask);
    }

    @Override
    public LayerGradient backward(List<Matrix> dH, P gradients) {
      LayerGradient back =
          pass.backward(Reversal.of(dH, mask), gradients);
      return new LayerGradient(
          back.dInitial(), Reversal.of(back.dX(), mask));
    }

    @Override
    public List<State> last() {
      return pass.last();
    }
  }
  // end::forward[]

  @Override
  public boolean looksAhead() {
    return true;
  }

  @Override
  public String description() {
    return "from the end (" + inner().description() + ")";
  }
}
