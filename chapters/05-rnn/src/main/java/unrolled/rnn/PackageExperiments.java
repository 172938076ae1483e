package unrolled.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

import unrolled.autoregressive.Interpolation;
import unrolled.autoregressive.NGramCounts;
import unrolled.autoregressive.NGramModel;
import unrolled.core.data.Batches;
import unrolled.core.data.ClassName;
import unrolled.core.data.ClassNames;
import unrolled.core.data.LabelBatch;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.LastOutputLearner;
import unrolled.core.train.Training;

/** Guesses the package of a class from its name: many inputs, one output. */
public final class PackageExperiments {

  static final int FAMILIES = 8;
  static final int UNITS = 48;
  static final int EPOCHS = 15;
  static final int BATCH = 32;
  private static final double LEARNING_RATE = 0.004;
  private static final int SEEDS = 10;

  private final Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
  private final List<String> families = families();
  private final Map<String, Integer> labels = labels();

  /** Returns the first two words of a package's name, such as {@code java.util}. */
  static String family(String packageName) {
    String[] words = packageName.split("\\.");
    return words[0] + "." + words[1];
  }

  /** Returns the families with the most types, the largest first. */
  static List<String> families() {
    Map<String, Integer> counts = new TreeMap<>();
    ClassNames.withPackages().forEach(
        type -> counts.merge(family(type.packageName()), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(FAMILIES).map(Map.Entry::getKey).toList();
  }

  /** Returns the family of each name that only one family has, among the largest. */
  private Map<String, Integer> labels() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (ClassName type : ClassNames.withPackages()) {
      owners.computeIfAbsent(type.name(), name -> new TreeSet<>())
          .add(family(type.packageName()));
    }
    Map<String, Integer> labels = new LinkedHashMap<>();
    owners.forEach((name, families) -> {
      int label = this.families.indexOf(families.iterator().next());
      if (families.size() == 1 && label >= 0) {
        labels.put(name, label);
      }
    });
    return labels;
  }

  /** Returns the vocabulary of the names. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns the family of a labeled name, an index into {@link #families}. */
  int label(String name) {
    return labels.get(name);
  }

  /** Returns those of the names that have a label. */
  List<String> labeled(List<String> names) {
    return names.stream().filter(labels::containsKey).toList();
  }

  /** Lays names side by side, each with its family. */
  LabelBatch batch(List<String> names) {
    SymbolBatch letters = SymbolBatch.ofSequences(vocabulary.end(), vocabulary.size(),
        names.stream().map(vocabulary::encode).toArray(int[][]::new));
    return new LabelBatch(letters.inputs(),
        names.stream().mapToInt(this::label).toArray(), letters.mask());
  }

  /** Trains a network on the labeled training names. */
  RecurrentNetwork<RnnParameters, RnnStep> trained(long seed, int epochs) {
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<RnnParameters, RnnStep> network =
        RnnNetworks.random(vocabulary.size(), UNITS, FAMILIES, random.split(1));
    List<String> names = new ArrayList<>(labeled(ClassNames.train()));
    names.sort(Comparator.comparingInt(String::length).thenComparing(name -> name));
    List<LabelBatch> batches = new ArrayList<>();
    for (int from = 0; from < names.size(); from += BATCH) {
      batches.add(batch(names.subList(from, Math.min(names.size(), from + BATCH))));
    }
    new Training<>(LastOutputLearner.ofLabels(network), new Adam(LEARNING_RATE),
        Batches.shuffled(batches), random.split(2))
        .clippedBy(Clipping.byNorm(1)).runEpochs(epochs);
    return network;
  }

  /** Returns the share of names whose family gets the highest score. */
  double accuracy(RecurrentNetwork<RnnParameters, RnnStep> network, List<String> names) {
    LabelBatch batch = batch(names);
    Matrix O = SequenceShapes.manyToOne(network, batch.inputs(), batch.mask());
    int right = 0;
    for (int n = 0; n < names.size(); n++) {
      right += best(O.row(n)) == batch.labels()[n] ? 1 : 0;
    }
    return (double) right / names.size();
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /** Returns the share of names that belong to the largest family. */
  double accuracyOfTheLargest(List<String> names) {
    return (double) names.stream().filter(name -> label(name) == 0).count() / names.size();
  }

  /**
   * Returns the accuracy of counts: one interpolated n-gram model a family, and Bayes' rule.
   *
   * @param order n, at least 1
   * @param beta of the interpolation
   */
  double accuracyOfCounts(int order, double beta, List<String> names) {
    List<String> train = labeled(ClassNames.train());
    List<NGramModel> models = new ArrayList<>();
    double[] logPrior = new double[FAMILIES];
    for (int family = 0; family < FAMILIES; family++) {
      int f = family;
      List<int[]> own = train.stream().filter(name -> label(name) == f)
          .map(vocabulary::encode).toList();
      models.add(new NGramModel(
          NGramCounts.of(order, vocabulary.size(), own), order, new Interpolation(beta)));
      logPrior[f] = StrictMath.log(own.size());
    }
    long right = names.stream().filter(name -> {
      double[] scores = new double[FAMILIES];
      Arrays.setAll(scores, f ->
          logPrior[f] + models.get(f).logLikelihood(vocabulary.encode(name)));
      return best(scores) == label(name);
    }).count();
    return (double) right / names.size();
  }

  /** Returns accuracies on training, validation and test names, a row a seed. */
  List<double[]> accuracies() {
    return LongStream.rangeClosed(1, SEEDS).parallel().mapToObj(seed -> {
      RecurrentNetwork<RnnParameters, RnnStep> network = trained(seed, EPOCHS);
      return new double[] {accuracy(network, labeled(ClassNames.train())),
          accuracy(network, labeled(ClassNames.validation())),
          accuracy(network, labeled(ClassNames.test()))};
    }).toList();
  }

  /** Prints accuracies of counts and of networks. */
  public static void main(String[] arguments) {
    PackageExperiments experiments = new PackageExperiments();
    List<String> validation = experiments.labeled(ClassNames.validation());
    List<String> test = experiments.labeled(ClassNames.test());
    System.out.println(families() + " " + experiments.labels.size() + " names, "
        + validation.size() + " " + test.size());
    System.out.printf(Locale.ROOT, "largest %.3f %.3f%n",
        experiments.accuracyOfTheLargest(validation), experiments.accuracyOfTheLargest(test));
    for (int order = 1; order <= 6; order++) {
      for (double beta : new double[] {1, 3, 10}) {
        System.out.printf(Locale.ROOT, "%d-gram, %.0f: %.3f %.3f%n", order, beta,
            experiments.accuracyOfCounts(order, beta, validation),
            experiments.accuracyOfCounts(order, beta, test));
      }
    }
    experiments.accuracies().forEach(row -> System.out.println(Arrays.toString(row)));
  }
}
