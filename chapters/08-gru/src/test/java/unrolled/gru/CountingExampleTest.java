package unrolled.gru;

import org.junit.jupiter.api.Test;

import unrolled.core.report.LedgerRow;
import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;

class CountingExampleTest {

  private static final Results RESULTS = Results.of("gru");

  @Test
  void a_cell_state_counts_to_a_thousand_and_back() {
    for (int n : new int[] {1, 7, 100, 1000}) {
      assertThat(CountingExample.lstm(n, 0)).isEqualTo(n);
      assertThat(CountingExample.lstm(n, n)).isZero();
      assertThat(CountingExample.lstm(n, n - 1)).isOne();
      assertThat(CountingExample.lstm(n, n + 1)).isEqualTo(-1);
    }
  }

  @Test
  void a_state_between_minus_one_and_one_runs_out_of_digits() {
    for (int n = 1; n <= 53; n++) {
      assertThat(CountingExample.gru(n, 0)).isEqualTo(1 - Math.scalb(1.0, -n));
    }
    for (int a = 1; a < 20; a++) {
      for (int b = 1; b < 20; b++) {
        assertThat(CountingExample.gru(a, b))
            .isEqualTo(-1 + Math.scalb(1.0, 1 - b) - Math.scalb(1.0, -a - b));
      }
    }
    assertThat(CountingExample.gru(54, 0)).isEqualTo(1).isEqualTo(CountingExample.gru(1000, 0));
    int blind = 1;
    while (CountingExample.gru(blind, blind) != CountingExample.gru(blind + 1, blind)) {
      blind++;
    }
    assertThat(blind).isEqualTo(27);
    for (int n = blind; n < 80; n++) {
      assertThat(CountingExample.gru(n, n)).isEqualTo(CountingExample.gru(n + 1, n));
    }
    RESULTS.number("gru-counting-blind", blind);
    RESULTS.number("gru-counting-blind-before", blind - 1);
    RESULTS.ledger(new LedgerRow("gru-weiss-counting", "bib-weiss-2018",
        "telling whether there are as many b as a, LSTM against GRU", "an LSTM can count, a GRU"
        + " of finite precision can't", LedgerRow.Mark.R, "LSTM to 1,000 and on, GRU to "
        + (blind - 1), "none", "LSTM counts farther",
        "one unit each, with weights set by hand, in double precision; theirs are trained",
        true));
  }
}
