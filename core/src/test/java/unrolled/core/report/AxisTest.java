package unrolled.core.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AxisTest {

  private static List<String> labels(Axis axis) {
    return axis.ticks().stream().map(Axis.Tick::label).toList();
  }

  @Test
  void years_carry_no_thousands_separator() {
    assertThat(labels(Axis.covering(1700, 2008, false, 8, false)))
        .containsExactly("1700", "1750", "1800", "1850", "1900", "1950", "2000");
  }

  @Test
  void a_count_has_a_tick_at_each_integer() {
    Axis axis = Axis.counting(-1, 3);

    assertThat(labels(axis)).containsExactly("\u22121", "0", "1", "2", "3");
    assertThat(axis.share(3)).isEqualTo(1);
  }

  @Test
  void five_digits_bring_commas_to_their_neighbors() {
    assertThat(labels(Axis.covering(0, 20_000, false, 4, true)))
        .containsExactly("0", "5,000", "10,000", "15,000", "20,000");
  }

  @Test
  void decimals_are_as_many_as_the_step_needs() {
    assertThat(labels(Axis.covering(0.02, 0.3, false, 4, true)))
        .containsExactly("0.0", "0.1", "0.2", "0.3");
    assertThat(labels(Axis.covering(0, 0.0015, false, 3, true)))
        .containsExactly("0.0000", "0.0005", "0.0010", "0.0015");
  }

  @Test
  void negative_numbers_have_a_minus_sign_and_zero_has_none() {
    assertThat(labels(Axis.covering(-1, 1, false, 4, true)))
        .containsExactly("\u22121.0", "\u22120.5", "0.0", "0.5", "1.0");
  }

  @Test
  void a_rounded_span_ends_on_ticks_and_an_exact_one_where_the_data_do() {
    Axis rounded = Axis.covering(3, 97, false, 5, true);
    Axis exact = Axis.covering(3, 97, false, 5, false);

    assertThat(List.of(rounded.min(), rounded.max())).containsExactly(0.0, 100.0);
    assertThat(List.of(exact.min(), exact.max())).containsExactly(3.0, 97.0);
    assertThat(labels(exact)).containsExactly("20", "40", "60", "80");
  }

  @Test
  void a_sum_that_misses_its_tick_by_rounding_does_not_add_one() {
    // 0.1 + 0.2 is a little above 0.3
    assertThat(Axis.covering(0, 0.1 + 0.2, false, 3, true).max()).isEqualTo(0.3);
  }

  @Test
  void equal_values_get_room_around_them() {
    Axis axis = Axis.covering(5, 5, false, 4, true);

    assertThat(axis.min()).isLessThan(5);
    assertThat(axis.max()).isGreaterThan(5);
    assertThat(Axis.covering(0, 0, false, 4, true).max()).isPositive();
  }

  @Test
  void a_logarithmic_axis_ticks_at_powers_of_ten() {
    Axis axis = Axis.covering(1, 100_000, true, 5, true);

    assertThat(labels(axis)).containsExactly("1", "10", "100", "1,000", "10,000", "100,000");
    assertThat(axis.share(1000)).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void far_powers_are_written_with_exponents() {
    assertThat(labels(Axis.covering(1e-8, 1e-6, true, 3, true)))
        .containsExactly("10\u207b\u2078", "10\u207b\u2077", "10\u207b\u2076");
  }

  @Test
  void a_logarithmic_span_ends_at_the_next_one_two_or_five() {
    Axis axis = Axis.covering(9_800, 185_000, true, 4, true);

    assertThat(List.of(axis.min(), axis.max())).containsExactly(5_000.0, 200_000.0);
    assertThat(labels(axis)).containsExactly("5,000", "10,000", "20,000", "50,000", "100,000",
        "200,000");
    assertThat(Axis.covering(20, 50, true, 4, true)).satisfies(exact -> {
      assertThat(exact.min()).isEqualTo(20);
      assertThat(exact.max()).isEqualTo(50);
    });
    assertThat(Axis.covering(21, 51, true, 4, true).max()).isEqualTo(100);
  }

  @Test
  void labels_of_one_axis_are_all_powers_or_all_plain() {
    assertThat(labels(Axis.covering(1, 1e12, true, 6, true)))
        .containsExactly("1", "10\u00b2", "10\u2074", "10\u2076", "10\u2078", "10\u00b9\u2070",
            "10\u00b9\u00b2");
  }

  @Test
  void many_decades_show_some_of_them() {
    assertThat(Axis.covering(1e-12, 1e12, true, 6, true).ticks()).hasSizeBetween(4, 9);
  }

  @Test
  void a_single_decade_shows_ticks_in_between() {
    assertThat(labels(Axis.covering(1, 10, true, 4, true))).containsExactly("1", "2", "5", "10");
  }
}
