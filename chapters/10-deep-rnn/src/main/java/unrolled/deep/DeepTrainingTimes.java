package unrolled.deep;

import java.util.List;
import java.util.Locale;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.TrainingTime;
import unrolled.lstm.SunspotCellExperiments;

/** Measures how long the chapter's rungs take to train; run in the profile {@code full} only. */
final class DeepTrainingTimes {

  /** What the search chose for class names. */
  static final DeepNameExperiments.Setting NAMES =
      new DeepNameExperiments.Setting(90, 0, 0.016);

  /** What the search chose for sunspots. */
  static final SunspotCellExperiments.Design SUNSPOTS =
      new SunspotCellExperiments.Design(2, 0, 0.1);

  private DeepTrainingTimes() {}

  /** Returns a rung's name, as on the ladder. */
  static String name(int units) {
    return "LSTM, " + DeepLadderExperiments.LAYERS + " layers of " + units + " units";
  }

  /** Returns rows of model and seconds; the search is not counted. */
  static List<List<String>> measure() {
    return List.of(List.of(name(SUNSPOTS.units()), TrainingTime.median(
        () -> DeepLadderExperiments.SUNSPOTS.trained(SUNSPOTS, 1))),
        List.of(name(NAMES.units()), names()));
  }

  /** Takes one run, which is long enough to be warm for nearly all of it. */
  private static String names() {
    long start = System.nanoTime();
    SeededRandom random = new SeededRandom(1);
    DeepNameExperiments.training(NAMES, NAMES.network(random.split(1)),
        Vocabulary.of(ClassNames.all()), random).runEpochs(DeepNameExperiments.EPOCHS);
    return String.format(Locale.ROOT, "%.1e", (System.nanoTime() - start) / 1e9);
  }
}
