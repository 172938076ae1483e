package unrolled.workshop.command;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a limited width, broken between words. */
final class Wrapped {

  private Wrapped() {}

  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    add(lines, "", text, width);
    return lines;
  }

  /** Gives text of which each line stands behind the same head. */
  static List<String> under(String head, String text, int width) {
    return lines(text, width - head.length()).stream().map(line -> head + line).toList();
  }

  /** Adds text behind a head; the lines after the first stand under its text. */
  static void add(List<String> lines, String head, String text, int width) {
    String before = head;
    for (String part : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder(before);
      boolean empty = true;
      for (String word : part.stripTrailing().split(" ")) {
        if (!empty && line.length() + 1 + word.length() > width) {
          lines.add(line.toString());
          line = new StringBuilder(" ".repeat(head.length()));
          empty = true;
        }
        line.append(empty ? "" : " ").append(word);
        empty = false;
      }
      lines.add(line.toString());
      before = " ".repeat(head.length());
    }
  }
}
