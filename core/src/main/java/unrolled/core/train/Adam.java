package unrolled.core.train;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/**
 * Steps down the gradient with a step size of its own for every parameter.
 *
 * <p>{@code m ← β1 m + (1 − β1) g}, {@code v ← β2 v + (1 − β2) g²},
 * {@code θ ← θ − η m̂ / (√v̂ + ε)} where {@code m̂ = m / (1 − β1^t)} and
 * {@code v̂ = v / (1 − β2^t)}. Kingma and Ba, "Adam: A Method for Stochastic Optimization",
 * ICLR 2015, Algorithm 1, with their β1 = 0.9, β2 = 0.999, ε = 1e-8.
 */
public final class Adam implements Optimizer {

  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final double EPSILON = 1e-8;

  private static final String POWERS = "powers";
  private static final String MEAN = "mean.";
  private static final String SQUARE = "square.";

  private final double learningRate;
  private final Map<String, Matrix> means = new LinkedHashMap<>();
  private final Map<String, Matrix> squares = new LinkedHashMap<>();
  private double beta1Power = 1;
  private double beta2Power = 1;

  /**
   * Creates an optimizer that has made no step.
   *
   * @param learningRate η, above zero; 0.001 is the authors' default
   * @throws IllegalArgumentException if it is not above zero
   */
  public Adam(double learningRate) {
    if (!(learningRate > 0)) {
      throw new IllegalArgumentException("the learning rate must be above 0, not " + learningRate);
    }
    this.learningRate = learningRate;
  }

  @Override
  public void step(Parameters parameters, Parameters gradients) {
    beta1Power *= BETA1;
    beta2Power *= BETA2;
    Map<String, Matrix> slopes = gradients.named();
    parameters.named().forEach((name, theta) ->
        step(name, theta, GradientDescent.gradientOf(name, slopes)));
  }

  private void step(String name, Matrix theta, Matrix g) {
    if (theta.rows() != g.rows() || theta.columns() != g.columns()) {
      throw new IllegalArgumentException("parameter " + name + " is " + theta.rows() + "×"
          + theta.columns() + ", its gradient " + g.rows() + "×" + g.columns());
    }
    Matrix m = means.computeIfAbsent(name, n -> Matrix.zeros(g.rows(), g.columns()));
    Matrix v = squares.computeIfAbsent(name, n -> Matrix.zeros(g.rows(), g.columns()));
    for (int r = 0; r < g.rows(); r++) {
      stepRow(theta.row(r), g.row(r), m.row(r), v.row(r));
    }
  }

  /** Returns the powers of β1 and β2, and the means and squares of each parameter's gradients. */
  @Override
  public Map<String, Matrix> memory() {
    Map<String, Matrix> memory = new LinkedHashMap<>();
    memory.put(POWERS, Matrix.rowVector(beta1Power, beta2Power));
    means.forEach((name, m) -> memory.put(MEAN + name, m.copy()));
    squares.forEach((name, v) -> memory.put(SQUARE + name, v.copy()));
    return memory;
  }

  @Override
  public void recall(Map<String, Matrix> memory, Parameters parameters) {
    Map<String, Matrix> shapes = new LinkedHashMap<>();
    shapes.put(POWERS, Matrix.zeros(1, 2));
    if (memory.size() > 1) { // after the first step
      parameters.named().forEach((name, theta) -> shapes.put(MEAN + name, theta));
      parameters.named().forEach((name, theta) -> shapes.put(SQUARE + name, theta));
    }
    Memory.require("Adam's memory", memory, shapes);
    means.clear();
    squares.clear();
    memory.forEach((name, matrix) -> {
      if (name.startsWith(MEAN)) {
        means.put(name.substring(MEAN.length()), matrix.copy());
      } else if (name.startsWith(SQUARE)) {
        squares.put(name.substring(SQUARE.length()), matrix.copy());
      }
    });
    beta1Power = memory.get(POWERS).get(0, 0);
    beta2Power = memory.get(POWERS).get(0, 1);
  }

  // tag::eq-adam[]
  private void stepRow(double[] theta, double[] g, double[] m, double[] v) {
    for (int c = 0; c < g.length; c++) {
      m[c] = BETA1 * m[c] + (1 - BETA1) * g[c];
      v[c] = BETA2 * v[c] + (1 - BETA2) * g[c] * g[c];
      double mHat = m[c] / (1 - beta1Power);
      double vHat = v[c] / (1 - beta2Power);
      theta[c] -= learningRate * mHat / (Math.sqrt(vHat) + EPSILON);
    }
  }
  // end::eq-adam[]
}
