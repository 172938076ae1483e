package unrolled.core.data;

import unrolled.core.math.Matrix;
import unrolled.core.math.Vectors;

/**
 * Holds what a layer reads at one step: a row of numbers for each sequence, or a symbol.
 *
 * <p>A symbol stands for a row with a one at its place and zeros elsewhere. Multiplied by W it
 * picks a row of W, so nobody has to store the zeros or multiply by them.
 */
public sealed interface Input {

  /** Returns n, the number of sequences. */
  int batchSize();

  /** Returns d, the number of values of a row. */
  int size();

  /** Returns X itself as a matrix (n, d); a symbol is a row with a one at its place. */
  Matrix toMatrix();

  /** Returns {@code X·W} (n, h), for W (d, h). */
  Matrix times(Matrix W);

  /**
   * Goes back through {@code Z = X·W}: adds {@code Xᵀ·dZ} to dW and returns {@code dX = dZ·Wᵀ}.
   *
   * @param dZ gradient of the loss with respect to the product (n, h)
   * @param W the weights (d, h)
   * @param dW added to (d, h)
   * @return (n, d), or null if this input is made of symbols, which nothing can change
   */
  Matrix backward(Matrix dZ, Matrix W, Matrix dW);

  /** Returns the input of the numbers X (n, d), which are not copied. */
  static Input of(Matrix X) {
    return new Numbers(X);
  }

  /**
   * Returns the input of one symbol a sequence.
   *
   * @param symbols each from 0 to size − 1; not copied
   * @param size d, how many symbols there are
   * @throws IllegalArgumentException if a symbol is outside
   */
  static Input of(int[] symbols, int size) {
    return new Symbols(symbols, size);
  }

  /** Numbers, one row a sequence. */
  record Numbers(Matrix X) implements Input {
    @Override
    public int batchSize() {
      return X.rows();
    }

    @Override
    public int size() {
      return X.columns();
    }

    @Override
    public Matrix toMatrix() {
      return X;
    }

    @Override
    public Matrix times(Matrix W) {
      return X.times(W);
    }

    @Override
    public Matrix backward(Matrix dZ, Matrix W, Matrix dW) {
      dW.addTransposeProduct(X, dZ);
      return dZ.timesTranspose(W);
    }
  }

  /** One symbol a sequence. */
  record Symbols(int[] symbols, int size) implements Input {
    public Symbols {
      for (int n = 0; n < symbols.length; n++) {
        if (symbols[n] < 0 || symbols[n] >= size) {
          throw new IllegalArgumentException("sequence " + n + " has the symbol " + symbols[n]
              + ", outside the vocabulary 0 to " + (size - 1)
              + "; make the vocabulary of all texts, or leave the symbol out");
        }
      }
    }

    @Override
    public int batchSize() {
      return symbols.length;
    }

    @Override
    public Matrix toMatrix() {
      Matrix X = Matrix.zeros(symbols.length, size);
      for (int n = 0; n < symbols.length; n++) {
        X.set(n, symbols[n], 1);
      }
      return X;
    }

    // tag::eq-rnn-lookup[]
    @Override
    public Matrix times(Matrix W) {
      Matrix result = Matrix.zeros(symbols.length, W.columns());
      for (int n = 0; n < symbols.length; n++) {
        System.arraycopy(W.row(symbols[n]), 0, result.row(n), 0, W.columns());
      }
      return result;
    }
    // end::eq-rnn-lookup[]

    @Override
    public Matrix backward(Matrix dZ, Matrix W, Matrix dW) {
      for (int n = 0; n < symbols.length; n++) {
        Vectors.add(dW.row(symbols[n]), dZ.row(n));
      }
      return null;
    }
  }
}
