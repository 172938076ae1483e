package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

/**
 * Holds the example that is worked by hand: one unit each way, three steps, an event at the second.
 *
 * <p>Both units have the weights {@code log 3} and {@code 5/4 · log 3}, with which a state that has
 * seen the event is 4/5 from then on, since {@code tanh(log 3) = 4/5}.
 */
public final class BidirectionalHandExample {

  /** λ = log 3. */
  public static final double LAMBDA = Exponential.log(3);

  /** What the outputs should have been: 1 until the event, 0 after it. */
  private static final double[] TARGETS = {1, 1, 0};

  private BidirectionalHandExample() {}

  /** Returns the network, with output weights ½ from the forward and 1 from the backward unit. */
  public static SequenceNetwork<BothWays<RnnParameters, RnnParameters>> network() {
    return new SequenceNetwork<>(new Bidirectional<>(unit(), unit()), new OutputLayer(
        new OutputParameters(Matrix.columnVector(0.5, 1), Matrix.zeros(1, 1))));
  }

  private static SequenceLayer<RnnParameters> unit() {
    return new RecurrentLayer<>(new RnnCell(new RnnParameters(Matrix.rowVector(LAMBDA),
        Matrix.rowVector(1.25 * LAMBDA), Matrix.zeros(1, 1))));
  }

  /** Returns the inputs 0, 1 and 0, one sequence. */
  public static List<Input> inputs() {
    return List.of(Input.of(Matrix.rowVector(0)), Input.of(Matrix.rowVector(1)),
        Input.of(Matrix.rowVector(0)));
  }

  /** Runs forward. */
  public static SequenceNetwork.Pass<BothWays<RnnParameters, RnnParameters>> forward() {
    return network().forward(inputs(), Mask.equal(1, 3));
  }

  /** Returns what the loss {@code ½ Σ (o_t − y_t)²} says of each output: {@code o_t − y_t}. */
  public static List<Matrix> errors() {
    List<Matrix> errors = new ArrayList<>();
    for (Matrix o : forward().O()) {
      double target = TARGETS[errors.size()];
      errors.add(o.map(value -> value - target));
    }
    return errors;
  }

  /**
   * Runs forward and backward.
   *
   * @param gradients of {@link #network}; added to
   * @return the gradient of each input
   */
  public static List<Matrix> backward(
      SequenceNetwork.Weights<BothWays<RnnParameters, RnnParameters>> gradients) {
    return network().backward(forward(), errors(), gradients).dX();
  }
}
