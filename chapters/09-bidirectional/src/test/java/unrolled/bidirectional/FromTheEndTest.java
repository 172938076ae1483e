package unrolled.bidirectional;

import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Blocks;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceLayer;
import unrolled.gru.GruCell;
import unrolled.gru.GruParameters;

import static org.assertj.core.api.Assertions.assertThat;

class FromTheEndTest {

  private static final Offset<Double> EXACT = Offset.offset(0.0);
  private static final int UNITS = 3;

  private final SequenceLayer<GruParameters> ahead = layer(1);
  private final SequenceLayer<GruParameters> behind = layer(2);
  private final SymbolBatch batch =
      CapitalExperiments.batch(List.of("URI", "Thread", "IdURI"));

  private static SequenceLayer<GruParameters> layer(long seed) {
    return new RecurrentLayer<>(new GruCell(GruParameters.random(
        CapitalExperiments.LETTERS.size(), UNITS, new SeededRandom(seed))));
  }

  @Test
  void it_is_the_backward_half_of_a_bidirectional_layer() {
    FromTheEnd<GruParameters> alone = new FromTheEnd<>(behind);
    Bidirectional<GruParameters, GruParameters> both = new Bidirectional<>(ahead, behind);
    SequenceLayer.Pass<GruParameters> pass = alone.forward(batch.inputs(), batch.mask());
    var joint = both.forward(batch.inputs(), batch.mask());
    for (int t = 0; t < batch.steps(); t++) {
      assertThat(pass.H().get(t))
          .isEqualTo(Blocks.columns(joint.H().get(t), UNITS, 2 * UNITS));
    }
    GruParameters own = alone.zeroGradients();
    pass.backward(pass.H(), own);
    BothWays<GruParameters, GruParameters> shared = both.zeroGradients();
    joint.backward(joint.H(), shared);
    own.named().forEach((name, gradient) -> assertThat(gradient)
        .as(name).isEqualTo(shared.backward().named().get(name)));
    assertThat(own.named().values()).noneMatch(gradient -> gradient.norm() == 0);
  }

  @Test
  void its_last_state_stands_at_the_first_step() {
    SequenceLayer.Pass<GruParameters> pass =
        new FromTheEnd<>(behind).forward(batch.inputs(), batch.mask());
    Matrix last = pass.last().get(0).H();
    for (int n = 0; n < batch.batchSize(); n++) {
      assertThat(pass.H().get(0).row(n)).containsExactly(last.row(n), EXACT);
    }
  }

  @Test
  void it_looks_ahead() {
    assertThat(new FromTheEnd<>(behind).looksAhead()).isTrue();
    assertThat(new FromTheEnd<>(behind).description()).startsWith("from the end (");
  }
}
