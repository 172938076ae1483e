package unrolled.bench;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import ai.djl.ndarray.NDArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.State;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.SequenceLoss;

/** Compares gradients through time, derived by hand, with those that PyTorch finds. */
class RnnOracleTest {

  static IntStream cases() {
    return IntStream.range(0, RnnCase.CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pytorch_agrees_with_the_gradient_derived_by_hand(int number) {
    RnnCase rnn = new RnnCase(number);
    var network = rnn.network();
    var pass = network.forward(rnn.batch().inputs(), State.of(rnn.H0), rnn.mask);
    SequenceLoss loss = CrossEntropy.of(pass.O(), rnn.batch());
    var gradients = network.zeroGradients();
    var back = network.backward(pass, loss.dO(), rnn.chunk, gradients);

    try (Torch torch = Torch.float64()) {
      TorchRnn theirs = new TorchRnn(torch, rnn);
      double theirLoss = torch.differentiate(theirs::loss);
      Agreement.require("loss", Matrix.rowVector(loss.value()), Matrix.rowVector(theirLoss));
      Agreement.require("H_T", pass.last().H(), Torch.matrix(theirs.last));
      requireGradient("dWxh", gradients.cell().Wxh(), theirs.Wxh);
      requireGradient("dWhh", gradients.cell().Whh(), theirs.Whh);
      requireGradient("dbh", gradients.cell().bh(), theirs.bh);
      requireGradient("dWhq", gradients.output().Whq(), theirs.Whq);
      requireGradient("dbq", gradients.output().bq(), theirs.bq);
      requireGradient("dH_0", back.dInitial().H(), theirs.H0);
      for (int t = 0; t < rnn.steps(); t++) {
        requireGradient("dX_" + (t + 1), back.dX().get(t), theirs.X.get(t));
      }
    }
  }

  @Test
  void symbols_have_the_gradients_of_one_hot_rows() {
    RnnCase rnn = new RnnCase(11);
    int n = rnn.mask.batchSize();
    int d = rnn.cell.inputSize();
    int[] symbols = IntStream.range(0, n).map(i -> i % d).toArray();
    Matrix oneHot = Matrix.zeros(n, d);
    IntStream.range(0, n).forEach(i -> oneHot.set(i, symbols[i], 1));
    rnn.X.replaceAll(x -> oneHot);
    List<Input> inputs = Collections.nCopies(rnn.steps(), Input.of(symbols, d));
    var network = rnn.network();
    var pass = network.forward(inputs, State.of(rnn.H0), rnn.mask);
    var gradients = network.zeroGradients();
    network.backward(
        pass, CrossEntropy.of(pass.O(), rnn.batch(inputs)).dO(), rnn.chunk, gradients);
    try (Torch torch = Torch.float64()) {
      TorchRnn theirs = new TorchRnn(torch, rnn);
      torch.differentiate(theirs::loss);
      requireGradient("dWxh", gradients.cell().Wxh(), theirs.Wxh);
    }
  }

  private static void requireGradient(String what, Matrix ours, NDArray variable) {
    Agreement.require(what, ours, Torch.matrix(variable.getGradient()));
  }
}
