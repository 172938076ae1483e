package unrolled.bench;

import unrolled.core.data.SymbolBatch;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.Clipping;
import unrolled.core.train.GradientDescent;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Optimizer;
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

  /** Creates the step of the simple recurrent network. */
  public static OurStep rnn(CharacterTask task) {
    int v = CharacterTask.VOCABULARY;
    int h = task.hidden();
    return of(task, new RnnCell(new RnnParameters(
        task.weights(v, h, 1), task.weights(h, h, 2), task.weights(1, h, 3))));
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
