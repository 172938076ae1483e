package unrolled.shapes;

/**
 * Holds what is read and what should be written.
 *
 * @param source at least one character
 * @param target at least one character
 */
public record Pair(String source, String target) {

  /** Refuses empty texts. */
  public Pair {
    if (source.isEmpty() || target.isEmpty()) {
      throw new IllegalArgumentException(
          "both texts need at least one character: \"" + source + "\" to \"" + target + "\"");
    }
  }

  /** Returns the pair in the other direction. */
  public Pair reversed() {
    return new Pair(target, source);
  }
}
