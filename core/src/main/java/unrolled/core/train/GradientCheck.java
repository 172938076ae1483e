package unrolled.core.train;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.UnaryOperator;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/** Compares gradients derived by hand with central differences. */
public final class GradientCheck {

  /** Half the step: near the cube root of the unit roundoff, where both errors are small. */
  private static final double H = 1e-5;
  /** Half the shorter step of two, whose errors cancel up to its fourth power. */
  private static final double TWO_STEPS_H = 2e-4;

  private GradientCheck() {}

  /**
   * Returns the largest relative error of any partial derivative,
   * {@code |g − d| / max(1e-4 largest, |g| + |d|)} with {@code d = (L(θ + h) − L(θ − h)) / 2h}
   * and {@code largest} the largest |d| of all.
   *
   * <p>The floor in the denominator keeps a partial derivative that is next to zero from being
   * judged by rounding alone.
   *
   * @param loss reads the parameters and returns the loss; called twice for each parameter
   * @param parameters changed on the way and put back to the last bit
   * @param gradients derived by hand, same names and shapes
   * @return the largest relative error; below 1e-7 for a right gradient of a smooth loss
   */
  public static double largestRelativeError(
      DoubleSupplier loss, Parameters parameters, Parameters gradients) {
    return largestRelativeError(theta -> centralDifferences(loss, theta), parameters, gradients);
  }

  /**
   * Returns the same of other differences, such as those from two steps.
   *
   * @param slopesOf returns the differences with respect to one matrix, in its shape
   * @param parameters changed on the way and put back to the last bit
   * @param gradients derived by hand, same names and shapes
   */
  static double largestRelativeError(
      UnaryOperator<Matrix> slopesOf, Parameters parameters, Parameters gradients) {
    Map<String, Matrix> slopes = gradients.named();
    Map<String, Matrix> differences = new LinkedHashMap<>();
    double largest = 0;
    for (Map.Entry<String, Matrix> entry : parameters.named().entrySet()) {
      Matrix difference = slopesOf.apply(entry.getValue());
      differences.put(entry.getKey(), difference);
      largest = Math.max(largest, largestMagnitude(difference));
    }
    double worst = 0;
    for (Map.Entry<String, Matrix> entry : differences.entrySet()) {
      Matrix d = entry.getValue();
      Matrix g = GradientDescent.gradientOf(entry.getKey(), slopes);
      for (int r = 0; r < d.rows(); r++) {
        for (int c = 0; c < d.columns(); c++) {
          double scale = Math.max(1e-4 * largest, Math.abs(g.get(r, c)) + Math.abs(d.get(r, c)));
          double error = scale == 0 ? 0 : Math.abs(g.get(r, c) - d.get(r, c)) / scale;
          worst = Double.isNaN(error) ? Double.NaN : Math.max(worst, error);
        }
      }
    }
    return worst;
  }

  /**
   * Returns the central differences of the loss with respect to one matrix, in its shape.
   *
   * @param loss reads the matrix
   * @param theta changed on the way and put back to the last bit
   */
  public static Matrix centralDifferences(DoubleSupplier loss, Matrix theta) {
    return centralDifferences(loss, theta, H);
  }

  /**
   * Returns {@code (4 d(h) − d(2h)) / 3}, in which the errors of the second order of the central
   * differences d cancel; with so wide a step rounding leaves a twentieth of what it leaves there.
   *
   * @param loss smooth within ±0.0004 of each value; reads the matrix
   * @param theta changed on the way and put back to the last bit
   */
  static Matrix differencesFromTwoSteps(DoubleSupplier loss, Matrix theta) {
    return centralDifferences(loss, theta, TWO_STEPS_H).scale(4)
        .minus(centralDifferences(loss, theta, 2 * TWO_STEPS_H)).scale(1.0 / 3);
  }

  // tag::eq-central-difference[]
  private static Matrix centralDifferences(
      DoubleSupplier loss, Matrix theta, double h) {
    Matrix slopes = Matrix.zeros(theta.rows(), theta.columns());
    for (int r = 0; r < theta.rows(); r++) {
      for (int c = 0; c < theta.columns(); c++) {
        double value = theta.get(r, c);
        theta.set(r, c, value + h);
        double above = loss.getAsDouble();
        theta.set(r, c, value - h);
        double below = loss.getAsDouble();
        theta.set(r, c, value);
        slopes.set(r, c, (above - below) / (2 * h));
      }
    }
    return slopes;
  }
  // end::eq-central-difference[]

  private static double largestMagnitude(Matrix matrix) {
    double largest = 0;
    for (int r = 0; r < matrix.rows(); r++) {
      for (double value : matrix.row(r)) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    return largest;
  }
}
