package unrolled.lstm;

import java.util.List;
import java.util.Locale;

import unrolled.core.report.TrainingTime;

/** Measures how long the chapter's models take to train; run in the profile {@code full} only. */
final class TrainingTimes {

  /** What the search chose for class names. */
  static final NameLadderExperiments.Design NAMES =
      new NameLadderExperiments.Design(128, 0.032);

  /** What the search chose for sunspots. */
  static final SunspotCellExperiments.Design SUNSPOTS =
      new SunspotCellExperiments.Design(4, 0, 0.1);

  private TrainingTimes() {}

  /** Returns rows of model and seconds, named as on the ladder; choices are not counted. */
  static List<List<String>> measure() {
    SunspotCellExperiments sunspots = new SunspotCellExperiments(LstmNetworks::random);
    return List.of(
        List.of("LSTM, " + SUNSPOTS.units() + " units",
            TrainingTime.median(() -> sunspots.trained(SUNSPOTS, 1))),
        List.of("LSTM, " + NAMES.units() + " units", names()));
  }

  /** Takes one run, which is long enough to be warm for nearly all of it. */
  private static String names() {
    long start = System.nanoTime();
    new NameLadderExperiments(LstmNetworks::random).experiment(NAMES, 1)
        .trainTo(NameLadderExperiments.EPOCHS + NameLadderExperiments.SLOW_EPOCHS);
    return String.format(Locale.ROOT, "%.1e", (System.nanoTime() - start) / 1e9);
  }
}
