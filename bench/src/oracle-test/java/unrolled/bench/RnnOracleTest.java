package unrolled.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;

/** Compares gradients through time, derived by hand, with those that PyTorch finds. */
class RnnOracleTest {

  /** Draws a small net, a padded batch and a loss that looks at each real step. */
  private static final class Case {
    final int d;
    final int h;
    final int q;
    final int n;
    final int T;
    final Mask mask;
    final TanhCell cell;
    final OutputLayer output;
    final Matrix H0;
    final List<Matrix> X = new ArrayList<>();
    final int[][] targets;
    final double scale;

    Case(int seed) {
      SeededRandom random = new SeededRandom(seed);
      d = 1 + (int) random.uniform(0, 6);
      h = 1 + (int) random.uniform(0, 9);
      q = 2 + (int) random.uniform(0, 5);
      n = 1 + (int) random.uniform(0, 5);
      T = 1 + seed % 12;
      int[] lengths = new int[n];
      for (int i = 0; i < n; i++) {
        lengths[i] = i == 0 || seed % 3 == 0 ? T : 1 + (int) random.uniform(0, T);
      }
      mask = new Mask(lengths);
      cell = new TanhCell(new TanhCell.Weights(draw(random, d, h), draw(random, h, h),
          draw(random, 1, h)));
      output = new OutputLayer(draw(random, h, q), draw(random, 1, q));
      H0 = draw(random, n, h);
      targets = new int[T][n];
      for (int t = 0; t < T; t++) {
        X.add(draw(random, n, d));
        for (int i = 0; i < n; i++) {
          targets[t][i] = mask.has(i, t) ? (int) random.uniform(0, q) : -1;
        }
      }
      scale = 1.0 / mask.count();
    }

    private static Matrix draw(SeededRandom random, int rows, int columns) {
      return Matrix.generate(rows, columns, () -> random.uniform(-1, 1));
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 36); // T is 1 to 12, three times each
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pytorch_agrees_with_the_gradient_derived_by_hand(int seed) {
    Case c = new Case(seed);
    var loop = new Recurrence<>(c.cell);
    var run = loop.forward(c.X.stream().map(Input::of).toList(), State.of(c.H0), c.mask);
    OutputLayer dOutput = c.output.zeroGradients();
    TanhCell.Weights dCell = c.cell.zeroGradients();
    double[] loss = {0};
    List<Matrix> dH = new ArrayList<>();
    for (int t = 0; t < c.T; t++) {
      dH.add(c.output.backward(run.states().get(t).H(), c.targets[t], c.scale, dOutput, loss));
    }
    var back = loop.backward(run, dH, dCell);

    try (Torch torch = Torch.float64()) {
      Expression torches = new Expression(torch, c);
      double itsLoss = torch.differentiate(torches::loss);
      Agreement.requireEqual("loss", Matrix.rowVector(loss[0]), Matrix.rowVector(itsLoss));
      Agreement.requireEqual("H_T", run.last().H(), Torch.matrix(torches.last));
      Agreement.requireEqual("dWxh", dCell.Wxh(), gradient(torches.Wxh));
      Agreement.requireEqual("dWhh", dCell.Whh(), gradient(torches.Whh));
      Agreement.requireEqual("dbh", dCell.bh(), gradient(torches.bh));
      Agreement.requireEqual("dWhq", dOutput.Whq(), gradient(torches.Whq));
      Agreement.requireEqual("dbq", dOutput.bq(), gradient(torches.bq));
      Agreement.requireEqual("dH0", back.dInitial().H(), gradient(torches.H0));
      for (int t = 0; t < c.T; t++) {
        Agreement.requireEqual("dX_" + (t + 1), back.dX().get(t), gradient(torches.X.get(t)));
      }
    }
  }

  @Test
  void symbols_have_the_gradients_of_one_hot_rows() {
    Case c = new Case(11);
    int[] symbols = IntStream.range(0, c.n).map(i -> i % c.d).toArray();
    Matrix oneHot = Matrix.zeros(c.n, c.d);
    IntStream.range(0, c.n).forEach(i -> oneHot.set(i, symbols[i], 1));
    c.X.replaceAll(x -> oneHot);
    var loop = new Recurrence<>(c.cell);
    var run = loop.forward(
        c.X.stream().map(x -> Input.of(symbols, c.d)).toList(), State.of(c.H0), c.mask);
    TanhCell.Weights dCell = c.cell.zeroGradients();
    OutputLayer dOutput = c.output.zeroGradients();
    List<Matrix> dH = new ArrayList<>();
    for (int t = 0; t < c.T; t++) {
      dH.add(c.output.backward(
          run.states().get(t).H(), c.targets[t], c.scale, dOutput, new double[1]));
    }
    loop.backward(run, dH, dCell);
    try (Torch torch = Torch.float64()) {
      Expression torches = new Expression(torch, c);
      torch.differentiate(torches::loss);
      Agreement.requireEqual("dWxh", dCell.Wxh(), gradient(torches.Wxh));
    }
  }

  private static Matrix gradient(NDArray variable) {
    return Torch.matrix(variable.getGradient());
  }

  /** The same loss as one expression of PyTorch's operators, step by step. */
  private static final class Expression {
    final Case c;
    final Torch torch;
    final NDArray Wxh;
    final NDArray Whh;
    final NDArray bh;
    final NDArray Whq;
    final NDArray bq;
    final NDArray H0;
    final NDList X = new NDList();
    NDArray last;

    Expression(Torch torch, Case c) {
      this.c = c;
      this.torch = torch;
      Wxh = torch.variable(c.cell.parameters().Wxh());
      Whh = torch.variable(c.cell.parameters().Whh());
      bh = torch.variable(c.cell.parameters().bh());
      Whq = torch.variable(c.output.Whq());
      bq = torch.variable(c.output.bq());
      H0 = torch.variable(c.H0);
      c.X.forEach(x -> X.add(torch.variable(x)));
    }

    NDArray loss() {
      NDArray H = H0;
      NDArray loss = torch.tensor(Matrix.zeros(1, 1)).sum();
      for (int t = 0; t < c.T; t++) {
        NDArray real = torch.tensor(real(t));
        NDArray next = X.get(t).matMul(Wxh).add(H.matMul(Whh)).add(bh).tanh();
        H = real.mul(next).add(real.mul(-1).add(1).mul(H));
        NDArray logarithms = H.matMul(Whq).add(bq).logSoftmax(1);
        int[] targets = IntStream.of(c.targets[t]).map(y -> Math.max(0, y)).toArray();
        loss = loss.sub(logarithms.gather(torch.indices(targets), 1).mul(real).sum()
            .mul(c.scale));
      }
      last = H;
      return loss;
    }

    private Matrix real(int t) {
      return Matrix.columnVector(
          IntStream.range(0, c.n).mapToDouble(i -> c.mask.has(i, t) ? 1 : 0).toArray());
    }
  }
}
