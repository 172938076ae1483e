package unrolled.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.Metrics;

/** Runs the chapter's experiment on the letters of class names: what do two states find? */
public final class NameStateExperiments {

  /** The letters that the better split puts into one class; we never tell the program. */
  public static final String VOWELS = "aeiouy";

  /** Steps stop when one gains less than this, in nats a letter. */
  static final double GAIN = 1e-5;

  private static final int MOST_STEPS = 300;
  private static final int SEEDS = 10;

  private final List<String> names = ClassNames.train().stream()
      .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
      .filter(name -> !name.isEmpty()).toList();
  private final Vocabulary vocabulary = Vocabulary.of(names);
  private final List<int[]> letters = names.stream().map(vocabulary::encodeOpen).toList();

  /**
   * What two states made of the letters, from one random start.
   *
   * @param seed of the start
   * @param fit the model and the way to it
   * @param vowelState the state that emitted more of the a's
   * @param shares for each letter, the expected share of its occurrences that this state emitted
   * @param mostly the letters of which this state emitted more than half
   */
  public record Split(
      long seed, BaumWelch.Fit fit, int vowelState, double[] shares, String mostly) {}

  /** Returns the training names in lower case, without digits and underscores. */
  public List<String> names() {
    return names;
  }

  /** Returns the letters as symbols, one sequence a name, without end symbols. */
  public List<int[]> letters() {
    return letters;
  }

  /** Returns the number of letters. */
  public int length() {
    return letters.stream().mapToInt(name -> name.length).sum();
  }

  /** Returns the bits a letter of a log-likelihood of all letters. */
  public double bits(double logLikelihood) {
    return Metrics.bitsPerSymbol(logLikelihood, length());
  }

  /**
   * Fits two states to the letters.
   *
   * @param seed of the random start
   */
  public Split split(long seed) {
    int symbols = vocabulary.end(); // the end symbol is not used
    BaumWelch.Fit fit = new BaumWelch(0, GAIN, MOST_STEPS).fit(
        BaumWelch.randomModel(2, symbols, new SeededRandom(seed)), letters);
    ExpectedCounts counts = ExpectedCounts.of(fit.model(), letters);
    int a = vocabulary.indexOf('a');
    int vowel = counts.emissions(0, a) > counts.emissions(1, a) ? 0 : 1;
    double[] shares = new double[symbols];
    StringBuilder mostly = new StringBuilder();
    for (int x = 0; x < symbols; x++) {
      double in = counts.emissions(vowel, x);
      shares[x] = in / (in + counts.emissions(1 - vowel, x));
      mostly.append(shares[x] > 0.5 ? String.valueOf(vocabulary.symbol(x)) : "");
    }
    return new Split(seed, fit, vowel, shares, mostly.toString());
  }

  /** Returns the splits of ten random starts. */
  public List<Split> splits() {
    return LongStream.rangeClosed(1, SEEDS).mapToObj(this::split).toList();
  }

  /** Returns the bits a letter of a single state: the letter frequencies. */
  public double frequencyBits() {
    return bits(new BaumWelch(0, 0, 1).fit(
        BaumWelch.randomModel(1, vocabulary.end(), new SeededRandom(1)), letters)
        .logLikelihood());
  }

  /**
   * Counts as Markov did, with the classes given: of the letters after a vowel, and of those after
   * a consonant, the share that is a vowel.
   */
  public double[] vowelAfter() {
    double[] followed = new double[2];
    double[] vowels = new double[2];
    for (String name : names) {
      for (int t = 1; t < name.length(); t++) {
        int before = VOWELS.indexOf(name.charAt(t - 1)) >= 0 ? 0 : 1;
        followed[before]++;
        vowels[before] += VOWELS.indexOf(name.charAt(t)) >= 0 ? 1 : 0;
      }
    }
    return new double[] {vowels[0] / followed[0], vowels[1] / followed[1]};
  }

  /**
   * Returns the fewest bits that any model of m states can need on a corpus: the entropy of its
   * letter frequencies less {@code log2 m}.
   *
   * @param frequencyBits entropy of the corpus' own letter frequencies, bits a symbol
   * @param states m, at least 1
   */
  // tag::eq-hmm-gain[]
  public static double floor(double frequencyBits, int states) {
    return frequencyBits - StrictMath.log(states) / StrictMath.log(2);
  }
  // end::eq-hmm-gain[]

  /** Returns the entropy of the symbol frequencies of sequences, in bits a symbol. */
  public static double frequencyEntropy(List<int[]> sequences, int symbols) {
    long[] counts = new long[symbols];
    long total = 0;
    for (int[] sequence : sequences) {
      for (int x : sequence) {
        counts[x]++;
        total++;
      }
    }
    double sum = 0;
    for (long count : counts) {
      sum += count == 0 ? 0 : count * StrictMath.log((double) count / total);
    }
    return Metrics.bitsPerSymbol(sum, total);
  }

  /** Returns the bits a letter before each step and after the last. */
  public List<Double> bitsByStep(Split split) {
    List<Double> bits = new ArrayList<>();
    split.fit().objectives().forEach(objective -> bits.add(bits(objective)));
    return bits;
  }

  /** Prints what ten starts found. */
  public static void main(String[] arguments) {
    NameStateExperiments experiments = new NameStateExperiments();
    for (Split split : experiments.splits()) {
      System.out.println(split.seed() + ": " + split.mostly() + ", "
          + experiments.bits(split.fit().logLikelihood()) + " bits a letter");
    }
  }
}
