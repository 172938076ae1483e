package unrolled.workshop.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a mistyped one may mean. */
public final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /**
   * Give the names that come near.
   *
   * @param unknown what was written
   * @param known names that exist
   * @return three at most, the nearest first: names that begin with it or hold it, and names that
   *     one edit in three letters makes of it; a swap of two neighbors is one edit
   */
  public static List<String> of(String unknown, Collection<String> known) {
    String wanted = unknown.toLowerCase(Locale.ROOT);
    int far = Math.max(1, (wanted.length() + 1) / 3);
    return known.stream().distinct().filter(name -> distance(wanted, name) <= far)
        .sorted(Comparator.<String>comparingInt(name -> distance(wanted, name))
            .thenComparing(Comparator.naturalOrder()))
        .limit(MOST).toList();
  }

  private static int distance(String wanted, String name) {
    boolean part = wanted.length() > 2 && name.contains(wanted);
    return Math.min(part ? 1 : Integer.MAX_VALUE, edits(wanted, name));
  }

  private static int edits(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[b.length()];
  }
}
