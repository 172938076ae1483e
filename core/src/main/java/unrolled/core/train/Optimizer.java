package unrolled.core.train;

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
}
