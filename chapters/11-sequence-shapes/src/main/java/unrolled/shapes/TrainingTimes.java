package unrolled.shapes;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures how long the chapter's networks take to train; run in the profile {@code full} only. */
final class TrainingTimes {

  /** Columns of what {@link #measure} gives. */
  static final String[] COLUMNS = {"network", "seconds", "cores"};

  private TrainingTimes() {}

  /**
   * Returns rows of network, seconds and cores, of one run each, drawing of the data included.
   *
   * <p>Training has one thread. Counted are the seconds in which it was computing, so that other
   * work on the machine counts little.
   */
  static List<List<String>> measure() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<List<String>> rows = new ArrayList<>();
    for (boolean attention : new boolean[] {true, false}) {
      long start = threads.getCurrentThreadCpuTime();
      new NumberExperiments(NumberExperiments.Design.of(
          NumberPairs.ENGLISH_TO_DIGITS, attention), 1).trainTo(NumberExperiments.UPDATES);
      double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
      rows.add(List.of(attention ? "with attention" : "without attention",
          String.format(Locale.ROOT, "%.1f", seconds),
          String.valueOf(Runtime.getRuntime().availableProcessors())));
    }
    return rows;
  }
}
