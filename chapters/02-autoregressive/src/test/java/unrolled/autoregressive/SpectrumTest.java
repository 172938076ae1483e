package unrolled.autoregressive;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpectrumTest {

  private static final Offset<Double> EXACT = Offset.offset(1e-13);

  @Test
  @Tag("eq-ar-spectrum")
  void density_of_the_hand_example_at_the_ends_and_the_middle() {
    Spectrum spectrum = new Spectrum(1, 1, -0.5);
    assertThat(spectrum.density(0)).isCloseTo(4, EXACT);           // 1 / (1 − 1 + 0.5)²
    assertThat(spectrum.density(0.5)).isCloseTo(4 / 25.0, EXACT);  // 1 / (1 + 1 + 0.5)²
    assertThat(spectrum.density(0.25)).isCloseTo(0.8, EXACT);      // 1 / |1 + i − 0.5|²
  }

  @ParameterizedTest
  @CsvSource({"1, -0.5", "1.34254, -0.65504", "0.3, -0.9", "-1.2, -0.5"})
  @Tag("eq-ar-spectrum")
  void density_integrates_to_the_variance(double phi1, double phi2) {
    Spectrum spectrum = new Spectrum(15.41, phi1, phi2);
    int n = 4096; // the trapezoidal rule is exact but for rounding on a smooth periodic function
    double integral = 0;
    for (int i = 0; i < n; i++) {
      integral += spectrum.density((double) i / n - 0.5) / n;
    }
    assertThat(integral / Autocorrelation.variance(15.41, phi1, phi2))
        .isCloseTo(1, Offset.offset(1e-11));
  }

  @Test
  @Tag("eq-ar2-peak")
  void peak_of_the_hand_example_is_that_of_the_text() {
    double frequency = new Spectrum(1, 1, -0.5).peakOfTwoLags();
    assertThat(StrictMath.cos(2 * Math.PI * frequency)).isCloseTo(0.75, EXACT);
    assertThat(1 / frequency).isCloseTo(8.69, Offset.offset(0.005));
  }

  @ParameterizedTest
  @CsvSource({"1, -0.5", "1.34254, -0.65504", "0.3, -0.9", "-1.2, -0.5", "1.2, -0.4", "-1, -0.3"})
  @Tag("eq-ar2-peak")
  void no_other_frequency_is_denser_than_the_peak(double phi1, double phi2) {
    Spectrum spectrum = new Spectrum(1, phi1, phi2);
    double peak = spectrum.density(spectrum.peakOfTwoLags());
    for (int i = 0; i <= 10_000; i++) {
      assertThat(spectrum.density(i / 20_000.0)).isLessThanOrEqualTo(peak * (1 + 1e-12));
    }
  }

  @Test
  void a_model_without_two_lags_has_no_such_formula() {
    assertThatThrownBy(() -> new Spectrum(1, 0.5).peakOfTwoLags())
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("1 lags");
    assertThatThrownBy(() -> new Spectrum(1, 0.5, 0.2).peakOfTwoLags())
        .hasMessageContaining("φ_2 below zero");
  }
}
