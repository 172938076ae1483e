package unrolled.core.train;

import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/** Changes parameters so that the loss falls. */
public interface Optimizer {

  /**
   * Makes one step against the gradient.
   *
   * @param parameters changed in place
   * @param gradients of the loss, same names and shapes; not changed
   * @throws IllegalArgumentException if names or shapes differ
   */
  void step(Parameters parameters, Parameters gradients);

  /** Returns copies of what it remembers from step to step, by name; nothing by default. */
  default Map<String, Matrix> memory() {
    return Map.of();
  }

  /**
   * Goes on from what an optimizer of the same kind remembered.
   *
   * @param memory as {@link #memory} gave it; copied
   * @param parameters that the steps to come will change
   * @throws IllegalArgumentException if it is the memory of another kind of optimizer or of other
   *     parameters; nothing is changed then
   */
  default void recall(Map<String, Matrix> memory, Parameters parameters) {
    Memory.require("the optimizer's memory", memory, Map.of());
  }
}
