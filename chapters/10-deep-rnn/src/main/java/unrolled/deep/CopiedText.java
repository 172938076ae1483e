package unrolled.deep;

import java.util.HashSet;
import java.util.Set;

/** Tells how much of a text stands word for word in another. */
public final class CopiedText {

  private CopiedText() {}

  /**
   * Returns the share of the pieces of n characters that occur in the source.
   *
   * @param text at least n characters
   * @param source in which they may stand
   * @param n at least 1
   * @throws IllegalArgumentException if the text is shorter
   */
  // tag::share[]
  public static double share(String text, String source, int n) {
    if (n < 1 || text.length() < n) {
      throw new IllegalArgumentException("a text of " + text.length()
          + " characters has no pieces of " + n);
    }
    Set<String> known = new HashSet<>();
    for (int i = 0; i + n <= source.length(); i++) {
      known.add(source.substring(i, i + n));
    }
    int pieces = text.length() - n + 1;
    int found = 0;
    for (int i = 0; i < pieces; i++) {
      found += known.contains(text.substring(i, i + n)) ? 1 : 0;
    }
    return (double) found / pieces;
  }
  // end::share[]

  /** Returns the longest piece of the text that occurs in the source; the first of equals. */
  public static String longest(String text, String source) {
    String best = "";
    for (int from = 0; from < text.length(); from++) {
      int to = from + best.length() + 1;
      while (to <= text.length() && source.contains(text.substring(from, to))) {
        best = text.substring(from, to);
        to++;
      }
    }
    return best;
  }
}
