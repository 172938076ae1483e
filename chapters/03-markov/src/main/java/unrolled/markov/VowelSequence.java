package unrolled.markov;

import java.util.Arrays;

/**
 * Holds a text as Markov saw it: one letter after the other, each a vowel or a consonant.
 *
 * <p>Whatever is not a letter of the alphabet is passed over, and so letters are neighbors across
 * spaces, punctuation and ends of lines.
 */
public final class VowelSequence {
  private final boolean[] vowel;

  private VowelSequence(boolean[] vowel) {
    this.vowel = vowel;
  }

  /**
   * Reads a text.
   *
   * <p>Accents may be part of their letters or follow them; both give the same sequence. A letter
   * whose accents the alphabet doesn't list counts as its base letter, õ as o.
   *
   * @param text any, with at least two letters, a vowel and a consonant among them
   * @param alphabet says what a vowel is
   * @throws IllegalArgumentException if the text has too few letters or only one kind of them
   */
  // tag::read[]
  public static VowelSequence of(String text, Alphabet alphabet) {
    String letters = Hangul.letters(Alphabet.composed(text));
    boolean[] vowel = new boolean[letters.length()];
    int count = 0;
    for (char c : letters.toCharArray()) {
      if (alphabet.isVowel(c)) {
        vowel[count++] = true;
      } else if (alphabet.isConsonant(c)) {
        vowel[count++] = false;
      }
    }
    return of(alphabet.name(), Arrays.copyOf(vowel, count));
  }
  // end::read[]

  /**
   * Wraps a sequence.
   *
   * @param vowel one for each letter, true for a vowel; at least two, not all equal
   */
  public static VowelSequence of(boolean... vowel) {
    return of("sequence", vowel.clone());
  }

  private static VowelSequence of(String name, boolean[] vowel) {
    if (vowel.length < 2) {
      throw new IllegalArgumentException("a text with " + vowel.length + " " + name
          + " letter" + (vowel.length == 1 ? "" : "s") + "; pairs take at least 2 — is this the"
          + " right language?");
    }
    for (boolean each : vowel) {
      if (each != vowel[0]) {
        return new VowelSequence(vowel);
      }
    }
    throw new IllegalArgumentException("all " + vowel.length + " letters are "
        + (vowel[0] ? "vowels" : "consonants") + ", so one row of the table is empty; take a text"
        + " with both");
  }

  /** Returns the number of letters. */
  public int length() {
    return vowel.length;
  }

  /** Tells whether a letter is a vowel; the first has index 0. */
  public boolean isVowel(int index) {
    return vowel[index];
  }

  /**
   * Counts the vowels of a stretch.
   *
   * @param from index of its first letter
   * @param to index after its last letter
   */
  public int vowels(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += vowel[i] ? 1 : 0;
    }
    return count;
  }

  /** Counts the four kinds of pairs of neighbors. */
  public PairCounts pairs() {
    long[][] count = new long[2][2]; // [was a vowel][is a vowel]
    for (int i = 1; i < vowel.length; i++) {
      count[vowel[i - 1] ? 1 : 0][vowel[i] ? 1 : 0]++;
    }
    return new PairCounts(count[1][1], count[1][0], count[0][1], count[0][0],
        vowel[vowel.length - 1]);
  }

  /**
   * Counts the vowels in one block after the other; letters after the last whole block don't count.
   *
   * @param size letters of a block, at least 1
   * @throws IllegalArgumentException if there is no whole block
   */
  public int[] blocks(int size) {
    if (size < 1 || size > vowel.length) {
      throw new IllegalArgumentException("no block of " + size + " letters in " + vowel.length
          + "; take 1 to " + vowel.length);
    }
    int[] counts = new int[vowel.length / size];
    Arrays.setAll(counts, block -> vowels(block * size, (block + 1) * size));
    return counts;
  }

  /**
   * Counts the vowels of hundreds, or blocks of another size, whose letters are not neighbors.
   *
   * <p>Each {@code size·distance} letters are dealt to as many blocks as the distance says, one
   * letter to each in turn. Markov did this with 500 letters and five blocks.
   *
   * @param size letters of a block, at least 1
   * @param distance letters from one of a block to its next, at least 1
   * @throws IllegalArgumentException if the text is too short for it
   */
  public int[] spacedBlocks(int size, int distance) {
    if (size < 1 || distance < 1 || size * (long) distance > vowel.length) {
      throw new IllegalArgumentException("no " + distance + " blocks of " + size + " letters in "
          + vowel.length + "; take smaller ones");
    }
    int[] counts = new int[vowel.length / (size * distance) * distance];
    for (int i = 0; i < counts.length * size; i++) {
      int block = i / (size * distance) * distance + i % distance;
      counts[block] += vowel[i] ? 1 : 0;
    }
    return counts;
  }

  /** Returns the number of letters, and a v or a · for each of the first fifty, vowel or not. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(vowel.length + " letters: ");
    for (int i = 0; i < Math.min(vowel.length, 50); i++) {
      text.append(vowel[i] ? 'v' : '·');
    }
    return text.append(vowel.length > 50 ? "…" : "").toString();
  }
}
