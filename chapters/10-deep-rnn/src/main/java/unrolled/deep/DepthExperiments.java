package unrolled.deep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import unrolled.core.report.RecordedRows;
import unrolled.core.train.Spread;
import unrolled.gru.CellKind;

/** Trains stacks of one, two and three layers with about as many weights, on three tasks. */
public final class DepthExperiments {

  /** Most layers. */
  static final int LAYERS = 3;

  private DepthExperiments() {}

  /**
   * What one network scored: bits per character, average relative variance, or squared error.
   *
   * @param task which
   * @param kind of cell
   * @param layers L
   * @param rate the learning rate
   * @param seed of weights and data
   * @param validation on what chooses the learning rate
   * @param test on what does not
   */
  record Score(DepthTaskExperiments task, CellKind kind, int layers, double rate, long seed,
      double validation, double test) {

    List<String> row() {
      return List.of(task.name(), kind.name(), String.valueOf(layers), String.valueOf(rate),
          String.valueOf(seed), text(validation), text(test));
    }

    static Score of(RecordedRows rows, int row) {
      return new Score(DepthTaskExperiments.valueOf(rows.text(row, "task")),
          CellKind.valueOf(rows.text(row, "cell")), (int) rows.number(row, "layers"),
          rows.number(row, "rate"), (long) rows.number(row, "seed"),
          rows.number(row, "validation"), rows.number(row, "test"));
    }

    private static String text(double value) {
      return String.format(Locale.ROOT, "%.7f", value);
    }
  }

  /** Columns of the rows of scores. */
  static final String[] COLUMNS =
      {"task", "cell", "layers", "rate", "seed", "validation", "test"};

  /**
   * Trains stacks of two and three layers; one layer has been trained before.
   *
   * <p>The search begins with the learning rate of one layer and its neighbors among the rates of
   * the task, and goes on until the best rate lies between two others.
   */
  static List<Score> search(DepthTaskExperiments task) {
    List<Score> all = new ArrayList<>();
    for (CellKind kind : CellKind.values()) {
      for (int layers = 2; layers <= LAYERS; layers++) {
        List<Score> few = tried(task, kind, layers);
        all.addAll(few);
        all.addAll(scores(task, kind, layers, chosen(few), task.few() + 1, task.seeds()));
      }
    }
    return all;
  }

  private static List<Score> tried(DepthTaskExperiments task, CellKind kind, int layers) {
    TreeMap<Integer, List<Score>> tried = new TreeMap<>();
    double[] rates = task.rates();
    int at = Arrays.binarySearch(rates, task.firstRate(kind));
    while (true) {
      for (int r = Math.max(0, at - 1); r <= Math.min(rates.length - 1, at + 1); r++) {
        double rate = rates[r];
        tried.computeIfAbsent(r, next -> scores(task, kind, layers, rate, 1, task.few()));
      }
      List<Score> all = tried.values().stream().flatMap(List::stream).toList();
      int best = Arrays.binarySearch(rates, chosen(all));
      if (best == at) {
        return all;
      }
      at = best;
    }
  }

  /** Returns the learning rate with the least median on validation; the first seeds count. */
  static double chosen(List<Score> scores) {
    return scores.stream().filter(score -> score.seed() <= score.task().few())
        .collect(Collectors.groupingBy(Score::rate, TreeMap::new, Collectors.toList()))
        .entrySet().stream().min(Comparator.comparingDouble(trial -> Spread.of(
            trial.getValue().stream().mapToDouble(Score::validation).toArray()).median()))
        .orElseThrow().getKey();
  }

  private static List<Score> scores(
      DepthTaskExperiments task, CellKind kind, int layers, double rate, int from, int to) {
    return LongStream.rangeClosed(from, to).parallel()
        .mapToObj(seed -> score(task, kind, layers, rate, seed)).toList();
  }

  /** Trains one network. */
  static Score score(DepthTaskExperiments task, CellKind kind, int layers, double rate, long seed) {
    double[] score = task.score(kind, layers, rate, seed);
    return new Score(task, kind, layers, rate, seed, score[0], score[1]);
  }
}
