package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.LabelBatch;

/**
 * Lets networks learn in which order two symbols came, far apart among others.
 *
 * <p>S. Hochreiter, J. Schmidhuber, "Long short-term memory", Neural Computation 9 (1997),
 * experiment 6a.
 */
public final class OrderExperiments {

  /** Minimal lengths T of the sequences; the last is that of the paper. */
  public static final int[] LENGTHS = {20, 50, 100};

  /** Training of at most 20,000 sequences, asked every 1,000. */
  public static final EndExperiments<LabelBatch> RUNS =
      new EndExperiments<>(EndTask::order, 20_000, 1000);

  /** Chosen among {@link EndExperiments#RATES}, at the least length. */
  public static final double RNN_RATE = 0.01;

  private OrderExperiments() {}

  /** Returns what became of contenders at all lengths with all seeds, as rows of text. */
  public static List<List<String>> runs(Contender... contenders) {
    List<List<String>> rows = new ArrayList<>();
    for (Contender contender : contenders) {
      for (int length : LENGTHS) {
        rows.addAll(RUNS.runs(contender, length, false));
      }
    }
    return rows;
  }

  /** Returns what learning rates are worth, as rows of text. */
  public static List<List<String>> rates(Contender... contenders) {
    List<List<String>> rows = new ArrayList<>();
    for (Contender contender : contenders) {
      rows.addAll(RUNS.rates(contender, LENGTHS[0]));
    }
    return rows;
  }
}
