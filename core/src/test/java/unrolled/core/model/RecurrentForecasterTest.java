package unrolled.core.model;

import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class RecurrentForecasterTest {

  /** {@code h ← h/2 + x}, and the output 2h + 1. */
  private final RecurrentNetwork<LeakyCell.Weights, LeakyCell.Trace> network =
      new RecurrentNetwork<>(new LeakyCell(Matrix.identity(1), 0.5, 0, 0),
          new OutputLayer(new OutputParameters(Matrix.rowVector(2), Matrix.rowVector(1))));

  @Test
  void a_forecast_matches_pencil_and_paper() {
    RecurrentForecaster forecaster = new RecurrentForecaster(network, 10, 2);
    // 12 and 8 are scaled to 1 and −1; h = 1, −1/2; o = 2·(−1/2) + 1 = 0, that is 10.
    assertThat(forecaster.forecast(new double[] {12, 8})).isEqualTo(10);
    // 0 goes in; h = −1/4, o = 1/2, that is 11.
    assertThat(forecaster.forecast(new double[] {12, 8}, 2)).containsExactly(10, 11);
    assertThat(forecaster.scaled(12, 8)).containsExactly(1, -1);
  }

  @Test
  void the_state_goes_on_as_if_forecasts_had_been_observed() {
    RecurrentForecaster forecaster = new RecurrentForecaster(network, 0.3, 1.7);
    Forecaster byTheContract = forecaster::forecast;
    double[] history = {0.2, 1.9, -0.4};
    assertThat(forecaster.forecast(history, 6))
        .containsExactly(byTheContract.forecast(history, 6), within(0.0));
  }

  @Test
  void networks_and_histories_that_do_not_fit_are_refused() {
    RecurrentForecaster forecaster = new RecurrentForecaster(network, 0, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> forecaster.forecast(new double[0]))
        .withMessageContaining("give at least one value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forecaster.forecast(new double[] {1, Double.NaN, 2}))
        .withMessage("value 2 of the history is NaN; mend the data, or forecast from what came"
            + " before it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forecaster.forecast(new double[] {1}, 0))
        .withMessage("steps must be at least 1, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecurrentForecaster(network, 0, 0))
        .withMessageContaining("the scale must be above 0, not 0.0");
    RecurrentNetwork<?, ?> two = new RecurrentNetwork<>(network.cell(),
        new OutputLayer(OutputParameters.zeros(1, 2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecurrentForecaster(two, 0, 1))
        .withMessageContaining("reads 1 value and gives 1, not 1 and 2");
  }
}
