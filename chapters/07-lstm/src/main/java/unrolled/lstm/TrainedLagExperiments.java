package unrolled.lstm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import unrolled.core.data.ReberGrammar;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.CrossEntropy;

/**
 * Measures how much of the gradient of the second-last symbol's loss arrives at the second symbol,
 * in networks that have learned the embedded Reber grammar.
 */
public final class TrainedLagExperiments {

  /** Steps between the two symbols. */
  static final int LAG = 20;

  /** Networks that are followed. */
  static final List<ReberExperiments.Way> WAYS =
      List.of(ReberExperiments.Way.RNN, ReberExperiments.Way.LSTM);

  private static final int STRINGS = 100;

  private TrainedLagExperiments() {}

  /** Returns what is left after 0, 1, … 20 steps back, as a norm relative to the first. */
  static <P extends Parameters, S extends RecurrentCell.Step> double[] left(
      RecurrentNetwork<P, S> network, long seed) {
    int[][] strings = ReberExperiments.strings(LAG, STRINGS, new SeededRandom(seed).split(5));
    SymbolBatch batch = ReberGrammar.batch(Arrays.stream(strings)
        .map(string -> Arrays.copyOf(string, string.length - 1)).toArray(int[][]::new));
    RecurrentNetwork.Pass<S> pass = network.forward(
        batch.inputs(), network.cell().zeroState(STRINGS), batch.mask());
    int last = batch.steps() - 1;
    Matrix dO = CrossEntropy.of(pass.O().get(last), batch.targets()[last]).dO().get(0);
    Matrix dH = dO.timesTranspose(network.output().parameters().Whq());
    return LagExperiments.left(network.cell(), pass.run(), dH, LAG);
  }

  /** Returns what is left in trained networks of all seeds, as rows of text. */
  public static List<List<String>> runs() {
    List<List<String>> rows = new ArrayList<>();
    for (ReberExperiments.Way way : WAYS) {
      LongStream.rangeClosed(1, ReberExperiments.SEEDS).parallel()
          .mapToObj(seed -> row(way, seed)).forEachOrdered(rows::add);
    }
    return rows;
  }

  /** Returns one row: way, seed, and what is left after 0 to 20 steps. */
  static List<String> row(ReberExperiments.Way way, long seed) {
    ReberExperiments.Rule rule = ReberExperiments.Rule.ONLINE;
    double[] left = left(ReberExperiments.run(way, rule, way.rate(rule), seed).network(), seed);
    List<String> row = new ArrayList<>(List.of(way.name(), String.valueOf(seed)));
    Arrays.stream(left).forEach(l -> row.add(String.format(Locale.ROOT, "%.3e", l)));
    return row;
  }
}
