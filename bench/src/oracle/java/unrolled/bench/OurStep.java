package unrolled.bench;

import java.util.List;
import java.util.stream.IntStream;

import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.Clipping;
import unrolled.core.train.GradientDescent;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Optimizer;
import unrolled.gru.GruCell;
import unrolled.gru.GruParameters;
import unrolled.lstm.LstmCell;
import unrolled.lstm.LstmParameters;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

/** Trains a recurrent cell of the book on a {@link CharacterTask}, as its chapters do. */
public final class OurStep implements TimedStep {
  private final NetworkLearner<?, ?, SymbolBatch> learner;
  private final SymbolBatch batch;
  private final Clipping clipping = Clipping.byNorm(CharacterTask.GREATEST_NORM);
  private final Optimizer optimizer = new GradientDescent(CharacterTask.LEARNING_RATE);

  private OurStep(NetworkLearner<?, ?, SymbolBatch> learner, SymbolBatch batch) {
    this.learner = learner;
    this.batch = batch;
  }

  /** Creates the step of the cell that one of PyTorch's operators is. */
  public static OurStep of(TorchCell cell, CharacterTask task) {
    return switch (cell) {
      case RNN -> rnn(task);
      case LSTM -> lstm(task);
      case GRU -> gru(task);
    };
  }

  private static OurStep rnn(CharacterTask task) {
    int v = CharacterTask.VOCABULARY;
    int h = task.hidden();
    return of(task, new RnnCell(new RnnParameters(
        task.weights(v, h, 1), task.weights(h, h, 2), task.weights(1, h, 3))));
  }

  private static OurStep lstm(CharacterTask task) {
    List<AffineParameters> gates = gates(task, TorchCell.LSTM);
    return of(task, new LstmCell(new LstmParameters(
        gates.get(0), gates.get(1), gates.get(2), gates.get(3), null, null, null)));
  }

  private static OurStep gru(CharacterTask task) {
    List<AffineParameters> gates = gates(task, TorchCell.GRU);
    return of(task, new GruCell(new GruParameters(
        gates.get(0), gates.get(1), gates.get(2), Matrix.zeros(1, task.hidden()))));
  }

  /** Returns the weights of a {@link TorchStep}, in its order of gates. */
  private static List<AffineParameters> gates(CharacterTask task, TorchCell cell) {
    int h = task.hidden();
    Matrix Wx = task.weights(CharacterTask.VOCABULARY, cell.gates() * h, 1);
    Matrix Wh = task.weights(h, cell.gates() * h, 2);
    Matrix b = task.weights(1, cell.gates() * h, 3);
    return IntStream.range(0, cell.gates())
        .mapToObj(g -> new AffineParameters(
            columns(Wx, g * h, h), columns(Wh, g * h, h), columns(b, g * h, h)))
        .toList();
  }

  private static Matrix columns(Matrix all, int first, int count) {
    Matrix some = Matrix.zeros(all.rows(), count);
    for (int r = 0; r < all.rows(); r++) {
      System.arraycopy(all.row(r), first, some.row(r), 0, count);
    }
    return some;
  }

  /** Creates the step of any cell that reads the characters. */
  public static <P extends Parameters, S extends RecurrentCell.Step> OurStep of(
      CharacterTask task, RecurrentCell<P, S> cell) {
    OutputLayer output = new OutputLayer(new OutputParameters(
        task.weights(task.hidden(), CharacterTask.VOCABULARY, 4),
        task.weights(1, CharacterTask.VOCABULARY, 5)));
    return new OurStep(
        NetworkLearner.ofSymbols(new RecurrentNetwork<>(cell, output)), task.batch());
  }

  @Override
  public double run() {
    double loss = learner.learn(batch);
    clipping.clip(learner.gradients());
    optimizer.step(learner.parameters(), learner.gradients());
    return loss;
  }
}
