package unrolled.gru;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.math.Exponential;
import unrolled.core.model.NetworkFactory;
import unrolled.core.model.RecurrentNetwork;
import unrolled.lstm.AddingExperiments;
import unrolled.lstm.Contender;
import unrolled.lstm.OrderExperiments;

/** Lets GRU networks learn the tasks with which LSTM and RNN were compared. */
public final class ThreeCellExperiments {

  /** Name of the GRU whose update gate begins with the time constant T. */
  static final String GRU = "GRU";

  /** Name of the GRU whose biases begin at zero. */
  static final String UNBIASED = "GRU, no bias";

  private static final int UNITS = 9;
  private static final double RATE = 0.03;

  private ThreeCellExperiments() {}

  /**
   * Returns a GRU of 9 units, with about as many weights as the LSTM, whose update gate begins with
   * the time constant T: bias log T.
   */
  public static Contender gru() {
    return new Contender(
        GRU, length -> withBias(Exponential.log(length)), UNITS, RATE);
  }

  /** Returns the same GRU with first biases of zero. */
  static Contender unbiased() {
    return new Contender(UNBIASED, length -> GruNetworks::random, UNITS, RATE);
  }

  /**
   * Returns a factory of GRU networks with a given first bias of the update gate.
   *
   * @param update which keeps the old state where it is large
   */
  // tag::with-bias[]
  static NetworkFactory withBias(double update) {
    return (inputSize, hiddenSize, outputSize, random) -> {
      RecurrentNetwork<GruParameters, GruStep> network =
          GruNetworks.random(inputSize, hiddenSize, outputSize, random);
      network.cell().parameters().update().b().fill(update);
      return network;
    };
  }
  // end::with-bias[]

  /** Returns runs of the adding problem, as rows of text. */
  static List<List<String>> adding() {
    List<List<String>> rows =
        new ArrayList<>(AddingExperiments.runs(gru(), Integer.MAX_VALUE));
    rows.addAll(AddingExperiments.RUNS.runs(unbiased(), AddingExperiments.WATCHED, false));
    return rows;
  }

  /** Returns runs of temporal order, as rows of text. */
  static List<List<String>> order() {
    return OrderExperiments.runs(gru());
  }
}
