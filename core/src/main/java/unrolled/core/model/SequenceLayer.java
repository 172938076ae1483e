package unrolled.core.model;

import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/**
 * Turns a sequence into another of the same length, forward and backward.
 *
 * <p>{@code H_1 … H_T = f(X_1 … X_T; θ)}. A recurrent cell run through time is one; so is what is
 * made of other layers: two in opposite directions, several on top of each other, one with a part
 * of its values dropped. Whatever is made of layers is a layer.
 *
 * @param <P> the parameters θ; their gradients have the same type
 */
public interface SequenceLayer<P extends Parameters> {

  /**
   * Holds one way forward, and knows the way back.
   *
   * @param <P> the layer's parameters
   */
  interface Pass<P extends Parameters> {

    /** Returns {@code H_1 … H_T}, each (n, h); means nothing where a sequence has ended. */
    List<Matrix> H();

    /** Returns the states to carry on from, as many as {@link SequenceLayer#zeroStates} gives. */
    List<State> last();

    /**
     * Goes back through all steps.
     *
     * @param dH gradient of the loss with respect to each {@code H_t} (n, h), zero where a
     *     sequence has ended; null where the loss does not look
     * @param gradients this layer's share is added
     */
    LayerGradient backward(List<Matrix> dH, P gradients);
  }

  /**
   * Holds the gradient of a loss with respect to what a layer read.
   *
   * @param dInitial with respect to the states it began with
   * @param dX with respect to each input (n, d); null where it is made of symbols
   */
  record LayerGradient(List<State> dInitial, List<Matrix> dX) {}

  /** Returns d, the number of values that a step reads. */
  int inputSize();

  /** Returns h, the number of values that a step gives. */
  int outputSize();

  /** Tells whether {@code H_t} depends on inputs after t; such a layer cannot be carried on. */
  boolean looksAhead();

  /** Describes in one line what the layer computes, whatever its parameters are. */
  String description();

  /** Returns θ itself, not a copy. */
  P parameters();

  /** Returns new gradients of zeros, of the shapes of θ. */
  P zeroGradients();

  /** Returns the states before the first step, of zeros: one for each recurrent cell inside. */
  List<State> zeroStates(int batchSize);

  /**
   * Runs forward.
   *
   * @param inputs {@code X_1 … X_T}, each (n, d)
   * @param initial states of zeros, or the last ones of the pass before
   * @param mask which steps of which sequence are real
   * @param noise the source of what is dropped; null when nothing is, as in use
   * @throws IllegalArgumentException if there is no input, or batch sizes, lengths or the number of
   *     states differ
   */
  Pass<P> forward(List<Input> inputs, List<State> initial, Mask mask, SeededRandom noise);

  /** Runs forward from states of zeros, without noise. */
  default Pass<P> forward(List<Input> inputs, Mask mask) {
    return forward(inputs, zeroStates(mask.batchSize()), mask, null);
  }
}
