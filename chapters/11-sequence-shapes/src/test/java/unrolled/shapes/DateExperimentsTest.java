package unrolled.shapes;

import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.shapes.DateNotation.Day;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter says of days. */
class DateExperimentsTest {

  private static final Results RESULTS = Results.of("shapes");
  private static final RecordedRows ROWS = NumberRecords.dates();
  private static final int NETWORKS = 5;

  @Test
  void what_a_mark_decides_is_read_and_dashes_are_read_one_way_or_the_other() {
    Table table = Table.of("shapes-dates", "notation", "other days, %", "swappable days, %",
        "either reading, %")
        .caption("Held-out days that are written exactly as ISO 8601 has them, medians of "
            + NETWORKS + " networks. Days are swappable if day and month could be taken for each"
            + " other; either reading counts both as right. In the last two rows only the writer"
            + " knew which number is the month.");
    Day day = new Day(2026, 11, 21);
    for (DateNotation notation : DateNotation.values()) {
      Spread clear = share(notation, false, "right");
      Spread swappable = share(notation, true, "right");
      Spread either = share(notation, true, "either");
      table.row(notation.text(day), percent(clear.median()), percent(swappable.median()),
          percent(either.median()));
      assertThat(clear.low()).as(notation.name()).isGreaterThan(0.98);
      assertThat(either.low()).as("one of the two readings").isGreaterThan(0.9);
      if (!notation.isUndecided()) {
        assertThat(swappable.low()).as(notation.name()).isGreaterThan(0.98);
      }
    }
    RESULTS.write(table);
    RESULTS.number("shapes-dates-asked", DateExperiments.ASKED);
    RESULTS.number("shapes-dates-networks", NETWORKS);
    RESULTS.number("shapes-dates-weights",
        new DateExperiments(1).translator().model().parameters().count());
  }

  @Test
  void of_days_with_dashes_about_half_are_read_as_they_were_meant() {
    Spread right = both("right", "asked");
    Spread probability = Spread.of(IntStream.rangeClosed(1, NETWORKS).mapToDouble(seed ->
        dashes(seed).mapToDouble(row -> ROWS.number(row, "p") + ROWS.number(row, "p swapped"))
            .average().orElseThrow()).toArray());
    assertThat(right.low()).isGreaterThan(0.4);
    assertThat(right.high()).isLessThan(0.55);
    assertThat(probability.low()).isGreaterThan(0.6);
    assertThat(probability.high()).isLessThan(0.95);
    RESULTS.number("shapes-dashes-asked",
        (long) dashes(1).mapToDouble(row -> ROWS.number(row, "asked")).sum());
    RESULTS.percent("shapes-dashes", right.median(), 0);
    RESULTS.percent("shapes-dashes-low", right.low(), 0);
    RESULTS.percent("shapes-dashes-high", right.high(), 0);
    RESULTS.percent("shapes-dashes-both", probability.median(), 0);
    RESULTS.percent("shapes-dashes-both-low", probability.low(), 0);
    RESULTS.percent("shapes-dashes-both-high", probability.high(), 0);
  }

  private static Spread both(String column, String of) {
    return Spread.of(IntStream.rangeClosed(1, NETWORKS).mapToDouble(seed ->
        dashes(seed).mapToDouble(row -> ROWS.number(row, column)).sum()
            / dashes(seed).mapToDouble(row -> ROWS.number(row, of)).sum()).toArray());
  }

  private static IntStream dashes(int seed) {
    return IntStream.concat(rows(DateNotation.DASHES_MONTH_FIRST, true),
        rows(DateNotation.DASHES_DAY_FIRST, true))
        .filter(row -> ROWS.number(row, "seed") == seed);
  }

  private static Spread share(DateNotation notation, boolean swap, String column) {
    return Spread.of(rows(notation, swap)
        .mapToDouble(row -> ROWS.number(row, column) / ROWS.number(row, "asked")).toArray());
  }

  private static IntStream rows(DateNotation notation, boolean swap) {
    return IntStream.range(0, ROWS.size()).filter(row -> ROWS.text(row, "notation")
        .equals(notation.name()) && ROWS.text(row, "can be swapped").equals(String.valueOf(swap)));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
