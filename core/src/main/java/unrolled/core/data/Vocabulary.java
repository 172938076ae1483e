package unrolled.core.data;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Numbers the characters of a corpus, and one symbol more that ends every text.
 *
 * <p>Characters have the indices 0, 1, … in the order of Unicode; the end symbol has the last
 * index. The end symbol makes the probabilities of all texts, of whatever length, sum to one.
 */
public final class Vocabulary {

  private final char[] characters;

  private Vocabulary(char[] characters) {
    this.characters = characters;
  }

  /**
   * Collects the characters of a corpus.
   *
   * @param texts at least one text, and at least one character in all
   * @throws IllegalArgumentException if there is no character
   */
  public static Vocabulary of(Collection<String> texts) {
    TreeSet<Character> seen = new TreeSet<>();
    for (String text : texts) {
      for (char c : text.toCharArray()) {
        seen.add(c);
      }
    }
    if (seen.isEmpty()) {
      throw new IllegalArgumentException(
          "an empty corpus has no vocabulary; give it at least one text with a character");
    }
    char[] characters = new char[seen.size()];
    int i = 0;
    for (char c : seen) {
      characters[i++] = c;
    }
    return new Vocabulary(characters);
  }

  /** Returns the number of symbols, the end symbol included. */
  public int size() {
    return characters.length + 1;
  }

  /** Returns the index of the end symbol. */
  public int end() {
    return characters.length;
  }

  /**
   * Returns the index of a character.
   *
   * @throws IllegalArgumentException if the corpus did not have the character
   */
  public int indexOf(char c) {
    int index = Arrays.binarySearch(characters, c);
    if (index < 0) {
      throw new IllegalArgumentException(String.format("'%c' (U+%04X) is not in the vocabulary of "
          + "%d symbols; build the vocabulary from all texts, or drop the character", c, (int) c,
          size()));
    }
    return index;
  }

  /**
   * Returns the symbol of an index; the end symbol is shown as {@code ■}.
   *
   * @param index from 0 to {@code size() - 1}
   */
  public char symbol(int index) {
    return index == end() ? '■' : characters[index];
  }

  /**
   * Turns a text into indices without an end symbol: a history that goes on.
   *
   * @throws IllegalArgumentException if a character is not in the vocabulary
   */
  public int[] encodeOpen(String text) {
    return text.chars().map(c -> indexOf((char) c)).toArray();
  }

  /**
   * Turns a text into indices and ends it with the end symbol.
   *
   * @throws IllegalArgumentException if a character is not in the vocabulary
   */
  public int[] encode(String text) {
    int[] indices = Arrays.copyOf(encodeOpen(text), text.length() + 1);
    indices[text.length()] = end();
    return indices;
  }

  /** Turns indices back into a text; stops before the first end symbol. */
  public String decode(int... indices) {
    StringBuilder text = new StringBuilder();
    for (int index : indices) {
      if (index == end()) {
        break;
      }
      text.append(characters[index]);
    }
    return text.toString();
  }

  /** Returns the number of symbols and the characters. */
  @Override
  public String toString() {
    return size() + " symbols: " + new String(characters) + "■";
  }
}
