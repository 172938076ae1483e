package unrolled.bptt;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.LedgerRow;
import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts that a latch is harder to learn the longer it must hold, and as easy to guess. */
class LatchExperimentsTest {

  private static final Results RESULTS = Results.of("bptt");
  private static final RecordedRows RUNS = Recorded.of("bptt-latch")
      .command("mvn -Pfull -pl chapters/06-bptt -am package")
      .seeds("1 to 10")
      .dependsOn("src/main/java/unrolled/bptt/LatchExperiments.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnCell.java",
          "../../core/src/main/java/unrolled/core/model/Recurrence.java",
          "../../core/src/main/java/unrolled/core/data/LatchTask.java")
      .columns("steps", "seed", "sequences", "first", "last", "largest", "later", "reach",
          "wide", "wide last", "wide reach", "guesses")
      .rows(LatchExperiments::runs);

  private static double[] column(String name, int steps) {
    return IntStream.range(0, RUNS.size()).filter(row -> RUNS.number(row, "steps") == steps)
        .mapToDouble(row -> RUNS.number(row, name)).toArray();
  }

  private static double[] solved(String name) {
    return Arrays.stream(LatchExperiments.STEPS)
        .mapToDouble(steps -> Arrays.stream(column(name, steps)).filter(n -> n > 0).count())
        .toArray();
  }

  /** Returns a column of those that gradient descent solved, or of those that it did not. */
  private static double[] column(String name, int steps, boolean solved) {
    double[] values = column(name, steps);
    double[] sequences = column("sequences", steps);
    return IntStream.range(0, values.length).filter(i -> sequences[i] > 0 == solved)
        .mapToDouble(i -> values[i]).toArray();
  }

  @Test
  void descent_solves_short_latches_and_no_long_one_while_guessing_solves_all() {
    double[] descent = solved("sequences");
    double[] wide = solved("wide");
    double[] guessing = solved("guesses");
    int last = descent.length - 1;
    assertThat(guessing).containsOnly(LatchExperiments.SEEDS);
    assertThat(descent[3]).as("20 steps").isEqualTo(LatchExperiments.SEEDS);
    assertThat(descent[last]).isZero();
    for (int i = 1; i <= last; i++) {
      assertThat(descent[i]).isLessThanOrEqualTo(descent[i - 1]);
      assertThat(wide[i]).as("from wider weights").isLessThanOrEqualTo(wide[i - 1]);
    }
    assertThat(wide[last]).as("as wide as the guesses").isLessThanOrEqualTo(2);
    Table table = Table.of("bptt-latch-runs", "steps", "solved from ±1", "sequences (median)",
        "solved from ±4", "guesses (median)")
        .caption("The latch: seeds of ten that gradient descent solved from first weights within ±1"
            + " (median of the sequences of these) and within ±4. Guessing within ±4 solved all.");
    for (int i = 0; i <= last; i++) {
      int steps = LatchExperiments.STEPS[i];
      double[] needed = column("sequences", steps, true);
      Spread guesses = Spread.of(column("guesses", steps));
      assertThat(guesses.median()).as("guesses for " + steps).isBetween(1.0, 40.0);
      table.row(String.valueOf(steps), whole(descent[i]),
          needed.length == 0 ? "–" : whole(Spread.of(needed).median()), whole(wide[i]),
          whole(guesses.median()));
    }
    RESULTS.write(table);
    RESULTS.number("bptt-latch-wide-100", (long) wide[last]);
    RESULTS.number("bptt-latch-most",
        (long) LatchExperiments.MOST_BATCHES * LatchExperiments.BATCH);
    RESULTS.ledger(new LedgerRow("bptt-bengio-latch", "bib-bengio-1994",
        "latching a sign: share of runs that succeed against length", "falls with length",
        LedgerRow.Mark.R, "10 of 10 at 2 steps, " + whole(descent[last]) + " of 10 at 100",
        "1–10", "never rises with length",
        "the sign is the first input, where theirs is learned input of the first steps; 16"
            + " sequences a step and our learning rate", true));
  }

  @Test
  void from_five_steps_on_every_unit_that_descent_trained_flips_its_sign_at_each_step() {
    int solved = 0;
    assertThat(LatchExperiments.STEPS[0]).isEqualTo(2);
    assertThat(Spread.of(column("last", 2, true)).high()).as("two steps").isGreaterThan(1);
    for (int steps : Arrays.stream(LatchExperiments.STEPS).skip(1).toArray()) {
      double[] last = column("last", steps, true);
      double[] later = column("later", steps, true);
      solved += last.length;
      for (int i = 0; i < last.length; i++) {
        assertThat(last[i]).as("at " + steps + " steps").isLessThan(-1.3);
        assertThat(later[i]).as("asked one step later").isLessThan(0.02);
      }
    }
    RESULTS.number("bptt-latch-flipping", solved);
  }

  @Test
  void from_wider_weights_a_few_hold_and_only_these_at_length() {
    int flipping = 0;
    int holding = 0;
    for (int steps : Arrays.stream(LatchExperiments.STEPS).skip(1).toArray()) {
      double[] wide = column("wide", steps);
      double[] last = column("wide last", steps);
      for (int i = 0; i < wide.length; i++) {
        if (wide[i] > 0) {
          assertThat(Math.abs(last[i])).isGreaterThan(1.3);
          flipping += last[i] < 0 ? 1 : 0;
          holding += last[i] > 0 ? 1 : 0;
          assertThat(last[i] > 0 || steps < 50).as("at " + steps + " steps").isTrue();
        }
      }
    }
    assertThat(flipping).isGreaterThan(5 * holding);
    assertThat(solved("wide")).as("one at fifty, one at a hundred").endsWith(1, 1);
    RESULTS.number("bptt-latch-wide-flipping", flipping);
    RESULTS.number("bptt-latch-wide-holding", holding);
  }

  @Test
  void at_a_hundred_steps_most_units_never_have_a_weight_that_can_hold() {
    double[] largest = column("largest", 100, false);
    double[] last = column("last", 100, false);
    assertThat(Arrays.stream(column("first", 100)).map(Math::abs).max().orElseThrow())
        .isLessThan(1);
    long small = Arrays.stream(largest).filter(w -> w < 1.05).count();
    assertThat(small).isEqualTo(8);
    assertThat(Arrays.stream(last).filter(w -> w > -0.85 && w < -0.7).count()).isEqualTo(9);
    assertThat(Spread.of(last).high()).as("one exploded, one came back").isGreaterThan(100);
    double[] wide = column("wide last", 100);
    double[] wideReach = column("wide reach", 100);
    int[] failed = IntStream.range(0, wide.length)
        .filter(i -> column("wide", 100)[i] < 0).toArray();
    long held = Arrays.stream(failed).filter(i -> Math.abs(wide[i]) > 1.9).count();
    assertThat(Arrays.stream(failed).filter(i -> Math.abs(wide[i]) > 1).count()).isEqualTo(held);
    assertThat(2 * held).isGreaterThan(failed.length);
    double reach = Math.max(Spread.of(column("reach", 100)).high(),
        Arrays.stream(failed).mapToDouble(i -> wideReach[i]).max().orElseThrow());
    assertThat(reach).as("either way nothing arrives").isLessThan(1e-6);
    RESULTS.text("bptt-latch-reach", PowerOfTen.of(reach));
    RESULTS.number("bptt-latch-wide-failed", failed.length);
    RESULTS.number("bptt-latch-small", small);
    RESULTS.number("bptt-latch-wide-held", held);
  }

  @Test
  void the_record_is_what_runs_give_today() {
    LatchExperiments run = new LatchExperiments(5, 1);
    LatchExperiments.Descent descent = run.byGradient(LatchExperiments.FIRST_WEIGHTS);
    assertThat(column("sequences", 5)[0]).isEqualTo(descent.sequences());
    assertThat(column("last", 5)[0]).isCloseTo(descent.last(), within(5e-5));
    assertThat(column("later", 5)[0]).isCloseTo(descent.oneLater(), within(5e-5));
    assertThat(column("guesses", 5)[0]).isEqualTo(run.byGuessing());
  }

  private static String whole(double value) {
    return String.valueOf(Math.round(value));
  }
}
