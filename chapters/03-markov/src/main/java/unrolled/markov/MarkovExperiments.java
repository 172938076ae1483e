package unrolled.markov;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import unrolled.autoregressive.NGramExperiments;
import unrolled.autoregressive.NGramModel;
import unrolled.autoregressive.Smoothing;
import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.report.InventedNames;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Metrics;

/** Runs the chapter's experiments on class names: one letter back, and up to five. */
public final class MarkovExperiments {

  /** The greatest number of letters that make a state. */
  static final int LONGEST = 5;

  /** The values of α among which the validation names choose. */
  static final double[] ALPHAS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1};

  /** The shares of the counts, not smoothed: a context never seen gives nothing any chance. */
  static final Smoothing UNSMOOTHED = (contexts, x, V) -> {
    var longest = contexts.get(contexts.size() - 1);
    return longest.total() == 0 ? 0 : (double) longest.count(x) / longest.total();
  };

  private final Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
  private final List<int[]> train =
      ClassNames.train().stream().map(vocabulary::encode).toList();
  private final NGramExperiments ngrams = new NGramExperiments();

  /**
   * The chain whose states are the last k letters; bits are bits per character.
   *
   * @param letters k
   * @param possible how many states there could be, {@code 64^k}
   * @param visited how many different states training visited
   * @param oneWayOut the share of the visited states that only one symbol followed
   * @param entropyRate of the unsmoothed chain
   * @param test bits on the test names, with the α that validation names chose
   * @param interpolated bits on the test names, mixed with shorter contexts
   */
  record OrderRow(int letters, long possible, int visited, double oneWayOut, double entropyRate,
      double test, double interpolated) {}

  /** Returns the 63 characters of class names and the end symbol. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns the transitions of the training names, from end to end. */
  TransitionCounts counts() {
    return MarkovModel.count(vocabulary.size(), vocabulary.end(), train);
  }

  /** Returns the model with α added to each count. */
  MarkovModel model(double alpha) {
    return new MarkovModel(counts().chain(alpha), vocabulary.end());
  }

  double bits(MarkovModel model, List<String> names) {
    return Evaluation.bitsPerCharacter(model, vocabulary, names);
  }

  /** Returns the α that the validation names like best. */
  double chosenAlpha() {
    double best = ALPHAS[0];
    for (double alpha : ALPHAS) {
      if (bits(model(alpha), ClassNames.validation())
          < bits(model(best), ClassNames.validation())) {
        best = alpha;
      }
    }
    return best;
  }

  /** Returns what a letter of the training names cost the chain that was fitted to them. */
  double trainingBits() {
    TransitionCounts counts = counts();
    return Metrics.bitsPerSymbol(counts.logLikelihood(counts.chain()), counts.total());
  }

  /** Returns how many test names have a step that no training name has. */
  long impossibleTestNames() {
    MarkovModel unsmoothed = new MarkovModel(counts().chain(), vocabulary.end());
    return ClassNames.test().stream().map(vocabulary::encode)
        .filter(name -> Double.isInfinite(unsmoothed.logLikelihood(name))).count();
  }

  /** Tries states of one to five letters. */
  List<OrderRow> orders() {
    List<NGramExperiments.NameRow> smoothed = ngrams.names();
    List<OrderRow> rows = new ArrayList<>();
    for (int k = 1; k <= LONGEST; k++) {
      Map<String, Set<Character>> followers = followers(k);
      long oneWayOut = followers.values().stream().filter(set -> set.size() == 1).count();
      NGramExperiments.NameRow row = smoothed.get(k);
      rows.add(new OrderRow(k, power(vocabulary.size(), k), followers.size(),
          (double) oneWayOut / followers.size(), entropyRate(k), row.addAlphaTest(),
          row.interpolationTest()));
    }
    return rows;
  }

  /**
   * Returns the entropy rate of the unsmoothed chain of k letters: the bits of the training names,
   * because its stationary law is the share of each state among them.
   */
  double entropyRate(int k) {
    return Evaluation.bitsPerCharacter(unsmoothed(k), vocabulary, ClassNames.train());
  }

  private NGramModel unsmoothed(int k) {
    return new NGramModel(ngrams.counts(), k + 1, UNSMOOTHED);
  }

  /**
   * Returns the unsmoothed chain whose states are the visited pairs of letters. Before the first
   * letter the state is the pair of two end symbols, and to it the end of a name leads back.
   */
  MarkovChain chainOfPairs() {
    Map<String, Integer> numbers = new HashMap<>();
    List<int[]> paths = new ArrayList<>();
    for (String name : ClassNames.train()) {
      int[] path = new int[name.length() + 2];
      path[0] = number(numbers, "■■");
      for (int t = 1; t <= name.length(); t++) {
        path[t] = number(numbers, t == 1 ? "■" + name.charAt(0) : name.substring(t - 2, t));
      }
      path[name.length() + 1] = path[0];
      paths.add(path);
    }
    return TransitionCounts.of(numbers.size(), paths).chain();
  }

  private static int number(Map<String, Integer> numbers, String state) {
    return numbers.computeIfAbsent(state, unseen -> numbers.size());
  }

  private Map<String, Set<Character>> followers(int k) {
    Map<String, Set<Character>> followers = new HashMap<>();
    for (String name : ClassNames.train()) {
      String marked = "■".repeat(k) + name + "■";
      for (int t = k; t < marked.length(); t++) {
        followers.computeIfAbsent(marked.substring(t - k, t), state -> new HashSet<>())
            .add(marked.charAt(t));
      }
    }
    return followers;
  }

  private static long power(int base, int exponent) {
    long result = 1;
    for (int i = 0; i < exponent; i++) {
      result *= base;
    }
    return result;
  }

  /** Draws names from the unsmoothed chain of k letters. */
  List<String> invent(int k, int count, long seed) {
    return InventedNames.draw(unsmoothed(k), vocabulary, count, seed);
  }

  /**
   * Counts transitions between the commonest small letters, all other characters in groups.
   *
   * @param letters the small letters that are states of their own
   * @return states in the order of {@code letters}, then other small letters, capitals, digits and
   *     the underscore, and the end of a name, which is also the beginning
   */
  static TransitionCounts letters(String letters) {
    int end = letters.length() + 3;
    List<int[]> names = new ArrayList<>();
    for (String name : ClassNames.train()) {
      int[] states = new int[name.length() + 1];
      for (int t = 0; t < name.length(); t++) {
        states[t] = group(letters, name.charAt(t));
      }
      states[name.length()] = end;
      names.add(states);
    }
    return MarkovModel.count(end + 1, end, names);
  }

  private static int group(String letters, char c) {
    if (letters.indexOf(c) >= 0) {
      return letters.indexOf(c);
    }
    return letters.length()
        + (Character.isLowerCase(c) ? 0 : Character.isUpperCase(c) ? 1 : 2);
  }

  /**
   * Prints the main results.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    MarkovExperiments experiments = new MarkovExperiments();
    double alpha = experiments.chosenAlpha();
    System.out.printf(Locale.ROOT, "one letter back, alpha %.2f: %.3f bits on test names%n", alpha,
        experiments.bits(experiments.model(alpha), ClassNames.test()));
    for (OrderRow row : experiments.orders()) {
      System.out.println(row);
      System.out.println(experiments.invent(row.letters(), 5, 2));
    }
  }
}
