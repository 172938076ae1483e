package unrolled.naive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;

/** Measures how long the chapter's models take to train; run in the profile {@code full} only. */
final class TrainingTimes {

  private static final int WARM_UPS = 5;
  private static final int RUNS = 9;

  private TrainingTimes() {}

  /** Returns rows of model and seconds, the median of nine runs after five that warm the JVM up. */
  static List<List<String>> measure() {
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    List<int[]> train = ClassNames.train().stream().map(vocabulary::encode).toList();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("mean of the training years", NaiveExperiments::trainingMean));
    rows.add(row("letter frequencies", () -> new SymbolFrequencies(train, vocabulary.size())));
    rows.add(row("full history with back-off",
        () -> new BackOffModel(train, vocabulary.size(), 1)));
    return rows;
  }

  private static List<String> row(String model, Runnable training) {
    double[] seconds = new double[RUNS];
    for (int run = -WARM_UPS; run < RUNS; run++) {
      long start = System.nanoTime();
      training.run();
      if (run >= 0) {
        seconds[run] = (System.nanoTime() - start) / 1e9;
      }
    }
    Arrays.sort(seconds);
    return List.of(model, String.format(Locale.ROOT, "%.1e", seconds[RUNS / 2]));
  }
}
