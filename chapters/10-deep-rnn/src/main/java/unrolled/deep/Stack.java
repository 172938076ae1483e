package unrolled.deep;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.LayerStates;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.State;

/** Puts layers on top of each other: each reads what the one below gives. */
public final class Stack implements SequenceLayer<StackParameters> {

  private final List<SequenceLayer<?>> layers;

  /**
   * Stacks layers, which are not copied.
   *
   * @param layers from the lowest up, at least one
   * @throws IllegalArgumentException if there is none, or one doesn't read what the one below gives
   */
  public Stack(List<? extends SequenceLayer<?>> layers) {
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("a deep network has at least 1 layer, not 0");
    }
    for (int l = 1; l < layers.size(); l++) {
      if (layers.get(l).inputSize() != layers.get(l - 1).outputSize()) {
        throw new IllegalArgumentException("layer " + (l + 1) + ", counted from 1 at the bottom, reads "
            + layers.get(l).inputSize() + " values a step, the layer below it gives "
            + layers.get(l - 1).outputSize() + "; each layer must read what the one below gives");
      }
    }
    this.layers = List.copyOf(layers);
  }

  /** Returns the layers, from the lowest up. */
  public List<SequenceLayer<?>> layers() {
    return layers;
  }

  // tag::forward[]
  @Override
  public Pass<StackParameters> forward(List<Input> inputs,
      List<State> initial, Mask mask, SeededRandom noise) {
    LayerStates.require(initial, zeroStates(1).size(), this);
    List<Pass<?>> passes = new ArrayList<>();
    List<Input> X = inputs;
    int from = 0;
    for (SequenceLayer<?> layer : layers) {
      int to = from + layer.zeroStates(1).size();
      Pass<?> pass =
          layer.forward(X, initial.subList(from, to), mask, noise);
      passes.add(pass);
      X = pass.H().stream().map(Input::of).toList();
      from = to;
    }
    return new Passes(passes);
  }
  // end::forward[]

  private static final class Passes implements Pass<StackParameters> {

    private final List<Pass<?>> passes;

    Passes(List<Pass<?>> passes) {
      this.passes = passes;
    }

    @Override
    public List<Matrix> H() {
      return passes.get(passes.size() - 1).H();
    }

    @Override
    public List<State> last() {
      List<State> last = new ArrayList<>();
      passes.forEach(pass -> last.addAll(pass.last()));
      return last;
    }

    // tag::backward[]
    @Override
    public LayerGradient backward(
        List<Matrix> dH, StackParameters gradients) {
      List<State> dInitial = new ArrayList<>();
      List<Matrix> d = dH;
      for (int l = passes.size() - 1; l >= 0; l--) {
        LayerGradient back =
            backward(passes.get(l), d, gradients.layers().get(l));
        dInitial.addAll(0, back.dInitial());
        d = back.dX(); // what layer l − 1 gave is what layer l read
      }
      return new LayerGradient(dInitial, d);
    }
    // end::backward[]

    /** The gradients at place l are those that the layer at place l made, of its own type. */
    @SuppressWarnings("unchecked")
    private static <P extends Parameters> LayerGradient backward(
        Pass<P> pass, List<Matrix> dH, Parameters gradients) {
      return pass.backward(dH, (P) gradients);
    }
  }

  @Override
  public int inputSize() {
    return layers.get(0).inputSize();
  }

  @Override
  public int outputSize() {
    return layers.get(layers.size() - 1).outputSize();
  }

  @Override
  public boolean looksAhead() {
    return layers.stream().anyMatch(SequenceLayer::looksAhead);
  }

  @Override
  public String description() {
    return String.join(", then ", layers.stream().map(SequenceLayer::description).toList());
  }

  @Override
  public StackParameters parameters() {
    return new StackParameters(layers.stream().<Parameters>map(SequenceLayer::parameters).toList());
  }

  @Override
  public StackParameters zeroGradients() {
    return new StackParameters(
        layers.stream().<Parameters>map(SequenceLayer::zeroGradients).toList());
  }

  @Override
  public List<State> zeroStates(int batchSize) {
    return layers.stream().flatMap(layer -> layer.zeroStates(batchSize).stream()).toList();
  }

  /** Returns the number of layers and what each computes. */
  @Override
  public String toString() {
    return "Stack of " + layers.size() + ": " + description();
  }
}
