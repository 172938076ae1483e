package unrolled.core.math;

import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExponentialTest {
  private static final double INF = Double.POSITIVE_INFINITY;
  private static final double[] EDGES = {
    0.0, -0.0, INF, -INF, Double.NaN, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MIN_NORMAL,
    1e-17, -1e-17, 21.99, 22, -22, 37, 39, -39, 707.99, 708, -708, 709.4, -709.4, 709.5, -709.5,
    709.78, 709.79, 710, -710, -745, -745.13, -745.14, -746, 1e300, -1e300, Double.MAX_VALUE
  };

  @Test
  void exp_keeps_its_edges() {
    assertThat(Exponential.exp(0.0)).isEqualTo(1);
    assertThat(Exponential.exp(-0.0)).isEqualTo(1);
    assertThat(Exponential.exp(INF)).isEqualTo(INF);
    assertThat(Exponential.exp(-INF)).isEqualTo(0.0);
    assertThat(Exponential.exp(Double.NaN)).isNaN();
    assertThat(Exponential.exp(Double.MIN_VALUE)).isEqualTo(1);
    assertThat(Exponential.exp(0x1.62e42fefa39efp9)).isFinite().isGreaterThan(1.797e308);
    assertThat(Exponential.exp(Math.nextUp(0x1.62e42fefa39efp9))).isEqualTo(INF);
    assertThat(Exponential.exp(-745.13)).isEqualTo(Double.MIN_VALUE);
    assertThat(Exponential.exp(-745.14)).isEqualTo(0.0);
    assertThat(Exponential.exp(-Double.MAX_VALUE)).isEqualTo(0.0);
  }

  @Test
  void expm1_keeps_its_edges() {
    assertThat(bits(Exponential.expm1(-0.0))).isEqualTo(bits(-0.0));
    assertThat(bits(Exponential.expm1(0.0))).isEqualTo(bits(0.0));
    assertThat(Exponential.expm1(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
    assertThat(Exponential.expm1(INF)).isEqualTo(INF);
    assertThat(Exponential.expm1(-INF)).isEqualTo(-1);
    assertThat(Exponential.expm1(-38)).isEqualTo(-1);
    assertThat(Exponential.expm1(710)).isEqualTo(INF);
    assertThat(Exponential.expm1(Double.NaN)).isNaN();
  }

  @Test
  void tanh_keeps_its_edges() {
    assertThat(bits(Exponential.tanh(0.0))).isEqualTo(bits(0.0));
    assertThat(bits(Exponential.tanh(-0.0))).isEqualTo(bits(-0.0));
    assertThat(Exponential.tanh(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
    assertThat(Exponential.tanh(INF)).isEqualTo(1);
    assertThat(Exponential.tanh(-INF)).isEqualTo(-1);
    assertThat(Exponential.tanh(Double.NaN)).isNaN();
  }

  @Test
  void sigmoid_keeps_its_edges() {
    assertThat(Exponential.sigmoid(0.0)).isEqualTo(0.5);
    assertThat(Exponential.sigmoid(-0.0)).isEqualTo(0.5);
    assertThat(Exponential.sigmoid(INF)).isEqualTo(1);
    assertThat(Exponential.sigmoid(-INF)).isEqualTo(0.0);
    assertThat(Exponential.sigmoid(-709)).isBetween(1.2e-308, 1.3e-308);
    assertThat(Exponential.sigmoid(-709.45)).isEqualTo(0.0);
    assertThat(Exponential.sigmoid(Double.NaN)).isNaN();
  }

  @Test
  void the_logarithms_keep_their_edges() {
    assertThat(bits(Exponential.log(1))).isEqualTo(bits(0.0));
    assertThat(Exponential.log(0.0)).isEqualTo(-INF);
    assertThat(Exponential.log(-0.0)).isEqualTo(-INF);
    assertThat(Exponential.log(-1)).isNaN();
    assertThat(Exponential.log(Double.NaN)).isNaN();
    assertThat(Exponential.log(INF)).isEqualTo(INF);
    assertThat(bits(Exponential.log1p(-0.0))).isEqualTo(bits(-0.0));
    assertThat(Exponential.log1p(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
    assertThat(Exponential.log1p(-1)).isEqualTo(-INF);
    assertThat(Exponential.log1p(-1.5)).isNaN();
    assertThat(Exponential.log1p(INF)).isEqualTo(INF);
    assertThat(Exponential.log1p(Double.NaN)).isNaN();
  }

  /** The same bits are expected on every JVM: these were written down once, on JDK 17. */
  @ParameterizedTest
  @CsvSource({
    "exp,     0x1.b333333333333p0, 0x1.5e552770df8a6p2",
    "exp,     -0x1.9p5,            0x1.d257d547e083fp-73",
    "exp,     -0x1.748p9,          0x0.0000000000001p-1022",
    "expm1,   0x1.5p-7,            0x1.51ba82ddc02c7p-7",
    "expm1,   -0x1.8p-1,           -0x1.0e25f8a081941p-1",
    "tanh,    0x1.999999999999ap-4, 0x1.983d7795f413ap-4",
    "tanh,    -0x1.8p0,            -0x1.cf6f9786df576p-1",
    "sigmoid, 0x1.4p1,             0x1.d9291ddb596f8p-1",
    "sigmoid, -0x1.2cp6,           0x1.bd109d9d94bdbp-109",
    "log,     0x1.8p1,             0x1.193ea7aad030ap0",
    "log,     0x0.0000000000123p-1022, -0x1.716224d1e50aap9",
    "log1p,   -0x1.8p-3,           -0x1.a93ed3c8ad9e4p-3"
  })
  void golden_bits_are_reproduced(String function, String x, String expected) {
    double value = function(function).applyAsDouble(Double.parseDouble(x));
    assertThat(Double.toHexString(value)).isEqualTo(expected);
  }

  @Test
  void a_fingerprint_of_a_hundred_thousand_results_is_reproduced() {
    SeededRandom random = new SeededRandom(2);
    long fingerprint = 0;
    for (int i = 0; i < 100_000; i++) {
      double x = random.uniform(-40, 40);
      for (String name : new String[] {"exp", "expm1", "tanh", "sigmoid"}) {
        fingerprint = 31 * fingerprint + bits(function(name).applyAsDouble(x));
      }
      fingerprint = 31 * fingerprint + bits(Exponential.log(Math.abs(x)));
      fingerprint = 31 * fingerprint + bits(Exponential.log1p(Math.abs(x)));
    }
    assertThat(Long.toHexString(fingerprint)).isEqualTo("948a9383e3907810");
  }

  @Test
  void arrays_and_matrices_get_the_bits_of_the_scalar_form() {
    for (int columns : new int[] {1, 28, 34, 255, 256, 257, 1000}) {
      SeededRandom random = new SeededRandom(columns);
      Matrix X = Matrix.generate(30, columns, () -> random.uniform(-60, 60));
      for (int i = 0; i < EDGES.length; i++) {
        X.set(i % 30, (i * 17) % columns, EDGES[i]);
      }
      Matrix results = Matrix.zeros(30, columns);
      Exponential.exp(X, results);
      assertThat(results).as("exp").isEqualTo(X.map(Exponential::exp));
      Exponential.tanh(X, results);
      assertThat(results).as("tanh").isEqualTo(X.map(Exponential::tanh));
      Exponential.sigmoid(X, results);
      assertThat(results).as("sigmoid").isEqualTo(X.map(Exponential::sigmoid));
    }
  }

  @Test
  void all_edges_get_the_bits_of_the_scalar_form_in_vector_loops() {
    double[] many = new double[EDGES.length * 10];
    for (int i = 0; i < many.length; i++) {
      many[i] = EDGES[i % EDGES.length];
    }
    Matrix X = Matrix.rowVector(many);
    double[] results = many.clone();
    Exponential.exp(results, results);
    assertThat(results).isEqualTo(X.map(Exponential::exp).row(0));
    results = many.clone();
    Exponential.tanh(results, results);
    assertThat(results).isEqualTo(X.map(Exponential::tanh).row(0));
    results = many.clone();
    Exponential.sigmoid(results, results);
    assertThat(results).isEqualTo(X.map(Exponential::sigmoid).row(0));
  }

  @Test
  void tanh_is_exactly_odd_and_never_beyond_one() {
    SeededRandom random = new SeededRandom(3);
    for (int i = 0; i < 20_000; i++) {
      double x = Math.scalb(random.uniform(0, 32), -random.nextInt(40));
      double y = Exponential.tanh(x);
      assertThat(bits(Exponential.tanh(-x))).isEqualTo(bits(-y));
      assertThat(y).isBetween(0.0, 1.0);
    }
  }

  /** Where k changes, two different polynomials meet; a step down would upset a line search. */
  @ParameterizedTest
  @ValueSource(strings = {"exp", "expm1", "tanh", "sigmoid"})
  void functions_do_not_step_down_by_more_than_an_ulp_where_k_changes(String name) {
    DoubleUnaryOperator f = function(name);
    for (int k = -60; k < 60; k++) {
      double x = (k + 0.5) * (Exponential.LN2_HIGH + Exponential.LN2_LOW);
      x = name.equals("tanh") ? x / 2 : x;
      double before = f.applyAsDouble(x - 40 * Math.ulp(x));
      for (int step = -39; step <= 40; step++) {
        double value = f.applyAsDouble(x + step * Math.ulp(x));
        assertThat(value).isGreaterThanOrEqualTo(before - 2 * Math.ulp(before));
        before = Math.max(before, value);
      }
    }
  }

  @Test
  void coarse_steps_are_strictly_monotone() {
    int steps = 0;
    for (double x = -700; x < 700; x += 0.001) {
      steps += Exponential.exp(x + 0.001) > Exponential.exp(x) ? 0 : 1;
    }
    assertThat(steps).as("steps down or level").isZero();
  }

  @Test
  void log_and_exp_undo_each_other() {
    for (double x = -700; x < 700; x += 0.37) {
      // exp errs by an ulp, log by an ulp of x
      assertThat(Exponential.log(Exponential.exp(x)))
          .isCloseTo(x, org.assertj.core.data.Offset.offset(2 * Math.ulp(x) + 0x1p-52));
    }
  }

  @Test
  void arrays_of_different_length_are_refused() {
    assertThatThrownBy(() -> Exponential.exp(new double[2], new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("exp: 2 and 3 values — both must have the same length");
    assertThatThrownBy(() -> Exponential.tanh(Matrix.zeros(2, 3), Matrix.zeros(3, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tanh: 2×3 and 3×2 — both must have the same shape");
  }

  @Test
  void empty_arrays_are_left_alone() {
    double[] none = {};
    Exponential.sigmoid(none, none);
    assertThat(none).isEmpty();
  }

  private static DoubleUnaryOperator function(String name) {
    return switch (name) {
      case "exp" -> Exponential::exp;
      case "expm1" -> Exponential::expm1;
      case "tanh" -> Exponential::tanh;
      case "sigmoid" -> Exponential::sigmoid;
      case "log" -> Exponential::log;
      case "log1p" -> Exponential::log1p;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static long bits(double x) {
    return Double.doubleToRawLongBits(x);
  }
}
