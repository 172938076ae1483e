package unrolled.naive;

/**
 * Writes histories of symbols as text, so that they can be keys of a map.
 *
 * <p>A history starts with {@link #START}: knowing everything so far includes knowing that nothing
 * came before. Symbols are numbered by a vocabulary; here each becomes one char.
 */
final class History {

  /** Stands in front of the first symbol; no vocabulary has so many symbols. */
  static final char START = '\uffff';

  private History() {}

  /**
   * Returns the history as a key.
   *
   * @param symbols the symbols so far, oldest first, each from 0 to {@code vocabularySize - 1}
   * @param vocabularySize the number of symbols
   * @throws IllegalArgumentException if a symbol is outside the vocabulary
   */
  static String of(int[] symbols, int vocabularySize) {
    check(symbols, vocabularySize);
    StringBuilder text = new StringBuilder(symbols.length + 1).append(START);
    for (int symbol : symbols) {
      text.append((char) symbol);
    }
    return text.toString();
  }

  /** Throws {@link IllegalArgumentException} if a symbol is outside the vocabulary. */
  static void check(int[] symbols, int vocabularySize) {
    for (int t = 0; t < symbols.length; t++) {
      if (symbols[t] < 0 || symbols[t] >= vocabularySize) {
        throw new IllegalArgumentException("symbol " + symbols[t] + " at position " + t
            + " is outside the vocabulary of " + vocabularySize
            + " symbols; encode the text with the vocabulary that the model was built with");
      }
    }
  }
}
