package unrolled.lstm;

import java.util.function.IntFunction;

import unrolled.core.math.Exponential;
import unrolled.core.model.NetworkFactory;
import unrolled.core.model.RecurrentNetwork;
import unrolled.rnn.RnnNetworks;

/**
 * Names a kind of network with the settings with which it takes part in a comparison.
 *
 * @param name in records and charts
 * @param cells draws networks for sequences of a minimal length T
 * @param units h
 * @param rate learning rate
 */
public record Contender(String name, IntFunction<NetworkFactory> cells, int units, double rate) {

  /**
   * Returns an LSTM of 8 units whose gates begin with the time constant T: forget bias log T, input
   * bias −log T.
   */
  public static Contender lstm() {
    return new Contender("LSTM", length -> withBiases(
        Exponential.log(length), -Exponential.log(length)), 8, 0.03);
  }

  /**
   * Returns an RNN of 17 tanh units, which has about as many weights as the LSTM.
   *
   * @param rate learning rate
   */
  public static Contender rnn(double rate) {
    return new Contender("RNN", length -> RnnNetworks::random, 17, rate);
  }

  /** Returns the same with another learning rate. */
  public Contender at(double rate) {
    return new Contender(name, cells, units, rate);
  }

  /**
   * Returns a factory of LSTM networks with given first biases of two gates.
   *
   * @param forget of the forget gate
   * @param input of the input gate
   */
  // tag::with-biases[]
  static NetworkFactory withBiases(double forget, double input) {
    return (inputSize, hiddenSize, outputSize, random) -> {
      RecurrentNetwork<LstmParameters, LstmStep> network =
          LstmNetworks.random(
              inputSize, hiddenSize, outputSize, forget, random);
      network.cell().parameters().input().b().fill(input);
      return network;
    };
  }
  // end::with-biases[]
}
