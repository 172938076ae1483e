package unrolled.core.report;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThinningTest {

  private static double[] steps(int n) {
    double[] xs = new double[n];
    Arrays.setAll(xs, i -> i);
    return xs;
  }

  @Test
  void a_short_line_stays_as_it_is() {
    double[] xs = steps(100);
    double[] ys = steps(100);

    assertThat(Thinning.extremes(xs, ys, 50)[0]).isSameAs(xs);
  }

  @Test
  void the_extremes_of_a_long_line_survive() {
    double[] ys = new double[100_000];
    ys[31_415] = 7;
    ys[27_182] = -3;

    double[][] thin = Thinning.extremes(steps(100_000), ys, 500);

    assertThat(thin[0].length).isLessThanOrEqualTo(4 * 500);
    assertThat(thin[0]).startsWith(0.0).endsWith(99_999.0).isSorted().contains(31_415, 27_182);
    assertThat(Arrays.stream(thin[1]).max()).hasValue(7);
    assertThat(Arrays.stream(thin[1]).min()).hasValue(-3);
  }

  @Test
  void a_gap_survives() {
    double[] ys = new double[10_000];
    Arrays.fill(ys, 4_000, 6_000, Double.NaN);

    double[][] thin = Thinning.extremes(steps(10_000), ys, 100);

    assertThat(Arrays.stream(thin[1]).filter(Double::isNaN).count()).isPositive();
    assertThat(thin[0]).contains(3_999, 6_000);
  }

  @Test
  void a_line_that_turns_back_stays_as_it_is() {
    double[] xs = steps(10_000);
    xs[5_000] = 0;

    assertThat(Thinning.extremes(xs, steps(10_000), 100)[0]).isSameAs(xs);
  }
}
