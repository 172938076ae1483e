package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SequenceBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.report.RecordedRows;
import unrolled.core.train.LastOutputLearner;
import unrolled.core.train.Learner;
import unrolled.core.train.Loss;
import unrolled.core.train.Spread;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnNetworks;
import unrolled.rnn.RnnParameters;

/** Searches windows, units and learning rates of networks that read the past from both ends. */
abstract class WindowExperiments {

  /** Seeds of the search, from 1. */
  static final int FEW = 3;

  /** Columns of the rows of scores. */
  static final String[] COLUMNS =
      {"ways", "window", "units", "rate", "seed", "train", "validation", "test", "untouched"};

  /** Which way windows are read. */
  enum Ways { ONE, BOTH }

  /**
   * What has to be chosen before training.
   *
   * @param ways windows are read
   * @param window k, steps of the past that are read
   * @param units of each direction
   * @param rate η
   */
  record Design(Ways ways, int window, int units, double rate) {}

  /** Gives one output for each window. */
  interface Reader {

    /** Returns the outputs (n, q). */
    Matrix output(List<Input> inputs);

    /** Returns a learner of them. */
    <T extends SequenceBatch> Learner<T> learner(Loss<T> loss);

    /** Returns how many numbers it learns. */
    long weights();
  }

  /**
   * What one network scores; untouched is 0 where there are no untouched data.
   *
   * @param design what was tried
   * @param seed of the first weights
   */
  record Score(Design design, long seed, double train, double validation, double test,
      double untouched) {

    List<String> row() {
      return List.of(design.ways().name(), String.valueOf(design.window()), String.valueOf(design.units()),
          String.valueOf(design.rate()), String.valueOf(seed), text(train), text(validation),
          text(test), text(untouched));
    }

    static Score of(RecordedRows rows, int row) {
      return new Score(new Design(Ways.valueOf(rows.text(row, "ways")),
          (int) rows.number(row, "window"), (int) rows.number(row, "units"),
          rows.number(row, "rate")),
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

  /** Returns one direction with about as many weights. */
  abstract Design control(Design both);

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
    all.addAll(scores(control(chosen(trials)), 1, seeds()));
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

  /** Draws a network of tanh units. */
  static Reader network(Ways ways, int inputs, int units, int outputs, SeededRandom random) {
    return ways == Ways.ONE
        ? new OneEnd<>(RnnNetworks.random(inputs, units, outputs, random))
        : new TwoEnds<>(both(inputs, units, outputs, random));
  }

  static BothEnds<RnnParameters, RnnParameters> both(
      int inputs, int units, int outputs, SeededRandom random) {
    return new BothEnds<>(
        new RecurrentLayer<>(new RnnCell(RnnParameters.random(inputs, units, random))),
        new RecurrentLayer<>(new RnnCell(RnnParameters.random(inputs, units, random))),
        new OutputLayer(OutputParameters.create(
            2 * units, outputs, Initializer.glorot(), random)));
  }

  private record TwoEnds<F extends Parameters, B extends Parameters>(BothEnds<F, B> network)
      implements Reader {
    @Override
    public Matrix output(List<Input> inputs) {
      return network.forward(inputs);
    }

    @Override
    public <T extends SequenceBatch> Learner<T> learner(Loss<T> loss) {
      return network.learner(loss);
    }

    @Override
    public long weights() {
      return network.parameters().count();
    }
  }

  private record OneEnd<P extends Parameters, S extends RecurrentCell.Step>(
      RecurrentNetwork<P, S> network) implements Reader {
    @Override
    public Matrix output(List<Input> inputs) {
      return network.forwardToLast(
          inputs, Mask.equal(inputs.get(0).batchSize(), inputs.size())).O().get(0);
    }

    @Override
    public <T extends SequenceBatch> Learner<T> learner(Loss<T> loss) {
      return new LastOutputLearner<>(network, loss);
    }

    @Override
    public long weights() {
      return network.parameters().count();
    }
  }

  static List<Design> windows(Design best, int... windows) {
    return Arrays.stream(windows)
        .mapToObj(k -> new Design(best.ways(), k, best.units(), best.rate())).toList();
  }

  static List<Design> units(Design best, int... units) {
    return Arrays.stream(units)
        .mapToObj(u -> new Design(best.ways(), best.window(), u, best.rate())).toList();
  }

  static List<Design> rates(Design best, double... rates) {
    return Arrays.stream(rates)
        .mapToObj(rate -> new Design(best.ways(), best.window(), best.units(), rate)).toList();
  }
}
