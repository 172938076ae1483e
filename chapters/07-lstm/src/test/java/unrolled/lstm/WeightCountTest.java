package unrolled.lstm;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.core.report.LedgerRow;
import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the published numbers of weights, which one formula gives. */
class WeightCountTest {

  private static final Results RESULTS = Results.of("lstm");

  @ParameterizedTest
  @Tag("eq-lstm-weight-count")
  @CsvSource({"reber-4-1, the Reber grammar (4 blocks of 1 cell), 7, 7, 4, 1, GATES, 264",
      "reber-3-2, the Reber grammar (3 blocks of 2 cells), 7, 7, 3, 2, GATES, 276",
      "adding, the adding problem (2 blocks of 2 cells), 2, 1, 2, 2, ALL, 93",
      "order, temporal order 6a (2 blocks of 2 cells), 8, 4, 2, 2, ALL, 156"})
  void four_published_numbers_come_out_of_one_formula(String id, String what, int d, int q,
      int blocks, int size, WeightCount.Biases biases, int published) {
    int ours = new WeightCount(d, q, blocks, size, biases).weights();
    assertThat(ours).isEqualTo(published);
    RESULTS.number("lstm-weights-" + id, ours);
    RESULTS.ledger(new LedgerRow("lstm-weights-" + id, "bib-hochreiter-schmidhuber-1997",
        "number of weights of the network for " + what, String.valueOf(published),
        LedgerRow.Mark.R, String.valueOf(ours), "none", "exact",
        "our reading of which units are connected and which have biases", true));
  }

  @ParameterizedTest
  @CsvSource({"7, 7, 4, 1, GATES, 264", "7, 7, 3, 2, GATES, 276", "2, 1, 2, 2, ALL, 93",
      "8, 4, 2, 2, ALL, 156"})
  void the_other_reading_of_the_biases_fits_none_of_them(int d, int q, int blocks, int size,
      WeightCount.Biases biases, int published) {
    WeightCount.Biases other = biases == WeightCount.Biases.ALL
        ? WeightCount.Biases.GATES : WeightCount.Biases.ALL;
    assertThat(new WeightCount(d, q, blocks, size, other).weights()).isNotEqualTo(published);
  }

  @ParameterizedTest
  @Tag("eq-lstm-parameter-count")
  @CsvSource({"1, 1", "7, 4", "2, 16", "64, 32"})
  void our_cell_has_as_many_weights_as_three_gates_and_a_candidate(int d, int h) {
    assertThat(WeightCount.ofCell(d, h)).isEqualTo(LstmParameters.zeros(d, h).count());
  }

  @Test
  void our_cell_with_as_many_units_as_theirs_has_cells() {
    assertThat(WeightCount.ofCell(7, 4)).isEqualTo(192);
    RESULTS.number("lstm-weights-ours", WeightCount.ofCell(7, 4));
  }
}
