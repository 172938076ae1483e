package unrolled.core.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;

/** Compares a recurrent cell's way back through time with central differences. */
public final class CellCheck {

  private CellCheck() {}

  /**
   * Returns the largest relative error of any partial derivative, by the parameters, by the first
   * state, all its parts, and by each input, as {@link GradientCheck} measures it.
   *
   * <p>Inputs, first state and a weight for each hidden unit at each step are drawn from (−1, 1);
   * the loss is the sum of all hidden states, weighted.
   *
   * @param cell a cell whose activations are smooth
   * @param mask lengths of the sequences of the batch; shorter ones are padded
   * @param random the source of the draws
   * @return below 1e-7 for a right gradient
   */
  public static <P extends Parameters, S extends RecurrentCell.Step> double largestRelativeError(
      RecurrentCell<P, S> cell, Mask mask, SeededRandom random) {
    Recurrence<P, S> recurrence = new Recurrence<>(cell);
    List<Matrix> X = uniform(mask, cell.inputSize(), random);
    List<Input> inputs = X.stream().map(Input::of).toList();
    List<Matrix> weights = uniform(mask, cell.hiddenSize(), random);
    State first = cell.zeroState(mask.batchSize());
    for (int p = 0; p < first.parts(); p++) {
      first.part(p).add(uniform(mask.batchSize(), cell.hiddenSize(), random));
    }
    DoubleSupplier loss = () -> loss(recurrence.forward(inputs, first, mask).H(), weights);
    P gradients = cell.zeroGradients();
    Recurrence.RunGradient back = recurrence.backward(
        recurrence.forward(inputs, first, mask), weights, gradients);
    return GradientCheck.largestRelativeError(loss, all(cell.parameters(), first, X),
        all(gradients, back.dInitial(), back.dX()));
  }

  private static double loss(List<Matrix> H, List<Matrix> weights) {
    double sum = 0;
    for (int t = 0; t < H.size(); t++) {
      sum += H.get(t).hadamard(weights.get(t)).sum();
    }
    return sum;
  }

  private static Parameters all(Parameters parameters, State first, List<Matrix> X) {
    Map<String, Matrix> named = new LinkedHashMap<>(parameters.named());
    for (int p = 0; p < first.parts(); p++) {
      named.put("first state, part " + p, first.part(p));
    }
    for (int t = 0; t < X.size(); t++) {
      named.put("input " + t, X.get(t));
    }
    return () -> named;
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
