package unrolled.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.InventedNames;
import unrolled.core.report.RecordedRows;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Metrics;
import unrolled.markov.MarkovChain;

/** Fits hidden Markov models of many sizes to class names; minutes, so its results are recorded. */
public final class StateSearchExperiments {

  /** The numbers of states tried. */
  static final List<Integer> STATES = List.of(1, 2, 4, 8, 16, 32, 64);

  /** The prior counts among which the validation names choose, with {@link #TUNED} states. */
  static final List<Double> PRIORS = List.of(0.01, 0.1, 1.0);

  /** The number of states with which the prior count is chosen. */
  static final int TUNED = 16;

  /** The prior count that validation chose, used for all other numbers of states. */
  static final double PRIOR = 0.1;

  /** Steps stop when one gains less than this, in nats a character. */
  static final double GAIN = 1e-5;

  /** The greatest number of steps. */
  static final int MOST_STEPS = 100;

  /** Random starts for each size. */
  static final int SEEDS = 10;

  /** The size whose states are looked at one by one. */
  static final int DESCRIBED = 8;

  /** Columns of {@link #search}. */
  static final String[] SEARCH_COLUMNS =
      {"states", "prior", "seed", "steps", "train", "validation", "test", "seconds", "invented"};

  /** Columns of {@link #described}. */
  static final String[] DESCRIBED_COLUMNS = {"visits", "initial", "transitions", "emissions"};

  private final Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
  private final List<int[]> train =
      ClassNames.train().stream().map(vocabulary::encode).toList();

  /** Returns the 63 characters of class names and the end symbol. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns the training names as symbols, each with its end symbol. */
  public List<int[]> train() {
    return train;
  }

  /** Returns the number of training symbols, end symbols included. */
  public int trainSymbols() {
    return train.stream().mapToInt(name -> name.length).sum();
  }

  /**
   * Climbs from one random start.
   *
   * @param states m, at least 1
   * @param prior pseudo-count, from 0
   * @param seed of the start
   */
  public BaumWelch.Fit fit(int states, double prior, long seed) {
    return new BaumWelch(prior, GAIN, MOST_STEPS).fit(
        BaumWelch.randomModel(states, vocabulary.size(), new SeededRandom(seed)), train);
  }

  /** Returns the rows of all sizes, priors and seeds. */
  List<List<String>> search() {
    List<List<String>> rows = new ArrayList<>();
    for (int states : STATES) {
      for (double prior : states == TUNED ? PRIORS : List.of(PRIOR)) {
        for (long seed = 1; seed <= SEEDS; seed++) {
          rows.add(row(states, prior, seed));
        }
      }
    }
    return rows;
  }

  /** Returns one row of the search. */
  List<String> row(int states, double prior, long seed) {
    long start = System.nanoTime();
    BaumWelch.Fit fit = fit(states, prior, seed);
    double seconds = (System.nanoTime() - start) / 1e9;
    return List.of(String.valueOf(states), String.valueOf(prior), String.valueOf(seed),
        String.valueOf(fit.steps()),
        bits(Metrics.bitsPerSymbol(fit.logLikelihood(), trainSymbols())),
        bits(Evaluation.bitsPerCharacter(fit.model(), vocabulary, ClassNames.validation())),
        bits(Evaluation.bitsPerCharacter(fit.model(), vocabulary, ClassNames.test())),
        String.format(Locale.ROOT, "%.1e", seconds),
        String.join(" ", InventedNames.draw(fit.model(), vocabulary, 6, 2)));
  }

  /** Returns the best of ten starts with eight states, most visited state first. */
  List<List<String>> described() {
    BaumWelch.Fit best = null;
    for (long seed = 1; seed <= SEEDS; seed++) {
      BaumWelch.Fit fit = fit(DESCRIBED, PRIOR, seed);
      best = best == null || fit.logLikelihood() > best.logLikelihood() ? fit : best;
    }
    HiddenMarkovModel model = best.model();
    double[] visits = visits(model);
    int[] order = IntStream.range(0, DESCRIBED).boxed()
        .sorted(Comparator.comparingDouble(i -> -visits[i])).mapToInt(i -> i).toArray();
    List<List<String>> rows = new ArrayList<>();
    for (int i : order) {
      double[] following = model.chain().following(i);
      rows.add(List.of(String.valueOf(visits[i]), String.valueOf(model.initialBelief()[i]),
          joined(Arrays.stream(order).mapToDouble(j -> following[j]).toArray()),
          joined(model.emissions().row(i))));
    }
    return rows;
  }

  /** Returns the share of the training symbols that each state is expected to have emitted. */
  double[] visits(HiddenMarkovModel model) {
    ExpectedCounts counts = ExpectedCounts.of(model, train);
    double[] visits = new double[model.states()];
    for (int i = 0; i < visits.length; i++) {
      for (int x = 0; x < model.vocabularySize(); x++) {
        visits[i] += counts.emissions(i, x) / trainSymbols();
      }
    }
    return visits;
  }

  /** Returns the model that {@link #described} wrote down. */
  static HiddenMarkovModel model(RecordedRows rows) {
    double[][] P = new double[rows.size()][];
    double[][] B = new double[rows.size()][];
    for (int i = 0; i < rows.size(); i++) {
      P[i] = numbers(rows.text(i, "transitions"));
      B[i] = numbers(rows.text(i, "emissions"));
    }
    return new HiddenMarkovModel(rows.numbers("initial"), MarkovChain.of(P), Matrix.of(B));
  }

  private static String bits(double bits) {
    return String.format(Locale.ROOT, "%.5f", bits);
  }

  private static String joined(double[] values) {
    return Arrays.stream(values).mapToObj(String::valueOf).collect(Collectors.joining(" "));
  }

  private static double[] numbers(String joined) {
    return Arrays.stream(joined.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
