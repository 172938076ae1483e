package unrolled.rnn;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;

/**
 * Runs one network in the shapes that a loop over time allows.
 *
 * <p>What differs is which steps have an input of their own, and which outputs are looked at.
 */
public final class SequenceShapes {

  private SequenceShapes() {}

  /**
   * Reads one input and gives one output: a layer.
   *
   * @param X (n, d)
   * @return (n, q)
   */
  public static Matrix oneToOne(
      RecurrentNetwork<?, ?> network, Input X) {
    return network.forward(List.of(X)).O().get(0);
  }

  /**
   * Reads one input and gives an output at each step; from the second on the input is zero.
   *
   * @param X (n, d), read at the first step
   * @param steps how many outputs, at least 1
   * @return {@code steps} outputs (n, q)
   * @throws IllegalArgumentException if steps is below 1
   */
  public static List<Matrix> oneToMany(
      RecurrentNetwork<?, ?> network, Input X, int steps) {
    requireSteps(steps);
    List<Input> inputs = new ArrayList<>(List.of(X));
    Matrix nothing = Matrix.zeros(X.batchSize(), X.size());
    while (inputs.size() < steps) {
      inputs.add(Input.of(nothing));
    }
    return network.forward(inputs).O();
  }

  /** Turns an output into the next input: a draw of a symbol, or the forecast itself. */
  @FunctionalInterface
  public interface FeedBack {
    /** Returns the next input (n, d) after the output O (n, q). */
    Input after(Matrix O);
  }

  /**
   * Reads one input and gives an output at each step; from the second on the input is made of the
   * output before.
   *
   * @param X (n, d), read at the first step
   * @param feedBack makes the inputs that follow
   * @param steps how many outputs, at least 1
   * @return {@code steps} outputs (n, q)
   * @throws IllegalArgumentException if steps is below 1
   */
  public static List<Matrix> oneToMany(RecurrentNetwork<?, ?> network,
      Input X, FeedBack feedBack, int steps) {
    requireSteps(steps);
    State state = network.cell().zeroState(X.batchSize());
    List<Matrix> outputs = new ArrayList<>();
    for (Input in = X; ; in = feedBack.after(outputs.get(outputs.size() - 1))) {
      state = network.cell().forward(in, state).state();
      outputs.add(network.output().forward(state.H()));
      if (outputs.size() == steps) {
        return outputs;
      }
    }
  }

  /**
   * Reads whole sequences and gives one output each, off the state in which it ended.
   *
   * @param inputs {@code X_1 … X_T}, each (n, d)
   * @param mask which steps are real
   * @return (n, q)
   */
  // tag::many-to-one[]
  public static Matrix manyToOne(
      RecurrentNetwork<?, ?> network, List<Input> inputs, Mask mask) {
    return network.forwardToLast(inputs, mask).O().get(0);
  }
  // end::many-to-one[]

  /**
   * Reads sequences and gives an output at each step, which knows what came up to there.
   *
   * @param inputs {@code X_1 … X_T}, each (n, d)
   * @param mask which steps are real
   * @return T outputs (n, q); those of padded steps mean nothing
   */
  // tag::many-to-many[]
  public static List<Matrix> manyToMany(
      RecurrentNetwork<?, ?> network, List<Input> inputs, Mask mask) {
    State nothing = network.cell().zeroState(mask.batchSize());
    return network.forward(inputs, nothing, mask).O();
  }
  // end::many-to-many[]

  private static void requireSteps(int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException(
          "a network gives at least 1 output, not " + steps);
    }
  }
}
