package unrolled.bench;

import java.util.Arrays;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

import unrolled.core.math.Matrix;

/**
 * Trains one of PyTorch's recurrent operators on a {@link CharacterTask}.
 *
 * <p>The characters lie ready as one-hot tensors. Where the second bias would only be added to
 * the first it stays zero, so that it learns exactly what {@link OurStep} does.
 */
public final class TorchStep implements TimedStep {
  private final Torch torch;
  private final TorchCell cell;
  private final NDArray X;
  private final NDArray targets;
  private final NDList initial = new NDList();
  private final NDList weights = new NDList();
  private final NDList trained = new NDList();
  private final NDArray ownBias; // 1 where the second bias is not just added to the first

  /**
   * Creates the model.
   *
   * @param torch decides the type of the numbers; closed with this step
   */
  public TorchStep(Torch torch, TorchCell cell, CharacterTask task) {
    int h = task.hidden();
    int gh = cell.gates() * h;
    int v = CharacterTask.VOCABULARY;
    this.torch = torch;
    this.cell = cell;
    int[] inputs = new int[CharacterTask.STEPS * CharacterTask.BATCH];
    int[] next = new int[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = task.inputs(i / CharacterTask.BATCH)[i % CharacterTask.BATCH];
      next[i] = task.targets(i / CharacterTask.BATCH)[i % CharacterTask.BATCH];
    }
    Matrix oneHot = Matrix.zeros(inputs.length, v);
    for (int i = 0; i < inputs.length; i++) {
      oneHot.set(i, inputs[i], 1);
    }
    X = torch.tensor(oneHot).reshape(CharacterTask.STEPS, CharacterTask.BATCH, v);
    targets = torch.indices(next);
    for (int s = 0; s < cell.states(); s++) {
      initial.add(torch.tensor(Matrix.zeros(CharacterTask.BATCH, h))
          .reshape(1, CharacterTask.BATCH, h));
    }
    weights.add(torch.tensor(task.weights(v, gh, 1).transpose()));
    weights.add(torch.tensor(task.weights(h, gh, 2).transpose()));
    weights.add(torch.tensor(task.weights(1, gh, 3)).reshape(gh));
    weights.add(torch.tensor(Matrix.zeros(1, gh)).reshape(gh));
    weights.add(torch.tensor(task.weights(h, v, 4).transpose()));
    weights.add(torch.tensor(task.weights(1, v, 5)).reshape(v));
    Matrix own = Matrix.zeros(1, gh);
    Arrays.fill(own.row(0), gh - h, gh, 1);
    ownBias = torch.tensor(own).reshape(gh);
    for (int p = 0; p < weights.size(); p++) {
      if (p != 3 || cell == TorchCell.GRU) {
        trained.add(torch.variable(weights.get(p)));
      }
    }
  }

  @Override
  public double run() {
    try (NDManager step = torch.scope().newSubManager()) {
      step.tempAttachAll(X, targets, initial, weights); // so that results live one step
      double loss = torch.differentiate(this::loss);
      update();
      return loss;
    }
  }

  private NDArray loss() {
    NDArray H = cell.run(X, initial, weights.subNDList(0, 4)).get(0);
    NDArray O = X.getNDArrayInternal()
        .linear(H.reshape(-1, H.getShape().get(2)), weights.get(4), weights.get(5)).get(0);
    return O.logSoftmax(1).gather(targets, 1).mean().neg();
  }

  private void update() {
    double squares = 0;
    NDList gradients = new NDList();
    for (NDArray weight : trained) {
      NDArray gradient = weight.getGradient();
      gradients.add(gradient);
      if (weight == weights.get(3)) {
        gradient.muli(ownBias);
      }
      double norm = Torch.number(gradient.norm());
      squares += norm * norm;
    }
    double scale = Math.min(1, CharacterTask.GREATEST_NORM / Math.sqrt(squares));
    for (int p = 0; p < trained.size(); p++) {
      trained.get(p).addi(gradients.get(p).muli(-CharacterTask.LEARNING_RATE * scale));
      JniUtils.zeroGrad((PtNDArray) trained.get(p));
    }
  }

  @Override
  public void close() {
    torch.close();
  }
}
