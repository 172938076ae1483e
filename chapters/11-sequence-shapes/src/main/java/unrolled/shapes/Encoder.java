package unrolled.shapes;

import java.util.List;

import unrolled.bidirectional.Bidirectional;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.deep.Stack;

/**
 * Reads a source from end to end and keeps two things: its states, and a summary of all of it.
 *
 * <p>The summary is the state in which the reading ended. That is the last real one of a layer that
 * reads forward, {@code U = H_T}. One that reads both ways has two such ends: the first half of its
 * values ends at the last step and the second half at the first, {@code U = [H→_T, H←_1]}.
 *
 * @param <P> parameters of the layer
 */
public final class Encoder<P extends Parameters> {

  private final SequenceLayer<P> layer;

  /**
   * Creates an encoder.
   *
   * @param layer not copied; if it looks ahead, a {@link Bidirectional} one or a {@link Stack} with
   *     such a layer at the top, whose two directions give equally many values
   * @throws IllegalArgumentException if it looks ahead in another way, so that it can't be said at
   *     which step each of its values has read everything
   */
  public Encoder(SequenceLayer<P> layer) {
    if (layer.looksAhead()) {
      requireEqualHalves(layer);
    }
    this.layer = layer;
  }

  private static void requireEqualHalves(SequenceLayer<?> layer) {
    SequenceLayer<?> top = layer;
    while (top instanceof Stack stack) {
      top = stack.layers().get(stack.layers().size() - 1);
    }
    if (!(top instanceof Bidirectional<?, ?> both)) {
      throw new IllegalArgumentException("an encoder that looks ahead must read both ways in its"
          + " last layer, or nobody knows where its reading ends; the last layer is "
          + top.description());
    }
    if (2 * both.forwardSize() != both.outputSize()) {
      throw new IllegalArgumentException("an encoder that reads both ways gives equally many values"
          + " a direction, not " + both.forwardSize() + " of " + both.outputSize());
    }
  }

  /** Returns the layer. */
  public SequenceLayer<P> layer() {
    return layer;
  }

  /** Returns m, the number of values of a state and of the summary. */
  public int size() {
    return layer.outputSize();
  }

  /** Holds a pass forward, and knows the way back. */
  public final class Pass {

    private final SequenceLayer.Pass<P> run;
    private final Mask mask;
    private final Encoded encoded;

    private Pass(SequenceLayer.Pass<P> run, Mask mask) {
      this.run = run;
      this.mask = mask;
      List<Matrix> H = BySequence.of(run.H(), mask);
      this.encoded = new Encoded(H, summary(H));
    }

    /** Returns what is known of the sources. */
    public Encoded encoded() {
      return encoded;
    }

    /**
     * Goes back through all steps.
     *
     * @param d gradient with respect to what was known; changed
     * @param gradients added to
     */
    // tag::backward[]
    public void backward(Encoded d, P gradients) {
      for (int n = 0; n < d.H().size(); n++) {
        Matrix dH = d.H().get(n); // (T_n, m)
        for (int c = 0; c < size(); c++) {
          int end = end(c, dH.rows());
          dH.set(end, c, dH.get(end, c) + d.U().get(n, c));
        }
      }
      run.backward(BySequence.toSteps(d.H(), mask), gradients);
    }
    // end::backward[]
  }

  /**
   * Reads sources.
   *
   * @param X {@code X_1 … X_T}, each (n, d)
   * @param mask which steps are real
   * @param noise the source of what is dropped; null when nothing is
   */
  public Pass forward(List<Input> X, Mask mask, SeededRandom noise) {
    return new Pass(layer.forward(
        X, layer.zeroStates(mask.batchSize()), mask, noise), mask);
  }

  // tag::eq-shapes-summary[]
  private Matrix summary(List<Matrix> H) {
    Matrix U = Matrix.zeros(H.size(), size()); // (n, m)
    for (int n = 0; n < H.size(); n++) {
      for (int c = 0; c < size(); c++) {
        U.set(n, c, H.get(n).get(end(c, H.get(n).rows()), c));
      }
    }
    return U;
  }

  /** Returns the step at which value c has read all T steps. */
  private int end(int c, int T) {
    return layer.looksAhead() && c >= size() / 2 ? 0 : T - 1;
  }
  // end::eq-shapes-summary[]

  @Override
  public String toString() {
    return "encoder " + layer.description();
  }
}
