package unrolled.core.data;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Holds the bundled series against the table in PROVENANCE.md. */
class RealSeriesTest {

  /** The means in the table are rounded to four decimals. */
  private static final double ROUNDING = 0.00005;

  @Test
  void sunspots_have_309_years() {
    check(RealSeries.sunspots(), 309, 0, 190.2, 49.7521);
    assertThat(RealSeries.sunspots().lastYear()).isEqualTo(2008);
  }

  @Test
  void table_a_of_yule_has_176_years() {
    check(RealSeries.sunspotsOfYule(), 176, 0, 154.4, 44.7648);
  }

  @Test
  void the_nile_has_100_years() {
    check(RealSeries.nile(), 100, 456, 1370, 919.35);
  }

  @Test
  void the_airline_has_144_months() {
    check(RealSeries.airline(), 144, 104, 622, 280.2986);
    assertThat(RealSeries.airline().lastYear()).isEqualTo(1960);
  }

  @Test
  void the_periods_of_the_sunspots_meet_without_gap_or_overlap() {
    SunspotPeriod[] periods = SunspotPeriod.values();
    for (int i = 1; i < periods.length; i++) {
      assertThat(periods[i].from()).isEqualTo(periods[i - 1].to() + 1);
    }
    assertThat(Arrays.stream(periods).mapToInt(p -> p.series().size()).sum()).isEqualTo(309);
  }

  private static void check(TimeSeries series, int size, double min, double max, double mean) {
    assertThat(series.size()).isEqualTo(size);
    assertThat(Arrays.stream(series.values()).min().getAsDouble()).isEqualTo(min);
    assertThat(Arrays.stream(series.values()).max().getAsDouble()).isEqualTo(max);
    assertThat(series.mean()).isCloseTo(mean, within(ROUNDING));
  }
}
