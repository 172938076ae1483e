package unrolled.lstm;

import java.util.Arrays;
import java.util.List;

import unrolled.core.data.ReberGrammar;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;

/** Looks into cell states for the symbol that has to be remembered. */
final class ReberMemory {

  private ReberMemory() {}

  /**
   * Returns what a string leaves in the cell state after each of its symbols but the last.
   *
   * @return C of each unit (units, steps)
   */
  static <P extends Parameters, S extends RecurrentCell.Step> Matrix cells(
      RecurrentNetwork<P, S> network, int... string) {
    List<State> states = states(network, string);
    Matrix C = Matrix.zeros(network.cell().hiddenSize(), states.size());
    for (int t = 0; t < states.size(); t++) {
      for (int j = 0; j < C.rows(); j++) {
        C.set(j, t, states.get(t).part(1).get(0, j));
      }
    }
    return C;
  }

  private static <P extends Parameters, S extends RecurrentCell.Step> List<State> states(
      RecurrentNetwork<P, S> network, int[]... strings) {
    SymbolBatch batch = ReberGrammar.batch(strings);
    return network.forward(batch.inputs(),
        network.cell().zeroState(batch.batchSize()), batch.mask()).run().states();
  }

  /**
   * Returns for each unit how well its cell state alone tells the second symbol, just before it
   * is to be repeated: the share of strings on the right side of the best threshold.
   */
  static <P extends Parameters, S extends RecurrentCell.Step> double[] told(
      RecurrentNetwork<P, S> network, int[]... strings) {
    List<State> states = states(network, strings);
    double[] told = new double[network.cell().hiddenSize()];
    for (int j = 0; j < told.length; j++) {
      int unit = j;
      double[] c = new double[strings.length];
      Arrays.setAll(c, n -> states.get(strings[n].length - 3).part(1).get(n, unit));
      for (double threshold : c) {
        int above = 0;
        for (int n = 0; n < c.length; n++) {
          above += c[n] >= threshold == (strings[n][1] == 1) ? 1 : 0;
        }
        double share = above / (double) c.length;
        told[j] = Math.max(told[j], Math.max(share, 1 - share));
      }
    }
    return told;
  }
}
