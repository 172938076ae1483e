package unrolled.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.TemporalXor;
import unrolled.core.report.LedgerRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of the temporal exclusive or, then draws it. */
class XorExperimentsTest {

  private static final Results RESULTS = Results.of("rnn");
  private static final RecordedRows ROWS = RnnRecords.xor().rows(RnnRecords::xorRows);

  /** Mean squared errors over 400 new sequences have a standard deviation of about this. */
  private static final double SAMPLING = 0.001;

  @Test
  void one_unit_learns_next_to_nothing() {
    assertThat(Spread.of(all(1)).low()).isGreaterThan(0.24);
    RESULTS.number("rnn-xor-one-low", Spread.of(all(1)).low(), 3);
    RESULTS.number("rnn-xor-one", Spread.of(all(1)).median(), 3);
  }

  @Test
  void networks_of_two_and_four_units_stand_at_the_levels_and_between_them() {
    double[] two = sorted(2);
    long stuck = count(two, 0.249, 1);
    long near = count(two, 0, TemporalXor.floorWithoutClock() + SAMPLING);
    assertThat(stuck).isBetween(2L, 6L);
    assertThat(near).isBetween(2L, 5L);
    // nobody with two bits and no clock can have this
    assertThat(two[0]).isLessThan(TemporalXor.floorWithoutClock() - 3 * SAMPLING)
        .isGreaterThan(0.2);
    double[] four = sorted(4);
    long between = count(four, 0.18, TemporalXor.floorWithoutClock() - SAMPLING);
    long clocked = count(four, 0, 0.18);
    assertThat(clocked).isBetween(3L, 6L);
    assertThat(clocked + between).isEqualTo(four.length - 1);
    assertThat(four[9]).isBetween(TemporalXor.floorWithoutClock() + SAMPLING, 0.249);
    RESULTS.number("rnn-xor-two-stuck", stuck);
    RESULTS.number("rnn-xor-two-near", near);
    RESULTS.number("rnn-xor-four-between", between);
    RESULTS.number("rnn-xor-four-clocked", clocked);
  }

  @Test
  void eight_units_nearly_reach_the_floor() {
    Spread eight = Spread.of(all(8));
    assertThat(eight.low()).isGreaterThan(TemporalXor.floor());
    assertThat(eight.median()).isLessThan(0.175);
    assertThat(eight.high()).isLessThan(0.2);
    RESULTS.number("rnn-xor-eight-low", eight.low(), 3);
    RESULTS.number("rnn-xor-eight-high", eight.high(), 3);
    Spread third = Spread.of(column(8, "third"));
    Spread drawn = Spread.of(column(8, "drawn"));
    assertThat(third.high()).isLessThan(0.03);
    assertThat(drawn.low()).isGreaterThan(0.25);
    RESULTS.number("rnn-xor-eight-third", third.median(), 3);
    RESULTS.number("rnn-xor-eight-drawn", drawn.median(), 3);
    RESULTS.number("rnn-xor-passes", XorExperiments.PASSES);
    RESULTS.text("rnn-xor-step-size", String.valueOf(XorExperiments.LEARNING_RATE));
    RESULTS.ledger(new LedgerRow("rnn-elman-xor", "bib-elman-1990",
        "temporal exclusive or: squared error at each third bit, and at the others",
        "the error falls at every third bit", LedgerRow.Mark.R,
        String.format(Locale.ROOT, "%.3f, and %.3f", third.median(), drawn.median()), "1 to 10",
        "below 0.03, and above 0.25, for each of ten networks",
        String.format("eight tanh units, full gradient, Adam; 3,000 bits as 40 sequences of 75;"
            + " with his two units %d of ten show the fall", count(all(2), 0, 0.249)), true));
  }

  @Test
  void the_error_falls_at_every_third_bit_and_is_above_a_quarter_between_without_a_clock() {
    int best = rows(2).boxed()
        .min(Comparator.comparingDouble(row -> ROWS.number(row, "all"))).orElseThrow();
    double[] two = byBit(best);
    double[] eight = XorExperiments.spreadByBit(rows(8).mapToObj(this::byBit).toList())
        .stream().mapToDouble(Spread::median).toArray();
    for (int t = 1; t + 2 < eight.length; t += TemporalXor.PERIOD) {
      assertThat(eight[t]).isLessThan(0.05);
      assertThat(eight[t + 1]).isBetween(0.24, 0.27);
      assertThat(eight[t + 2]).isBetween(0.24, 0.27);
      assertThat(two[t]).isBetween(0.05, 0.13);
    }
    assertThat(ROWS.number(best, "third")).isLessThan(0.1);
    assertThat(ROWS.number(best, "drawn")).isGreaterThan(0.27);
    RESULTS.write(RnnFigures.xorByBit(two, eight));
  }

  @Test
  void more_units_come_closer_to_the_floor() {
    List<Spread> spreads = new ArrayList<>();
    for (int units : XorExperiments.UNITS) {
      spreads.add(Spread.of(all(units)));
    }
    for (int i = 1; i < spreads.size(); i++) {
      assertThat(spreads.get(i).median()).isLessThan(spreads.get(i - 1).median());
    }
    RESULTS.write(RnnFigures.xorByUnits(
        IntStream.of(XorExperiments.UNITS).asDoubleStream().toArray(), spreads));
  }

  @Test
  void the_height_between_the_dips_does_not_tell_who_has_a_clock() {
    double clock = Spread.of(column(8, "drawn")).high();
    double none = rows(2).filter(row -> ROWS.number(row, "third") < 0.2)
        .mapToDouble(row -> ROWS.number(row, "drawn")).min().orElseThrow();
    assertThat(clock).isGreaterThan(none + 3 * SAMPLING);
    RESULTS.number("rnn-xor-eight-drawn-high", clock, 3);
    RESULTS.number("rnn-xor-two-drawn-low", none, 3);
  }

  private static double[] all(int units) {
    return column(units, "all");
  }

  private static double[] column(int units, String column) {
    return rows(units).mapToDouble(row -> ROWS.number(row, column)).toArray();
  }

  private static IntStream rows(int units) {
    return IntStream.range(0, ROWS.size()).filter(row -> ROWS.number(row, "units") == units);
  }

  private double[] byBit(int row) {
    return RnnRecords.values(ROWS.text(row, "by bit"));
  }

  private static double[] sorted(int units) {
    return Arrays.stream(all(units)).sorted().toArray();
  }

  private static long count(double[] values, double from, double to) {
    return IntStream.range(0, values.length)
        .filter(i -> values[i] >= from && values[i] < to).count();
  }
}
