package unrolled.core.math;

import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Measures the functions against a reference of 34 digits. */
class ExponentialAccuracyTest {
  private static final int SAMPLES = 1_000;
  private final SeededRandom random = new SeededRandom(1);

  @Test
  void the_two_parts_of_ln_2_make_ln_2() {
    BigDecimal parts = new BigDecimal(Exponential.LN2_HIGH)
        .add(new BigDecimal(Exponential.LN2_LOW));
    // half an ulp of the low part
    assertThat(parts.subtract(HighPrecision.LN2).abs()).isLessThan(new BigDecimal(0x1p-86));
    long bits = Double.doubleToRawLongBits(Exponential.LN2_HIGH);
    assertThat(Long.numberOfTrailingZeros(bits)).as("room for k < 2^11").isGreaterThan(11);
    assertThat(Exponential.ONE_OVER_LN2)
        .isEqualTo(BigDecimal.ONE.divide(HighPrecision.LN2, HighPrecision.DIGITS).doubleValue());
  }

  @Test
  void the_reference_agrees_with_known_digits() {
    assertThat(HighPrecision.exp(BigDecimal.ONE).toString())
        .startsWith("2.7182818284590452353602874713526624");
    assertThat(HighPrecision.LN2.toString())
        .startsWith("0.6931471805599453094172321214581765");
    assertThat(HighPrecision.log(HighPrecision.exp(new BigDecimal("3.7"))).subtract(
        new BigDecimal("3.7")).abs()).isLessThan(new BigDecimal("1e-35"));
    assertThat(HighPrecision.tanh(new BigDecimal("0.5")).toString())
        .startsWith("0.4621171572600097585023184836436725");
  }

  @Test
  void exp_errs_by_less_than_one_ulp() {
    assertThat(largestError(Exponential::exp, HighPrecision::exp, -745, 709)).isLessThan(1.0);
  }

  @Test
  void expm1_errs_by_less_than_two_ulp() {
    assertThat(largestError(Exponential::expm1, HighPrecision::expm1, -45, 709)).isLessThan(2.0);
    assertThat(largestError(Exponential::expm1, HighPrecision::expm1, -2, 2)).isLessThan(2.0);
  }

  @Test
  void tanh_errs_by_less_than_three_ulp() {
    assertThat(largestError(Exponential::tanh, HighPrecision::tanh, -25, 25)).isLessThan(3.0);
    assertThat(largestError(Exponential::tanh, HighPrecision::tanh, -1, 1)).isLessThan(3.0);
  }

  @Test
  void sigmoid_errs_by_less_than_three_ulp() {
    assertThat(largestError(Exponential::sigmoid, HighPrecision::sigmoid, -709, 45))
        .isLessThan(3.0);
    assertThat(largestError(Exponential::sigmoid, HighPrecision::sigmoid, -4, 4))
        .isLessThan(3.0);
  }

  @Test
  void log_errs_by_less_than_one_ulp() {
    assertThat(largestError(Exponential::log, HighPrecision::log, Double.MIN_VALUE, 2))
        .isLessThan(1.0);
    assertThat(largestError(Exponential::log, HighPrecision::log, 0.5, 1.0e6)).isLessThan(1.0);
  }

  @Test
  void log1p_errs_by_less_than_two_ulp() {
    assertThat(largestError(Exponential::log1p, HighPrecision::log1p, -0.999, 1)).isLessThan(2.0);
    assertThat(largestError(Exponential::log1p, HighPrecision::log1p, 0, 1e12)).isLessThan(2.0);
  }

  /** Tries evenly spread, tiny and huge numbers, and the neighbors of the points k·ln2 / 2. */
  private double largestError(
      DoubleUnaryOperator f, UnaryOperator<BigDecimal> exact, double low, double high) {
    double largest = 0;
    for (int i = 0; i < SAMPLES; i++) {
      double even = random.uniform(low, high);
      double magnitude = Math.scalb(even, -random.nextInt(60));
      double breakpoint = (random.nextInt(4_000) - 2_000) * (StrictMath.log(2) / 2);
      for (int step = random.nextInt(4); step > 0; step--) {
        breakpoint = random.uniform() < 0.5 ? Math.nextUp(breakpoint) : Math.nextDown(breakpoint);
      }
      for (double x : new double[] {even, magnitude, breakpoint}) {
        if (x >= low && x <= high && x != 0) {
          BigDecimal reference = exact.apply(new BigDecimal(x, HighPrecision.DIGITS));
          largest = Math.max(largest, errorInUlp(f.applyAsDouble(x), reference));
        }
      }
    }
    return largest;
  }

  private static double errorInUlp(double computed, BigDecimal exact) {
    BigDecimal ulp = new BigDecimal(Math.ulp(exact.doubleValue()), HighPrecision.DIGITS);
    return new BigDecimal(computed, HighPrecision.DIGITS).subtract(exact).abs()
        .divide(ulp, HighPrecision.DIGITS).doubleValue();
  }
}
