package unrolled.shapes;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures how long the chapter's networks take to train; run in the profile {@code full} only. */
final class TrainingTimes {

  private TrainingTimes() {}

  /** Columns of what {@link #measure} gives. */
  static final String[] COLUMNS = {"network", "seconds", "seconds of its thread", "cores"};

  /**
   * Returns rows of network, seconds and those of them in which its thread was computing, of one
   * run each, drawing of the data included; and how many cores there were.
   */
  static List<List<String>> measure() {
    List<List<String>> rows = new ArrayList<>();
    for (boolean attention : new boolean[] {true, false}) {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long start = System.nanoTime();
      long own = threads.getCurrentThreadCpuTime();
      new NumberExperiments(NumberExperiments.Design.of(
          NumberPairs.ENGLISH_TO_DIGITS, attention), 1).trainTo(NumberExperiments.UPDATES);
      rows.add(List.of(attention ? "with attention" : "without attention",
          seconds(System.nanoTime() - start), seconds(threads.getCurrentThreadCpuTime() - own),
          String.valueOf(Runtime.getRuntime().availableProcessors())));
    }
    return rows;
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f", nanos / 1e9);
  }
}
