package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures how long the chapter's networks take to train; run in the profile {@code full} only. */
final class TrainingTimes {

  private TrainingTimes() {}

  /** Returns rows of network and seconds, of one run each, drawing of the data included. */
  static List<List<String>> measure() {
    List<List<String>> rows = new ArrayList<>();
    for (boolean attention : new boolean[] {true, false}) {
      long start = System.nanoTime();
      new NumberExperiments(NumberExperiments.Design.of(
          NumberPairs.ENGLISH_TO_DIGITS, attention), 1).trainTo(NumberExperiments.UPDATES);
      rows.add(List.of(attention ? "with attention" : "without attention",
          String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9)));
    }
    return rows;
  }
}
