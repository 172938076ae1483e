package unrolled.lstm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.train.Spread;

/** Names and reads the recorded results of tasks that ask at the end. */
final class EndRecords {

  private static final String OWN = "src/main/java/unrolled/lstm/";
  private static final String RNN = "../05-rnn/src/main/java/unrolled/rnn/";
  private static final String CORE = "../../core/src/main/java/unrolled/core/";

  private EndRecords() {}

  /** Starts a record that depends on the LSTM, the training and some files of the chapter. */
  static Recorded record(String name, String seeds, String task, String... own) {
    return record(name, seeds, task, List.of(own), List.of());
  }

  private static Recorded record(
      String name, String seeds, String task, List<String> own, List<String> others) {
    return Recorded.of(name).command("mvn -Pfull -pl chapters/07-lstm -am package").seeds(seeds)
        .dependsOn(Stream.of(
            own.stream().map(file -> OWN + file + ".java"), others.stream(), Stream.of(
                OWN + "EndTask.java", OWN + "LstmCell.java", OWN + "LstmParameters.java",
                CORE + "model/Recurrence.java", CORE + "data/" + task + ".java"))
            .flatMap(files -> files).toArray(String[]::new));
  }

  /** Starts a record of runs of contenders, RNNs among them. */
  static Recorded runs(String name, String task, String... own) {
    return contest(name, "1 to " + EndExperiments.SEEDS, task, own)
        .columns("cell", "length", "seed", "sequences", "loss", "right", "fresh");
  }

  /** Starts a record of learning rates and the like, of RNNs, too. */
  static Recorded controls(String name, String task, String... own) {
    return contest(name, "1 to 10; 101 and 102 for rates", task, own)
        .columns("what", "rate", "seed", "loss", "right");
  }

  private static Recorded contest(String name, String seeds, String task, String... own) {
    List<String> files = new ArrayList<>(List.of(own));
    files.addAll(List.of("EndExperiments", "EndTraining", "Contender"));
    return record(name, seeds, task, files,
        List.of(RNN + "RnnCell.java", RNN + "RnnParameters.java"));
  }

  /** Returns a column of the last rows of a cell's runs at a length, one a seed. */
  static double[] last(RecordedRows rows, String cell, int length, String column) {
    return IntStream.range(0, rows.size())
        .filter(row -> rows.text(row, "cell").equals(cell)
            && rows.number(row, "length") == length && !rows.text(row, "fresh").equals("-"))
        .mapToDouble(row -> rows.number(row, column)).toArray();
  }

  /** Returns how many of a cell's runs at a length solved the task. */
  static long solved(RecordedRows rows, String cell, int length) {
    return Arrays.stream(last(rows, cell, length, "fresh"))
        .filter(share -> share >= EndTraining.SOLVED).count();
  }

  /** Returns median and range over seeds of a column of the last rows. */
  static Spread spread(RecordedRows rows, String cell, int length, String column) {
    return Spread.of(last(rows, cell, length, column));
  }

  /** Returns which learning rate has the least mean loss. */
  static double best(RecordedRows rows, String cell) {
    double best = Double.NaN;
    double least = Double.POSITIVE_INFINITY;
    for (double rate : EndExperiments.RATES) {
      double loss = IntStream.range(0, rows.size())
          .filter(row -> rows.text(row, "what").equals(cell)
              && rows.text(row, "rate").equals(String.valueOf(rate)))
          .mapToDouble(row -> rows.number(row, "loss")).average().orElseThrow();
      if (loss < least) {
        least = loss;
        best = rate;
      }
    }
    return best;
  }
}
