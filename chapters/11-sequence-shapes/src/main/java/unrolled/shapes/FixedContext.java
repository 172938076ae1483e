package unrolled.shapes;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/** Shows the decoder the same summary at each step, {@code V_t = U}: all it will ever know. */
public final class FixedContext implements Context<FixedContext.Nothing> {

  /** Holds no weights, since there is nothing to learn here. */
  public record Nothing() implements Parameters {
    @Override
    public Map<String, Matrix> named() {
      return Map.of();
    }
  }

  // tag::eq-shapes-fixed[]
  @Override
  public View<Nothing> look(
      List<Matrix> S, Mask steps, Encoded source) {
    return new Same(Collections.nCopies(S.size(), source.U()));
  }

  private record Same(List<Matrix> V) implements View<Nothing> {
    @Override
    public void backward(List<Matrix> dV, List<Matrix> dS,
        Encoded dSource, Nothing gradients) {
      dV.forEach(dSource.U()::add); // every step asks the same
    }
    // end::eq-shapes-fixed[]

    @Override
    public List<Matrix> alpha() {
      return List.of();
    }
  }

  @Override
  public Nothing parameters() {
    return new Nothing();
  }

  @Override
  public Nothing zeroGradients() {
    return new Nothing();
  }

  @Override
  public String description() {
    return "the same summary at each step";
  }
}
