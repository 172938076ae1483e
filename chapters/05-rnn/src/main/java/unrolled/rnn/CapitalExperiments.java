package unrolled.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Training;

/** Tags each letter of a lower-cased name with whether it was a capital: many to many, aligned. */
public final class CapitalExperiments {

  static final int UNITS = 48;
  static final int EPOCHS = 15;
  static final int BATCH = 32;
  private static final double LEARNING_RATE = 0.004;
  private static final int SEEDS = 10;

  private final Vocabulary vocabulary =
      Vocabulary.of(ClassNames.all().stream().map(CapitalExperiments::lower).toList());

  /**
   * How well tags fit.
   *
   * @param wrong share of the letters with a wrong tag
   * @param names share of the names without a wrong tag
   */
  record Score(double wrong, double names) {}

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static int[] tags(String name) {
    return name.chars().map(c -> Character.isUpperCase(c) ? 1 : 0).toArray();
  }

  /** Lays names side by side: a lower-cased letter and its tag at each step. */
  SymbolBatch batch(List<String> names) {
    Mask mask = new Mask(names.stream().mapToInt(String::length).toArray());
    List<Input> inputs = new ArrayList<>();
    int[][] targets = new int[mask.steps()][names.size()];
    for (int t = 0; t < mask.steps(); t++) {
      int[] letters = new int[names.size()];
      for (int n = 0; n < names.size(); n++) {
        if (mask.has(n, t)) {
          letters[n] = vocabulary.indexOf(lower(names.get(n)).charAt(t));
          targets[t][n] = tags(names.get(n))[t];
        }
      }
      inputs.add(Input.of(letters, vocabulary.size()));
    }
    return new SymbolBatch(inputs, targets, mask);
  }

  /** Trains a network on the training names. */
  RecurrentNetwork<RnnParameters, RnnStep> trained(long seed, int epochs) {
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<RnnParameters, RnnStep> network =
        RnnNetworks.random(vocabulary.size(), UNITS, 2, random.split(1));
    List<String> names = new ArrayList<>(ClassNames.train());
    names.sort(Comparator.comparingInt(String::length).thenComparing(name -> name));
    List<SymbolBatch> batches = new ArrayList<>();
    for (int from = 0; from < names.size(); from += BATCH) {
      batches.add(batch(names.subList(from, Math.min(names.size(), from + BATCH))));
    }
    new Training<>(NetworkLearner.ofSymbols(network), new Adam(LEARNING_RATE),
        Batches.shuffled(batches), random.split(2))
        .clippedBy(Clipping.byNorm(1)).runEpochs(epochs);
    return network;
  }

  /** Scores the tags of a network. */
  Score score(RecurrentNetwork<RnnParameters, RnnStep> network, List<String> names) {
    return score(names, predicted(network, names));
  }

  /** Returns the tags that a network gives. */
  List<int[]> predicted(RecurrentNetwork<RnnParameters, RnnStep> network, List<String> names) {
    SymbolBatch batch = batch(names);
    List<Matrix> O = SequenceShapes.manyToMany(network, batch.inputs(), batch.mask());
    List<int[]> tags = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      int row = n;
      int[] own = new int[names.get(n).length()];
      Arrays.setAll(own, t -> O.get(t).get(row, 1) > O.get(t).get(row, 0) ? 1 : 0);
      tags.add(own);
    }
    return tags;
  }

  private static Score score(List<String> names, List<int[]> predicted) {
    int wrong = 0;
    int letters = 0;
    int right = 0;
    for (int n = 0; n < names.size(); n++) {
      int[] tags = tags(names.get(n));
      int errors = 0;
      for (int t = 0; t < tags.length; t++) {
        errors += tags[t] == predicted.get(n)[t] ? 0 : 1;
      }
      wrong += errors;
      letters += tags.length;
      right += errors == 0 ? 1 : 0;
    }
    return new Score((double) wrong / letters, (double) right / names.size());
  }

  /** Scores somebody who makes the first letter a capital and no other. */
  static Score firstOnly(List<String> names) {
    return score(names, names.stream().map(name -> {
      int[] tags = new int[name.length()];
      tags[0] = 1;
      return tags;
    }).toList());
  }

  /** Scores the tags of counts. */
  static Score counts(int longest, int ahead, List<String> names) {
    return score(names, countedTags(longest, ahead, names));
  }

  /**
   * Returns the tags of counts: the more frequent tag after the longest context that training has,
   * which is the letter itself, those before it and, if they may be seen, some after it.
   *
   * @param longest letters of a context up to the one with the tag, at least 1
   * @param ahead letters after it; fewer where training has no context with all of them
   */
  static List<int[]> countedTags(int longest, int ahead, List<String> names) {
    Map<String, int[]> counts = new HashMap<>();
    for (String name : ClassNames.train()) {
      int[] tags = tags(name);
      for (int t = 0; t < tags.length; t++) {
        for (int after = 0; after <= ahead; after++) {
          for (int length = 0; length <= longest; length++) {
            counts.computeIfAbsent(context(name, t, length, after), c -> new int[2])[tags[t]]++;
          }
        }
      }
    }
    return names.stream().map(name -> {
      int[] tags = new int[name.length()];
      Arrays.setAll(tags, t -> {
        int[] seen = seen(counts, name, t, longest, ahead);
        return seen[1] > seen[0] ? 1 : 0;
      });
      return tags;
    }).toList();
  }

  private static int[] seen(
      Map<String, int[]> counts, String name, int t, int longest, int ahead) {
    for (int after = ahead; ; after--) {
      for (int length = longest; length >= (after == 0 ? 0 : 1); length--) {
        int[] seen = counts.get(context(name, t, length, after));
        if (seen != null) {
          return seen;
        }
      }
    }
  }

  /** Returns the last letters up to t and some after, with marks where the name begins and ends. */
  private static String context(String name, int t, int length, int after) {
    String marked = "^" + lower(name) + "$";
    return marked.substring(Math.max(0, t + 2 - length), t + 2) + "|"
        + marked.substring(t + 2, Math.min(marked.length(), t + 2 + after));
  }

  /** Returns scores on validation and test names, a pair a seed. */
  List<Score[]> scores() {
    return LongStream.rangeClosed(1, SEEDS).parallel().mapToObj(seed -> {
      RecurrentNetwork<RnnParameters, RnnStep> network = trained(seed, EPOCHS);
      return new Score[] {
          score(network, ClassNames.validation()), score(network, ClassNames.test())};
    }).toList();
  }

  /** Writes a lower-cased name with the capitals of its tags. */
  static String written(String name, int[] tags) {
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < tags.length; t++) {
      char c = lower(name).charAt(t);
      text.append(tags[t] == 1 ? Character.toUpperCase(c) : c);
    }
    return text.toString();
  }

  /** Prints scores of counts and of networks. */
  public static void main(String[] arguments) {
    System.out.println(firstOnly(ClassNames.test()));
    for (int longest = 1; longest <= 8; longest++) {
      for (int ahead = 0; ahead <= 4; ahead++) {
        System.out.println(longest + " " + ahead + " "
            + counts(longest, ahead, ClassNames.validation())
            + counts(longest, ahead, ClassNames.test()));
      }
    }
    CapitalExperiments experiments = new CapitalExperiments();
    experiments.scores().forEach(pair -> System.out.println(Arrays.toString(pair)));
    RecurrentNetwork<RnnParameters, RnnStep> network = experiments.trained(1, EPOCHS);
    List<int[]> tags = experiments.predicted(network, ClassNames.test());
    for (int n = 0; n < 40; n++) {
      System.out.print(written(ClassNames.test().get(n), tags.get(n)) + " ");
    }
  }
}
