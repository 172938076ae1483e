package unrolled.gru;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** Lets units whose update gate begins shut learn with a reset gate that begins open. */
final class OpenResetExperiments {

  /** First bias of the reset gate, which then lets through 0.98 of the state. */
  static final double RESET_BIAS = 4;

  /** First biases of the update gate. */
  static final double[] UPDATE_BIASES = {-8, -4};

  /** Columns of the rows of runs. */
  static final String[] COLUMNS = {"bias", "seed", "batches", "wrong"};

  /** Batches after which a network is asked; soon enough for every build, and at the end. */
  static final int[] ASKED = {50, 400};

  private OpenResetExperiments() {}

  /** Draws the network and the data of {@link StuckGateExperiments}, with the reset gate open. */
  static StuckGateExperiments open(double updateBias, long seed) {
    StuckGateExperiments run = new StuckGateExperiments(updateBias, seed);
    run.parameters().reset().b().fill(RESET_BIAS);
    return run;
  }

  /** Returns what became of all biases and seeds as rows of text. */
  static List<List<String>> runs() {
    List<List<String>> rows = new ArrayList<>();
    for (double bias : UPDATE_BIASES) {
      LongStream.rangeClosed(1, StuckGateExperiments.SEEDS).parallel().boxed()
          .map(seed -> run(bias, seed)).forEachOrdered(rows::addAll);
    }
    return rows;
  }

  private static List<List<String>> run(double bias, long seed) {
    StuckGateExperiments run = open(bias, seed);
    List<List<String>> rows = new ArrayList<>();
    for (int batches : ASKED) {
      rows.add(List.of(String.format(Locale.ROOT, "%.0f", bias), String.valueOf(seed),
          String.valueOf(batches),
          String.format(Locale.ROOT, "%.4f", run.after(batches).wrong())));
    }
    return rows;
  }
}
