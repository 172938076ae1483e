package unrolled.core.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.State;

/** Compares the way back through a layer, whatever it is made of, with central differences. */
public final class LayerCheck {

  private LayerCheck() {}

  /**
   * Returns the largest relative error of any partial derivative, by the parameters, by each input,
   * and, unless the layer looks ahead, by the first states, all their parts, as
   * {@link GradientCheck} measures it.
   *
   * <p>Inputs, first states and a weight for each value at each step are drawn from (−1, 1); the
   * loss is the sum of all values of real steps, weighted. A layer that looks ahead begins with
   * states of zeros.
   *
   * @param layer smooth
   * @param mask lengths of the sequences of the batch; shorter ones are padded
   * @param noise the source of what is dropped, the same in each pass; null for none
   * @param random the source of the draws
   * @return below 1e-7 for a right gradient
   */
  public static <P extends Parameters> double largestRelativeError(
      SequenceLayer<P> layer, Mask mask, SeededRandom noise, SeededRandom random) {
    List<Matrix> X = uniform(mask, layer.inputSize(), random);
    List<Input> inputs = X.stream().map(Input::of).toList();
    List<Matrix> weights = uniform(mask, layer.outputSize(), random);
    clearPadding(weights, mask);
    List<State> first = layer.zeroStates(mask.batchSize());
    Map<String, Matrix> states = layer.looksAhead() ? Map.of() : named(first);
    states.values().forEach(part -> part.add(uniform(part.rows(), part.columns(), random)));
    // tag::replay[]
    Supplier<SequenceLayer.Pass<P>> pass = () -> layer.forward(
        inputs, first, mask, noise == null ? null : noise.split(0));
    // end::replay[]
    P gradients = layer.zeroGradients();
    SequenceLayer.LayerGradient back = pass.get().backward(weights, gradients);
    return GradientCheck.largestRelativeError(
        theta -> GradientCheck.differencesFromTwoSteps(
            () -> loss(pass.get().H(), weights), theta),
        all(layer.parameters(), states, X),
        all(gradients, layer.looksAhead() ? Map.of() : named(back.dInitial()), back.dX()));
  }

  private static double loss(List<Matrix> H, List<Matrix> weights) {
    double sum = 0;
    for (int t = 0; t < H.size(); t++) {
      sum += H.get(t).hadamard(weights.get(t)).sum();
    }
    return sum;
  }

  private static Map<String, Matrix> named(List<State> states) {
    Map<String, Matrix> named = new LinkedHashMap<>();
    for (int s = 0; s < states.size(); s++) {
      for (int p = 0; p < states.get(s).parts(); p++) {
        named.put("first state " + s + ", part " + p, states.get(s).part(p));
      }
    }
    return named;
  }

  private static Parameters all(
      Parameters parameters, Map<String, Matrix> states, List<Matrix> X) {
    Map<String, Matrix> named = new LinkedHashMap<>(parameters.named());
    named.putAll(states);
    for (int t = 0; t < X.size(); t++) {
      named.put("input " + t, X.get(t));
    }
    return () -> named;
  }

  private static void clearPadding(List<Matrix> weights, Mask mask) {
    for (int t = 0; t < weights.size(); t++) {
      for (int n = 0; n < mask.batchSize(); n++) {
        if (!mask.has(n, t)) {
          Arrays.fill(weights.get(t).row(n), 0);
        }
      }
    }
  }

  private static List<Matrix> uniform(Mask mask, int columns, SeededRandom random) {
    List<Matrix> result = new ArrayList<>();
    for (int t = 0; t < mask.steps(); t++) {
      result.add(uniform(mask.batchSize(), columns, random));
    }
    return result;
  }

  private static Matrix uniform(int rows, int columns, SeededRandom random) {
    return Initializer.uniform(1).create(rows, columns, random);
  }
}
