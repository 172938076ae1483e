package unrolled.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.TemporalXor;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts how the networks of the temporal exclusive or know what time it is. */
class ClockExperimentsTest {

  private static final Results RESULTS = Results.of("rnn");
  private static final RecordedRows ROWS = RnnRecords.clock().rows(RnnRecords::clockRows);

  /** Below this a third bit counts as known; who says one half has 0.25. */
  private static final double KNOWN = 0.03;

  @Test
  void networks_of_eight_units_find_the_time_again_from_the_bits() {
    List<double[]> late = values(8, "wrong time").stream()
        .map(ClockExperimentsTest::thirdBits).toList();
    double[] read = new double[late.get(0).length];
    Arrays.setAll(read, k -> 1 + TemporalXor.PERIOD * k);
    List<Double> found = new ArrayList<>();
    for (double[] errors : late) {
      assertThat(errors[0]).isGreaterThan(0.24);
      int first = IntStream.range(0, errors.length)
          .filter(k -> errors[k] < KNOWN).findFirst().orElseThrow();
      assertThat(Arrays.stream(errors).skip(first + 1)).allMatch(e -> e < 0.05);
      found.add(read[first]);
    }
    found.sort(null);
    assertThat(found.get(8)).isLessThan(30);
    assertThat(found.get(9)).isBetween(40.0, 60.0);
    double[] observer = thirdBits(ClockExperiments.observed(1));
    int seen = IntStream.range(0, observer.length)
        .filter(k -> observer[k] < KNOWN).findFirst().orElseThrow();
    assertThat(read[seen]).isLessThan(found.get(0));
    RESULTS.number("rnn-clock-found-ninth", found.get(8).longValue());
    RESULTS.number("rnn-clock-found-last", found.get(9).longValue());
    RESULTS.number("rnn-clock-found-observer", (long) read[seen]);
    RESULTS.write(RnnFigures.wrongTime(
        read, XorExperiments.spreadByBit(late), observer, home(read.length)));
  }

  /** Returns the median errors at the third bits of the networks that were started right. */
  private static double[] home(int count) {
    RecordedRows rows = RnnRecords.xor().rows(RnnRecords::xorRows);
    List<double[]> errors = IntStream.range(0, rows.size())
        .filter(row -> rows.number(row, "units") == 8)
        .mapToObj(row -> RnnRecords.values(rows.text(row, "by bit"))).toList();
    double[] medians = XorExperiments.spreadByBit(errors).stream()
        .mapToDouble(Spread::median).toArray();
    return IntStream.range(0, count).mapToDouble(k -> medians[1 + TemporalXor.PERIOD * k])
        .toArray();
  }

  @Test
  void five_clocks_tick_on_when_the_bits_say_nothing_one_goes_wrong_and_four_stop() {
    List<double[]> silence = values(8, "silence");
    List<double[]> beating = silence.stream().filter(six -> beat(six) > 0.1).toList();
    // lowest where a third bit, a zero for sure, is due
    long ticking = beating.stream()
        .filter(six -> six[4] < Math.min(six[3], six[5])).count();
    long stopped = silence.stream().filter(six -> beat(six) < 0.01).count();
    assertThat(ticking).isBetween(4L, 6L);
    assertThat(beating).as("those that tick, and one that has lost its time")
        .hasSize((int) ticking + 1);
    assertThat(stopped + beating.size()).isEqualTo(silence.size());
    for (double[] six : beating) {
      if (six[4] < Math.min(six[3], six[5])) {
        assertThat(Arrays.copyOf(six, 3)).as("in exact threes")
            .containsExactly(Arrays.copyOfRange(six, 3, 6), within(0.001));
      }
    }
    assertThat(ClockExperiments.isThird(ClockExperiments.SILENCE - 2 + 1)).isTrue();
    RESULTS.number("rnn-clock-silence", ClockExperiments.SILENCE);
    RESULTS.number("rnn-clock-ticking", ticking);
    RESULTS.number("rnn-clock-stopped", stopped);
  }

  private static double beat(double[] six) {
    double[] three = Arrays.copyOfRange(six, 3, 6);
    return Arrays.stream(three).max().orElseThrow() - Arrays.stream(three).min().orElseThrow();
  }

  @Test
  void two_units_lean_at_every_step_and_eight_units_at_the_third_only() {
    double[] third = numbers(2, "lean third");
    double[] drawn = numbers(2, "lean drawn");
    List<Double> leaning = new ArrayList<>();
    for (int i = 0; i < drawn.length; i++) {
      if (third[i] > 0.05) {
        assertThat(drawn[i]).isGreaterThan(third[i] / 2);
        leaning.add(drawn[i]);
      }
    }
    assertThat(leaning).hasSizeGreaterThanOrEqualTo(4);
    double[] leans = leaning.stream().mapToDouble(lean -> lean).toArray();
    RESULTS.number("rnn-clock-leaning", leans.length);
    RESULTS.number("rnn-clock-lean-low", Spread.of(leans).low(), 2);
    RESULTS.number("rnn-clock-lean-high", Spread.of(leans).high(), 2);
    Spread clock = Spread.of(numbers(8, "lean third"));
    assertThat(clock.low()).isGreaterThan(0.4);
    int best = IntStream.range(0, third.length).boxed()
        .max(Comparator.comparingDouble(i -> third[i])).orElseThrow();
    assertThat(third[best]).isGreaterThan(1.5 * drawn[best]);
    RESULTS.number("rnn-clock-eight-third", clock.median(), 2);
    RESULTS.number("rnn-clock-eight-drawn", Spread.of(numbers(8, "lean drawn")).median(), 2);
    RESULTS.number("rnn-clock-best-third", third[best], 2);
    RESULTS.number("rnn-clock-best-drawn", drawn[best], 2);
    assertThat(numbers(8, "lean drawn"))
        .containsExactly(new double[10], within(0.03));
  }

  @Test
  void eight_units_fit_the_luck_of_the_drawn_bits_a_little() {
    Spread learned = Spread.of(numbers(8, "learned"));
    assertThat(learned.median()).isLessThan(0.247);
  }

  @Test
  void the_observer_is_left_with_the_place_where_the_sequence_began() {
    SeededRandom random = new SeededRandom(3);
    for (int late = 0; late < TemporalXor.PERIOD; late++) {
      GroupObserver observer = new GroupObserver();
      int[] bits = TemporalXor.bits(120, random);
      for (int t = late; t < bits.length; t++) {
        if (observer.places() == 1) {
          assertThat(observer.forecast()).isEqualTo(
              ClockExperiments.isThird(t) ? bits[t] : 0.5);
        }
        observer.read(bits[t]);
      }
      assertThat(observer.places()).isEqualTo(1);
    }
  }

  @Test
  void the_observer_learns_nothing_from_zeros() {
    GroupObserver observer = new GroupObserver();
    for (int t = 0; t < 30; t++) {
      observer.read(0);
    }
    assertThat(observer.places()).isEqualTo(3);
    // one place in three says zero, two say one half
    assertThat(observer.forecast()).isBetween(0.2, 0.45);
  }

  private static double[] thirdBits(double[] errors) {
    return IntStream.range(0, errors.length).filter(t -> t % TemporalXor.PERIOD == 0)
        .mapToDouble(t -> errors[t]).toArray();
  }

  private static IntStream rows(int units) {
    return IntStream.range(0, ROWS.size()).filter(row -> ROWS.number(row, "units") == units);
  }

  private static double[] numbers(int units, String column) {
    return rows(units).mapToDouble(row -> ROWS.number(row, column)).toArray();
  }

  private static List<double[]> values(int units, String column) {
    return rows(units).mapToObj(row -> RnnRecords.values(ROWS.text(row, column))).toList();
  }
}
