package unrolled.lstm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import unrolled.core.data.ClassNames;
import unrolled.core.model.NetworkFactory;
import unrolled.core.report.RecordedRows;
import unrolled.core.train.Spread;

/**
 * Searches, for a kind of cell, the learning rate and the number of units of the character model.
 *
 * @param cells the kind of cell
 */
public record NameLadderExperiments(NetworkFactory cells) {

  /** Learning rates that are tried. */
  public static final double[] LEARNING_RATES = {0.004, 0.008, 0.016, 0.032};

  /** Numbers of units that are tried. */
  public static final int[] UNITS = {32, 64, 128};

  /** Units with which the learning rate is chosen. */
  public static final int FIRST_UNITS = 64;

  /** So many epochs with the learning rate, and so many with a fifth of it. */
  public static final int EPOCHS = 8;

  /** So many epochs with a fifth of the learning rate. */
  public static final int SLOW_EPOCHS = 2;

  /** Seeds of the search, from 1. */
  public static final int FEW = 3;

  /** Seeds of what was chosen, from 1. */
  public static final int SEEDS = 10;

  /**
   * What has to be chosen before training.
   *
   * @param units h
   * @param learningRate η
   */
  public record Design(int units, double learningRate) {}

  /**
   * What one network needs, in bits per character.
   *
   * @param design what was tried
   * @param seed of weights and order
   * @param epochs of training
   * @param train on the training names, mean over the last epoch
   * @param validation on the validation names
   * @param test on the test names
   */
  public record Score(Design design, long seed, int epochs, double train, double validation,
      double test) {

    /** Returns the score as a row of text, under {@link #COLUMNS}. */
    public List<String> row() {
      return List.of(String.valueOf(design.units()), String.valueOf(design.learningRate()),
          String.valueOf(seed), String.valueOf(epochs), text(train), text(validation), text(test));
    }

    /** Reads a score that {@link #row} wrote. */
    public static Score of(RecordedRows rows, int row) {
      return new Score(new Design((int) rows.number(row, "units"), rows.number(row, "rate")),
          (long) rows.number(row, "seed"), (int) rows.number(row, "epochs"),
          rows.number(row, "train"), rows.number(row, "validation"), rows.number(row, "test"));
    }

    private static String text(double value) {
      return String.format(Locale.ROOT, "%.6f", value);
    }
  }

  /** Columns of the rows of scores. */
  public static final String[] COLUMNS =
      {"units", "rate", "seed", "epochs", "train", "validation", "test"};

  /** Tries learning rates, then units, with few seeds; then gives the choice all seeds. */
  public List<Score> search() {
    Map<Design, List<Score>> trials = byDesign(rates(FIRST_UNITS));
    double learningRate = chosen(trials).learningRate();
    for (int units : UNITS) {
      trials.computeIfAbsent(
          new Design(units, learningRate), design -> scores(design, 1, FEW));
    }
    List<Score> all = new ArrayList<>();
    trials.values().forEach(all::addAll);
    all.addAll(scores(chosen(trials), FEW + 1, SEEDS));
    return all;
  }

  /** Sorts scores by design, in their order; those of a short run are left out. */
  public static Map<Design, List<Score>> byDesign(List<Score> scores) {
    Map<Design, List<Score>> trials = new LinkedHashMap<>();
    scores.stream().filter(score -> score.epochs() == EPOCHS + SLOW_EPOCHS).forEach(score ->
        trials.computeIfAbsent(score.design(), design -> new ArrayList<>()).add(score));
    return trials;
  }

  /** Returns what networks of some units need with each learning rate, with few seeds. */
  public List<Score> rates(int units) {
    List<Score> all = new ArrayList<>();
    for (double learningRate : LEARNING_RATES) {
      all.addAll(scores(new Design(units, learningRate), 1, FEW));
    }
    return all;
  }

  /** Returns the design with the least median on the validation names; the first seeds count. */
  public static Design chosen(Map<Design, List<Score>> trials) {
    return trials.entrySet().stream().min(Comparator.comparingDouble(trial ->
        Spread.of(trial.getValue().stream().filter(score -> score.seed() <= FEW)
            .mapToDouble(Score::validation).toArray()).median())).orElseThrow().getKey();
  }

  /** Returns what some seeds need. */
  public List<Score> scores(Design design, int from, int to) {
    return LongStream.rangeClosed(from, to).parallel()
        .mapToObj(seed -> score(design, seed)).toList();
  }

  /** Trains one network. */
  public Score score(Design design, long seed) {
    return score(experiment(design, seed), design, seed, EPOCHS + SLOW_EPOCHS);
  }

  /** Trains one small network for one epoch: short enough for every build. */
  public Score shortScore() {
    Design design = new Design(UNITS[0], LEARNING_RATES[0]);
    return score(experiment(design, 1), design, 1, 1);
  }

  private static Score score(
      NameCellExperiments experiment, Design design, long seed, int epochs) {
    double train = experiment.trainTo(epochs);
    return new Score(design, seed, epochs, train, experiment.bits(ClassNames.validation()),
        experiment.bits(ClassNames.test()));
  }

  /** Returns an untrained network. */
  public NameCellExperiments experiment(Design design, long seed) {
    return new NameCellExperiments(cells, design.units(), new NameCellExperiments.Schedule(
        design.learningRate(), EPOCHS, SLOW_EPOCHS), seed);
  }
}
