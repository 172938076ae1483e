package unrolled.bench;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/** Times exp, tanh and sigmoid of each value of a 32×128 matrix, in nanoseconds a value. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(FunctionBenchmark.VALUES)
public class FunctionBenchmark {
  static final int ROWS = 32;
  static final int COLUMNS = 128;
  static final int VALUES = ROWS * COLUMNS;

  private final Matrix X = normal(new SeededRandom(1));
  private final Matrix Y = Matrix.zeros(ROWS, COLUMNS);

  private static Matrix normal(SeededRandom random) {
    return Matrix.generate(ROWS, COLUMNS, () -> 2 * random.gaussian());
  }

  /** Computes exp with the core's loops over the matrix. */
  @Benchmark
  public Matrix expMatrix() {
    Exponential.exp(X, Y);
    return Y;
  }

  /** Computes exp with the core's scalar form. */
  @Benchmark
  public Matrix expScalar() {
    for (int r = 0; r < ROWS; r++) {
      double[] x = X.row(r);
      double[] y = Y.row(r);
      for (int c = 0; c < COLUMNS; c++) {
        y[c] = Exponential.exp(x[c]);
      }
    }
    return Y;
  }

  /** Computes exp with StrictMath. */
  @Benchmark
  public Matrix expStrictMath() {
    for (int r = 0; r < ROWS; r++) {
      double[] x = X.row(r);
      double[] y = Y.row(r);
      for (int c = 0; c < COLUMNS; c++) {
        y[c] = StrictMath.exp(x[c]);
      }
    }
    return Y;
  }

  /** Computes exp with Math, whose last bit may differ from machine to machine. */
  @Benchmark
  public Matrix expMath() {
    for (int r = 0; r < ROWS; r++) {
      double[] x = X.row(r);
      double[] y = Y.row(r);
      for (int c = 0; c < COLUMNS; c++) {
        y[c] = Math.exp(x[c]);
      }
    }
    return Y;
  }

  /** Computes tanh with the core's loops over the matrix. */
  @Benchmark
  public Matrix tanhMatrix() {
    Exponential.tanh(X, Y);
    return Y;
  }

  /** Computes tanh with the core's scalar form. */
  @Benchmark
  public Matrix tanhScalar() {
    for (int r = 0; r < ROWS; r++) {
      double[] x = X.row(r);
      double[] y = Y.row(r);
      for (int c = 0; c < COLUMNS; c++) {
        y[c] = Exponential.tanh(x[c]);
      }
    }
    return Y;
  }

  /** Computes tanh with StrictMath. */
  @Benchmark
  public Matrix tanhStrictMath() {
    for (int r = 0; r < ROWS; r++) {
      double[] x = X.row(r);
      double[] y = Y.row(r);
      for (int c = 0; c < COLUMNS; c++) {
        y[c] = StrictMath.tanh(x[c]);
      }
    }
    return Y;
  }

  /** Computes tanh with Math, whose last bit may differ from machine to machine. */
  @Benchmark
  public Matrix tanhMath() {
    for (int r = 0; r < ROWS; r++) {
      double[] x = X.row(r);
      double[] y = Y.row(r);
      for (int c = 0; c < COLUMNS; c++) {
        y[c] = Math.tanh(x[c]);
      }
    }
    return Y;
  }

  /** Computes the logistic function with the core's loops over the matrix. */
  @Benchmark
  public Matrix sigmoidMatrix() {
    Exponential.sigmoid(X, Y);
    return Y;
  }

  /** Computes the logistic function with the core's scalar form. */
  @Benchmark
  public Matrix sigmoidScalar() {
    for (int r = 0; r < ROWS; r++) {
      double[] x = X.row(r);
      double[] y = Y.row(r);
      for (int c = 0; c < COLUMNS; c++) {
        y[c] = Exponential.sigmoid(x[c]);
      }
    }
    return Y;
  }

  /** Computes the logistic function with StrictMath. */
  @Benchmark
  public Matrix sigmoidStrictMath() {
    for (int r = 0; r < ROWS; r++) {
      double[] x = X.row(r);
      double[] y = Y.row(r);
      for (int c = 0; c < COLUMNS; c++) {
        y[c] = 1 / (1 + StrictMath.exp(-x[c]));
      }
    }
    return Y;
  }

  /** Computes the logistic function with Math, whose last bit may differ between machines. */
  @Benchmark
  public Matrix sigmoidMath() {
    for (int r = 0; r < ROWS; r++) {
      double[] x = X.row(r);
      double[] y = Y.row(r);
      for (int c = 0; c < COLUMNS; c++) {
        y[c] = 1 / (1 + Math.exp(-x[c]));
      }
    }
    return Y;
  }
}
