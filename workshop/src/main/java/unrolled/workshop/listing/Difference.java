package unrolled.workshop.listing;

import java.util.List;

/** Shows two lists of lines as one: common head and tail once, what differs marked. */
final class Difference {

  private Difference() {}

  /** Mark lines only on the page with {@code -}, lines only in the real output with {@code +}. */
  static String between(List<String> shown, List<String> real) {
    int least = Math.min(shown.size(), real.size());
    int head = 0;
    while (head < least && shown.get(head).equals(real.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head && shown.get(shown.size() - 1 - tail)
        .equals(real.get(real.size() - 1 - tail))) {
      tail++;
    }
    StringBuilder text = new StringBuilder("  - page, + JShell\n");
    append(text, "    ", real.subList(0, head));
    append(text, "  - ", shown.subList(head, shown.size() - tail));
    append(text, "  + ", real.subList(head, real.size() - tail));
    append(text, "    ", real.subList(real.size() - tail, real.size()));
    return text.toString();
  }

  private static void append(StringBuilder text, String mark, List<String> lines) {
    lines.forEach(line -> text.append(mark).append(line).append('\n'));
  }
}
