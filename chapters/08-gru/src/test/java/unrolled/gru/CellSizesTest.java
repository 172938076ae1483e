package unrolled.gru;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;
import unrolled.core.report.Results;
import unrolled.lstm.LstmParameters;
import unrolled.rnn.RnnNetworks;

import static org.assertj.core.api.Assertions.assertThat;

class CellSizesTest {

  private static final Results RESULTS = Results.of("gru");

  @Test
  @Tag("eq-gru-parameter-count")
  void counts_are_those_of_the_cells() {
    SeededRandom random = new SeededRandom(1);
    for (int d = 1; d <= 7; d += 3) {
      for (int h = 1; h <= 9; h += 4) {
        assertThat(CellSizes.count(CellSizes.RNN, d, h))
            .isEqualTo(RnnNetworks.random(d, h, 1, random).parameters().cell().count());
        assertThat(CellSizes.count(CellSizes.GRU, d, h))
            .isEqualTo(GruParameters.zeros(d, h, GruForm.RESET_BEFORE).count())
            .isEqualTo(GruParameters.zeros(d, h, GruForm.RESET_AFTER).count() - h);
        assertThat(CellSizes.count(CellSizes.LSTM, d, h))
            .isEqualTo(LstmParameters.zeros(d, h).count());
      }
    }
  }

  @Test
  void units_for_a_number_of_parameters_are_the_nearest() {
    int lstm = CellSizes.count(CellSizes.LSTM, 10, 32);
    assertThat(lstm).isEqualTo(5504);
    assertThat(CellSizes.unitsFor(CellSizes.GRU, 10, lstm)).isEqualTo(38);
    assertThat(CellSizes.unitsFor(CellSizes.RNN, 10, lstm)).isEqualTo(69);
    assertThat(CellSizes.unitsFor(CellSizes.LSTM, 10, lstm)).isEqualTo(32);
    assertThat(CellSizes.unitsFor(CellSizes.LSTM, 10, 1)).isEqualTo(1);
    assertThat(CellSizes.count(CellSizes.GRU, 10, 38)).isEqualTo(5586);
    assertThat(CellSizes.count(CellSizes.GRU, 10, 37)).isEqualTo(5328);
    assertThat(CellSizes.count(CellSizes.RNN, 10, 69)).isEqualTo(5520);
    assertThat(CellSizes.count(CellSizes.RNN, 2, 1)).isEqualTo(4);
    assertThat(CellSizes.count(CellSizes.RNN, 2, 2)).isEqualTo(10);
    assertThat(CellSizes.unitsFor(CellSizes.RNN, 2, 7)).as("the smaller of two").isEqualTo(1);
    RESULTS.number("gru-equal-example-gru", CellSizes.unitsFor(CellSizes.GRU, 10, lstm));
    RESULTS.number("gru-equal-example-rnn", CellSizes.unitsFor(CellSizes.RNN, 10, lstm));
    RESULTS.number("gru-equal-example-lstm", lstm);
  }
}
