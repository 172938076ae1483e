package unrolled.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;

import unrolled.core.math.Matrix;
import unrolled.gru.GruForm;
import unrolled.lstm.Peephole;

/** Writes the loss of a {@link GatedCase} with PyTorch's operators, gate by gate. */
final class TorchGated {
  final Map<String, NDArray> weights = new LinkedHashMap<>();
  final NDList initial = new NDList();
  final NDList X = new NDList();
  NDList last;
  private final Torch torch;
  private final GatedCase gated;

  TorchGated(Torch torch, GatedCase gated) {
    this.torch = torch;
    this.gated = gated;
    gated.network.parameters().named()
        .forEach((name, matrix) -> weights.put(name, torch.variable(matrix)));
    for (int p = 0; p < gated.initial.parts(); p++) {
      initial.add(torch.variable(gated.initial.part(p)));
    }
    gated.X.forEach(x -> X.add(torch.variable(x)));
  }

  NDArray loss() {
    NDList state = initial;
    NDArray sum = torch.tensor(Matrix.zeros(1, 1)).sum();
    for (int t = 0; t < X.size(); t++) {
      NDArray real = torch.tensor(real(t));
      NDList held = new NDList();
      if (t > 0 && t % gated.chunk == 0) {
        NDList cut = new NDList();
        state.forEach(part -> cut.add(part.stopGradient()));
        state = cut;
      }
      NDList next = gated.kind.isLstm() ? lstm(X.get(t), state.get(0), state.get(1))
          : new NDList(gru(X.get(t), state.get(0)));
      for (int p = 0; p < next.size(); p++) {
        held.add(real.mul(next.get(p)).add(oneMinus(real).mul(state.get(p))));
      }
      state = held;
      NDArray logarithms = state.get(0).matMul(weights.get("output.Whq"))
          .add(weights.get("output.bq")).logSoftmax(1);
      sum = sum.sub(logarithms.gather(torch.indices(gated.targets[t]), 1).mul(real).sum());
    }
    last = state;
    return sum.div(gated.mask.count());
  }

  private NDList lstm(NDArray x, NDArray H, NDArray C) {
    NDArray F = sigmoid(peep(sum("f", x, H), C, "pf"));
    NDArray I = gated.kind.coupled ? oneMinus(F) : sigmoid(peep(sum("i", x, H), C, "pi"));
    NDArray next = F.mul(C).add(I.mul(sum("c", x, H).tanh()));
    NDArray seen = gated.kind.peephole == Peephole.CURRENT ? next : C;
    NDArray O = sigmoid(peep(sum("o", x, H), seen, "po"));
    return new NDList(O.mul(next.tanh()), next);
  }

  private NDArray gru(NDArray x, NDArray H) {
    NDArray R = sigmoid(sum("r", x, H));
    NDArray Z = sigmoid(sum("z", x, H));
    NDArray candidate = gated.kind.form == GruForm.RESET_BEFORE
        ? sum("h", x, R.mul(H)).tanh()
        : x.matMul(weight("Wxh")).add(weight("bh"))
            .add(R.mul(H.matMul(weight("Whh")).add(weight("bhr")))).tanh();
    return Z.mul(H).add(oneMinus(Z).mul(candidate));
  }

  private NDArray sum(String gate, NDArray x, NDArray H) {
    return x.matMul(weight("Wx" + gate)).add(H.matMul(weight("Wh" + gate)))
        .add(weight("b" + gate));
  }

  private NDArray peep(NDArray Z, NDArray C, String name) {
    return gated.kind.peephole == Peephole.NONE ? Z : Z.add(C.mul(weight(name)));
  }

  private NDArray weight(String name) {
    return weights.get("cell." + name);
  }

  private static NDArray oneMinus(NDArray x) {
    return x.mul(-1).add(1);
  }

  private static NDArray sigmoid(NDArray x) {
    return x.getNDArrayInternal().sigmoid();
  }

  /** Returns 1 where the step is real and 0 where it is padding, one a sequence. */
  private Matrix real(int t) {
    return Matrix.columnVector(IntStream.range(0, gated.mask.batchSize())
        .mapToDouble(n -> gated.mask.has(n, t) ? 1 : 0).toArray());
  }
}
