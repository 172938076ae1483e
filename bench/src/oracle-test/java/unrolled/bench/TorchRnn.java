package unrolled.bench;

import java.util.stream.IntStream;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;

import unrolled.core.math.Matrix;

/** Writes the loss of an {@link RnnCase} with PyTorch's operators, step by step. */
final class TorchRnn {
  final NDArray Wxh;
  final NDArray Whh;
  final NDArray bh;
  final NDArray Whq;
  final NDArray bq;
  final NDArray H0;
  final NDList X = new NDList();
  NDArray last;
  private final Torch torch;
  private final RnnCase rnn;

  TorchRnn(Torch torch, RnnCase rnn) {
    this.torch = torch;
    this.rnn = rnn;
    Wxh = torch.variable(rnn.cell.Wxh());
    Whh = torch.variable(rnn.cell.Whh());
    bh = torch.variable(rnn.cell.bh());
    Whq = torch.variable(rnn.output.Whq());
    bq = torch.variable(rnn.output.bq());
    H0 = torch.variable(rnn.H0);
    rnn.X.forEach(x -> X.add(torch.variable(x)));
  }

  NDArray loss() {
    NDArray H = H0;
    NDArray sum = torch.tensor(Matrix.zeros(1, 1)).sum();
    for (int t = 0; t < rnn.steps(); t++) {
      if (t > 0 && t % rnn.chunk == 0) {
        H = H.stopGradient();
      }
      NDArray real = torch.tensor(real(t));
      NDArray next = activation(X.get(t).matMul(Wxh).add(H.matMul(Whh)).add(bh));
      H = real.mul(next).add(real.mul(-1).add(1).mul(H));
      NDArray logarithms = H.matMul(Whq).add(bq).logSoftmax(1);
      sum = sum.sub(
          logarithms.gather(torch.indices(rnn.targets[t]), 1).mul(real).sum());
    }
    last = H;
    return sum.div(rnn.mask.count());
  }

  private NDArray activation(NDArray Z) {
    return switch (rnn.activation) {
      case TANH -> Z.tanh();
      case SIGMOID -> Z.getNDArrayInternal().sigmoid();
      case RELU -> Z.getNDArrayInternal().relu();
      case IDENTITY -> Z;
    };
  }

  /** Returns 1 where the step is real and 0 where it is padding, one a sequence. */
  private Matrix real(int t) {
    return Matrix.columnVector(IntStream.range(0, rnn.mask.batchSize())
        .mapToDouble(n -> rnn.mask.has(n, t) ? 1 : 0).toArray());
  }
}
