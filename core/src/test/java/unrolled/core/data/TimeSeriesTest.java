package unrolled.core.data;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimeSeriesTest {

  private final TimeSeries series = new TimeSeries("Rain", "mm", 2000, 1, 1, 2, 3, 6);

  @Test
  void mean_and_variance_match_pencil_and_paper() {
    assertThat(series.mean()).isEqualTo(3.0);
    assertThat(series.variance()).isEqualTo((4 + 1 + 0 + 9) / 4.0);
  }

  @Test
  void equal_values_are_constant_though_their_mean_is_rounded() {
    for (int length : new int[] {1, 3, 7, 10}) {
      double[] tenths = new double[length];
      Arrays.fill(tenths, 0.1);
      TimeSeries flat = new TimeSeries("flat", "m", 2000, 1, tenths);
      assertThat(flat.isConstant()).as("%d times 0.1", length).isTrue();
      assertThat(flat.variance()).as("%d times 0.1", length).isZero();
      tenths[length - 1] = Math.nextUp(0.1);
      assertThat(new TimeSeries("not flat", "m", 2000, 1, tenths).isConstant())
          .as("the last of %d differs", length).isEqualTo(length == 1);
    }
    assertThat(series.isConstant()).isFalse();
  }

  @Test
  void between_keeps_both_ends() {
    TimeSeries part = series.between(2001, 2002);
    assertThat(part.values()).containsExactly(2, 3);
    assertThat(part.firstYear()).isEqualTo(2001);
    assertThat(part).hasToString("Rain, 2001 to 2002, 2 values (mm)");
  }

  @Test
  void years_of_months_are_whole_years_and_the_last_may_be_cut() {
    TimeSeries months = new TimeSeries("m", "u", 1949, 12, new double[30]);
    assertThat(months.lastYear()).isEqualTo(1951);
    assertThat(months.between(1950, 1950).size()).isEqualTo(12);
    assertThat(months.between(1950, 1951).size()).isEqualTo(18);
  }

  @Test
  void values_are_copied_in_and_out() {
    double[] values = {1, 2};
    TimeSeries copy = new TimeSeries("m", "u", 2000, 1, values);
    values[0] = 9;
    copy.values()[1] = 9;
    assertThat(copy.values()).containsExactly(1, 2);
  }

  @Test
  void map_changes_values_and_unit() {
    assertThat(series.map("cm", v -> v / 10).values()).containsExactly(0.1, 0.2, 0.3, 0.6);
  }

  @Test
  void refuses_years_it_does_not_cover() {
    assertThatThrownBy(() -> series.between(1999, 2001))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rain covers 2000 to 2003, not 1999");
    assertThatThrownBy(() -> series.between(2002, 2001))
        .hasMessage("Rain: the first year, 2002, comes after the last, 2001");
  }

  @Test
  void refuses_gaps_and_emptiness() {
    assertThatThrownBy(() -> new TimeSeries("Rain", "mm", 2000, 1, 1, Double.NaN))
        .hasMessage("Rain: value 1 is NaN; fill or cut the gap before you build the series");
    assertThatThrownBy(() -> new TimeSeries("Rain", "mm", 2000, 1))
        .hasMessageContaining("at least one value");
    assertThatThrownBy(() -> new TimeSeries("Rain", "mm", 2000, 0, 1))
        .hasMessageContaining("must be at least 1, not 0");
    assertThatThrownBy(() -> series.map("log mm", v -> 1 / (v - 1)))
        .hasMessageContaining("Infinity");
  }
}
