package unrolled.core.model;

import java.util.Map;

import unrolled.core.data.Input;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/**
 * Holds the weights of a weighted sum of input and hidden state, {@code Z = X·Wx + H·Wh + b}, or
 * the gradient of a loss with respect to them.
 *
 * <p>A gated cell has one for each gate and one for its candidate.
 *
 * @param Wx from the input (d, h)
 * @param Wh from the hidden state (h, h)
 * @param b bias (1, h)
 */
public record AffineParameters(Matrix Wx, Matrix Wh, Matrix b) {

  /** Checks that the shapes fit together. */
  public AffineParameters {
    requireShape("Wh", Wh, Wx.columns(), Wx);
    requireShape("b", b, 1, Wx);
  }

  private static void requireShape(String name, Matrix matrix, int rows, Matrix Wx) {
    if (matrix.rows() != rows || matrix.columns() != Wx.columns()) {
      throw new IllegalArgumentException("Wx is " + Wx.rows() + "×" + Wx.columns() + ", so "
          + name + " must be " + rows + "×" + Wx.columns() + ", not " + matrix.rows() + "×"
          + matrix.columns());
    }
  }

  /** Returns weights, or gradients, of zeros. */
  public static AffineParameters zeros(int inputSize, int hiddenSize) {
    return new AffineParameters(Matrix.zeros(inputSize, hiddenSize),
        Matrix.zeros(hiddenSize, hiddenSize), Matrix.zeros(1, hiddenSize));
  }

  /**
   * Draws first weights after Glorot and Bengio; the bias begins at zero.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param random the source of the draws, Wx first
   */
  public static AffineParameters random(int inputSize, int hiddenSize, SeededRandom random) {
    return new AffineParameters(Initializer.glorot().create(inputSize, hiddenSize, random),
        Initializer.glorot().create(hiddenSize, hiddenSize, random),
        Matrix.zeros(1, hiddenSize));
  }

  /** Returns d, the number of values that a step reads. */
  public int inputSize() {
    return Wx.rows();
  }

  /** Returns h, the number of hidden units. */
  public int hiddenSize() {
    return Wx.columns();
  }

  /**
   * Returns the weighted sum {@code Z = X·Wx + H·Wh + b} (n, h).
   *
   * @param X input (n, d)
   * @param H hidden state (n, h)
   */
  public Matrix forward(Input X, Matrix H) {
    return X.times(Wx).addProduct(H, Wh).addRow(b);
  }

  /**
   * Goes back through {@link #forward}: adds {@code dWx += Xᵀ·dZ}, {@code dWh += Hᵀ·dZ},
   * {@code db += Σ_n dZ} and {@code dH += dZ·Whᵀ}.
   *
   * @param X as it was on the way forward (n, d)
   * @param H as it was on the way forward (n, h)
   * @param dZ gradient with respect to the sum (n, h)
   * @param gradients of these weights, added to
   * @param dH gradient with respect to H (n, h), added to
   * @return the share of {@code dX = dZ·Wxᵀ} (n, d); null if the input is made of symbols
   */
  // tag::backward[]
  public Matrix backward(
      Input X, Matrix H, Matrix dZ, AffineParameters gradients, Matrix dH) {
    // tag::eq-lstm-back-previous[]
    dH.addProductTranspose(dZ, Wh); // (n, h)
    // end::eq-lstm-back-previous[]
    // tag::eq-lstm-back-weights[]
    gradients.Wh.addTransposeProduct(H, dZ); // (h, h)
    gradients.b.addSumRows(dZ); // (1, h)
    return X.backward(dZ, Wx, gradients.Wx); // (n, d), dWx (d, h)
    // end::eq-lstm-back-weights[]
  }
  // end::backward[]

  /** Puts the matrices into a map, named after a gate: {@code Wxi}, {@code Whi}, {@code bi}. */
  public void name(String gate, Map<String, Matrix> named) {
    named.put("Wx" + gate, Wx);
    named.put("Wh" + gate, Wh);
    named.put("b" + gate, b);
  }
}
