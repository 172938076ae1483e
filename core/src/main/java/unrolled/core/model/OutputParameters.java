package unrolled.core.model;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/**
 * Holds what an {@link OutputLayer} learns, or the gradient of a loss with respect to it.
 *
 * @param Whq from the hidden units to the outputs (h, q)
 * @param bq bias of the outputs (1, q)
 */
public record OutputParameters(Matrix Whq, Matrix bq) implements Parameters {

  /** Checks that the shapes fit together. */
  public OutputParameters {
    if (bq.rows() != 1 || bq.columns() != Whq.columns()) {
      throw new IllegalArgumentException("Whq " + Whq.rows() + "×" + Whq.columns()
          + " (h, q) needs bq 1×" + Whq.columns() + ", not " + bq.rows() + "×" + bq.columns());
    }
  }

  /**
   * Creates initial parameters; the bias starts at zero.
   *
   * @param hiddenSize h, at least 1
   * @param outputSize q, at least 1
   * @param initializer draws Whq
   * @param random the source of the draws
   */
  public static OutputParameters create(
      int hiddenSize, int outputSize, Initializer initializer, SeededRandom random) {
    return new OutputParameters(
        initializer.create(hiddenSize, outputSize, random), Matrix.zeros(1, outputSize));
  }

  /** Creates zeros, such as gradients before anything is added. */
  public static OutputParameters zeros(int hiddenSize, int outputSize) {
    return new OutputParameters(
        Matrix.zeros(hiddenSize, outputSize), Matrix.zeros(1, outputSize));
  }

  /** Returns h, the number of hidden units that the layer reads. */
  public int hiddenSize() {
    return Whq.rows();
  }

  /** Returns q, the number of outputs. */
  public int outputSize() {
    return Whq.columns();
  }

  @Override
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    named.put("Whq", Whq);
    named.put("bq", bq);
    return named;
  }
}
