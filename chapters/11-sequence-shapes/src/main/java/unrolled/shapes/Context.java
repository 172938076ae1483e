package unrolled.shapes;

import java.util.List;

import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/**
 * Tells the decoder about the source at each of its steps: {@code V_t = f(S_t, H_1 … H_T, U)}.
 *
 * @param <P> its parameters
 */
public interface Context<P extends Parameters> {

  /**
   * Holds what was seen, and knows the way back.
   *
   * @param <P> parameters of the context
   */
  interface View<P extends Parameters> {

    /** Returns the contexts {@code V_1 … V_T′}, each (n, m). */
    List<Matrix> V();

    /**
     * Returns the weights of each source's steps, one matrix (T′_n, T_n) a source, each row of sum
     * 1; an empty list if the steps are not weighted.
     */
    List<Matrix> alpha();

    /**
     * Goes back.
     *
     * @param dV gradients with respect to the contexts, each (n, m), zero in the padding
     * @param dS gradients with respect to the decoder's states, each (n, h), added to
     * @param dSource gradients with respect to what is known of the sources, added to
     * @param gradients added to
     */
    void backward(List<Matrix> dV, List<Matrix> dS, Encoded dSource, P gradients);
  }

  /**
   * Looks at the sources.
   *
   * @param S {@code S_1 … S_T′}, the decoder's states, each (n, h)
   * @param steps which of them are real
   * @param source what is known of the n sources
   */
  View<P> look(List<Matrix> S, Mask steps, Encoded source);

  /** Returns the parameters themselves, not a copy. */
  P parameters();

  /** Returns new gradients of zeros. */
  P zeroGradients();

  /** Describes in one line how the source is seen. */
  String description();
}
