package unrolled.rnn;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;

/**
 * Holds what a {@link RnnCell} learns, or the gradient of a loss with respect to it.
 *
 * @param Wxh from the input to the hidden units (d, h)
 * @param Whh from the hidden units of one step to those of the next (h, h)
 * @param bh bias of the hidden units (1, h)
 */
public record RnnParameters(Matrix Wxh, Matrix Whh, Matrix bh) implements Parameters {

  /** Checks that the shapes fit together. */
  public RnnParameters {
    int hiddenSize = Wxh.columns();
    requireShape("Whh", Whh, hiddenSize, Wxh);
    requireShape("bh", bh, 1, Wxh);
  }

  private static void requireShape(String name, Matrix matrix, int rows, Matrix Wxh) {
    if (matrix.rows() != rows || matrix.columns() != Wxh.columns()) {
      throw new IllegalArgumentException("Wxh is " + Wxh.rows() + "×" + Wxh.columns() + ", so "
          + name + " must be " + rows + "×" + Wxh.columns() + ", not " + matrix.rows() + "×"
          + matrix.columns());
    }
  }

  /** Returns parameters, or gradients, of zeros. */
  public static RnnParameters zeros(int inputSize, int hiddenSize) {
    return new RnnParameters(Matrix.zeros(inputSize, hiddenSize),
        Matrix.zeros(hiddenSize, hiddenSize), Matrix.zeros(1, hiddenSize));
  }

  /**
   * Draws first weights after Glorot and Bengio; biases begin at zero.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param random the source of the draws
   */
  public static RnnParameters random(int inputSize, int hiddenSize, SeededRandom random) {
    return random(inputSize, hiddenSize, Initializer.glorot(), random);
  }

  /**
   * Draws first weights; Wxh after Glorot and Bengio, biases zero.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param recurrent makes Whh
   * @param random the source of the draws, Wxh first
   */
  public static RnnParameters random(
      int inputSize, int hiddenSize, Initializer recurrent, SeededRandom random) {
    return new RnnParameters(Initializer.glorot().create(inputSize, hiddenSize, random),
        recurrent.create(hiddenSize, hiddenSize, random), Matrix.zeros(1, hiddenSize));
  }

  /** Returns d, the number of values that a step reads. */
  public int inputSize() {
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
    named.put("Whh", Whh);
    named.put("bh", bh);
    return named;
  }
}
