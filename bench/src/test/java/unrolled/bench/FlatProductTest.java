package unrolled.bench;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FlatProductTest {
  /** Sums of 128 products below 0.1, added in two orders. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-14);

  @Test
  void rivals_compute_the_same_product() {
    Operands o = new Operands();
    o.n = 32;
    o.k = 128;
    o.fill();
    new ProductBenchmark().flatArrays(o);
    new ProductBenchmark().rowsAsArrays(o);
    for (int r = 0; r < Operands.ROWS; r++) {
      for (int c = 0; c < o.n; c++) {
        assertThat(o.flatC[r * o.n + c]).isCloseTo(o.C.get(r, c), ROUNDING);
      }
    }
  }
}
