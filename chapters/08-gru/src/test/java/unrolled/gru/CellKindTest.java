package unrolled.gru;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;
import unrolled.core.model.NetworkFactory;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.lstm.LstmNetworks;
import unrolled.rnn.RnnNetworks;

import static org.assertj.core.api.Assertions.assertThat;


/** Asserts that each kind draws the cell that networks of it begin with. */
class CellKindTest {

  private static double[] weights(Parameters parameters) {
    return parameters.named().values().stream()
        .flatMapToDouble(W -> IntStream.range(0, W.rows()).boxed()
            .flatMapToDouble(i -> DoubleStream.of(W.row(i)))).toArray();
  }

  private static void assertFirstWeights(CellKind kind, NetworkFactory networks) {
    RecurrentCell<?, ?> drawn = kind.random(3, 4, new SeededRandom(7));
    RecurrentCell<?, ?> usual = networks.random(3, 4, 2, new SeededRandom(7)).cell();
    assertThat(drawn).hasSameClassAs(usual);
    assertThat(weights(drawn.parameters())).containsExactly(weights(usual.parameters()));
    assertThat(drawn.parameters().count()).isEqualTo(CellSizes.count(kind.sums(), 3, 4));
  }

  @Test
  void a_cell_has_the_first_weights_of_the_network_of_its_kind() {
    assertFirstWeights(CellKind.RNN, RnnNetworks::random);
    assertFirstWeights(CellKind.LSTM, LstmNetworks::random);
    assertFirstWeights(CellKind.GRU, GruNetworks::random);
  }

  @Test
  void an_upper_cell_reads_the_values_of_the_one_below() {
    List<RecurrentCell<?, ?>> cells = CellKind.GRU.cells(3, 5, 2, new SeededRandom(7));
    assertThat(cells).extracting(RecurrentCell::inputSize).containsExactly(3, 5);
    assertThat(cells).extracting(RecurrentCell::hiddenSize).containsExactly(5, 5);
    SeededRandom random = new SeededRandom(7);
    CellKind.GRU.random(3, 5, random);
    assertThat(weights(cells.get(1).parameters()))
        .containsExactly(weights(CellKind.GRU.random(5, 5, random).parameters()));
  }
}
