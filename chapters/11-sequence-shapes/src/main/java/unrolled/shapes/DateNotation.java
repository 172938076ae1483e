package unrolled.shapes;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes a day as people do, and as ISO 8601 does: {@code 2026-11-21}.
 *
 * <p>A notation with two numbers before the year is ambiguous by itself: 11/12/2026 is a day in
 * November to some and one in December to others. Here slashes mean month first, as in the United
 * States, and dots mean day first, as in most of Europe; the mark in between decides. Dashes stand
 * for no rule: half of those who write them put the month first, so that 11-12-2026 cannot be read
 * with certainty by anybody. Days and months have no leading zeros, except in ISO.
 */
public enum DateNotation {
  /** 21 November 2026. */
  DAY_MONTH_NAME(day -> day.day() + " " + day.monthName() + " " + day.year()),
  /** Nov 21, 2026. */
  SHORT_MONTH_NAME(day ->
      day.monthName().substring(0, 3) + " " + day.day() + ", " + day.year()),
  /** 11/21/2026: month first. */
  SLASHES(day -> monthFirst(day, "/")),
  /** 21.11.2026: day first. */
  DOTS(day -> dayFirst(day, ".")),
  /** 2026년 11월 21일. */
  KOREAN(day -> day.year() + "년 " + day.month() + "월 " + day.day() + "일"),
  /** 11-21-2026, written by one who puts the month first; the reader cannot know. */
  DASHES_MONTH_FIRST(day -> monthFirst(day, "-")),
  /** 21-11-2026, written by one who puts the day first; the reader cannot know. */
  DASHES_DAY_FIRST(day -> dayFirst(day, "-"));

  private final Function<Day, String> text;

  DateNotation(Function<Day, String> text) {
    this.text = text;
  }

  private static String dayFirst(Day day, String mark) {
    return day.day() + mark + day.month() + mark + day.year();
  }

  private static String monthFirst(Day day, String mark) {
    return day.month() + mark + day.day() + mark + day.year();
  }

  /**
   * Names a day of the Gregorian calendar.
   *
   * @param year from 1000 to 9999
   * @param month from 1 to 12
   * @param day of the month, from 1
   */
  public record Day(int year, int month, int day) {

    private static final List<String> MONTHS = List.of("January", "February", "March", "April",
        "May", "June", "July", "August", "September", "October", "November", "December");

    /** Checks that there is such a day. */
    public Day {
      if (year < 1000 || year > 9999 || month < 1 || month > 12
          || day < 1 || day > length(year, month)) {
        throw new IllegalArgumentException(
            "there is no day " + day + " of month " + month + " in the year " + year);
      }
    }

    /** Returns the number of days of a month. */
    public static int length(int year, int month) {
      if (month == 2) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      }
      return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Returns the English name of the month. */
    public String monthName() {
      return MONTHS.get(month - 1);
    }

    /** Returns year, month and day as ISO 8601 has them, such as {@code 2026-11-21}. */
    public String iso() {
      return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    /** Tells whether month and day could be taken for each other. */
    public boolean canBeSwapped() {
      return day <= 12 && day != month;
    }

    /**
     * Returns the day with month and day taken for each other.
     *
     * @throws IllegalArgumentException if the day is above 12
     */
    public Day swapped() {
      return new Day(year, day, month);
    }
  }

  /** Tells whether the order of month and day is a matter of who wrote it. */
  public boolean isUndecided() {
    return this == DASHES_MONTH_FIRST || this == DASHES_DAY_FIRST;
  }

  /** Writes a day in this notation. */
  public String text(Day day) {
    return text.apply(day);
  }
}
