package unrolled.bench;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

import unrolled.core.math.Matrix;

/** Times the product of {@link ProductBenchmark} with the kernel of the Vector API. */
@BenchmarkMode(Mode.AverageTime)
@Fork(jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class VectorBenchmark {

  /** Multiplies with a tile of eight rows and two vectors: {@code C += X·Y}. */
  @Benchmark
  public Matrix vectorTile(Operands o) {
    return o.C.addProduct(o.X, o.Y);
  }
}
