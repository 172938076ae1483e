package unrolled.autoregressive;

import org.junit.jupiter.api.Test;

import unrolled.core.data.TimeSeries;
import unrolled.core.math.Matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class WindowBatchTest {

  private static final TimeSeries SERIES =
      new TimeSeries("steps", "units", 2000, 1, 10, 20, 30, 40, 50, 60);
  private static final Standardization AS_IT_IS = new Standardization(0, 1);

  @Test
  void each_row_is_a_window_and_its_target_is_what_came_next() {
    WindowBatch batch = WindowBatch.of(SERIES, 2003, 2005, 2, AS_IT_IS);
    assertThat(batch.X()).isEqualTo(Matrix.of(
        new double[] {20, 30}, new double[] {30, 40}, new double[] {40, 50}));
    assertThat(batch.y()).isEqualTo(Matrix.columnVector(40, 50, 60));
  }

  @Test
  void the_first_years_only_serve_as_history() {
    WindowBatch batch = WindowBatch.of(SERIES, 2000, 2004, 3, AS_IT_IS);
    assertThat(batch.y()).isEqualTo(Matrix.columnVector(40, 50));
  }

  @Test
  void values_are_standardized_by_the_given_scale_and_not_by_their_own() {
    Standardization scale = Standardization.of(SERIES.between(2000, 2001));
    assertThat(scale).isEqualTo(new Standardization(15, 5));
    WindowBatch batch = WindowBatch.of(SERIES, 2005, 2005, 1, scale);
    assertThat(batch.X().get(0, 0)).isEqualTo(7);
    assertThat(batch.y().get(0, 0)).isEqualTo(9);
    assertThat(scale.restore(scale.standardize(42))).isEqualTo(42, within(1e-13));
  }

  @Test
  void a_window_longer_than_the_record_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WindowBatch.of(SERIES, 2000, 2005, 6, AS_IT_IS))
        .withMessage("windows of 6 values leave nothing to predict in 2000 to 2005 of "
            + "steps, 2000 to 2005, 6 values (units); take fewer lags or later years");
  }

  @Test
  void an_empty_window_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WindowBatch.of(SERIES, 2000, 2005, 0, AS_IT_IS))
        .withMessage("a window needs at least 1 value, not 0");
  }

  @Test
  void a_series_that_never_changes_has_no_scale() {
    TimeSeries flat = new TimeSeries("flat", "units", 2000, 1, 3, 3, 3);
    assertThatIllegalArgumentException().isThrownBy(() -> Standardization.of(flat))
        .withMessage("the standard deviation is 0.0; a series that never changes can't be "
            + "standardized");
    TimeSeries tenths = new TimeSeries("flat", "units", 2000, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
        .map("units", x -> x / 10); // their mean is not 0.1
    assertThatIllegalArgumentException().isThrownBy(() -> Standardization.of(tenths))
        .withMessageContaining("never changes");
  }

  @Test
  void windows_without_their_targets_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WindowBatch(Matrix.zeros(3, 2), Matrix.zeros(2, 1)))
        .withMessage("windows 3×2 need next values 3×1, not 2×1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WindowBatch(Matrix.zeros(3, 2), Matrix.zeros(3, 2)));
  }
}
