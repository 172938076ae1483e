package unrolled.core.math;

/** Creates the matrix of weights that training starts from. */
@FunctionalInterface
public interface Initializer {
  /**
   * Returns a new matrix of initial weights.
   *
   * @param rows number of inputs of the layer, at least 1
   * @param columns number of outputs of the layer, at least 1
   * @param random the source of randomness, read row by row
   */
  Matrix create(int rows, int columns, SeededRandom random);

  /** Returns an initializer that sets all weights to zero, as is usual for biases. */
  static Initializer zeros() {
    return (rows, columns, random) -> Matrix.zeros(rows, columns);
  }

  /** Returns an initializer that sets all weights to {@code value}. */
  static Initializer constant(double value) {
    return (rows, columns, random) -> Matrix.zeros(rows, columns).fill(value);
  }

  /**
   * Returns an initializer that draws each weight from the uniform distribution on [−a, a).
   *
   * @param a positive and finite
   * @throws IllegalArgumentException if {@code a} is not positive and finite
   */
  static Initializer uniform(double a) {
    requirePositive("uniform: bound ", a);
    return (rows, columns, random) ->
        Matrix.generate(rows, columns, () -> random.uniform(-a, a));
  }

  /**
   * Returns an initializer that draws each weight from the normal distribution of mean 0.
   *
   * @param standardDeviation positive and finite
   * @throws IllegalArgumentException if {@code standardDeviation} is not positive and finite
   */
  static Initializer gaussian(double standardDeviation) {
    requirePositive("gaussian: standard deviation ", standardDeviation);
    return (rows, columns, random) ->
        Matrix.generate(rows, columns, () -> standardDeviation * random.gaussian());
  }

  /**
   * Returns an initializer that draws from the uniform distribution on [−a, a) with
   * {@code a = √(6 / (rows + columns))}.
   *
   * <p>The variance 2 / (rows + columns) keeps the size of signals about equal on the way forward
   * and of gradients on the way back. X. Glorot, Y. Bengio, "Understanding the difficulty of
   * training deep feedforward neural networks", AISTATS 2010, equation 16.
   */
  static Initializer glorot() {
    return (rows, columns, random) ->
        uniform(Math.sqrt(6.0 / ((double) rows + columns))).create(rows, columns, random);
  }

  /**
   * Returns an initializer of orthonormal rows, or columns if there are fewer of those, each such
   * matrix being equally likely.
   *
   * <p>A square one is a rotation, perhaps mirrored: it changes the length of no vector.
   * A. M. Saxe, J. L. McClelland, S. Ganguli, "Exact solutions to the nonlinear dynamics of
   * learning in deep linear neural networks", ICLR 2014.
   */
  static Initializer orthogonal() {
    return (rows, columns, random) -> rows <= columns
        ? Orthogonal.rows(rows, columns, random)
        : Orthogonal.rows(columns, rows, random).transpose();
  }

  /**
   * Returns an initializer of the identity matrix, which needs no randomness.
   *
   * <p>It throws an {@link IllegalArgumentException} unless there are as many rows as columns.
   * Q. V. Le, N. Jaitly, G. E. Hinton, "A simple way to initialize recurrent networks of rectified
   * linear units", 2015.
   */
  static Initializer identity() {
    return (rows, columns, random) -> {
      if (rows != columns) {
        throw new IllegalArgumentException("identity: " + rows + "×" + columns
            + " — an identity matrix is square, such as the weights from state to state");
      }
      return Matrix.identity(rows);
    };
  }

  private static void requirePositive(String what, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + value + " — must be positive and finite");
    }
  }
}
