package unrolled.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.Input;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Softmax;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.report.InventedNames;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.Metrics;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Training;

/**
 * Writes names for a package: one input, many outputs, with nothing or with the letter before as
 * the input of the later steps.
 */
public final class ConditionalExperiments {

  static final int UNITS = 64;
  static final int EPOCHS = 15;
  static final int BATCH = 32;
  private static final double LEARNING_RATE = 0.004;
  private static final int SEEDS = 10;

  private final PackageExperiments packages = new PackageExperiments();
  private final Vocabulary vocabulary = packages.vocabulary();
  /** The letters, the end, and one symbol for each family. */
  private final int inputs = vocabulary.size() + PackageExperiments.FAMILIES;

  /** Lays names side by side; the family goes in first, and then letters or nothing. */
  SymbolBatch batch(List<String> names, boolean fedBack) {
    SymbolBatch letters = SymbolBatch.ofSequences(vocabulary.end(), inputs,
        names.stream().map(vocabulary::encode).toArray(int[][]::new));
    List<Input> in = new ArrayList<>(letters.inputs());
    in.set(0, Input.of(
        names.stream().mapToInt(name -> vocabulary.size() + packages.label(name)).toArray(),
        inputs));
    for (int t = 1; t < in.size() && !fedBack; t++) {
      in.set(t, Input.of(Matrix.zeros(names.size(), inputs)));
    }
    return new SymbolBatch(in, letters.targets(), letters.mask());
  }

  /** Trains a network on the labeled training names. */
  RecurrentNetwork<RnnParameters, RnnStep> trained(long seed, int epochs, boolean fedBack) {
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<RnnParameters, RnnStep> network =
        RnnNetworks.random(inputs, UNITS, vocabulary.size(), random.split(1));
    List<String> names = new ArrayList<>(packages.labeled(ClassNames.train()));
    names.sort(Comparator.comparingInt(String::length).thenComparing(name -> name));
    List<SymbolBatch> batches = new ArrayList<>();
    for (int from = 0; from < names.size(); from += BATCH) {
      batches.add(batch(names.subList(from, Math.min(names.size(), from + BATCH)), fedBack));
    }
    new Training<>(NetworkLearner.ofSymbols(network), new Adam(LEARNING_RATE),
        Batches.shuffled(batches), random.split(2))
        .clippedBy(Clipping.byNorm(1)).runEpochs(epochs);
    return network;
  }

  /** Returns bits per character on the labeled test names. */
  double bits(RecurrentNetwork<RnnParameters, RnnStep> network, boolean fedBack) {
    double nats = NetworkLearner.ofSymbols(network)
        .loss(batch(packages.labeled(ClassNames.test()), fedBack));
    return Metrics.bitsPerSymbol(-nats, 1);
  }

  /** Invents names for a family, an index into {@link PackageExperiments#families}. */
  List<String> invent(RecurrentNetwork<RnnParameters, RnnStep> network, boolean fedBack,
      int family, int count, long seed) {
    Input X = Input.of(new int[] {vocabulary.size() + family}, inputs);
    SeededRandom random = new SeededRandom(seed);
    List<String> names = new ArrayList<>();
    while (names.size() < count) {
      List<Integer> drawn = new ArrayList<>();
      if (fedBack) {
        SequenceShapes.oneToMany(network, X, O -> {
          drawn.add(random.choose(Softmax.softmax(O.row(0))));
          return Input.of(new int[] {drawn.get(drawn.size() - 1)}, inputs);
        }, InventedNames.LONGEST + 1);
      } else {
        SequenceShapes.oneToMany(network, X, InventedNames.LONGEST)
            .forEach(O -> drawn.add(random.choose(Softmax.softmax(O.row(0)))));
      }
      names.add(vocabulary.decode(drawn.stream().mapToInt(symbol -> symbol).toArray()));
    }
    return names;
  }

  /** Returns bits with the letter before and with nothing, a pair a seed. */
  List<double[]> scores() {
    return LongStream.rangeClosed(1, SEEDS).parallel().mapToObj(seed -> new double[] {
        bits(trained(seed, EPOCHS, true), true), bits(trained(seed, EPOCHS, false), false)})
        .toList();
  }

  /** Prints bits and invented names. */
  public static void main(String[] arguments) {
    ConditionalExperiments experiments = new ConditionalExperiments();
    for (boolean fedBack : new boolean[] {true, false}) {
      RecurrentNetwork<RnnParameters, RnnStep> network =
          experiments.trained(1, EPOCHS, fedBack);
      System.out.printf(Locale.ROOT, "%s %.3f%n", fedBack, experiments.bits(network, fedBack));
      for (int family = 0; family < PackageExperiments.FAMILIES; family++) {
        System.out.println(PackageExperiments.families().get(family) + " "
            + experiments.invent(network, fedBack, family, 6, 1));
      }
    }
    experiments.scores().forEach(row -> System.out.println(Arrays.toString(row)));
  }
}
