package unrolled.bench;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ai.djl.ndarray.NDArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.SequenceLoss;

/** Compares gradients of LSTM and GRU, derived gate by gate, with those that PyTorch finds. */
class GatedOracleTest {

  static Stream<Arguments> cases() {
    return Stream.of(GatedCase.Kind.values()).flatMap(kind -> IntStream.range(0, GatedCase.CASES)
        .mapToObj(number -> Arguments.of(kind, number)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pytorch_agrees_with_the_gradient_derived_gate_by_gate(GatedCase.Kind kind, int number) {
    GatedCase gated = new GatedCase(kind, number);
    compare(gated, gated.network);
  }

  private static <P extends Parameters, S extends RecurrentCell.Step> void compare(
      GatedCase gated, RecurrentNetwork<P, S> network) {
    var pass = network.forward(gated.inputs(), gated.initial, gated.mask);
    SequenceLoss loss = CrossEntropy.of(pass.O(), gated.batch());
    var gradients = network.zeroGradients();
    var back = network.backward(pass, loss.dO(), gated.chunk, gradients);

    try (Torch torch = Torch.float64()) {
      TorchGated theirs = new TorchGated(torch, gated);
      double theirLoss = torch.differentiate(theirs::loss);
      Agreement.require("loss", Matrix.rowVector(loss.value()), Matrix.rowVector(theirLoss));
      for (int p = 0; p < gated.initial.parts(); p++) {
        Agreement.require("last " + p, pass.last().part(p), Torch.matrix(theirs.last.get(p)));
        requireGradient("first " + p, back.dInitial().part(p), theirs.initial.get(p));
      }
      for (Map.Entry<String, Matrix> gradient : gradients.named().entrySet()) {
        requireGradient(gradient.getKey(), gradient.getValue(),
            theirs.weights.get(gradient.getKey()));
      }
      for (int t = 0; t < gated.X.size(); t++) {
        requireGradient("dX_" + (t + 1), back.dX().get(t), theirs.X.get(t));
      }
    }
  }

  private static void requireGradient(String what, Matrix ours, NDArray variable) {
    Agreement.require(what, ours, Torch.matrix(variable.getGradient()));
  }
}
