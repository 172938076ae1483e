package unrolled.lstm;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import unrolled.core.model.RecurrentNetwork;

/**
 * Measures how much of the gradient of the second-last symbol's loss arrives at the second symbol
 * along the cell state alone, in LSTMs that have learned the embedded Reber grammar on all ways.
 */
public final class TrainedBeltExperiments {

  private TrainedBeltExperiments() {}

  /** Returns what arrives in trained networks of all seeds, as rows of text. */
  public static List<List<String>> runs() {
    return LongStream.rangeClosed(1, ReberExperiments.SEEDS).parallel()
        .mapToObj(TrainedBeltExperiments::row).toList();
  }

  /** Returns one row: seed, and what has come on all ways and along the cell state alone. */
  static List<String> row(long seed) {
    ReberExperiments.Way way = ReberExperiments.Way.LSTM;
    ReberExperiments.Rule rule = ReberExperiments.Rule.ONLINE;
    RecurrentNetwork<?, ?> network =
        ReberExperiments.run(way, rule, way.rate(rule), seed).network();
    RecurrentNetwork<?, ?> belt = new RecurrentNetwork<>(
        new CellPathOnly((LstmCell) network.cell()), network.output());
    return List.of(String.valueOf(seed), last(network, seed), last(belt, seed));
  }

  private static String last(RecurrentNetwork<?, ?> network, long seed) {
    return String.format(Locale.ROOT, "%.3e",
        TrainedLagExperiments.left(network, seed)[TrainedLagExperiments.LAG]);
  }
}
