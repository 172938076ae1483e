package unrolled.rnn;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import unrolled.core.data.Batches;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Activation;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.session.CheckpointFile;
import unrolled.core.train.Adam;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Tells networks apart that have the same shapes. */
class RnnCheckpointTest {

  @TempDir
  private Path folder;

  private static Training<SymbolBatch> training(Activation activation, long seed) {
    SeededRandom random = new SeededRandom(seed);
    RnnCell cell = new RnnCell(RnnParameters.random(4, 3, random), activation);
    return new Training<>(NetworkLearner.ofSymbols(new RecurrentNetwork<>(cell,
        new OutputLayer(OutputParameters.create(3, 4, Initializer.glorot(), random)))),
        new Adam(0.01), Batches.inOrder(List.of(SymbolBatch.ofSequences(3, 4, new int[] {1, 3}))),
        random);
  }

  @Test
  void a_checkpoint_of_a_tanh_network_is_refused_for_a_relu_network_of_the_same_shapes() {
    CheckpointFile file = new CheckpointFile(folder.resolve("tanh"));
    Training<SymbolBatch> tanh = training(Activation.TANH, 1);
    tanh.run(2);
    file.save(tanh.snapshot());
    Training<SymbolBatch> relu = training(Activation.RELU, 2);
    String sizes = "4 inputs, 3 hidden units, 4 outputs, 40 weights, an output at each step";
    assertThatIllegalArgumentException().isThrownBy(() -> relu.resume(file.load()))
        .withMessage("the snapshot is of RnnCell[parameters=θ, activation=TANH], " + sizes
            + ", to be trained is RnnCell[parameters=θ, activation=RELU], " + sizes
            + "; go on with the model it was taken of, or begin anew");
    assertThat(relu.history().steps()).isZero();
    Training<SymbolBatch> again = training(Activation.TANH, 3).resume(file.load());
    assertThat(again.run(3)).isEqualTo(tanh.run(3));
  }
}
