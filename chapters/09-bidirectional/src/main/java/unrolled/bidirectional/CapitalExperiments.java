package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Training;
import unrolled.gru.CellKind;

/**
 * Restores the capitals of lower-cased class names with networks that read forward, backward or
 * both ways.
 */
public final class CapitalExperiments {

  /** Learning rates that are tried. */
  static final double[] RATES = {0.01, 0.02};

  /** Numbers of epochs that are tried: training stops at each, and goes on. */
  static final int[] EPOCHS = {6, 9, 12};

  /** Seeds of the choice, from 1. */
  static final int SEEDS = 10;

  private static final int BATCH = 32;

  static final Vocabulary LETTERS =
      Vocabulary.of(ClassNames.all().stream().map(CapitalExperiments::lower).toList());

  private CapitalExperiments() {}

  /** A network after some epochs. */
  @FunctionalInterface
  interface Watcher {
    void look(int epochs, SequenceNetwork<?> network);
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Lays names side by side: a lower-cased letter, and whether it was a capital, at each step. */
  static SymbolBatch batch(List<String> names) {
    Mask mask = new Mask(names.stream().mapToInt(String::length).toArray());
    List<Input> inputs = new ArrayList<>();
    int[][] targets = new int[mask.steps()][names.size()];
    for (int t = 0; t < mask.steps(); t++) {
      int[] letters = new int[names.size()];
      for (int n = 0; n < names.size(); n++) {
        if (mask.has(n, t)) {
          letters[n] = LETTERS.indexOf(lower(names.get(n)).charAt(t));
          targets[t][n] = CapitalScore.capitals(names.get(n))[t] ? 1 : 0;
        }
      }
      inputs.add(Input.of(letters, LETTERS.size()));
    }
    return new SymbolBatch(inputs, targets, mask);
  }

  /** Trains a network, and shows it after each number of epochs. */
  static void train(
      CapitalRun.Trial trial, long seed, List<String> names, int[] epochs, Watcher watcher) {
    SeededRandom random = new SeededRandom(seed);
    SequenceNetwork<?> network = CapitalNetworks.random(
        trial.cell(), trial.design(), LETTERS.size(), random.split(1));
    Training<SymbolBatch> training = new Training<>(SequenceLearner.ofSymbols(network, null),
        new Adam(trial.rate()), Batches.shuffled(batches(names)), random.split(2))
        .clippedBy(Clipping.byNorm(1));
    for (int some : epochs) {
      training.runEpochs(some);
      watcher.look(some, network);
    }
  }

  private static List<SymbolBatch> batches(List<String> some) {
    List<String> names = new ArrayList<>(some);
    names.sort(Comparator.comparingInt(String::length).thenComparing(name -> name));
    List<SymbolBatch> batches = new ArrayList<>();
    for (int from = 0; from < names.size(); from += BATCH) {
      batches.add(batch(names.subList(from, Math.min(names.size(), from + BATCH))));
    }
    return batches;
  }

  /** Returns for each name the probability of a capital at each letter. */
  static List<double[]> probabilities(SequenceNetwork<?> network, List<String> names) {
    SymbolBatch batch = batch(names);
    List<Matrix> O = network.forward(batch.inputs(), batch.mask()).O();
    List<double[]> all = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      double[] own = new double[names.get(n).length()];
      for (int t = 0; t < own.length; t++) {
        own[t] = Exponential.sigmoid(O.get(t).get(n, 1) - O.get(t).get(n, 0));
      }
      all.add(own);
    }
    return all;
  }

  /** Takes a letter for a capital if that is more probable than not. */
  static List<boolean[]> decided(List<double[]> probabilities) {
    return probabilities.stream().map(row -> {
      boolean[] capitals = new boolean[row.length];
      for (int t = 0; t < row.length; t++) {
        capitals[t] = row[t] > 0.5;
      }
      return capitals;
    }).toList();
  }

  static CapitalScore score(SequenceNetwork<?> network, List<String> names) {
    return CapitalScore.of(names, decided(probabilities(network, names)));
  }

  /** Trains the networks of a design that choose its rate and epochs, and the chosen. */
  static List<CapitalRun> search(CellKind cell, CapitalNetworks.Design design) {
    List<CapitalRun> runs = new ArrayList<>();
    for (double rate : RATES) {
      runs.addAll(runs(new CapitalRun.Trial(cell, design, rate), 1, CapitalRun.FEW));
    }
    runs.addAll(runs(CapitalRun.chosen(runs).get(0).trial(), CapitalRun.FEW + 1, SEEDS));
    return runs;
  }

  private static List<CapitalRun> runs(CapitalRun.Trial trial, int from, int to) {
    return LongStream.rangeClosed(from, to).parallel().boxed()
        .flatMap(seed -> runs(trial, seed).stream()).toList();
  }

  /** Trains one network; returns what it was after each number of epochs. */
  static List<CapitalRun> runs(CapitalRun.Trial trial, long seed) {
    List<CapitalRun> runs = new ArrayList<>();
    train(trial, seed, ClassNames.train(), EPOCHS, (epochs, network) -> {
      List<double[]> test = probabilities(network, ClassNames.test());
      runs.add(new CapitalRun(trial, epochs, seed, score(network, ClassNames.validation()).f1(),
          CapitalScore.of(ClassNames.test(), decided(test)), test,
          trial.design() == CapitalNetworks.Design.BOTH
              ? CapitalHalves.of(network, batch(ClassNames.test())) : List.of()));
    });
    return runs;
  }

  /** Trains on a few names for one epoch, to see whether a run comes out as recorded. */
  static double shortRun(CellKind cell, CapitalNetworks.Design design) {
    double[] mean = new double[1];
    List<String> few = ClassNames.train().subList(0, 256);
    train(new CapitalRun.Trial(cell, design, RATES[0]), 1, few, new int[] {1}, (epochs, network) ->
        mean[0] = probabilities(network, few).stream().flatMapToDouble(Arrays::stream)
            .average().orElseThrow());
    return mean[0];
  }
}
