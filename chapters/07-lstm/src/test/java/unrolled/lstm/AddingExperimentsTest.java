package unrolled.lstm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;
import unrolled.core.report.Chart;
import unrolled.core.report.LedgerRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts who learns to add two numbers, and after how many sequences. */
class AddingExperimentsTest {

  private static final Results RESULTS = Results.of("lstm");
  private static final int WATCHED = AddingExperiments.WATCHED;
  private static final RecordedRows RUNS = EndRecords.runs("lstm-adding", "AddingTask",
      "AddingExperiments").rows(AddingExperiments::runs);

  /** Returns the share of each seed after some sequences; a run that stopped keeps its last. */
  private static Spread share(String cell, int sequences) {
    double[] shares = new double[EndExperiments.SEEDS];
    for (int row = 0; row < RUNS.size(); row++) {
      if (RUNS.text(row, "cell").equals(cell) && RUNS.number(row, "length") == WATCHED
          && RUNS.number(row, "sequences") <= sequences) {
        shares[(int) RUNS.number(row, "seed") - 1] = 100 * RUNS.number(row, "right");
      }
    }
    return Spread.of(shares);
  }

  @Test
  void lstm_solves_all_lengths_after_as_many_sequences_and_rnn_none() {
    Table table = Table.of("lstm-adding-lengths", "T", "LSTM: solved", "sequences",
        "RNN: solved", "right at the end")
        .caption("The adding problem: how many of ten seeds solve it, after how many sequences"
            + " (median and range), and what share of 2,560 fresh ones the RNN answers rightly"
            + " after 40,000 (median and range). At 200 the RNN was not tried.");
    for (int length : AddingExperiments.LENGTHS) {
      long solved = EndRecords.solved(RUNS, "LSTM", length);
      assertThat(solved).as("LSTM at " + length)
          .isEqualTo(EndExperiments.SEEDS - (length == 20 ? 1 : 0));
      Spread needed = EndRecords.spread(RUNS, "LSTM", length, "sequences");
      boolean tried = length <= AddingExperiments.RNN_LONGEST;
      assertThat(needed.median()).isBetween(8000.0, 9000.0);
      table.row(String.valueOf(length), String.valueOf(solved), thousands(needed),
          tried ? String.valueOf(EndRecords.solved(RUNS, "RNN", length)) : "–",
          tried ? percent(EndRecords.spread(RUNS, "RNN", length, "fresh")) : "–");
    }
    RESULTS.write(table);
    double nearly = EndRecords.spread(RUNS, "LSTM", 20, "fresh").low();
    assertThat(nearly).as("the one that isn't").isGreaterThan(0.9895);
    RESULTS.percent("lstm-adding-nearly", nearly, 2);
    Spread hundred = EndRecords.spread(RUNS, "LSTM", 100, "sequences");
    double wrong = (1 - EndRecords.spread(RUNS, "LSTM", 100, "fresh").low()) * EndTraining.TEST;
    RESULTS.number("lstm-adding-sequences-100", (long) hundred.median());
    RESULTS.ledger(new LedgerRow("lstm-adding-adam", "bib-hochreiter-schmidhuber-1997",
        "adding problem, T = 100: sequences until learned, wrong of 2,560",
        "74,000; 1 (means of 10)", LedgerRow.Mark.V,
        thousands(hundred) + "; at most " + Math.round(wrong), "1–10", "99% right with all seeds",
        "Adam at 0.03 with 20 sequences a step, clipping; forget gate, whole gradient, 8 cells with"
            + " gates of their own, candidate within ±1, output not squashed; stops at 511 of 512"
            + " right", true));
  }

  @Test
  void rnns_learn_a_little_at_twenty_steps_and_nothing_from_fifty_on() {
    for (int length : new int[] {20, 50, 100}) {
      assertThat(EndRecords.solved(RUNS, "RNN", length)).as("RNN at " + length).isZero();
    }
    for (int length : new int[] {50, 100}) {
      // 2,560 sequences: a standard error of 0.007
      assertThat(EndRecords.spread(RUNS, "RNN", length, "fresh").high())
          .isLessThan(AddingExperiments.constantShare(length) + 0.02);
    }
    Spread twenty = EndRecords.spread(RUNS, "RNN", 20, "fresh");
    assertThat(twenty.median()).isGreaterThan(2 * AddingExperiments.constantShare(20));
    RESULTS.percent("lstm-adding-rnn-best", twenty.high(), 0);
  }

  @Test
  void the_networks_have_about_as_many_weights() {
    long lstm = Contender.lstm().cells().apply(50)
        .random(2, Contender.lstm().units(), 1, new SeededRandom(1)).parameters().count();
    Contender other = Contender.rnn(AddingExperiments.RNN_RATE);
    long rnn = other.cells().apply(50)
        .random(2, other.units(), 1, new SeededRandom(1)).parameters().count();
    assertThat((double) rnn / lstm).isBetween(0.95, 1.05);
    RESULTS.number("lstm-adding-weights", lstm);
    RESULTS.number("lstm-adding-rnn-weights", rnn);
  }

  @Test
  void lstm_leaves_the_constant_soon_and_no_rnn_does() {
    double[] xs = IntStream.rangeClosed(0, AddingExperiments.RUNS.most() / 1000)
        .mapToDouble(x -> x).toArray();
    Chart chart = Chart.line("lstm-adding-share")
        .title("The LSTM solves the adding problem at T = 50, the RNN stays with the constant")
        .x("sequences of training (thousands)").y("right within 0.04 (%)").yRange(0, 100);
    for (String cell : List.of("LSTM", "RNN")) {
      Spread[] at = Arrays.stream(xs).mapToObj(x -> share(cell, (int) (1000 * x)))
          .toArray(Spread[]::new);
      chart.band(cell, xs, Arrays.stream(at).mapToDouble(Spread::low).toArray(),
          Arrays.stream(at).mapToDouble(Spread::median).toArray(),
          Arrays.stream(at).mapToDouble(Spread::high).toArray());
    }
    double constant = 100 * AddingExperiments.constantShare(WATCHED);
    Spread rnn = share("RNN", AddingExperiments.RUNS.most());
    assertThat(share("LSTM", 5000).low()).isGreaterThan(2 * constant);
    assertThat(rnn.high()).isLessThan(constant + 5);
    assertThat(100 * AddingControlsTest.bestGuess()).as("one rule for both")
        .isBetween(constant - 1, constant + 1);
    chart.baseline("½; best guess", constant)
        .description("Share of sequences answered within 0.04 against sequences of training at"
            + " T = 50, median and range of ten seeds. The LSTM rises within some thousand"
            + " sequences to 100 percent. The RNN stays where the constant one half is, at 15"
            + " percent.")
        .write(RESULTS);
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    List<List<String>> today = AddingExperiments.RUNS.rows(Contender.lstm(), 20, 1, false);
    int row = IntStream.range(0, RUNS.size())
        .filter(r -> RUNS.text(r, "cell").equals("LSTM") && RUNS.text(r, "length").equals("20")
            && RUNS.text(r, "seed").equals("1")).findFirst().orElseThrow();
    assertThat(RUNS.rows().get(row)).isEqualTo(today.get(0));
  }

  private static String thousands(Spread spread) {
    return String.format(Locale.ROOT, "%,d (%,d–%,d)", Math.round(spread.median()),
        Math.round(spread.low()), Math.round(spread.high()));
  }

  private static String percent(Spread spread) {
    return String.format(Locale.ROOT, "%.1f%% (%.1f–%.1f)", 100 * spread.median(),
        100 * spread.low(), 100 * spread.high());
  }
}
