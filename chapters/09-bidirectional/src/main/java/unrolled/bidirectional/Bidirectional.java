package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Blocks;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.LayerStates;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.State;

/**
 * Reads a sequence from both ends and lays the two results side by side:
 * {@code H_t = [H→_t, H←_t]}.
 *
 * <p>It is a layer beside another that reads {@link FromTheEnd}, and gives each its columns of the
 * gradient on the way back.
 *
 * @param <F> parameters of the layer that reads from the first step
 * @param <B> parameters of the layer that reads from the last step
 */
public final class Bidirectional<
    F extends Parameters, B extends Parameters>
    implements SequenceLayer<BothWays<F, B>> {

  private final SequenceLayer<F> forward;
  private final FromTheEnd<B> backward;

  /**
   * Joins two layers, which are not copied.
   *
   * @param forward reads from the first step
   * @param backward is turned around, to read from the last step; of its own parameters
   * @throws IllegalArgumentException if they read inputs of different sizes
   */
  public Bidirectional(SequenceLayer<F> forward, SequenceLayer<B> backward) {
    if (forward.inputSize() != backward.inputSize()) {
      throw new IllegalArgumentException("both directions read the same inputs, not "
          + forward.inputSize() + " and " + backward.inputSize() + " values a step");
    }
    this.forward = forward;
    this.backward = new FromTheEnd<>(backward);
  }

  // tag::forward[]
  @Override
  public Pass<BothWays<F, B>> forward(List<Input> inputs,
      List<State> initial, Mask mask, SeededRandom noise) {
    requireZero(initial);
    int split = forward.zeroStates(1).size();
    Pass<F> ahead = forward.forward(
        inputs, initial.subList(0, split), mask, noise);
    Pass<B> behind = backward.forward(
        inputs, initial.subList(split, initial.size()), mask, noise);
    return new TwoPasses(ahead, behind);
  }
  // end::forward[]

  private final class TwoPasses implements Pass<BothWays<F, B>> {

    private final Pass<F> ahead;
    private final Pass<B> behind;

    TwoPasses(Pass<F> ahead, Pass<B> behind) {
      this.ahead = ahead;
      this.behind = behind;
    }

    // tag::eq-bidirectional-output[]
    @Override
    public List<Matrix> H() {
      List<Matrix> past = ahead.H();
      List<Matrix> future = behind.H();
      List<Matrix> H = new ArrayList<>();
      for (int t = 0; t < past.size(); t++) {
        H.add(Blocks.beside(past.get(t), future.get(t)));
      }
      return H;
    }
    // end::eq-bidirectional-output[]

    @Override
    public List<State> last() {
      List<State> last = new ArrayList<>(ahead.last());
      last.addAll(behind.last());
      return last;
    }

    // tag::backward[]
    @Override
    public LayerGradient backward(
        List<Matrix> dH, BothWays<F, B> gradients) {
      int h = forward.outputSize();
      LayerGradient back = ahead.backward(
          columns(dH, 0, h), gradients.forward());
      LayerGradient front = behind.backward(
          columns(dH, h, outputSize()), gradients.backward());
      return new LayerGradient(
          joined(back.dInitial(), front.dInitial()),
          sum(back.dX(), front.dX()));
    }
    // end::backward[]
  }

  private static List<State> joined(List<State> first, List<State> second) {
    List<State> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }

  private static List<Matrix> columns(List<Matrix> dH, int from, int to) {
    List<Matrix> part = new ArrayList<>();
    for (Matrix d : dH) {
      part.add(d == null ? null : Blocks.columns(d, from, to));
    }
    return part;
  }

  private static List<Matrix> sum(List<Matrix> dX, List<Matrix> more) {
    List<Matrix> sum = new ArrayList<>();
    for (int t = 0; t < dX.size(); t++) {
      sum.add(dX.get(t) == null ? null : dX.get(t).plus(more.get(t)));
    }
    return sum;
  }

  private void requireZero(List<State> initial) {
    LayerStates.require(initial, zeroStates(1).size(), this);
    for (State state : initial) {
      for (int p = 0; p < state.parts(); p++) {
        if (state.part(p).norm() != 0) {
          throw new IllegalArgumentException("a bidirectional layer cannot be carried on: its"
              + " backward half begins at the end, which must be known; read the whole sequence at"
              + " once, or use one direction");
        }
      }
    }
  }

  @Override
  public int inputSize() {
    return forward.inputSize();
  }

  @Override
  public int outputSize() {
    return forward.outputSize() + backward.outputSize();
  }

  /** Returns how many values of a step are of the reading from the first step; they come first. */
  public int forwardSize() {
    return forward.outputSize();
  }

  @Override
  public boolean looksAhead() {
    return true;
  }

  @Override
  public String description() {
    return "both ways (" + forward.description() + " and " + backward.inner().description()
        + ")";
  }

  @Override
  public BothWays<F, B> parameters() {
    return new BothWays<>(forward.parameters(), backward.parameters());
  }

  @Override
  public BothWays<F, B> zeroGradients() {
    return new BothWays<>(forward.zeroGradients(), backward.zeroGradients());
  }

  @Override
  public List<State> zeroStates(int batchSize) {
    return joined(forward.zeroStates(batchSize), backward.zeroStates(batchSize));
  }

  /** Returns what each direction computes. */
  @Override
  public String toString() {
    return description();
  }
}
