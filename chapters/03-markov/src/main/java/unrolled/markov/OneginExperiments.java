package unrolled.markov;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.math.SeededRandom;

/**
 * Recomputes Markov's figures of 1913 from his counts, and runs his chains.
 *
 * <p>All counts are those of the paper, read in its English translation of 2006.
 */
final class OneginExperiments {

  /** Ten fixed seeds; each random experiment reports their median and range. */
  static final long[] SEEDS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

  static final int LETTERS = 20_000;
  static final PairCounts PAIRS = PairCounts.of(LETTERS, 8_638, 1_104, 3_827);

  /** Runs of three vowels, and of three consonants. */
  static final int VOWEL_TRIPLES = 115;
  static final int CONSONANT_TRIPLES = 505;

  /** How many of the 200 hundreds have 37, 38, … vowels. */
  static final int[] HUNDREDS = {3, 1, 6, 18, 12, 31, 43, 29, 25, 17, 12, 2, 1};
  static final int FEWEST_VOWELS = 37;

  /** The same for hundreds of letters that are five apart, from 26 vowels on. */
  static final int[] SPACED_HUNDREDS = {1, 0, 0, 0, 1, 2, 1, 3, 5, 1, 2, 9, 13, 12, 13, 11, 17, 16,
    15, 10, 10, 16, 10, 10, 5, 5, 3, 3, 3, 0, 1, 2};
  static final int FEWEST_SPACED_VOWELS = 26;

  static final int HUNDRED = 100;
  static final int SPACING = 5;

  private OneginExperiments() {}

  /** Returns the vowels of each hundred, from a table of how often each number came. */
  static int[] expand(int[] frequencies, int from) {
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < frequencies.length; i++) {
      for (int k = 0; k < frequencies[i]; k++) {
        counts.add(from + i);
      }
    }
    return counts.stream().mapToInt(count -> count).toArray();
  }

  /** Returns independent letters with Markov's share of vowels. */
  static ConnectedTrials independent() {
    return ConnectedTrials.of(PAIRS.shareOfVowels());
  }

  /** Returns Markov's simple chain. */
  static ConnectedTrials simple() {
    return ConnectedTrials.of(PAIRS.vowelAfterConsonant(), PAIRS.vowelAfterVowel());
  }

  /** Returns Markov's complex chain, from his counts of pairs and triples. */
  // tag::eq-markov-onegin-triples[]
  static ConnectedTrials complex() {
    double vv = PAIRS.vowelVowel();
    double cc = PAIRS.consonantConsonant();
    double mixed = PAIRS.vowelConsonant();
    return ConnectedTrials.of(
        1 - CONSONANT_TRIPLES / cc, // after two consonants
        (vv - VOWEL_TRIPLES) / mixed, // after consonant, vowel
        1 - (cc - CONSONANT_TRIPLES) / mixed, // after vowel, consonant
        VOWEL_TRIPLES / vv); // after two vowels
  }
  // end::eq-markov-onegin-triples[]

  /** Returns Markov's three numbers from the probabilities as he rounded them. */
  static double complexAsMarkovRounded() {
    double delta = 0.128 - 0.663;
    double epsilon = (0.104 - 0.128) / 0.872;
    double eta = (0.132 - 0.337) / 0.663;
    return Dispersion.complex(0.432, delta, epsilon, eta);
  }

  /** Returns the coefficient of dispersion of hundreds whose letters are some letters apart. */
  static double dispersion(ConnectedTrials trials, int distance) {
    double[] rho = trials.correlations((HUNDRED - 1) * distance);
    double sum = rho[0];
    for (int k = 1; k < HUNDRED; k++) {
      sum += 2 * (1 - (double) k / HUNDRED) * rho[k * distance];
    }
    return sum;
  }

  /**
   * What one made text of 20,000 letters measures.
   *
   * @param hundreds coefficient of dispersion of neighboring letters
   * @param spaced the same of letters five apart
   */
  record Measured(double hundreds, double spaced) {}

  /** Makes a text by a chain and measures it as Markov measured his. */
  static Measured measure(ConnectedTrials trials, long seed) {
    VowelSequence text = VowelSequence.of(trials.sample(LETTERS, new SeededRandom(seed)));
    double p = trials.p();
    return new Measured(Dispersion.measured(text.blocks(HUNDRED), HUNDRED, p),
        Dispersion.measured(text.spacedBlocks(HUNDRED, SPACING), HUNDRED, p));
  }

  /** Returns the share of successes after each of the given numbers of trials. */
  static double[] shares(boolean[] outcomes, double[] after) {
    double[] shares = new double[after.length];
    int successes = 0;
    int t = 0;
    for (int i = 0; i < after.length; i++) {
      while (t < after[i]) {
        successes += outcomes[t++] ? 1 : 0;
      }
      shares[i] = successes / after[i];
    }
    return shares;
  }

  /** Two chains of letters without a way from one to the other: consonant, vowel of each. */
  static final MarkovChain ISLANDS = MarkovChain.of(
      new double[] {0.337, 0.663, 0, 0}, new double[] {0.872, 0.128, 0, 0},
      new double[] {0, 0, 0.6, 0.4}, new double[] {0, 0, 0.8, 0.2});

  /** Runs the two islands from a state drawn fairly; true for a vowel of either. */
  static boolean[] islands(int letters, long seed) {
    SeededRandom random = new SeededRandom(seed);
    int[] path = ISLANDS.sample(random.nextInt(4), letters, random);
    boolean[] vowel = new boolean[letters];
    for (int t = 0; t < letters; t++) {
      vowel[t] = path[t] % 2 == 1;
    }
    return vowel;
  }
}
