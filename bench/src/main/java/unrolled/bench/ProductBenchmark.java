package unrolled.bench;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

import unrolled.core.math.Matrix;

/** Times one product of {@code 2 · 32 · n · k} floating-point operations. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ProductBenchmark {

  /** Multiplies with one flat array a matrix. */
  @Benchmark
  public double[] flatArrays(Operands o) {
    FlatProduct.add(o.flatC, o.flatX, o.flatY, Operands.ROWS, o.n, o.k);
    return o.flatC;
  }

  /** Multiplies with the core's Matrix: {@code C += X·Y}. */
  @Benchmark
  public Matrix rowsAsArrays(Operands o) {
    return o.C.addProduct(o.X, o.Y);
  }

  /** Multiplies with the core's Matrix: {@code C += Xᵀ·Y}, as for gradients of weights. */
  @Benchmark
  public Matrix transposeLeft(Operands o) {
    return o.C.addTransposeProduct(o.XT, o.Y);
  }

  /** Multiplies with the core's Matrix: {@code C += X·Yᵀ}, as for gradients of inputs. */
  @Benchmark
  public Matrix transposeRight(Operands o) {
    return o.C.addProductTranspose(o.X, o.YT);
  }
}
