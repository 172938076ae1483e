package unrolled.workshop.command;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a limited width, broken between words. */
final class Wrapped {

  private Wrapped() {}

  /** Gives paragraphs anew in this width; lines that begin with a blank, such as code, stay. */
  static List<String> paragraphs(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : (text + "\n").split("\n", -1)) {
      boolean ends = line.isBlank() || Character.isWhitespace(line.charAt(0));
      if (ends && paragraph.length() > 0) {
        add(lines, "", paragraph.toString(), width);
        paragraph.setLength(0);
      }
      if (ends) {
        lines.add(line.stripTrailing());
      } else {
        paragraph.append(paragraph.length() > 0 ? " " : "").append(line.strip());
      }
    }
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    add(lines, "", text, width);
    return lines;
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
