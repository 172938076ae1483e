package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.report.RecordedRows;
import unrolled.core.train.Spread;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

/** Searches windows, units and learning rates of networks that read the past from both ends. */
abstract class WindowExperiments {

  /** Seeds of the search, from 1. */
  static final int FEW = 3;

  /** Columns of the rows of scores. */
  static final String[] COLUMNS =
      {"window", "units", "rate", "seed", "train", "validation", "test", "untouched"};

  /**
   * What has to be chosen before training.
   *
   * @param window k, steps of the past that are read
   * @param units of each direction
   * @param rate η
   */
  record Design(int window, int units, double rate) {}

  /**
   * What one network scores; untouched is 0 where there are no untouched data.
   *
   * @param design what was tried
   * @param seed of the first weights
   */
  record Score(Design design, long seed, double train, double validation, double test,
      double untouched) {

    List<String> row() {
      return List.of(String.valueOf(design.window()), String.valueOf(design.units()),
          String.valueOf(design.rate()), String.valueOf(seed), text(train), text(validation),
          text(test), text(untouched));
    }

    static Score of(RecordedRows rows, int row) {
      return new Score(new Design((int) rows.number(row, "window"),
          (int) rows.number(row, "units"), rows.number(row, "rate")),
          (long) rows.number(row, "seed"), rows.number(row, "train"),
          rows.number(row, "validation"), rows.number(row, "test"),
          rows.number(row, "untouched"));
    }

    private static String text(double value) {
      return String.format(Locale.ROOT, "%.6f", value);
    }
  }

  /** Returns designs to try next to the best so far, or none. */
  abstract List<List<Design>> rounds(Design best);

  abstract int seeds();

  abstract Design start();

  abstract Score score(Design design, long seed);

  /** Tries one thing after the other with few seeds; then gives the choice all seeds. */
  List<Score> search() {
    Map<Design, List<Score>> trials = new LinkedHashMap<>();
    for (int round = 0; round < rounds(start()).size(); round++) {
      Design best = trials.isEmpty() ? start() : chosen(trials);
      for (Design design : rounds(best).get(round)) {
        trials.computeIfAbsent(design, tried -> scores(tried, 1, FEW));
      }
    }
    List<Score> all = new ArrayList<>();
    trials.values().forEach(all::addAll);
    all.addAll(scores(chosen(trials), FEW + 1, seeds()));
    return all;
  }

  /** Returns the design with the least median on validation; the first seeds count. */
  static Design chosen(Map<Design, List<Score>> trials) {
    return trials.entrySet().stream().min(Comparator.comparingDouble(trial ->
        Spread.of(trial.getValue().stream().filter(score -> score.seed() <= FEW)
            .mapToDouble(Score::validation).toArray()).median())).orElseThrow().getKey();
  }

  static Map<Design, List<Score>> byDesign(RecordedRows rows) {
    Map<Design, List<Score>> trials = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      Score score = Score.of(rows, row);
      trials.computeIfAbsent(score.design(), design -> new ArrayList<>()).add(score);
    }
    return trials;
  }

  private List<Score> scores(Design design, int from, int to) {
    return LongStream.rangeClosed(from, to).parallel()
        .mapToObj(seed -> score(design, seed)).toList();
  }

  /** Draws a network of tanh units, equally many in both directions. */
  static BothEnds<RnnParameters, RnnParameters> network(
      int inputs, int units, int outputs, SeededRandom random) {
    return new BothEnds<>(
        new RecurrentLayer<>(new RnnCell(RnnParameters.random(inputs, units, random))),
        new RecurrentLayer<>(new RnnCell(RnnParameters.random(inputs, units, random))),
        new OutputLayer(OutputParameters.create(
            2 * units, outputs, Initializer.glorot(), random)));
  }

  static List<Design> windows(Design best, int... windows) {
    return Arrays.stream(windows).mapToObj(k -> new Design(k, best.units(), best.rate())).toList();
  }

  static List<Design> units(Design best, int... units) {
    return Arrays.stream(units).mapToObj(u -> new Design(best.window(), u, best.rate())).toList();
  }

  static List<Design> rates(Design best, double... rates) {
    return Arrays.stream(rates)
        .mapToObj(rate -> new Design(best.window(), best.units(), rate)).toList();
  }
}
