package unrolled.deep;

import java.util.ArrayList;
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
 * Adds what a layer reads to what it gives: {@code Y_t = f(X)_t + X_t}.
 *
 * <p>The gradient with respect to X is that of f and, beside it, dY unchanged: a way down that no
 * weight stretches or shrinks.
 *
 * @param <P> the inner layer's parameters; there are no others
 */
public final class Residual<P extends Parameters> extends LayerWrapper<P> {

  /**
   * Wraps a layer, which is not copied.
   *
   * @param inner gives as many values a step as it reads
   * @throws IllegalArgumentException if it does not
   */
  public Residual(SequenceLayer<P> inner) {
    super(inner);
    if (inner.inputSize() != inner.outputSize()) {
      throw new IllegalArgumentException("a residual connection adds what a layer reads to what it"
          + " gives; this layer (" + inner.description() + ") reads " + inner.inputSize()
          + " values a step and gives " + inner.outputSize()
          + "; give both one size, or leave this layer without");
    }
  }

  // tag::forward[]
  @Override
  public Pass<P> forward(List<Input> inputs, List<State> initial,
      Mask mask, SeededRandom noise) {
    return new Sum<>(
        inner().forward(inputs, initial, mask, noise), inputs);
  }

  private record Sum<P extends Parameters>(
      Pass<P> inner, List<Input> inputs) implements Pass<P> {

    // tag::eq-deep-residual[]
    @Override
    public List<Matrix> H() {
      return sum(inner.H(),
          inputs.stream().map(Input::toMatrix).toList());
    }
    // end::eq-deep-residual[]

    // tag::eq-deep-residual-backward[]
    @Override
    public LayerGradient backward(List<Matrix> dH, P gradients) {
      LayerGradient back = inner.backward(dH, gradients);
      return new LayerGradient(back.dInitial(), sum(back.dX(), dH));
    }
    // end::eq-deep-residual-backward[]

    @Override
    public List<State> last() {
      return inner.last();
    }
  }
  // end::forward[]

  /** Returns sums; what is null in one of the lists is zero in the second, unknown in the first. */
  private static List<Matrix> sum(List<Matrix> first, List<Matrix> second) {
    List<Matrix> sum = new ArrayList<>();
    for (int t = 0; t < first.size(); t++) {
      Matrix A = first.get(t);
      Matrix B = second.get(t);
      sum.add(A == null || B == null ? A : A.plus(B));
    }
    return sum;
  }

  @Override
  public String description() {
    return "residual (" + inner().description() + ")";
  }
}
