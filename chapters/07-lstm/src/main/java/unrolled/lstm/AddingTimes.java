package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures how long it takes until the adding problem is solved; in the profile {@code full}. */
public final class AddingTimes {

  private AddingTimes() {}

  /**
   * Returns seconds of training until the adding problem with T = 50 is solved, as rows of text:
   * name, seed, seconds. Each run includes the questions on the way; the first is not warm.
   */
  public static List<List<String>> measure(Contender... contenders) {
    List<List<String>> rows = new ArrayList<>();
    for (Contender contender : contenders) {
      for (long seed = 1; seed <= EndExperiments.SEEDS; seed++) {
        long start = System.nanoTime();
        AddingExperiments.RUNS.learn(contender, AddingExperiments.WATCHED, seed);
        rows.add(List.of(contender.name(), String.valueOf(seed),
            String.format(Locale.ROOT, "%.1e", (System.nanoTime() - start) / 1e9)));
      }
    }
    return rows;
  }
}
