package unrolled.shapes;

/**
 * Holds a sequence of symbols and the one that it should become, of another length as a rule.
 *
 * @param source at least one symbol; not copied
 * @param target at least one symbol, the end symbol included as its last; not copied
 */
public record SymbolPair(int[] source, int[] target) {

  /** Checks that neither is empty. */
  public SymbolPair {
    if (source.length == 0) {
      throw new IllegalArgumentException("the source is empty, so there is nothing to encode;"
          + " give it at least 1 symbol, or leave the pair out");
    }
    if (target.length == 0) {
      throw new IllegalArgumentException("the target is empty; give it at least its end symbol,"
          + " so that the decoder can learn to stop at once");
    }
  }

  /** Returns the two lengths. */
  @Override
  public String toString() {
    return source.length + " symbols to " + target.length;
  }
}
