package unrolled.markov;

/**
 * Counts pairs of neighbors in a sequence of vowels and consonants.
 *
 * <p>A. A. Markov, "An example of statistical investigation of the text <i>Eugene Onegin</i>", 1913,
 * English in Science in Context 19 (2006), pp. 595–596.
 *
 * @param vowelVowel pairs of a vowel and a vowel, not negative
 * @param vowelConsonant pairs of a vowel and a consonant after it
 * @param consonantVowel pairs of a consonant and a vowel after it
 * @param consonantConsonant pairs of a consonant and a consonant
 * @param endsWithVowel whether the last letter, which begins no pair, is a vowel
 */
public record PairCounts(long vowelVowel, long vowelConsonant, long consonantVowel,
    long consonantConsonant, boolean endsWithVowel) {

  /** Checks that such a sequence exists and that both kinds of letter have a follower. */
  public PairCounts {
    if (vowelVowel < 0 || vowelConsonant < 0 || consonantVowel < 0 || consonantConsonant < 0) {
      throw new IllegalArgumentException("pair counts " + vowelVowel + ", " + vowelConsonant + ", "
          + consonantVowel + ", " + consonantConsonant + " — none can be negative");
    }
    if (Math.abs(vowelConsonant - consonantVowel) > 1) {
      throw new IllegalArgumentException(vowelConsonant + " steps from vowel to consonant and "
          + consonantVowel + " back — who leaves must return before he can leave again, so the two"
          + " differ by at most 1");
    }
    if (vowelConsonant > consonantVowel && endsWithVowel
        || vowelConsonant < consonantVowel && !endsWithVowel) {
      throw new IllegalArgumentException(vowelConsonant + " steps from vowel to consonant and "
          + consonantVowel + " back can't end with a "
          + (endsWithVowel ? "vowel" : "consonant") + "; turn endsWithVowel around");
    }
  }

  /**
   * Finds the other two counts from the four that Markov published.
   *
   * <p>{@code letters − 1} pairs less the two counts leaves the mixed ones. If their number is even,
   * half of them go each way, first and last letter are of the same class, and the number of vowels
   * tells which. If it is odd, the two ends differ, and the four counts don't tell how; then the
   * sequence is taken to end with a consonant.
   *
   * @param letters at least 2
   * @param vowels among them
   * @param vowelVowel pairs of two vowels
   * @param consonantConsonant pairs of two consonants
   * @throws IllegalArgumentException if no sequence of letters has these counts
   */
  public static PairCounts of(
      long letters, long vowels, long vowelVowel, long consonantConsonant) {
    long mixed = letters - 1 - vowelVowel - consonantConsonant;
    for (boolean endsWithVowel : new boolean[] {false, true}) {
      long vowelConsonant = vowels - (endsWithVowel ? 1 : 0) - vowelVowel;
      long consonantVowel = mixed - vowelConsonant;
      boolean sameEnds = vowelConsonant == consonantVowel;
      boolean differ = vowelConsonant == consonantVowel + (endsWithVowel ? -1 : 1);
      if (Math.min(vowelConsonant, consonantVowel) >= 0 && (sameEnds || differ)) {
        return new PairCounts(
            vowelVowel, vowelConsonant, consonantVowel, consonantConsonant, endsWithVowel);
      }
    }
    throw new IllegalArgumentException("no sequence of " + letters + " letters with " + vowels
        + " vowels has " + vowelVowel + " pairs of vowels and " + consonantConsonant
        + " of consonants; check the four counts");
  }

  /** Returns the number of letters, one more than of pairs. */
  public long letters() {
    return vowelVowel + vowelConsonant + consonantVowel + consonantConsonant + 1;
  }

  /** Returns the number of vowels. */
  public long vowels() {
    return vowelVowel + vowelConsonant + (endsWithVowel ? 1 : 0);
  }

  /** Returns the share of vowels among all letters. */
  public double shareOfVowels() {
    return (double) vowels() / letters();
  }

  /**
   * Returns the share of vowels among the letters that follow a vowel, p_1.
   *
   * @throws ArithmeticException if no letter follows a vowel
   */
  public double vowelAfterVowel() {
    return share(vowelVowel, vowelConsonant, "vowel");
  }

  /**
   * Returns the share of vowels among the letters that follow a consonant, p_0.
   *
   * @throws ArithmeticException if no letter follows a consonant
   */
  public double vowelAfterConsonant() {
    return share(consonantVowel, consonantConsonant, "consonant");
  }

  private static double share(long vowels, long consonants, String before) {
    if (vowels + consonants == 0) {
      throw new ArithmeticException("no letter follows a " + before
          + ", so there is nothing to estimate from; take a longer text");
    }
    return (double) vowels / (vowels + consonants);
  }

  /** Returns the counts with a consonant as state 0 and a vowel as state 1. */
  public TransitionCounts table() {
    return TransitionCounts.table(new long[] {consonantConsonant, consonantVowel},
        new long[] {vowelConsonant, vowelVowel});
  }

  /** Returns δ, by how much a vowel makes the next letter more likely to be a vowel. */
  public double delta() {
    return vowelAfterVowel() - vowelAfterConsonant();
  }
}
