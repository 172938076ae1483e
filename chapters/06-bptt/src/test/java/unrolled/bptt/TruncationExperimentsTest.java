package unrolled.bptt;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what a cut way back costs, and then draws it. */
class TruncationExperimentsTest {

  private static final Results RESULTS = Results.of("bptt");
  private static final RecordedRows ECHOES = Recorded.of("bptt-echo")
      .command("mvn -Pfull -pl chapters/06-bptt -am package")
      .seeds("1 to 10")
      .dependsOn("src/main/java/unrolled/bptt/TruncationExperiments.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnCell.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnParameters.java",
          "../../core/src/main/java/unrolled/core/model/Recurrence.java",
          "../../core/src/main/java/unrolled/core/data/EchoTask.java")
      .columns("start", "chunk", "rate", "seed", "steps", "bits")
      .rows(TruncationExperiments::echoes);

  private static final int[] ASKED = TruncationExperiments.ASKED;
  private static final int SOON = 50;
  private static final int LAST = ASKED[ASKED.length - 1];

  private static double[] bits(TruncationExperiments.Way way, int steps) {
    String start = way.solved() ? "solved" : "random";
    return IntStream.range(0, ECHOES.size())
        .filter(row -> ECHOES.text(row, "start").equals(start)
            && ECHOES.number(row, "chunk") == way.chunk()
            && ECHOES.number(row, "rate") == way.rate()
            && ECHOES.number(row, "steps") == steps)
        .mapToDouble(row -> ECHOES.number(row, "bits")).toArray();
  }

  private static TruncationExperiments.Way cut(int chunk) {
    return new TruncationExperiments.Way(5, false, chunk, TruncationExperiments.RATE, 1);
  }

  private static Spread spread(TruncationExperiments.Way way, int steps) {
    return Spread.of(bits(way, steps));
  }

  private static List<Spread> curve(TruncationExperiments.Way way) {
    return Arrays.stream(ASKED).mapToObj(steps -> spread(way, steps)).toList();
  }

  /** Returns the least bits of each seed on its way. */
  private static Spread best(TruncationExperiments.Way way) {
    return Spread.of(IntStream.range(0, 10).mapToDouble(i -> Arrays.stream(ASKED)
        .mapToDouble(steps -> bits(way, steps)[i]).min().orElseThrow()).toArray());
  }

  @Test
  void runs_too_short_for_the_echo_learn_it_at_first_and_then_unlearn_it() {
    Spread soon = spread(cut(5), SOON);
    assertThat(soon.high()).as("an echo that no run spans, nearly learned").isLessThan(0.5);
    assertThat(best(cut(5)).high()).isLessThan(0.35);
    assertThat(spread(cut(1), SOON).median()).isGreaterThan(soon.high());
    assertThat(spread(cut(2), SOON).median())
        .isBetween(soon.median(), spread(cut(1), SOON).median());
    for (int chunk : new int[] {1, 2, 5}) {
      assertThat(spread(cut(chunk), LAST).low()).as("runs of " + chunk).isGreaterThan(0.95);
    }
    Arrays.stream(ASKED).filter(steps -> steps >= 500).forEach(
        steps -> assertThat(spread(cut(5), steps).low()).isGreaterThan(0.95));
    for (int steps : new int[] {300, 500}) {
      assertThat(spread(cut(1), steps).median()).as("runs of 1 are the slowest to lose it")
          .isLessThan(spread(cut(1), SOON).median() - 0.2)
          .isLessThan(spread(cut(5), steps).median() - 0.5);
    }
    assertThat(spread(cut(1), 1400).low()).as("and lose it").isGreaterThan(0.9);
    for (int chunk : new int[] {6, TruncationExperiments.STEPS}) {
      for (int steps = 500; steps <= LAST; steps = steps == 500 ? 1000 : 2 * steps) {
        assertThat(spread(cut(chunk), steps).high()).as("runs of " + chunk).isLessThan(0.005);
      }
    }
    assertThat(spread(cut(6), LAST).high()).isLessThan(0.001);
    RESULTS.number("bptt-echo-soon", SOON);
    RESULTS.number("bptt-echo-5", soon.median(), 2);
    RESULTS.number("bptt-echo-5-low", soon.low(), 2);
    RESULTS.number("bptt-echo-5-high", soon.high(), 2);
    RESULTS.number("bptt-echo-5-500", spread(cut(5), 500).median(), 2);
    RESULTS.number("bptt-echo-1", spread(cut(1), 500).median(), 2);
    RESULTS.number("bptt-echo-1-lost", 1400);
    RESULTS.number("bptt-echo-last", LAST);
  }

  @Test
  void a_cut_gradient_does_not_keep_a_solution_that_it_is_given() {
    TruncationExperiments.Way given =
        new TruncationExperiments.Way(5, true, 5, TruncationExperiments.RATE, 1);
    TruncationExperiments.Way full = new TruncationExperiments.Way(
        5, true, TruncationExperiments.STEPS, TruncationExperiments.RATE, 1);
    TruncationExperiments.Way slow =
        new TruncationExperiments.Way(5, true, 5, TruncationExperiments.SLOWER[1], 1);
    TruncationExperiments.Way slower =
        new TruncationExperiments.Way(5, false, 5, TruncationExperiments.SLOWER[0], 1);
    Spread solved = spread(
        cut(TruncationExperiments.STEPS), TruncationExperiments.SOLVED);
    assertThat(solved.high()).as("what is given").isLessThan(0.0015);
    Arrays.stream(ASKED).filter(steps -> steps <= 100).forEach(
        steps -> assertThat(spread(given, steps).high()).as("still there").isLessThan(0.15));
    assertThat(spread(given, 700).low()).as("and lost").isGreaterThan(0.9);
    Arrays.stream(ASKED).forEach(
        steps -> assertThat(spread(full, steps).high()).isLessThan(0.0025));
    Arrays.stream(ASKED).forEach(steps -> assertThat(spread(slow, steps).high())
        .as("a tenth of the rate").isLessThan(0.06));
    assertThat(best(slower).high()).as("a third of the rate").isLessThan(0.2);
    assertThat(spread(slower, LAST).low()).isGreaterThan(0.95);
    RESULTS.number("bptt-given", solved.median(), 3);
    RESULTS.number("bptt-given-lost", spread(given, 700).low(), 2);
    RESULTS.number("bptt-given-soon", spread(given, 100).high(), 2);
    RESULTS.write(BpttFigures.echo(ASKED, curve(cut(1)), curve(cut(5)), curve(given),
        curve(cut(6)), EchoControlExperimentsTest.outputAlone()));
  }

  @Test
  void runs_of_one_learn_an_echo_after_one_step_nearly_as_well_as_the_full_gradient() {
    for (long seed = 1; seed <= 3; seed++) {
      double[] bits = new double[2];
      for (int i = 0; i < 2; i++) {
        bits[i] = new TruncationExperiments.Way(1, false, i == 0 ? 1
            : TruncationExperiments.STEPS, TruncationExperiments.RATE, seed).bits(300)[0];
      }
      assertThat(bits[0]).isGreaterThan(2 * bits[1]).isLessThan(0.02);
      assertThat(bits[1]).isLessThan(0.001);
    }
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    for (TruncationExperiments.Way way : TruncationExperiments.ways()) {
      double[] today = way.bits(ASKED[0], SOON);
      assertThat(today[0]).isCloseTo(bits(way, ASKED[0])[0], within(5e-7));
      assertThat(today[1]).isCloseTo(bits(way, SOON)[0], within(5e-7));
    }
  }
}
