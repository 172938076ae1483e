package unrolled.lstm;

import java.util.Arrays;
import java.util.List;

import unrolled.core.data.ReberGrammar;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.CrossEntropy;

/**
 * Tells how well a network predicts strings of the embedded Reber grammar.
 *
 * @param right share of strings without error: after each symbol, all permitted ones are more
 *     likely than all others
 * @param branch share of strings for which, of T and P, the right one is likelier as the
 *     second-last symbol
 * @param bits mean surprise at a string's symbols after the first, beyond that of one who knows
 *     the grammar; 1 for one who knows it and forgets the second symbol
 */
public record ReberScore(double right, double branch, double bits) {

  private static final ReberGrammar GRAMMAR = ReberGrammar.embedded();

  /**
   * Asks a network.
   *
   * @param network of 7 inputs and 7 outputs; it begins each string with a state of zeros
   * @param strings of the embedded grammar, at least one
   */
  // tag::score[]
  public static ReberScore of(
      RecurrentNetwork<?, ?> network, int[]... strings) {
    SymbolBatch batch = ReberGrammar.batch(strings);
    List<Matrix> O = outputs(network, batch);
    int right = 0;
    int branch = 0;
    int choices = 0;
    for (int n = 0; n < strings.length; n++) {
      int[] string = strings[n];
      int[][] permitted = GRAMMAR.permitted(string);
      boolean all = true;
      for (int t = 1; t < string.length; t++) {
        all &= separates(O.get(t - 1).row(n), permitted[t]);
        choices += permitted[t].length - 1;
      }
      right += all ? 1 : 0;
      branch += holds(O.get(string.length - 3).row(n), string[1]) ? 1 : 0;
    }
    double surprise = CrossEntropy.of(O, batch).value()
        * batch.mask().count() / Exponential.log(2);
    double count = strings.length;
    return new ReberScore(right / count, branch / count,
        (surprise - choices) / count);
  }
  // end::score[]

  private static <P extends Parameters, S extends RecurrentCell.Step> List<Matrix> outputs(
      RecurrentNetwork<P, S> network, SymbolBatch batch) {
    return network.forward(batch.inputs(),
        network.cell().zeroState(batch.batchSize()), batch.mask()).O();
  }

  /** Tells whether all permitted symbols have larger outputs than all others. */
  static boolean separates(double[] o, int... permitted) {
    double least = Arrays.stream(permitted).mapToDouble(s -> o[s]).min().orElseThrow();
    return Arrays.stream(o).filter(value -> value >= least).count() == permitted.length;
  }

  /** Tells whether, of T and P, the given one has the larger output. */
  static boolean holds(double[] o, int branch) {
    return o[branch] > o[ReberGrammar.TP - branch];
  }
}
