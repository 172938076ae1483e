package unrolled.autoregressive;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.GradientCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class WindowNetworkTest {

  /** A handful of operations, each off by half a unit in the last place at most. */
  private static final double ROUNDING = 1e-14;

  /** What central differences with a step of 1e-5 leave of a right gradient. */
  private static final double DIFFERENCES = 1e-7;

  private static final Standardization SCALE = new Standardization(10, 5);

  // Two lags, one hidden unit: z = 0.5·1 − 0.25·2 + ln 2 and tanh(ln 2) = (4 − 1)/(4 + 1) = 0.6.
  private static final WindowNetwork NETWORK = new WindowNetwork(new WindowNetworkParameters(
      Matrix.columnVector(0.5, -0.25), Matrix.rowVector(StrictMath.log(2)),
      Matrix.of(new double[] {2}), Matrix.of(new double[] {-1})), SCALE);
  private static final Matrix X = Matrix.rowVector(1, 2);
  private static final WindowBatch BATCH = new WindowBatch(X, Matrix.rowVector(1));

  @Test
  @Tag("eq-window-hidden")
  void the_hidden_unit_of_the_hand_example_is_three_fifths() {
    assertThat(NETWORK.hidden(X).get(0, 0)).isEqualTo(0.6, within(ROUNDING));
  }

  @Test
  @Tag("eq-window-output")
  void the_forecast_of_the_hand_example_is_one_fifth() {
    assertThat(NETWORK.output(NETWORK.hidden(X)).get(0, 0)).isEqualTo(0.2, within(ROUNDING));
  }

  @Test
  @Tag("eq-window-loss")
  void the_loss_of_the_hand_example_is_the_squared_error_and_the_price_of_weights() {
    assertThat(NETWORK.loss(BATCH, 0)).isEqualTo(0.8 * 0.8, within(ROUNDING));
    assertThat(NETWORK.loss(BATCH, 0.1))
        .isEqualTo(0.64 + 0.1 * (0.25 + 0.0625 + 4), within(ROUNDING));
  }

  @Test
  @Tag("eq-window-output-gradient")
  void the_gradient_of_the_hand_example_reaches_the_output_layer() {
    WindowNetworkParameters gradient = NETWORK.gradient(BATCH, 0);
    // dŷ = 2 (0.2 − 1) = −1.6
    assertThat(gradient.bq().get(0, 0)).isEqualTo(-1.6, within(ROUNDING));
    assertThat(gradient.Whq().get(0, 0)).isEqualTo(-1.6 * 0.6, within(ROUNDING));
  }

  @Test
  @Tag("eq-window-hidden-gradient")
  void the_gradient_of_the_hand_example_goes_on_through_the_tanh() {
    WindowNetworkParameters gradient = NETWORK.gradient(BATCH, 0);
    // dz = −1.6 · 2 · (1 − 0.36) = −2.048
    assertThat(gradient.bh().get(0, 0)).isEqualTo(-2.048, within(ROUNDING));
    assertThat(gradient.Wxh().column(0))
        .containsExactly(new double[] {-2.048, -4.096}, within(ROUNDING));
  }

  @Test
  @Tag("eq-window-decay-gradient")
  void weight_decay_pulls_weights_and_leaves_biases_alone() {
    WindowNetworkParameters free = NETWORK.gradient(BATCH, 0);
    WindowNetworkParameters paid = NETWORK.gradient(BATCH, 0.1);
    assertThat(paid.Wxh().minus(free.Wxh()).column(0))
        .containsExactly(new double[] {0.1, -0.05}, within(ROUNDING));
    assertThat(paid.Whq().get(0, 0) - free.Whq().get(0, 0)).isEqualTo(0.4, within(ROUNDING));
    assertThat(paid.bh()).isEqualTo(free.bh());
    assertThat(paid.bq()).isEqualTo(free.bq());
  }

  @ParameterizedTest
  @CsvSource({"1,1,1,0", "1,3,2,0.1", "2,1,5,0", "3,4,7,0.01", "12,8,20,0.003", "6,2,3,1"})
  @Tag("eq-window-hidden-gradient")
  @Tag("eq-window-output-gradient")
  void the_gradient_by_hand_agrees_with_central_differences(
      int lags, int hiddenSize, int batchSize, double weightDecay) {
    SeededRandom random = new SeededRandom(lags + 100L * hiddenSize);
    WindowNetworkParameters parameters =
        WindowNetworkParameters.random(lags, hiddenSize, random);
    parameters.bh().row(0)[0] = 0.3;
    parameters.bq().set(0, 0, -0.2);
    WindowNetwork network = new WindowNetwork(parameters, SCALE);
    WindowBatch batch = new WindowBatch(
        Matrix.generate(batchSize, lags, random::gaussian),
        Matrix.generate(batchSize, 1, random::gaussian));
    double error = GradientCheck.largestRelativeError(() -> network.loss(batch, weightDecay),
        parameters, network.gradient(batch, weightDecay));
    assertThat(error).isLessThan(DIFFERENCES);
  }

  @Test
  void a_forecast_has_the_unit_of_the_history() {
    // 15 and 20 are 1 and 2 standardized; 0.2 restored is 10 + 5 · 0.2
    assertThat(NETWORK.forecast(new double[] {99, 15, 20})).isEqualTo(11, within(ROUNDING));
  }

  @Test
  void forecasts_further_ahead_feed_themselves_back() {
    double[] forecasts = NETWORK.forecast(new double[] {15, 20}, 3);
    assertThat(forecasts[1]).isEqualTo(NETWORK.forecast(new double[] {20, forecasts[0]}));
    assertThat(forecasts[2])
        .isEqualTo(NETWORK.forecast(new double[] {forecasts[0], forecasts[1]}));
  }

  @Test
  void without_tanh_there_is_only_a_linear_model_and_small_windows_are_nearly_there() {
    double[] middle = {10, 10};
    double slope = (NETWORK.forecast(new double[] {10, 10.001}) - NETWORK.forecast(middle)) / 0.001;
    // ∂x̂/∂x_{t−1} = Whq · (1 − 0.36) · Wxh = 2 · 0.64 · (−0.25): standard deviations cancel
    assertThat(slope).isEqualTo(-0.32, within(1e-4)); // curvature times the step
  }

  @Test
  void parameters_are_counted_and_named_in_order() {
    WindowNetworkParameters p = WindowNetworkParameters.random(12, 8, new SeededRandom(1));
    assertThat(p.count()).isEqualTo(12 * 8 + 8 + 8 + 1);
    assertThat(p.named().keySet()).containsExactly("Wxh", "bh", "Whq", "bq");
    assertThat(p.copy()).isEqualTo(p);
    assertThat(p.copy().Wxh()).isNotSameAs(p.Wxh());
  }

  @Test
  void a_history_shorter_than_the_window_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> NETWORK.forecast(new double[] {15}))
        .withMessage("the network looks back at 2 values, the history has 1; "
            + "give it a longer history");
  }

  @ParameterizedTest
  @CsvSource({"0,3", "3,0", "-1,1"})
  void a_network_of_nothing_is_refused(int lags, int hiddenSize) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WindowNetworkParameters.random(lags, hiddenSize, new SeededRandom(1)))
        .withMessage("a window network needs at least 1 lag and 1 hidden unit, not " + lags
            + " and " + hiddenSize);
  }

  @Test
  void shapes_that_do_not_fit_are_refused() {
    Matrix Wxh = Matrix.zeros(3, 2);
    Matrix one = Matrix.zeros(1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WindowNetworkParameters(Wxh, one, Matrix.zeros(2, 1), one))
        .withMessage("Wxh 3×2 (τ, h) needs bh 1×2, not 1×1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WindowNetworkParameters(Wxh, Matrix.zeros(1, 2), one, one))
        .withMessage("Wxh 3×2 (τ, h) needs Whq 2×1, not 1×1");
    assertThatIllegalArgumentException().isThrownBy(() -> new WindowNetworkParameters(
        Wxh, Matrix.zeros(1, 2), Matrix.zeros(2, 1), Matrix.zeros(1, 2)))
        .withMessage("Wxh 3×2 (τ, h) needs bq 1×1, not 1×2");
    assertThatIllegalArgumentException().isThrownBy(() -> NETWORK.hidden(Matrix.zeros(4, 3)))
        .withMessageContaining("4×3").withMessageContaining("2×1");
  }
}
