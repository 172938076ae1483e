package unrolled.autoregressive;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;

/**
 * Holds what a {@link WindowNetwork} learns, or the gradient of a loss with respect to it.
 *
 * @param Wxh from the window to the hidden units (τ, h)
 * @param bh bias of the hidden units (1, h)
 * @param Whq from the hidden units to the forecast (h, 1)
 * @param bq bias of the forecast (1, 1)
 */
public record WindowNetworkParameters(Matrix Wxh, Matrix bh, Matrix Whq, Matrix bq)
    implements Parameters {

  /** Checks that the shapes fit together. */
  public WindowNetworkParameters {
    int hiddenSize = Wxh.columns();
    requireShape("bh", bh, 1, hiddenSize, Wxh);
    requireShape("Whq", Whq, hiddenSize, 1, Wxh);
    requireShape("bq", bq, 1, 1, Wxh);
  }

  private static void requireShape(String name, Matrix matrix, int rows, int columns, Matrix Wxh) {
    if (matrix.rows() != rows || matrix.columns() != columns) {
      throw new IllegalArgumentException("Wxh " + Wxh.rows() + "×" + Wxh.columns()
          + " (τ, h) needs " + name + " " + rows + "×" + columns + ", not " + matrix.rows() + "×"
          + matrix.columns());
    }
  }

  /**
   * Draws initial weights after Glorot and Bengio; biases start at zero.
   *
   * @param lags τ, at least 1
   * @param hiddenSize h, at least 1
   * @param random the source of the draws
   * @throws IllegalArgumentException if τ or h is below 1
   */
  public static WindowNetworkParameters random(int lags, int hiddenSize, SeededRandom random) {
    if (lags < 1 || hiddenSize < 1) {
      throw new IllegalArgumentException("a window network needs at least 1 lag and 1 hidden unit, "
          + "not " + lags + " and " + hiddenSize);
    }
    Initializer glorot = Initializer.glorot();
    return new WindowNetworkParameters(
        glorot.create(lags, hiddenSize, random), Matrix.zeros(1, hiddenSize),
        glorot.create(hiddenSize, 1, random), Matrix.zeros(1, 1));
  }

  /** Returns parameters of the same values that share nothing with these. */
  public WindowNetworkParameters copy() {
    return new WindowNetworkParameters(Wxh.copy(), bh.copy(), Whq.copy(), bq.copy());
  }

  /** Returns τ, the number of values that the network looks back at. */
  public int lags() {
    return Wxh.rows();
  }

  /** Returns h, the number of hidden units. */
  public int hiddenSize() {
    return Wxh.columns();
  }

  @Override
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    named.put("Wxh", Wxh);
    named.put("bh", bh);
    named.put("Whq", Whq);
    named.put("bq", bq);
    return named;
  }
}
