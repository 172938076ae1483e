package unrolled.bench;

import java.util.ArrayList;
import java.util.List;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

import static org.assertj.core.api.Assertions.assertThat;

/** Pins down what PyTorch's recurrent operators compute: layouts, order of gates, biases. */
class TorchCellTest {
  private static final int T = 7;
  private static final int N = 3;
  private static final int D = 4;
  private static final int H = 5;

  private final SeededRandom random = new SeededRandom(3);

  @Test
  void the_operator_of_the_rnn_is_our_cell_with_transposed_weights_and_the_sum_of_both_biases() {
    RnnParameters weights = new RnnParameters(draw(D, H), draw(H, H), draw(1, H));
    Matrix H0 = draw(N, H);
    List<Matrix> X = inputs();
    var run = new Recurrence<>(new RnnCell(weights)).forward(
        X.stream().map(Input::of).toList(), State.of(H0), Mask.equal(N, T));
    try (Torch torch = Torch.float64()) {
      Matrix second = draw(1, H);
      NDList theirs = TorchCell.RNN.run(torch.tensor(X), new NDList(torch.tensor(List.of(H0))),
          new NDList(torch.tensor(weights.Wxh().transpose()),
              torch.tensor(weights.Whh().transpose()),
              torch.tensor(weights.bh().minus(second)).reshape(H),
              torch.tensor(second).reshape(H)));
      for (int t = 0; t < T; t++) {
        Agreement.require("H_" + (t + 1), run.states().get(t).H(),
            Torch.matrix(theirs.get(0).get(t)));
      }
      Agreement.require("last", run.last().H(), Torch.matrix(theirs.get(1)));
    }
  }

  @ParameterizedTest
  @EnumSource(TorchCell.class)
  void operators_agree_with_their_equations_and_so_do_gradients(TorchCell cell) {
    try (Torch torch = Torch.float64()) {
      NDList weights = new NDList(
          torch.variable(draw(cell.gates() * H, D)), torch.variable(draw(cell.gates() * H, H)),
          torch.variable(draw(1, cell.gates() * H)), torch.variable(draw(1, cell.gates() * H)));
      NDList initial = new NDList();
      for (int s = 0; s < cell.states(); s++) {
        initial.add(torch.variable(draw(N, H)));
      }
      NDArray X = torch.variable(torch.tensor(inputs()));
      NDArray weigh = torch.tensor(inputs(H)); // so that each value counts differently

      double one = torch.differentiate(() -> operator(cell, X, initial, weights).mul(weigh).sum());
      NDList variables = new NDList(weights);
      variables.addAll(initial);
      variables.add(X);
      List<Matrix> gradients = new ArrayList<>();
      for (NDArray variable : variables) {
        gradients.add(Torch.matrix(variable.getGradient()));
      }
      double sum = torch.differentiate(() -> equations(cell, X, initial, weights).mul(weigh).sum());
      assertThat(sum).isCloseTo(one, Percentage.withPercentage(1e-8));
      for (int v = 0; v < gradients.size(); v++) { // gradients add up
        Agreement.require("gradient " + v, gradients.get(v).scale(2),
            Torch.matrix(variables.get(v).getGradient()));
      }
    }
  }

  private static NDArray operator(TorchCell cell, NDArray X, NDList initial, NDList weights) {
    NDList states = new NDList();
    initial.forEach(state -> states.add(state.expandDims(0)));
    return cell.run(X, states, new NDList(weights.get(0), weights.get(1),
        weights.get(2).reshape(-1), weights.get(3).reshape(-1))).get(0);
  }

  private static NDArray equations(TorchCell cell, NDArray X, NDList initial, NDList weights) {
    NDArray h = initial.get(0);
    NDArray c = cell == TorchCell.LSTM ? initial.get(1) : null;
    NDList all = new NDList();
    for (int t = 0; t < T; t++) {
      NDList x = X.get(t).matMul(weights.get(0).transpose()).add(weights.get(2))
          .split(cell.gates(), 1);
      NDList u = h.matMul(weights.get(1).transpose()).add(weights.get(3)).split(cell.gates(), 1);
      switch (cell) {
        case RNN -> h = x.get(0).add(u.get(0)).tanh();
        case LSTM -> {
          NDArray i = sigmoid(x.get(0).add(u.get(0)));
          NDArray f = sigmoid(x.get(1).add(u.get(1)));
          NDArray g = x.get(2).add(u.get(2)).tanh();
          NDArray o = sigmoid(x.get(3).add(u.get(3)));
          c = f.mul(c).add(i.mul(g));
          h = o.mul(c.tanh());
        }
        case GRU -> {
          NDArray r = sigmoid(x.get(0).add(u.get(0)));
          NDArray z = sigmoid(x.get(1).add(u.get(1)));
          NDArray candidate = x.get(2).add(r.mul(u.get(2))).tanh();
          h = z.mul(h).add(z.mul(-1).add(1).mul(candidate));
        }
      }
      all.add(h.expandDims(0));
    }
    return NDArrays.concat(all, 0);
  }

  private static NDArray sigmoid(NDArray x) {
    return x.getNDArrayInternal().sigmoid();
  }

  private Matrix draw(int rows, int columns) {
    return Matrix.generate(rows, columns, () -> random.uniform(-1, 1));
  }

  private List<Matrix> inputs() {
    return inputs(D);
  }

  private List<Matrix> inputs(int columns) {
    List<Matrix> X = new ArrayList<>();
    for (int t = 0; t < T; t++) {
      X.add(draw(N, columns));
    }
    return X;
  }
}
