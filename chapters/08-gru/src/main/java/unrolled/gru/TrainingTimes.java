package unrolled.gru;

import java.util.List;
import java.util.Locale;

import unrolled.core.report.TrainingTime;
import unrolled.lstm.NameLadderExperiments;
import unrolled.lstm.SunspotCellExperiments;

/** Measures how long the chapter's models take to train; run in the profile {@code full} only. */
final class TrainingTimes {

  /** What the search chose for class names. */
  static final NameLadderExperiments.Design NAMES =
      new NameLadderExperiments.Design(64, 0.032);

  /** What the search chose for sunspots. */
  static final SunspotCellExperiments.Design SUNSPOTS =
      new SunspotCellExperiments.Design(4, 0.001, 0.01);

  private TrainingTimes() {}

  /** Returns rows of model and seconds, named as on the ladder; choices are not counted. */
  static List<List<String>> measure() {
    SunspotCellExperiments sunspots = new SunspotCellExperiments(GruNetworks::random);
    return List.of(
        List.of("GRU, " + SUNSPOTS.units() + " units",
            TrainingTime.median(() -> sunspots.trained(SUNSPOTS, 1))),
        List.of("GRU, " + NAMES.units() + " units", names()));
  }

  /** Takes one run, which is long enough to be warm for nearly all of it. */
  private static String names() {
    long start = System.nanoTime();
    new NameLadderExperiments(GruNetworks::random).experiment(NAMES, 1)
        .trainTo(NameLadderExperiments.EPOCHS + NameLadderExperiments.SLOW_EPOCHS);
    return String.format(Locale.ROOT, "%.1e", (System.nanoTime() - start) / 1e9);
  }
}
