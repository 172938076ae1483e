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
      .columns("steps", "seed", "sequences", "guesses")
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

  @Test
  void descent_solves_short_latches_and_hardly_any_long_one_while_guessing_solves_all() {
    double[] descent = solved("sequences");
    double[] guessing = solved("guesses");
    int last = descent.length - 1;
    assertThat(guessing).containsOnly(LatchExperiments.SEEDS);
    assertThat(descent[0]).isEqualTo(LatchExperiments.SEEDS);
    assertThat(descent[last]).isLessThanOrEqualTo(2);
    for (int i = 1; i <= last; i++) {
      assertThat(descent[i]).isLessThanOrEqualTo(descent[i - 1]);
    }
    Table table = Table.of("bptt-latch-runs", "steps", "solved by descent", "sequences (median)",
        "solved by guessing", "guesses (median)", "most guesses")
        .caption("The latch, ten seeds: the median of the sequences that gradient descent needed"
            + " is over the seeds that solved it.");
    for (int i = 0; i <= last; i++) {
      int steps = LatchExperiments.STEPS[i];
      double[] needed = Arrays.stream(column("sequences", steps)).filter(n -> n > 0).toArray();
      Spread guesses = Spread.of(column("guesses", steps));
      assertThat(guesses.median()).as("guesses for " + steps).isBetween(1.0, 40.0);
      table.row(String.valueOf(steps), whole(descent[i]),
          needed.length == 0 ? "–" : whole(Spread.of(needed).median()), whole(guessing[i]),
          whole(guesses.median()), whole(guesses.high()));
    }
    RESULTS.write(table);
    RESULTS.number("bptt-latch-solved-100", (long) descent[last]);
    RESULTS.number("bptt-latch-most",
        (long) LatchExperiments.MOST_BATCHES * LatchExperiments.BATCH);
    RESULTS.number("bptt-latch-guesses-2", Spread.of(column("guesses", 2)).median(), 0);
    RESULTS.number("bptt-latch-guesses-100", Spread.of(column("guesses", 100)).median(), 0);
    RESULTS.write(BpttFigures.latch(
        Arrays.stream(LatchExperiments.STEPS).asDoubleStream().toArray(), descent, guessing));
    RESULTS.ledger(new LedgerRow("bptt-bengio-latch", "bib-bengio-1994",
        "latching a sign: share of runs that succeed against length", "falls with length",
        LedgerRow.Mark.R, "10 of 10 at 2 steps, " + whole(descent[last]) + " of 10 at 100",
        "1–10", "never rises with length",
        "the sign is the first input, where theirs is learned input of the first steps; 16"
            + " sequences a step and our learning rate", true));
  }

  @Test
  void the_record_is_what_runs_give_today() {
    LatchExperiments run = new LatchExperiments(5, 1);
    assertThat(column("sequences", 5)[0]).isEqualTo(run.byGradient());
    assertThat(column("guesses", 5)[0]).isEqualTo(run.byGuessing());
  }

  private static String whole(double value) {
    return String.valueOf(Math.round(value));
  }
}
