package unrolled.core.math;

/**
 * Bends a weighted sum value by value.
 *
 * <p>The derivative is computed from the output {@code y = f(x)}, which the forward pass has
 * already, and not from the input x.
 */
public enum Activation {
  /** {@code y = tanh(x)}, {@code y′ = 1 − y²}. */
  TANH,
  /** {@code y = 1 / (1 + exp(−x))}, {@code y′ = y·(1 − y)}. */
  SIGMOID,
  /** {@code y = max(0, x)}, {@code y′ = 1} where y is positive and 0 elsewhere, also at x = 0. */
  RELU,
  /** {@code y = x}, {@code y′ = 1}. */
  IDENTITY;

  /** Returns {@code f(x)}. */
  public double apply(double x) {
    return switch (this) {
      case TANH -> Exponential.tanh(x);
      case SIGMOID -> Exponential.sigmoid(x);
      case RELU -> Math.max(0, x);
      case IDENTITY -> x;
    };
  }

  /** Returns {@code f′(x)} from {@code y = f(x)}. */
  public double derivativeFromOutput(double y) {
    return switch (this) {
      case TANH -> 1 - y * y;
      case SIGMOID -> y * (1 - y);
      case RELU -> y > 0 ? 1 : 0;
      case IDENTITY -> 1;
    };
  }

  /** Returns the matrix of {@code f(x)} for each value x of X. */
  public Matrix apply(Matrix X) {
    return applyInPlace(X.copy());
  }

  /** Replaces each value x of X by {@code f(x)} and returns X. */
  public Matrix applyInPlace(Matrix X) {
    switch (this) {
      case TANH -> Exponential.tanh(X, X);
      case SIGMOID -> Exponential.sigmoid(X, X);
      case RELU -> {
        for (double[] row : X.rows) {
          rectify(row);
        }
      }
      case IDENTITY -> { }
    }
    return X;
  }

  /** Returns the matrix of {@code f′(x)} for each value {@code y = f(x)} of Y. */
  public Matrix derivativeFromOutput(Matrix Y) {
    return multiplyByDerivative(Matrix.zeros(Y.rows(), Y.columns()).fill(1), Y);
  }

  /**
   * Multiplies each value of dY by {@code f′(x)}: the step back from output to input.
   *
   * @param dY gradient with respect to the output, changed
   * @param Y the output {@code f(X)}, of the shape of dY
   * @return dY, now the gradient with respect to the input
   */
  public Matrix multiplyByDerivative(Matrix dY, Matrix Y) {
    Shapes.requireSame("multiplyByDerivative", dY, Y);
    for (int r = 0; r < Y.rows.length; r++) {
      multiplyByDerivative(dY.rows[r], Y.rows[r]);
    }
    return dY;
  }

  private void multiplyByDerivative(double[] dy, double[] y) {
    switch (this) {
      case TANH -> {
        for (int i = 0; i < y.length; i++) {
          dy[i] *= 1 - y[i] * y[i];
        }
      }
      case SIGMOID -> {
        for (int i = 0; i < y.length; i++) {
          dy[i] *= y[i] * (1 - y[i]);
        }
      }
      case RELU -> {
        for (int i = 0; i < y.length; i++) {
          dy[i] *= y[i] > 0 ? 1 : 0;
        }
      }
      case IDENTITY -> { }
    }
  }

  private static void rectify(double[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] = Math.max(0, row[i]);
    }
  }
}
