package unrolled.lstm;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.TemporalOrderTask;
import unrolled.core.report.LedgerRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts who learns in which order two symbols came. */
class OrderExperimentsTest {

  private static final Results RESULTS = Results.of("lstm");
  private static final RecordedRows RUNS = EndRecords.runs("lstm-order", "TemporalOrderTask",
      "OrderExperiments").rows(() -> OrderExperiments.runs(
          Contender.lstm(), Contender.rnn(OrderExperiments.RNN_RATE)));
  private static final RecordedRows RATES = EndRecords.controls("lstm-order-rates",
      "TemporalOrderTask", "OrderExperiments").rows(() -> OrderExperiments.rates(
          Contender.lstm(), Contender.rnn(OrderExperiments.RNN_RATE)));

  @Test
  void lstm_learns_the_order_at_every_length_and_rnn_loses_it_as_sequences_grow() {
    Table table = Table.of("lstm-order-lengths", "T", "LSTM: solved", "sequences",
        "RNN: solved", "right at the end")
        .caption("Temporal order: how many of ten seeds solve it, after how many sequences"
            + " (median and range), and what share of 2,560 fresh ones the RNN answers rightly"
            + " after at most 20,000 (median and range). Guessing is right on 25%.");
    long before = EndExperiments.SEEDS;
    for (int length : OrderExperiments.LENGTHS) {
      assertThat(EndRecords.solved(RUNS, "LSTM", length)).as("LSTM at " + length)
          .isEqualTo(EndExperiments.SEEDS);
      long rnn = EndRecords.solved(RUNS, "RNN", length);
      assertThat(rnn).as("RNN at " + length).isLessThanOrEqualTo(before);
      before = rnn;
      Spread needed = EndRecords.spread(RUNS, "LSTM", length, "sequences");
      Spread share = EndRecords.spread(RUNS, "RNN", length, "fresh");
      table.row(String.valueOf(length), "10", thousands(needed), String.valueOf(rnn),
          String.format(Locale.ROOT, "%.1f%% (%.1f–%.1f)", 100 * share.median(),
              100 * share.low(), 100 * share.high()));
    }
    RESULTS.write(table);
    int paper = OrderExperiments.LENGTHS[2];
    double guessing = 1.0 / TemporalOrderTask.CLASSES;
    // 2,560 sequences: a standard error of 0.009
    for (int length : new int[] {50, 100}) {
      Spread share = EndRecords.spread(RUNS, "RNN", length, "fresh");
      assertThat(share.low()).as("guesses at " + length).isGreaterThan(guessing - 0.03);
      assertThat(share.high()).as("guesses at " + length).isLessThan(guessing + 0.03);
    }
    assertThat(EndRecords.solved(RUNS, "RNN", 20)).isBetween(5L, 9L);
    Spread needed = EndRecords.spread(RUNS, "LSTM", paper, "sequences");
    double wrong = EndTraining.TEST
        * (1 - EndRecords.spread(RUNS, "LSTM", paper, "fresh").low());
    RESULTS.number("lstm-order-sequences", (long) needed.high());
    Spread shorter = EndRecords.spread(RUNS, "LSTM", 20, "sequences");
    assertThat(shorter.low()).as("all ten alike").isEqualTo(shorter.high());
    assertThat(shorter.high()).isLessThan(needed.high());
    assertThat(OrderExperiments.LENGTHS[0] * 5).as("a fifth").isEqualTo(paper);
    RESULTS.number("lstm-order-short", (long) shorter.high());
    RESULTS.number("lstm-order-rnn", EndRecords.solved(RUNS, "RNN", 20));
    RESULTS.ledger(new LedgerRow("lstm-order-adam", "bib-hochreiter-schmidhuber-1997",
        "temporal order 6a: sequences until learned, wrong of 2,560",
        "31,390; 1 (means of 20)", LedgerRow.Mark.V,
        thousands(needed) + "; at most " + Math.round(wrong), "1–10", "99% right with all seeds",
        "Adam at 0.03 with 20 sequences a step, clipping; softmax, and right is the most probable"
            + " class, not every output within 0.3; forget gate, whole gradient, 8 cells", true));
  }

  @Test
  void the_rates_were_chosen_on_other_seeds() {
    assertThat(EndRecords.best(RATES, "RNN")).isEqualTo(OrderExperiments.RNN_RATE);
    Spread right = Spread.of(IntStream.range(0, RATES.size())
        .filter(row -> RATES.text(row, "what").equals("LSTM"))
        .mapToDouble(row -> RATES.number(row, "right")).toArray());
    assertThat(right.low()).as("LSTM, at any rate").isGreaterThan(EndTraining.ENOUGH - 1e-3);
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    List<List<String>> today = OrderExperiments.RUNS.rows(Contender.lstm(), 20, 1, false);
    assertThat(RUNS.rows().get(0)).isEqualTo(today.get(0));
  }

  private static String thousands(Spread spread) {
    return String.format(Locale.ROOT, "%,d (%,d–%,d)", Math.round(spread.median()),
        Math.round(spread.low()), Math.round(spread.high()));
  }
}
