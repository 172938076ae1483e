package unrolled.rnn;

import java.util.List;
import java.util.Locale;

import unrolled.core.report.TrainingTime;

/** Measures how long the chapter's models take to train; run in the profile {@code full} only. */
final class TrainingTimes {

  private TrainingTimes() {}

  /** Returns rows of model and seconds, named as on the ladder; choices are not counted. */
  static List<List<String>> measure() {
    return List.of(
        List.of("RNN, 8 units", TrainingTime.median(
            () -> SunspotExperiments.trained(SunspotExperiments.START, 1))),
        List.of("RNN, " + NameExperiments.CHOSEN + " units", names()));
  }

  /** Takes one run, which is long enough to be warm for nearly all of it. */
  private static String names() {
    long start = System.nanoTime();
    new NameExperiments(NameExperiments.CHOSEN, 1)
        .trainTo(NameExperiments.EPOCHS + NameExperiments.SLOW_EPOCHS);
    return String.format(Locale.ROOT, "%.1e", (System.nanoTime() - start) / 1e9);
  }
}
