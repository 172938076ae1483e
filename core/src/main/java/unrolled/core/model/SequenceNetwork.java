package unrolled.core.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SequenceBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/**
 * Reads an output off each value of a layer: whatever layer it is, made of however many.
 *
 * @param <P> parameters of the layer
 */
public final class SequenceNetwork<P extends Parameters> {

  private final SequenceLayer<P> layer;
  private final OutputLayer output;

  /**
   * Joins a layer and an output layer, which are not copied.
   *
   * @throws IllegalArgumentException if the second does not read as many values as the first gives
   */
  public SequenceNetwork(SequenceLayer<P> layer, OutputLayer output) {
    if (output.parameters().hiddenSize() != layer.outputSize()) {
      throw new IllegalArgumentException("the layer gives " + layer.outputSize()
          + " values a step, the output layer reads " + output.parameters().hiddenSize());
    }
    this.layer = layer;
    this.output = output;
  }

  /** Returns a network of one cell as one of one layer, which shares its parameters. */
  public static <P extends Parameters, S extends RecurrentCell.Step> SequenceNetwork<P> of(
      RecurrentNetwork<P, S> network) {
    return new SequenceNetwork<>(new RecurrentLayer<>(network.cell()), network.output());
  }

  /**
   * Holds what a network learns, or the gradient of a loss with respect to it.
   *
   * @param layer the layer's, all parts
   * @param output the output layer's
   */
  public record Weights<P extends Parameters>(P layer, OutputParameters output)
      implements Parameters {
    @Override
    public Map<String, Matrix> named() {
      Map<String, Matrix> named = new LinkedHashMap<>();
      layer.named().forEach((name, matrix) -> named.put("layer." + name, matrix));
      output.named().forEach((name, matrix) -> named.put("output." + name, matrix));
      return named;
    }
  }

  /**
   * Holds a pass forward.
   *
   * @param layer the layer's pass
   * @param O output (n, q) after each step; means nothing where a sequence has ended
   */
  public record Pass<P extends Parameters>(SequenceLayer.Pass<P> layer, List<Matrix> O) {}

  /** Returns the layer. */
  public SequenceLayer<P> layer() {
    return layer;
  }

  /** Returns the output layer. */
  public OutputLayer output() {
    return output;
  }

  /** Returns q, the number of outputs of a step. */
  public int outputSize() {
    return output.parameters().outputSize();
  }

  /** Returns the parameters of layer and output layer, themselves and not copies. */
  public Weights<P> parameters() {
    return new Weights<>(layer.parameters(), output.parameters());
  }

  /** Returns new gradients of zeros, of the shapes of the parameters. */
  public Weights<P> zeroGradients() {
    OutputParameters shapes = output.parameters();
    return new Weights<>(layer.zeroGradients(),
        OutputParameters.zeros(shapes.hiddenSize(), shapes.outputSize()));
  }

  /**
   * Runs forward, with an output at each step.
   *
   * @param inputs {@code X_1 … X_T}, each (n, d)
   * @param initial states of the layer
   * @param mask which steps of which sequence are real
   * @param noise the source of what is dropped; null when nothing is
   * @throws IllegalArgumentException if there is no input, if batch sizes or lengths differ, or if
   *     a real input is NaN or infinite
   */
  // tag::forward[]
  public Pass<P> forward(List<Input> inputs, List<State> initial,
      Mask mask, SeededRandom noise) {
    SequenceLayer.Pass<P> pass = layer.forward(
        clean(inputs, mask), initial, mask, noise);
    List<Matrix> O = new ArrayList<>();
    for (Matrix H : pass.H()) {
      O.add(output.forward(H));
    }
    return new Pass<>(pass, O);
  }
  // end::forward[]

  /** Runs forward from states of zeros, without noise. */
  public Pass<P> forward(List<Input> inputs, Mask mask) {
    return forward(inputs, layer.zeroStates(mask.batchSize()), mask, null);
  }

  /**
   * Runs backward from the outputs.
   *
   * @param pass as {@link #forward} left it
   * @param dO gradient of the loss with respect to each output (n, q), zero where a sequence has
   *     ended; null where the loss does not look
   * @param gradients added to
   */
  // tag::backward[]
  public SequenceLayer.LayerGradient backward(
      Pass<P> pass, List<Matrix> dO, Weights<P> gradients) {
    List<Matrix> dH = new ArrayList<>();
    for (int t = 0; t < dO.size(); t++) {
      dH.add(dO.get(t) == null ? null : output.backward(
          pass.layer().H().get(t), dO.get(t), gradients.output()));
    }
    return pass.layer().backward(dH, gradients.layer());
  }
  // end::backward[]

  /**
   * Holds one step of a network that is carried on.
   *
   * @param states to go on from
   * @param O output (n, q)
   */
  public record Step(List<State> states, Matrix O) {}

  /**
   * Does one step, without noise; steps in a row are the same as a pass.
   *
   * @param X what comes in (n, d)
   * @param states of zeros, or those of the step before
   * @throws IllegalArgumentException if the network looks ahead, or the sizes do not fit
   */
  // tag::step[]
  public Step step(Input X, List<State> states) {
    requireCausal("carried on step by step");
    SequenceLayer.Pass<P> pass = layer.forward(
        List.of(X), states, Mask.equal(X.batchSize(), 1), null);
    return new Step(pass.last(), output.forward(pass.H().get(0)));
  }
  // end::step[]

  /**
   * Checks that no output depends on what comes after it.
   *
   * @param use what it is to be, for the message
   * @throws IllegalArgumentException if the layer looks ahead
   */
  public void requireCausal(String use) {
    if (layer.looksAhead()) {
      throw new IllegalArgumentException("the network (" + layer.description() + ") looks ahead,"
          + " so it cannot be " + use + ": what it gives for a step depends on inputs that are not"
          + " there yet; take layers of one direction");
    }
  }

  /** Returns the layer, sizes and number of weights. */
  @Override
  public String toString() {
    return layer.description() + ", " + layer.inputSize() + " inputs, " + layer.outputSize()
        + " values a step, " + outputSize() + " outputs, "
        + parameters().count() + " weights";
  }

  private static List<Input> clean(List<Input> inputs, Mask mask) {
    List<Input> clean = new ArrayList<>();
    for (int t = 0; t < inputs.size(); t++) {
      if (t < mask.steps() && inputs.get(t) instanceof Input.Numbers numbers
          && numbers.X().rows() == mask.batchSize()) {
        SequenceBatch.requireFinite("input", numbers.X(), t, mask);
      }
      clean.add(mask.withoutPadding(inputs.get(t), t));
    }
    return clean;
  }
}
