package unrolled.shapes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import unrolled.shapes.DateNotation.Day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DateNotationTest {

  @Test
  void one_day_is_written_in_seven_ways() {
    Day day = new Day(2026, 11, 21);
    assertThat(Stream.of(DateNotation.values()).map(n -> n.text(day))).containsExactly(
        "21 November 2026", "Nov 21, 2026", "11/21/2026", "21.11.2026", "2026년 11월 21일",
        "11-21-2026", "21-11-2026");
    assertThat(day.iso()).isEqualTo("2026-11-21");
  }

  @Test
  void day_and_month_have_leading_zeros_in_iso_only() {
    Day day = new Day(1999, 5, 3);
    assertThat(Stream.of(DateNotation.values()).map(n -> n.text(day))).containsExactly(
        "3 May 1999", "May 3, 1999", "5/3/1999", "3.5.1999", "1999년 5월 3일",
        "5-3-1999", "3-5-1999");
    assertThat(day.iso()).isEqualTo("1999-05-03");
  }

  @Test
  void slashes_and_dots_put_the_same_two_numbers_in_the_opposite_order() {
    Day day = new Day(2026, 11, 12);
    assertThat(DateNotation.SLASHES.text(day).replace('/', '.'))
        .isEqualTo(DateNotation.DOTS.text(day.swapped()));
    assertThat(DateNotation.DASHES_MONTH_FIRST.text(day))
        .isEqualTo(DateNotation.DASHES_DAY_FIRST.text(day.swapped()));
    assertThat(Stream.of(DateNotation.values()).filter(DateNotation::isUndecided)).hasSize(2);
    assertThat(day.canBeSwapped()).isTrue();
    assertThat(new Day(2026, 11, 11).canBeSwapped()).isFalse();
    assertThat(new Day(2026, 11, 13).canBeSwapped()).isFalse();
    assertThat(day.swapped()).isEqualTo(new Day(2026, 12, 11));
  }

  @Test
  void months_are_as_long_as_in_the_library_and_iso_is_its_text() {
    for (int year : new int[] {1900, 1999, 2000, 2023, 2024, 2100}) {
      for (int month = 1; month <= 12; month++) {
        assertThat(Day.length(year, month)).isEqualTo(YearMonth.of(year, month).lengthOfMonth());
        assertThat(new Day(year, month, 9).iso())
            .isEqualTo(LocalDate.of(year, month, 9).toString());
      }
    }
  }

  @Test
  void days_that_are_not_are_refused() {
    assertThatThrownBy(() -> new Day(2026, 2, 29))
        .hasMessage("there is no day 29 of month 2 in the year 2026");
    assertThatThrownBy(() -> new Day(2026, 13, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Day(999, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Day(2026, 1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
