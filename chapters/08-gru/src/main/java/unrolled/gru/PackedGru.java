package unrolled.gru;

import java.util.Arrays;

import unrolled.core.math.Matrix;
import unrolled.core.model.AffineParameters;

/**
 * Takes weights apart that other programs keep side by side in one matrix, in the order update
 * gate, reset gate, candidate.
 *
 * <p>In Keras and in ONNX z keeps the old state, as the book's Z does, so no sign changes.
 */
public final class PackedGru {

  private PackedGru() {}

  /**
   * Returns the parameters of a layer {@code GRU} of Keras.
   *
   * @param kernel from the input (d, 3h)
   * @param recurrentKernel from the state (h, 3h)
   * @param bias (1, 3h) where {@code reset_after} is false; (2, 3h) where it is true, the input's
   *     side first
   * @return new matrices, of the form that the number of biases tells
   * @throws IllegalArgumentException if the shapes don't fit together
   */
  public static GruParameters ofKeras(Matrix kernel, Matrix recurrentKernel, Matrix bias) {
    int h = recurrentKernel.rows();
    if (recurrentKernel.columns() != 3 * h || kernel.columns() != 3 * h
        || bias.columns() != 3 * h || bias.rows() > 2) {
      throw new IllegalArgumentException("for " + h + " units all three have " + 3 * h
          + " columns and the bias one row or two; they are " + shape(kernel) + ", "
          + shape(recurrentKernel) + " and " + shape(bias));
    }
    GruParameters weights = new GruParameters(sum(1, h, kernel, recurrentKernel, bias),
        sum(0, h, kernel, recurrentKernel, bias), sum(2, h, kernel, recurrentKernel, bias), null);
    return bias.rows() == 1 ? weights : GruConversion.join(weights, part(bias, 1, 1, h),
        part(bias, 1, 0, h), part(bias, 1, 2, h), GruForm.RESET_AFTER);
  }

  /**
   * Returns the parameters of an operator {@code GRU} of ONNX in one direction.
   *
   * @param W from the input (3h, d)
   * @param R from the state (3h, h)
   * @param B both biases, one after the other (1, 6h)
   * @param form {@link GruForm#RESET_AFTER} where {@code linear_before_reset} is not 0
   * @return new matrices
   * @throws IllegalArgumentException if the shapes don't fit together
   */
  public static GruParameters ofOnnx(Matrix W, Matrix R, Matrix B, GruForm form) {
    int h = R.columns();
    if (B.columns() != 6 * h || B.rows() != 1) {
      throw new IllegalArgumentException("for " + h + " units B is 1×" + 6 * h + ", not "
          + shape(B));
    }
    GruParameters after = ofKeras(W.transpose(), R.transpose(), Matrix.of(
        Arrays.copyOf(B.row(0), 3 * h), Arrays.copyOfRange(B.row(0), 3 * h, 6 * h)));
    if (form == GruForm.RESET_AFTER) {
      return after;
    }
    Matrix none = Matrix.zeros(1, h);
    return GruConversion.join(after, none, none, after.bhr(), form);
  }

  private static AffineParameters sum(
      int place, int h, Matrix kernel, Matrix recurrentKernel, Matrix bias) {
    return new AffineParameters(columns(kernel, place, h), columns(recurrentKernel, place, h),
        part(bias, 0, place, h));
  }

  private static Matrix columns(Matrix packed, int place, int h) {
    double[][] rows = new double[packed.rows()][];
    Arrays.setAll(rows, r -> part(packed, r, place, h).row(0));
    return Matrix.of(rows);
  }

  private static Matrix part(Matrix packed, int row, int place, int h) {
    return Matrix.rowVector(Arrays.copyOfRange(packed.row(row), place * h, (place + 1) * h));
  }

  private static String shape(Matrix matrix) {
    return matrix.rows() + "×" + matrix.columns();
  }
}
