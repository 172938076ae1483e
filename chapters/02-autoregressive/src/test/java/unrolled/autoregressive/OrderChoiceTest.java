package unrolled.autoregressive;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.RealSeries;
import unrolled.core.data.TimeSeries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrderChoiceTest {

  @Test
  @Tag("eq-aic")
  void criterion_is_worked_by_hand() {
    // RSS 4e over n = 4 has the logarithm 1: 4·1 + 2·3.
    assertThat(OrderChoice.aic(4 * Math.E, 4, 3)).isCloseTo(10, Offset.offset(1e-14));
  }

  @Test
  @Tag("eq-aic")
  void every_order_is_scored_on_the_same_targets() {
    TimeSeries series = RealSeries.sunspots().between(1700, 1800);
    double[] aic = OrderChoice.aicUpTo(series, 10);
    assertThat(aic).hasSize(10);
    // The last targets of a fit that starts later are those of τ = 10.
    TimeSeries cut = RealSeries.sunspots().between(1708, 1800);
    AutoregressiveModel two = AutoregressiveModel.fit(cut, 2);
    double rss = two.noise() * two.noise() * 91;
    assertThat(aic[1]).isCloseTo(OrderChoice.aic(rss, 91, 3), Offset.offset(1e-9));
  }

  @Test
  void the_simplest_row_within_one_standard_error_wins() {
    double[] best = {1, 2, 3, 2};
    double[] noisier = {3, 0, 5, 0.5};  // differences 2, −2, 2, −1.5: mean 0.125, error 1.09
    double[] worse = {2, 3, 4, 3.1};    // differences 1, 1, 1, 1.1: mean 1.025, error 0.025
    assertThat(OrderChoice.simplestWithinOneError(new double[][] {worse, noisier, best}))
        .isEqualTo(1);
    assertThat(OrderChoice.simplestWithinOneError(new double[][] {worse, best, noisier}))
        .isEqualTo(1);
    assertThat(OrderChoice.simplestWithinOneError(new double[][] {best, worse, noisier}))
        .isZero();
  }

  @Test
  void too_short_a_series_is_refused() {
    TimeSeries series = RealSeries.sunspots().between(1700, 1719);
    assertThatThrownBy(() -> OrderChoice.aicUpTo(series, 20))
        .hasMessageContaining("a series of 20 values has no value with 20 before it");
    assertThatThrownBy(() -> OrderChoice.aicUpTo(series, 12))
        .hasMessageContaining("8 equations can't determine");
  }
}
