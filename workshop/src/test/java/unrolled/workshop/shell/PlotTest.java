package unrolled.workshop.shell;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.data.TimeSeries;
import unrolled.core.math.Matrix;
import unrolled.core.train.History;

import static org.assertj.core.api.Assertions.assertThat;

class PlotTest {

  private static final int WIDTH = 40;

  @Test
  void a_rising_line_goes_from_the_lower_left_to_the_upper_right() {
    List<String> lines = ascii(Curve.of("", new double[] {0, 1, 2, 3})).lines().toList();
    assertThat(lines.get(0)).startsWith("  3 |").endsWith("*").hasSize(WIDTH - 1);
    assertThat(lines.get(6)).startsWith("1.5 |");
    assertThat(lines.get(11)).startsWith("  0 |*");
    assertThat(lines.get(12)).isEqualTo("    +" + "-".repeat(WIDTH - 5 - 1));
    assertThat(lines.get(13)).matches(" {5}0 +1.5 +3");
    assertThat(lines.get(14)).isEqualTo("4 values, from 0 to 3, least 0, largest 3");
  }

  @Test
  void dots_draw_a_single_curve_where_the_screen_shows_them() {
    String plot = Plot.of(WIDTH, false, Curve.of("", new double[] {0, 1}));
    assertThat(plot.lines().toList().get(11)).contains("│⡠");
    assertThat(plot.chars().filter(c -> c > 0x2800 && c < 0x2900)).hasSizeGreaterThan(30);
  }

  @Test
  void no_line_is_wider_than_the_screen() {
    double[] values = new double[5000];
    Arrays.setAll(values, i -> Math.sin(i / 100.0) * 12345.678);
    for (int width : new int[] {40, 80, 123}) {
      assertThat(Plot.of(width, false, Curve.of("", values)).lines()
          .limit(14)).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void what_is_no_finite_number_is_left_out_and_counted() {
    double[] values = {1, Double.NaN, 3, Double.POSITIVE_INFINITY, 2};
    assertThat(ascii(Curve.of("", values)))
        .endsWith("5 values, from 1 to 2, least 1, largest 3; 2 are NaN or infinite and not drawn");
    assertThat(ascii(Curve.of("", new double[] {1, Double.NaN, 1})).chars()
        .filter(c -> c == '*')).as("no line across the gap").hasSize(2);
    assertThat(ascii(Curve.of("", new double[] {Double.NaN})))
        .isEqualTo("Nothing to plot: all values are NaN or infinite.");
    assertThat(ascii(Curve.of("", new double[0])))
        .isEqualTo("Nothing to plot: there are no values.");
  }

  @Test
  void constant_extreme_and_single_values_have_axes_too() {
    assertThat(ascii(Curve.of("", new double[] {5, 5, 5}))).contains("7.5 |", "2.5 |");
    assertThat(ascii(Curve.of("", new double[] {7}))).contains("1 value, from 7 to 7");
    assertThat(ascii(Curve.of("", new double[] {-Double.MAX_VALUE, Double.MAX_VALUE})))
        .contains("E308").doesNotContain("NaN");
    assertThat(ascii(Curve.of("", new double[] {0, Double.MIN_VALUE}))).contains("2 values");
  }

  @Test
  void several_curves_have_letters_and_a_line_each() {
    String plot = Plot.of(WIDTH, false, Curve.columns(Matrix.of(new double[][] {{1, 9}, {2, 8}})));
    assertThat(plot).contains("o  column 0: 2 values, from 1 to 2", "x  column 1: 2 values")
        .contains("│x").contains("│o");
    assertThat(Plot.of(WIDTH, true, Curve.columns(Matrix.zeros(2, 11))))
        .endsWith("Only the first 8 of 11 are drawn.");
  }

  @Test
  void a_time_series_has_its_years_and_a_history_its_losses() {
    TimeSeries series = new TimeSeries("spots", "a year", 1900, 1, 3, 1, 2);
    assertThat(ascii(Curve.of(series))).contains("1900", "1902")
        .contains("spots (a year): 3 values, from 3 to 2");
    assertThat(ascii(Curve.of(new History(new double[] {2, 1}, new double[] {0, 0}))))
        .contains("loss, step by step: 2 values, from 2 to 1");
    assertThat(Curve.columns(Matrix.rowVector(1, 2, 3))).singleElement()
        .satisfies(curve -> assertThat(curve.y()).containsExactly(1, 2, 3));
  }

  private static String ascii(Curve curve) {
    return Plot.of(WIDTH, true, curve);
  }
}
