package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import unrolled.core.train.Spread;
import unrolled.gru.CellKind;

/**
 * What a network was after some epochs.
 *
 * @param trial cell, design and learning rate
 * @param epochs of training
 * @param seed of weights and order
 * @param validation F1 on the validation names, which chooses
 * @param test score on the test names
 * @param probabilities of a capital at each letter of the test names
 * @param halves what each half says there; empty for one direction
 */
record CapitalRun(CapitalRun.Trial trial, int epochs, long seed, double validation,
    CapitalScore test, List<double[]> probabilities, List<CapitalHalves> halves) {

  /** Seeds with which rate and epochs are chosen, from 1. */
  static final int FEW = 2;

  /** Columns of the rows. */
  static final String[] COLUMNS = {"cell", "design", "rate", "epochs", "seed", "validation", "f1",
      "inner", "names", "wrong", "first", "word", "acronym", "small"};

  /** What is trained: which cell, which design, how fast. */
  record Trial(CellKind cell, CapitalNetworks.Design design, double rate) {}

  List<String> row() {
    List<String> row = new ArrayList<>(List.of(trial.cell().name(), trial.design().name(),
        String.valueOf(trial.rate()), String.valueOf(epochs), String.valueOf(seed),
        text(validation), text(test.f1()), text(test.innerF1()), text(test.names()),
        text(test.wrong())));
    for (CapitalScore.Kind kind : CapitalScore.Kind.values()) {
      row.add(text(test.recall(kind)));
    }
    return row;
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.5f", value);
  }

  /**
   * Returns the runs of the learning rate and number of epochs with the greatest median of F1 on
   * validation; the first seeds count.
   */
  static List<CapitalRun> chosen(List<CapitalRun> runs) {
    Map<List<Number>, List<CapitalRun>> byChoice = new LinkedHashMap<>();
    runs.forEach(run -> byChoice.computeIfAbsent(
        List.of(run.trial().rate(), run.epochs()), choice -> new ArrayList<>()).add(run));
    return byChoice.values().stream().max(Comparator.comparingDouble(some -> Spread.of(
        some.stream().filter(run -> run.seed() <= FEW)
            .mapToDouble(CapitalRun::validation).toArray()).median())).orElseThrow();
  }
}
