package unrolled.deep;

import java.util.List;

import unrolled.core.math.Activation;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;

/**
 * Puts tanh units on the values of each step, {@code Y_t = tanh(X_t W + b)}, and carries nothing
 * from one step to the next.
 *
 * <p>On top of a recurrent layer, and below the output layer, it makes the output deep; R. Pascanu
 * and others, "How to construct deep recurrent neural networks", ICLR 2014.
 */
public final class TanhLayer extends StatelessLayer<OutputParameters> {

  private final OutputLayer sums;

  /**
   * Creates a layer of given parameters, which are not copied.
   *
   * @param parameters W (h, h) and b (1, h)
   * @throws IllegalArgumentException if it does not give as many values as it reads
   */
  public TanhLayer(OutputParameters parameters) {
    super(parameters.hiddenSize());
    if (parameters.outputSize() != parameters.hiddenSize()) {
      throw new IllegalArgumentException("this layer gives as many values a step as it reads, "
          + parameters.hiddenSize() + ", not " + parameters.outputSize());
    }
    this.sums = new OutputLayer(parameters);
  }

  /**
   * Draws a layer; weights after Glorot and Bengio, biases zero.
   *
   * @param size h, at least 1
   * @param random the source of the draws
   */
  public static TanhLayer random(int size, SeededRandom random) {
    return new TanhLayer(OutputParameters.create(size, size, Initializer.glorot(), random));
  }

  @Override
  public String description() {
    return "tanh layer";
  }

  @Override
  public OutputParameters parameters() {
    return sums.parameters();
  }

  @Override
  public OutputParameters zeroGradients() {
    return OutputParameters.zeros(inputSize(), inputSize());
  }

  // tag::steps[]
  @Override
  Steps<OutputParameters> steps(List<Matrix> X, SeededRandom noise) {
    // tag::eq-deep-output[]
    List<Matrix> Y = X.stream()
        .map(x -> Activation.TANH.apply(sums.forward(x))).toList();
    // end::eq-deep-output[]
    return new Steps<>() {
      @Override
      public Matrix Y(int t) {
        return Y.get(t);
      }

      @Override
      public Matrix backward(
          int t, Matrix dY, OutputParameters gradients) {
        Matrix D =
            Activation.TANH.multiplyByDerivative(dY.copy(), Y.get(t));
        return sums.backward(X.get(t), D, gradients);
      }
    };
  }
  // end::steps[]
}
