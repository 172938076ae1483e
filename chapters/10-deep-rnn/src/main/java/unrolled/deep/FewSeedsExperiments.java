package unrolled.deep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.gru.CellKind;

/**
 * Trains stacks of two and three layers with about as many weights as one layer had, with fewer
 * seeds than sunspots get: a run takes several times as long.
 */
public final class FewSeedsExperiments {

  /** The seed with which learning rates are chosen. */
  static final long FIRST_SEED = 1;

  /** Seeds on class names, from 1. */
  static final int NAME_SEEDS = 3;

  /** Seeds on adding, from 1. */
  static final int ADDING_SEEDS = 5;

  private FewSeedsExperiments() {}

  /** Returns how many seeds of a task are trained. */
  static int seeds(DepthTaskExperiments task) {
    return task == DepthTaskExperiments.NAMES ? NAME_SEEDS : ADDING_SEEDS;
  }

  /** Searches the learning rate of each stack, and trains the other seeds with it. */
  static List<DepthExperiments.Score> search(DepthTaskExperiments task) {
    return IntStream.rangeClosed(2, DepthExperiments.LAYERS).boxed()
        .flatMap(layers -> Arrays.stream(CellKind.values())
            .flatMap(kind -> search(task, kind, layers).stream())).toList();
  }

  /**
   * Tries the learning rate of one layer and its neighbors, and goes on until the best rate lies
   * between two others or is the last of those of the task.
   */
  private static List<DepthExperiments.Score> search(
      DepthTaskExperiments task, CellKind kind, int layers) {
    double[] rates = task.rates();
    TreeMap<Integer, DepthExperiments.Score> tried = new TreeMap<>();
    int at = Arrays.binarySearch(rates, task.firstRate(kind));
    int best = -1;
    while (best != at) {
      at = best < 0 ? at : best;
      int[] next = IntStream.rangeClosed(Math.max(0, at - 1), Math.min(rates.length - 1, at + 1))
          .filter(r -> !tried.containsKey(r)).toArray();
      List<DepthExperiments.Score> scores = IntStream.of(next).parallel().mapToObj(r ->
          DepthExperiments.score(task, kind, layers, rates[r], FIRST_SEED)).toList();
      for (int i = 0; i < next.length; i++) {
        tried.put(next[i], scores.get(i));
      }
      best = Arrays.binarySearch(rates, chosen(List.copyOf(tried.values())));
    }
    List<DepthExperiments.Score> all = new ArrayList<>(tried.values());
    double rate = rates[at];
    all.addAll(LongStream.rangeClosed(FIRST_SEED + 1, seeds(task)).parallel()
        .mapToObj(seed -> DepthExperiments.score(task, kind, layers, rate, seed)).toList());
    return all;
  }

  /** Returns the learning rate with the least error on validation; the first seed counts. */
  static double chosen(List<DepthExperiments.Score> scores) {
    return scores.stream().filter(score -> score.seed() == FIRST_SEED)
        .min(Comparator.comparingDouble(DepthExperiments.Score::validation))
        .orElseThrow().rate();
  }
}
