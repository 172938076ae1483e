package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.math.Activation;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

/** Lets an RNN learn the adding problem from orthogonal recurrent weights. */
final class OrthogonalExperiments {

  /** Learning rates of Adam. */
  static final double[] RATES = {0.001, 0.003};

  private OrthogonalExperiments() {}

  /** Returns the RNN of {@link Contender#rnn} with other first weights. */
  static Contender rnn(double rate) {
    return new Contender("RNN, orthogonal, " + rate,
        length -> OrthogonalExperiments::network, Contender.rnn(rate).units(), rate);
  }

  private static RecurrentNetwork<RnnParameters, RnnStep> network(
      int inputSize, int hiddenSize, int outputSize, SeededRandom random) {
    RnnParameters parameters = RnnParameters.random(
        inputSize, hiddenSize, Initializer.orthogonal(), random);
    return new RecurrentNetwork<>(new RnnCell(parameters, Activation.TANH), new OutputLayer(
        OutputParameters.create(hiddenSize, outputSize, Initializer.glorot(), random)));
  }

  /** Returns what became of all rates and seeds at T = 50, as rows of text. */
  static List<List<String>> runs() {
    List<List<String>> rows = new ArrayList<>();
    for (double rate : RATES) {
      rows.addAll(AddingExperiments.RUNS.runs(rnn(rate), AddingExperiments.WATCHED, false));
    }
    return rows;
  }
}
