package unrolled.shapes;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what teacher forcing hides, and what two mistakes with the target's ends do. */
class WrongShapesExperimentsTest {

  /** Half of the last digit of the record. */
  private static final double RECORDED = 6e-6;

  private static final int LATE = WrongShapesExperiments.LATE;

  private static final Results RESULTS = Results.of("shapes");
  private static final RecordedRows RUNS = Recorded.of("shapes-wrong")
      .command("mvn -Pfull -pl chapters/11-sequence-shapes -am package")
      .seeds("1 to 10")
      .dependsOn(Stream.concat(NumberRecords.PARTS.stream(),
          Stream.of("WrongShapesExperiments", "NumberPairs", "EnglishNumbers").map(
              name -> "src/main/java/unrolled/shapes/" + name + ".java"))
          .toArray(String[]::new))
      .columns(WrongShapesExperiments.COLUMNS)
      .rows(WrongShapesExperiments::runs);

  private static double[] of(String way, int batches, String column) {
    double[] values = IntStream.range(0, RUNS.size())
        .filter(row -> RUNS.text(row, "way").equals(way)
            && RUNS.number(row, "batches") == batches)
        .mapToDouble(row -> RUNS.number(row, column)).toArray();
    assertThat(values).hasSize(WrongShapesExperiments.SEEDS);
    return values;
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    WrongShapesExperiments.Outcome today =
        new WrongShapesExperiments(WrongShapesExperiments.Way.RIGHT, 1)
            .after(WrongShapesExperiments.EARLY);
    int early = WrongShapesExperiments.EARLY;
    assertThat(today.loss()).isCloseTo(of("right", early, "loss")[0], within(RECORDED));
    assertThat(today.free()).isCloseTo(of("right", early, "free")[0], within(RECORDED));
  }

  @Test
  void teacher_forcing_hides_how_wrong_the_wrong_ones_go() {
    Spread forced = Spread.of(of("right", LATE, "forced"));
    Spread free = Spread.of(of("right", LATE, "free"));
    assertThat(forced.low()).isGreaterThan(0.85);
    assertThat(free.median()).isLessThan(0.6);
    assertThat(free.high()).isLessThan(forced.low());
    RESULTS.number("shapes-forced-batches", LATE);
    RESULTS.number("shapes-forced-size", WrongShapesExperiments.BATCH);
    RESULTS.number("shapes-forced-encoder", WrongShapesExperiments.ENCODER_UNITS);
    RESULTS.number("shapes-forced-decoder", WrongShapesExperiments.DECODER_UNITS);
    write("shapes-forced-right", forced, 0);
    write("shapes-free-right", free, 0);
  }

  private static void write(String id, Spread spread, int decimals) {
    RESULTS.percent(id, spread.median(), decimals);
    RESULTS.percent(id + "-low", spread.low(), decimals);
    RESULTS.percent(id + "-high", spread.high(), decimals);
  }

  @Test
  void exact_matches_are_the_same_with_teacher_forcing_and_without() {
    double[] exact = of("right", LATE, "freeExact");
    assertThat(of("right", LATE, "forcedExact")).containsExactly(exact);
    assertThat(of("right", WrongShapesExperiments.EARLY, "forcedExact"))
        .containsExactly(of("right", WrongShapesExperiments.EARLY, "freeExact"));
    Spread spread = Spread.of(exact);
    assertThat(spread.low()).isPositive();
    write("shapes-free-exact", spread, 1);
  }

  @Test
  void a_target_that_is_not_shifted_is_copied_and_nothing_is_learned() {
    int late = WrongShapesExperiments.WRONG;
    assertThat(LATE).as("the right program has had twice as many").isEqualTo(2 * late);
    Spread unshifted = Spread.of(of("unshifted", late, "loss"));
    Spread right = Spread.of(of("right", LATE, "loss"));
    assertThat(unshifted.high()).isLessThan(right.low() / 3);
    assertThat(Spread.of(of("unshifted", late, "forced")).low()).isGreaterThan(0.99);
    assertThat(of("unshifted", late, "freeExact")).containsOnly(0);
    RESULTS.number("shapes-unshifted-batches", late);
    RESULTS.number("shapes-unshifted-loss", unshifted.median(), 3);
    RESULTS.number("shapes-shifted-loss", right.median(), 2);
    RESULTS.number("shapes-unshifted-exact", 0);
  }

  @Test
  void without_an_end_symbol_no_decoder_ever_ends() {
    for (int batches : new int[] {WrongShapesExperiments.EARLY, WrongShapesExperiments.WRONG}) {
      assertThat(of("endless", batches, "ended")).containsOnly(0);
    }
    RESULTS.number("shapes-endless-longest", WrongShapesExperiments.LONGEST);
    RESULTS.number("shapes-endless-asked", WrongShapesExperiments.HELD_OUT);
  }
}
