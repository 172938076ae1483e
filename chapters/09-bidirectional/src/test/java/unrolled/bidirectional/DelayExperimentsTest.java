package unrolled.bidirectional;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.bidirectional.DelayExperiments.Score;
import unrolled.bidirectional.DelayExperiments.Task;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.LedgerRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.latent.LocalLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what it is worth to answer late. */
class DelayExperimentsTest {

  private static final Results RESULTS = Results.of("bidirectional");
  private static final LocalLevel NILE = SmootherExperiments.MODEL;
  /** Labels that each network is asked for; the last two bits of a sequence have none. */
  private static final int ANSWERS = DelayExperiments.ASKED * (DelayExperiments.BITS - 2);
  private static final RecordedRows RULE = record(Task.RULE);
  private static final RecordedRows CAPITALS = record(Task.CAPITALS);

  private static RecordedRows record(Task task) {
    return BidirectionalRecords
        .of("bidirectional-delay-" + task.name().toLowerCase(Locale.ROOT),
            "1 to " + task.seeds(), BidirectionalRecords.OWN + "DelayExperiments.java",
            BidirectionalRecords.OWN + "Delay.java", BidirectionalRecords.OWN + "AheadTask.java",
            BidirectionalRecords.RNN_CELL, BidirectionalRecords.CLASS_NAMES)
        .columns("task", "delay", "seed", "right", "f1")
        .rows(() -> DelayExperiments.scores(task).stream().map(Score::row).toList());
  }

  private static long wrong(String delay) {
    return IntStream.range(0, RULE.size())
        .filter(row -> RULE.text(row, "delay").equals(delay))
        .mapToLong(row -> Math.round(ANSWERS * (1 - RULE.number(row, "right")))).sum();
  }

  private static Spread spread(RecordedRows rows, String delay, String column) {
    return Spread.of(IntStream.range(0, rows.size())
        .filter(row -> rows.text(row, "delay").equals(delay))
        .mapToDouble(row -> rows.number(row, column)).toArray());
  }

  @Test
  void a_run_comes_out_as_recorded() {
    assertThat(RULE.rows()).hasSize(30).contains(DelayExperiments.score(Task.RULE, 2, 1).row());
    assertThat(CAPITALS.rows()).hasSize(30);
  }

  @Test
  void whoever_has_not_read_both_bits_guesses_and_whoever_has_is_right() {
    for (String blind : new String[] {"0", "1"}) { // 9,000 answers: 0.005 is one deviation
      Spread right = spread(RULE, blind, "right");
      assertThat(right.low()).isGreaterThan(0.475);
      assertThat(right.high()).isLessThan(0.525);
    }
    for (String seeing : new String[] {"2", "4", "8", "both"}) {
      assertThat(spread(RULE, seeing, "right").low()).as(seeing).isGreaterThan(0.999);
    }
    assertThat(wrong("both")).as("both directions").isZero();
    assertThat(wrong("2") + wrong("4") + wrong("8")).as("of fifteen networks").isEqualTo(1);
    RESULTS.number("bidirectional-delay-rule-answers", 3 * Task.RULE.seeds() * ANSWERS);
    RESULTS.number("bidirectional-delay-bits", DelayExperiments.BITS);
    RESULTS.number("bidirectional-delay-batches", DelayExperiments.BATCHES);
  }

  @Test
  void two_letters_late_is_as_good_as_both_directions() {
    Spread both = spread(CAPITALS, "both", "f1");
    List<Spread> late = Arrays.stream(DelayExperiments.DELAYS)
        .mapToObj(d -> spread(CAPITALS, String.valueOf(d), "f1")).toList();
    assertThat(both.low()).as("both directions and none of the future")
        .isGreaterThan(late.get(0).high());
    assertThat(late.get(2).low()).isGreaterThan(late.get(0).high());
    assertThat(late.get(1).low()).isGreaterThan(late.get(0).high());
    assertThat(late.get(1).median()).isLessThan(late.get(2).median());
    assertThat(late.get(2).high()).as("a tie").isGreaterThan(both.low());
    assertThat(both.high()).isGreaterThan(late.get(2).low());
    RESULTS.percent("bidirectional-delay-capitals-one", late.get(1).median(), 1);
    assertThat(late.get(4).high()).as("eight letters").isLessThan(late.get(2).low());
    RESULTS.percent("bidirectional-delay-capitals-none", late.get(0).median(), 1);
    RESULTS.percent("bidirectional-delay-capitals-two", late.get(2).median(), 1);
    RESULTS.percent("bidirectional-delay-capitals-both", both.median(), 1);
    RESULTS.percent("bidirectional-delay-capitals-eight", late.get(4).median(), 1);
    RESULTS.number("bidirectional-delay-epochs", DelayExperiments.EPOCHS);
    RESULTS.write(DelayFigures.capitals(late, both));
    RESULTS.ledger(new LedgerRow("bidirectional-directions", "bib-graves-schmidhuber-2005",
        "a label for each step: both directions against one", "both are better",
        LedgerRow.Mark.V, String.format(Locale.ROOT, "F1 of capitals %.1f%% against %.1f%%",
            100 * both.median(), 100 * late.get(0).median()), "1 to 5",
        "worst of both above best of one",
        "tanh units and capitals, theirs LSTMs and phonemes; read in the abstract", true));
  }

  @Test
  void what_waiting_is_worth_is_listed() {
    Table table = Table.of("bidirectional-delay", "future", "rule: right, %",
        "capitals: F1, %", "Nile: squared error", "of the gain, %").align("<>>>>")
        .caption("What some steps of the future are worth: a rule that needs two, capitals of"
            + " class names, and, exactly, the level of the Nile. Medians and ranges of five"
            + " networks.");
    TwoFilters filters = new TwoFilters(NILE);
    double gain = NILE.filterFloor() - NILE.smootherFloor();
    for (int d : DelayExperiments.DELAYS) {
      double error = filters.variance(d);
      row(table, String.valueOf(d), d == 1 ? "1 step" : d + " steps", error,
          100 * (NILE.filterFloor() - error) / gain);
    }
    row(table, "both", "both directions", NILE.smootherFloor(), 100);
    RESULTS.write(table);
    assertThat(filters.variance(0)).isCloseTo(NILE.filterFloor(), within(1e-9));
  }

  private static void row(Table table, String delay, String name, double error, double share) {
    table.row(name, range(spread(RULE, delay, "right")), range(spread(CAPITALS, delay, "f1")),
        String.format(Locale.ROOT, "%,.0f", error), String.format(Locale.ROOT, "%.1f", share));
  }

  private static String range(Spread spread) {
    return String.format(Locale.ROOT, "%.1f (%.1f–%.1f)",
        100 * spread.median(), 100 * spread.low(), 100 * spread.high());
  }

  @Test
  void numbers_of_weights_are_about_equal() {
    for (Task task : Task.values()) {
      long one = task.network(0, new SeededRandom(1)).parameters().count();
      long both = task.network(DelayExperiments.BOTH, new SeededRandom(1)).parameters().count();
      assertThat(both).isLessThanOrEqualTo(one).isGreaterThan((long) (0.9 * one));
      String id = "bidirectional-delay-" + task.name().toLowerCase(Locale.ROOT);
      RESULTS.number(id + "-one-weights", one);
      RESULTS.number(id + "-both-weights", both);
      RESULTS.number(id + "-one-units", task.units(0));
      RESULTS.number(id + "-both-units", task.units(DelayExperiments.BOTH));
    }
  }
}
