package unrolled.bidirectional;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Decides by counting: a letter is a capital if it mostly was, in training, between the letters
 * that stand before and after it.
 *
 * <p>It asks for the longest neighborhood that training has, and counts no letters outside of it.
 */
public final class LetterCounts {

  private final int before;
  private final int after;
  private final Map<String, int[]> counts = new HashMap<>();

  /**
   * Counts.
   *
   * @param names to count, with their capitals
   * @param before letters before the one in question, at most; at least 0
   * @param after letters after it, at most; at least 0
   */
  public LetterCounts(List<String> names, int before, int after) {
    this.before = before;
    this.after = after;
    for (String name : names) {
      boolean[] capitals = CapitalScore.capitals(name);
      String marked = marked(name);
      for (int t = 0; t < capitals.length; t++) {
        for (int cut = 0; cut <= before + after; cut++) {
          counts.computeIfAbsent(around(marked, t, cut), key -> new int[2])[capitals[t] ? 1 : 0]++;
        }
      }
    }
  }

  /** Tells for each letter of a name, whose capitals are not looked at, whether it is one. */
  public boolean[] capitals(String name) {
    boolean[] capitals = new boolean[name.length()];
    String marked = marked(name);
    for (int t = 0; t < capitals.length; t++) {
      int[] seen = null;
      for (int cut = 0; seen == null && cut <= before + after; cut++) {
        seen = counts.get(around(marked, t, cut));
      }
      capitals[t] = seen != null && seen[1] > seen[0];
    }
    return capitals;
  }

  private static String marked(String name) {
    return "^" + name.toLowerCase(Locale.ROOT) + "$";
  }

  /**
   * Returns the letters around one, cut shorter on the side that has more, first after it if both
   * have as many.
   */
  private String around(String marked, int t, int cut) {
    int left = before;
    int right = after;
    for (int c = 0; c < cut; c++) {
      if (right >= left) {
        right--;
      } else {
        left--;
      }
    }
    int at = t + 1;
    return marked.substring(Math.max(0, at - left), at) + "|"
        + marked.substring(at, Math.min(marked.length(), at + 1 + right));
  }
}
