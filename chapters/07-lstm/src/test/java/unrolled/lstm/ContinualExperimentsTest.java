package unrolled.lstm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.LedgerRow;
import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;
import unrolled.lstm.ContinualExperiments.Cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

/** Asserts what a cell that can't forget does on a stream that nobody cuts. */
class ContinualExperimentsTest {

  private static final Results RESULTS = Results.of("lstm");
  private static final int LAST = 2000;
  private static final double LEARNED = 0.01;
  private static final RecordedRows RUNS = Recorded.of("lstm-continual")
      .command("mvn -Pfull -pl chapters/07-lstm -am package")
      .seeds("1 to 10")
      .dependsOn("src/main/java/unrolled/lstm/ContinualExperiments.java",
          "src/main/java/unrolled/lstm/FixedForgetGate.java",
          "src/main/java/unrolled/lstm/LstmCell.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnCell.java",
          "../../core/src/main/java/unrolled/core/model/Recurrence.java",
          "../../core/src/main/java/unrolled/core/data/ReberGrammar.java")
      .columns(columns())
      .rows(ContinualExperiments::runs);

  private static String[] columns() {
    List<String> names = new ArrayList<>(
        List.of("cell", "seed", "steps", "wrong", "clean", "stuck"));
    Arrays.stream(ContinualExperiments.LOOKED).forEach(k -> names.add("size " + k));
    return names.toArray(String[]::new);
  }

  private static double[] column(Cell cell, int steps, String name) {
    return IntStream.range(0, RUNS.size())
        .filter(row -> RUNS.text(row, "cell").equals(cell.name())
            && RUNS.number(row, "steps") == steps)
        .mapToDouble(row -> RUNS.number(row, name)).toArray();
  }

  private static long below(double limit, double... values) {
    return Arrays.stream(values).filter(value -> value < limit).count();
  }

  @Test
  void with_a_forget_gate_all_learn_the_stream_and_without_one_few() {
    double[] forgetting = column(Cell.FORGETTING, LAST, "wrong");
    double[] unforgetting = column(Cell.UNFORGETTING, LAST, "wrong");
    double[] rnn = column(Cell.RNN, LAST, "wrong");
    assertThat(below(LEARNED, forgetting)).isEqualTo(ContinualExperiments.SEEDS);
    assertThat(below(LEARNED, column(Cell.FORGETTING, 1000, "wrong"))).isEqualTo(10);
    assertThat(below(LEARNED, rnn)).as("the RNN has nothing to forget").isEqualTo(10);
    assertThat(below(LEARNED, unforgetting)).isEqualTo(3);
    long guessing = ContinualExperiments.SEEDS - below(0.45, unforgetting);
    assertThat(guessing).isEqualTo(4);
    assertThat(Spread.of(column(Cell.UNFORGETTING, 500, "wrong")).median()).isGreaterThan(0.45);
    Map<String, List<Spread>> wrong = new LinkedHashMap<>();
    wrong.put("F = 1", spreads(Cell.UNFORGETTING));
    wrong.put("forget gate", spreads(Cell.FORGETTING));
    wrong.put("RNN", spreads(Cell.RNN));
    RESULTS.write(ContinualFigures.errors(wrong));
    RESULTS.number("lstm-continual-without", below(LEARNED, unforgetting));
    RESULTS.number("lstm-continual-guessing", guessing);
    RESULTS.number("lstm-continual-chunk", ContinualExperiments.CHUNK);
    RESULTS.ledger(new LedgerRow("lstm-continual-forget", "bib-gers-2000",
        "embedded Reber grammar as one stream: LSTM without a forget gate fails, with one it"
            + " succeeds", "fails; solves it easily", LedgerRow.Mark.V,
        "below 1 % errors at the second-last symbol: " + below(LEARNED, unforgetting)
            + " of 10 without, " + below(LEARNED, forgetting) + " of 10 with", "1–10",
        "all with, at most half without",
        "read in the abstract only; Adam and 40 steps of backpropagation for their online rule;"
            + " 3,000 strings tested, where theirs were streams of a million symbols; an RNN"
            + " trained so learns the stream too, where they report that all others fail", true));
  }

  private static List<Spread> spreads(Cell cell) {
    return Arrays.stream(ContinualExperiments.ASKED)
        .mapToObj(steps -> Spread.of(column(cell, steps, "wrong"))).toList();
  }

  @Test
  void without_a_forget_gate_cell_states_grow_with_the_stream_until_most_are_out_of_sight() {
    Map<String, List<Spread>> sizes = new LinkedHashMap<>();
    sizes.put("F = 1", sizes(Cell.UNFORGETTING));
    sizes.put("forget gate", sizes(Cell.FORGETTING));
    double[] first = column(Cell.UNFORGETTING, LAST, "size 1");
    double[] hundred = column(Cell.UNFORGETTING, LAST, "size 100");
    double[] end = column(Cell.UNFORGETTING, LAST, "size 300");
    for (int i = 0; i < end.length; i++) {
      assertThat(end[i] / hundred[i]).as("in proportion to the strings")
          .isCloseTo(310.0 / 110, within(0.1));
      assertThat(first[i] / 11).as("from the first string on")
          .isCloseTo(end[i] / 310, withinPercentage(25));
    }
    Spread kept = Spread.of(column(Cell.FORGETTING, LAST, "size 300"));
    assertThat(kept.low()).isGreaterThan(1);
    assertThat(kept.high()).isLessThan(3);
    double[] stuck = column(Cell.UNFORGETTING, LAST, "stuck");
    assertThat(Spread.of(stuck).low()).isGreaterThan(0.6);
    double[] wrong = column(Cell.UNFORGETTING, LAST, "wrong");
    Spread learned = Spread.of(IntStream.range(0, wrong.length)
        .filter(i -> wrong[i] < LEARNED).mapToDouble(i -> stuck[i]).toArray());
    assertThat(learned.low()).as("those that learned it too").isGreaterThanOrEqualTo(0.8);
    double guessing = IntStream.range(0, wrong.length)
        .filter(i -> wrong[i] >= 0.45).mapToDouble(i -> stuck[i]).min().orElseThrow();
    assertThat(guessing).as("least of all, and guesses").isEqualTo(Spread.of(stuck).low());
    RESULTS.percent("lstm-continual-learned-low", learned.low(), 0);
    RESULTS.percent("lstm-continual-learned-high", learned.high(), 0);
    RESULTS.number("lstm-continual-size", Spread.of(end).median(), 0);
    RESULTS.number("lstm-continual-growth", Spread.of(end).median() / 310, 1);
    RESULTS.percent("lstm-continual-stuck", Spread.of(stuck).median(), 0);
    RESULTS.percent("lstm-continual-stuck-low", Spread.of(stuck).low(), 0);
    RESULTS.write(ContinualFigures.sizes(sizes));
  }

  private static List<Spread> sizes(Cell cell) {
    return Arrays.stream(ContinualExperiments.LOOKED)
        .mapToObj(strings -> Spread.of(column(cell, LAST, "size " + strings))).toList();
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    List<String> row = ContinualExperiments.rows(Cell.UNFORGETTING, 1, 125).get(0);
    for (int i = 3; i < row.size(); i++) {
      assertThat(RUNS.rows().get(100).get(i)).isEqualTo(row.get(i));
    }
    assertThat(RUNS.rows().get(100)).startsWith("UNFORGETTING", "1", "125");
  }
}
