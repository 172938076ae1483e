package unrolled.docs.source;

import java.util.Collection;
import java.util.Comparator;

/** Find the known name that a mistyped one probably means. */
public final class Nearest {

  private Nearest() {
  }

  /**
   * Return the name with the fewest edits.
   *
   * @param unknown what was written
   * @param known   names that exist
   * @return the nearest of them, the first in alphabet on a tie; empty when none is known
   */
  public static String of(String unknown, Collection<String> known) {
    return known.stream()
        .min(Comparator.<String>comparingInt(name -> edits(unknown, name))
            .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
