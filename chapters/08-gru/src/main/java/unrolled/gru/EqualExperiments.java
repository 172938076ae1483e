package unrolled.gru;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import unrolled.core.data.AddingTask;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.NetworkFactory;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.report.RecordedRows;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.LastOutputLearner;
import unrolled.core.train.Spread;
import unrolled.core.train.Training;
import unrolled.lstm.LstmNetworks;
import unrolled.lstm.NameLadderExperiments;
import unrolled.lstm.SunspotCellExperiments;
import unrolled.rnn.RnnNetworks;

/** Trains three kinds of cell with equally many weights, for as many steps each, on three tasks. */
public final class EqualExperiments {

  /** Minimal length of the sequences whose marked numbers are added. */
  static final int ADDING_LENGTH = 30;

  /** Steps of training on them. */
  static final int ADDING_STEPS = 1000;

  /** Sequences of a step. */
  static final int ADDING_BATCH = 32;

  /** Seeds with which learning rates are chosen, from 1. */
  static final int FEW = 3;

  /** Seeds of the choice, from 1. */
  static final int SEEDS = 10;

  private static final int ADDING_ASKED = 1000;

  private EqualExperiments() {}

  /** A kind of cell. */
  enum Cell {
    RNN(RnnNetworks::random), LSTM(LstmNetworks::random), GRU(GruNetworks::random);

    private final NetworkFactory networks;

    Cell(NetworkFactory networks) {
      this.networks = networks;
    }

    NetworkFactory networks() {
      return networks;
    }
  }

  /** A task, with the hidden units of RNN, LSTM and GRU that make their weights about equal. */
  enum Task {
    NAMES(64, 64, new int[] {55, 24, 29}, new double[] {0.008, 0.016, 0.032, 0.064, 0.128}),
    SUNSPOTS(1, 1, new int[] {25, 12, 14}, new double[] {0.01, 0.03, 0.1, 0.3}),
    ADDING(2, 1, new int[] {25, 12, 14}, new double[] {0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03});

    private final int inputs;
    private final int outputs;
    private final int[] units;
    private final double[] rates;

    Task(int inputs, int outputs, int[] units, double[] rates) {
      this.inputs = inputs;
      this.outputs = outputs;
      this.units = units;
      this.rates = rates;
    }

    int units(Cell cell) {
      return units[cell.ordinal()];
    }

    double[] rates() {
      return rates.clone();
    }

    /** Returns the number of weights of cell and output layer. */
    long parameters(Cell cell) {
      return cell.networks().random(inputs, units(cell), outputs, new SeededRandom(1))
          .parameters().count();
    }
  }

  /**
   * What one network scored: bits per character, average relative variance, or squared error.
   *
   * @param task which
   * @param cell of the network
   * @param rate the learning rate
   * @param seed of weights and data
   * @param validation on what chooses the learning rate
   * @param test on what does not
   */
  record Score(
      Task task, Cell cell, double rate, long seed, double validation, double test) {

    List<String> row() {
      return List.of(task.name(), cell.name(), String.valueOf(rate), String.valueOf(seed),
          text(validation), text(test));
    }

    static Score of(RecordedRows rows, int row) {
      return new Score(Task.valueOf(rows.text(row, "task")), Cell.valueOf(rows.text(row, "cell")),
          rows.number(row, "rate"), (long) rows.number(row, "seed"),
          rows.number(row, "validation"), rows.number(row, "test"));
    }

    private static String text(double value) {
      return String.format(Locale.ROOT, "%.7f", value);
    }
  }

  /** Columns of the rows of scores. */
  static final String[] COLUMNS = {"task", "cell", "rate", "seed", "validation", "test"};

  /** Trains all kinds of cell on a task: learning rates with few seeds, the choice with all. */
  static List<Score> search(Task task) {
    List<Score> all = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      List<Score> few = new ArrayList<>();
      for (double rate : task.rates()) {
        few.addAll(scores(task, cell, rate, 1, FEW));
      }
      all.addAll(few);
      all.addAll(scores(task, cell, chosen(few), FEW + 1, SEEDS));
    }
    return all;
  }

  /** Returns the learning rate with the least median on validation; the first seeds count. */
  static double chosen(List<Score> scores) {
    Map<Double, List<Score>> byRate = new LinkedHashMap<>();
    scores.stream().filter(score -> score.seed() <= FEW).forEach(score ->
        byRate.computeIfAbsent(score.rate(), rate -> new ArrayList<>()).add(score));
    return byRate.entrySet().stream().min(Comparator.comparingDouble(trial -> Spread.of(
        trial.getValue().stream().mapToDouble(Score::validation).toArray()).median()))
        .orElseThrow().getKey();
  }

  private static List<Score> scores(Task task, Cell cell, double rate, int from, int to) {
    return LongStream.rangeClosed(from, to).parallel()
        .mapToObj(seed -> score(task, cell, rate, seed)).toList();
  }

  /** Trains one network. */
  static Score score(Task task, Cell cell, double rate, long seed) {
    return switch (task) {
      case NAMES -> {
        NameLadderExperiments.Score score = new NameLadderExperiments(cell.networks())
            .score(new NameLadderExperiments.Design(task.units(cell), rate), seed);
        yield new Score(task, cell, rate, seed, score.validation(), score.test());
      }
      case SUNSPOTS -> {
        SunspotCellExperiments.Score score = new SunspotCellExperiments(cell.networks())
            .score(new SunspotCellExperiments.Design(task.units(cell), 0, rate), seed);
        yield new Score(task, cell, rate, seed, score.validation(), score.test());
      }
      case ADDING -> adding(cell, task.units(cell), rate, seed);
    };
  }

  private static Score adding(Cell cell, int units, double rate, long seed) {
    SeededRandom random = new SeededRandom(seed);
    AddingTask task = new AddingTask(ADDING_LENGTH);
    RecurrentNetwork<?, ?> network = cell.networks().random(2, units, 1, random.split(0));
    LastOutputLearner<?, ?, ValueBatch> learner = LastOutputLearner.ofValues(network);
    new Training<>(learner, new Adam(rate),
        epoch -> List.of(task.batch(ADDING_BATCH, epoch)), random.split(1))
        .clippedBy(Clipping.byNorm(1)).run(ADDING_STEPS);
    return new Score(Task.ADDING, cell, rate, seed, // the loss has a factor of one half
        2 * learner.loss(task.batch(ADDING_ASKED, random.split(2))),
        2 * learner.loss(task.batch(ADDING_ASKED, random.split(3))));
  }
}
