package unrolled.core.train;

import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/**
 * Steps straight down the gradient: {@code θ ← θ − η ∂L/∂θ}.
 *
 * @param learningRate η, above zero
 */
public record GradientDescent(double learningRate) implements Optimizer {

  /** Checks the learning rate. */
  public GradientDescent {
    if (!(learningRate > 0)) {
      throw new IllegalArgumentException("the learning rate must be above 0, not " + learningRate);
    }
  }

  // tag::eq-gradient-descent[]
  @Override
  public void step(Parameters parameters, Parameters gradients) {
    Map<String, Matrix> slopes = gradients.named();
    parameters.named().forEach((name, theta) ->
        theta.addScaled(-learningRate, gradientOf(name, slopes)));
  }
  // end::eq-gradient-descent[]

  /** Returns the gradient of one parameter, or says which one has none. */
  static Matrix gradientOf(String name, Map<String, Matrix> slopes) {
    Matrix gradient = slopes.get(name);
    if (gradient == null) {
      throw new IllegalArgumentException("parameter " + name + " has no gradient; the gradients "
          + "name " + slopes.keySet());
    }
    return gradient;
  }
}
