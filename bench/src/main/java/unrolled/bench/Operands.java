package unrolled.bench;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/** Holds the operands of a product: X (32, k) times Y (k, n) into C (32, n). */
@State(Scope.Thread)
public class Operands {
  static final int ROWS = 32;

  /** Columns of the product. */
  @Param({"32", "128", "256", "512"})
  public int n;

  /** Columns of the left factor: what each sum runs over. */
  @Param({"32", "128", "256", "512"})
  public int k;

  Matrix C;
  Matrix X;
  Matrix Y;
  Matrix XT;
  Matrix YT;
  double[] flatC;
  double[] flatX;
  double[] flatY;

  /** Fills the factors with numbers of about the size of activations and weights. */
  @Setup
  public void fill() {
    SeededRandom random = new SeededRandom(1);
    C = Matrix.zeros(ROWS, n);
    X = Matrix.generate(ROWS, k, () -> random.uniform(-1, 1));
    Y = Matrix.generate(k, n, () -> random.uniform(-0.1, 0.1));
    XT = X.transpose();
    YT = Y.transpose();
    flatC = new double[ROWS * n];
    flatX = flat(X);
    flatY = flat(Y);
  }

  private static double[] flat(Matrix A) {
    double[] result = new double[A.rows() * A.columns()];
    for (int r = 0; r < A.rows(); r++) {
      System.arraycopy(A.row(r), 0, result, r * A.columns(), A.columns());
    }
    return result;
  }
}
