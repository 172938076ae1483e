package unrolled.lstm;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import unrolled.core.math.Matrix;
import unrolled.core.model.AffineParameters;

/**
 * Takes weights apart that other programs keep in one matrix, and puts them together for ONNX.
 *
 * <p>Keras has them side by side in the order input gate, forget gate, candidate, output gate; the
 * operator {@code LSTM} of ONNX one under the other and transposed, in the order input gate, output
 * gate, forget gate, candidate.
 */
public final class PackedLstm {

  private PackedLstm() {}

  /**
   * Holds the weights of an operator {@code LSTM} of ONNX in one direction.
   *
   * @param W from the input (4h, d)
   * @param R from the hidden state (4h, h)
   * @param B both biases, one after the other (1, 8h), of which the sum counts
   * @param P peepholes of input gate, output gate and forget gate (1, 3h), or null; the output gate
   *     sees the new cell state
   * @param coupled whether the attribute {@code input_forget} is not 0: then F = 1 − I, and the
   *     forget gate's weights mean nothing
   */
  public record Onnx(Matrix W, Matrix R, Matrix B, Matrix P, boolean coupled) {

    /** Checks that the shapes fit together. */
    public Onnx {
      int h = R.columns();
      requireShape("R", R, 4 * h, h);
      requireShape("W", W, 4 * h, W.columns());
      requireShape("B", B, 1, 8 * h);
      if (P != null) {
        requireShape("P", P, 1, 3 * h);
      }
    }
  }

  /** Returns a cell with new matrices; each bias is a sum, which is rounded once. */
  public static LstmCell ofOnnx(Onnx onnx) {
    int h = onnx.R().columns();
    Matrix W = onnx.W().transpose();
    Matrix R = onnx.R().transpose();
    Matrix b = columns(onnx.B(), 0, 4 * h).plus(columns(onnx.B(), 4 * h, 4 * h));
    Matrix P = onnx.P();
    AffineParameters input = part(W, R, b, 0);
    return new LstmCell(new LstmParameters(
        onnx.coupled() ? null : input,
        onnx.coupled() ? negative(input) : part(W, R, b, 2),
        part(W, R, b, 3),
        part(W, R, b, 1),
        P == null || onnx.coupled() ? null : columns(P, 0, h),
        P == null ? null : onnx.coupled() ? negative(columns(P, 0, h)) : columns(P, 2 * h, h),
        P == null ? null : columns(P, h, h)), P == null ? Peephole.NONE : Peephole.CURRENT);
  }

  /**
   * Returns the weights of a cell as ONNX has them, in new matrices; the second bias is zero.
   *
   * <p>Where gates are coupled the book has I = 1 − F, ONNX F = 1 − I. As 1 − σ(z) = σ(−z), its
   * input gate then has the weights of our forget gate with the other sign.
   *
   * @throws IllegalArgumentException if the output gate sees the cell state before
   */
  public static Onnx toOnnx(LstmCell cell) {
    if (cell.peephole() == Peephole.PREVIOUS) {
      throw new IllegalArgumentException("in ONNX the output gate sees the new cell state, here the"
          + " one before; train a cell with the peephole CURRENT if its weights shall go there");
    }
    LstmParameters ours = cell.parameters();
    AffineParameters input = ours.coupled() ? negative(ours.forget()) : ours.input();
    AffineParameters[] parts = {input, ours.output(), ours.forget(), ours.candidate()};
    Matrix b = beside(Stream.of(parts).map(AffineParameters::b));
    Matrix pi = ours.pf() != null && ours.coupled() ? negative(ours.pf()) : ours.pi();
    return new Onnx(beside(Stream.of(parts).map(AffineParameters::Wx)).transpose(),
        beside(Stream.of(parts).map(AffineParameters::Wh)).transpose(),
        beside(Stream.of(b, Matrix.zeros(1, b.columns()))),
        ours.pf() == null ? null : beside(Stream.of(pi, ours.po(), ours.pf())), ours.coupled());
  }

  /**
   * Returns a cell with the weights of a layer {@code LSTM} of Keras, in new matrices.
   *
   * @param kernel from the input (d, 4h)
   * @param recurrentKernel from the hidden state (h, 4h)
   * @param bias (1, 4h)
   * @throws IllegalArgumentException if the shapes don't fit together
   */
  public static LstmCell ofKeras(Matrix kernel, Matrix recurrentKernel, Matrix bias) {
    int h = recurrentKernel.rows();
    requireShape("the recurrent kernel", recurrentKernel, h, 4 * h);
    requireShape("the kernel", kernel, kernel.rows(), 4 * h);
    requireShape("the bias", bias, 1, 4 * h);
    return new LstmCell(new LstmParameters(part(kernel, recurrentKernel, bias, 0),
        part(kernel, recurrentKernel, bias, 1), part(kernel, recurrentKernel, bias, 2),
        part(kernel, recurrentKernel, bias, 3), null, null, null));
  }

  private static void requireShape(String name, Matrix matrix, int rows, int columns) {
    if (matrix.rows() != rows || matrix.columns() != columns) {
      throw new IllegalArgumentException(name + " is " + rows + "×" + columns + ", not "
          + matrix.rows() + "×" + matrix.columns());
    }
  }

  private static AffineParameters part(Matrix W, Matrix R, Matrix b, int place) {
    int h = R.rows();
    return new AffineParameters(
        columns(W, place * h, h), columns(R, place * h, h), columns(b, place * h, h));
  }

  private static Matrix columns(Matrix packed, int from, int count) {
    double[][] rows = new double[packed.rows()][];
    Arrays.setAll(rows, r -> Arrays.copyOfRange(packed.row(r), from, from + count));
    return Matrix.of(rows);
  }

  /** Puts matrices side by side. */
  private static Matrix beside(Stream<Matrix> parts) {
    return parts.map(Matrix::transpose).reduce(PackedLstm::below).orElseThrow().transpose();
  }

  private static Matrix below(Matrix upper, Matrix lower) {
    return Matrix.of(Stream.of(upper, lower).flatMap(PackedLstm::rows).toArray(double[][]::new));
  }

  private static Stream<double[]> rows(Matrix matrix) {
    return IntStream.range(0, matrix.rows()).mapToObj(matrix::row);
  }

  private static AffineParameters negative(AffineParameters weights) {
    return new AffineParameters(
        negative(weights.Wx()), negative(weights.Wh()), negative(weights.b()));
  }

  /** Returns 0 − A, in which a zero has no sign. */
  private static Matrix negative(Matrix A) {
    return Matrix.zeros(A.rows(), A.columns()).minus(A);
  }
}
