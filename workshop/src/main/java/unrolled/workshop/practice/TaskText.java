package unrolled.workshop.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the text of a task into lines for a terminal. */
public final class TaskText {

  private static final Pattern STEM = Pattern.compile("stem:\\[((?:\\\\]|[^\\]])*)]");
  private static final Pattern REFERENCE = Pattern.compile("<<[^,>]*,\\s*([^>]*)>>");
  private static final Pattern BARE_REFERENCE = Pattern.compile("<<([^,>]*)>>");
  private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w`])_([^_]+)_(?!\\w)");
  private static final Pattern ITEM = Pattern.compile("([*.]+|\\d+\\.) (.*)");
  private static final Pattern FENCE = Pattern.compile("-{4,}|\\.{4,}|\\+{4}|\\|===");

  private final int width;
  private final boolean unicode;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private String indent = "";

  private TaskText(int width, boolean unicode) {
    this.width = width;
    this.unicode = unicode;
  }

  /**
   * Turn a task into lines.
   *
   * @param text AsciiDoc, one sentence a line
   * @param width letters a line at most, where words allow it
   * @param unicode whether letters beyond ASCII can be shown
   * @return the lines; code and tables stay as they are
   */
  public static List<String> lines(String text, int width, boolean unicode) {
    TaskText task = new TaskText(width, unicode);
    task.read(text);
    return task.lines;
  }

  private void read(String text) {
    String fence = null;
    for (String line : text.split("\n", -1)) {
      if (fence != null) {
        fence = line.equals(fence) ? null : fence;
        lines.add(fence == null ? "" : "    " + line);
      } else if (FENCE.matcher(line).matches()) {
        flush();
        fence = line;
      } else if (line.isBlank()) {
        flush();
        lines.add("");
      } else if (!line.startsWith("[") || !line.endsWith("]")) {
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
          flush();
          paragraph.append(item.group(1).startsWith(".") ? "- " : item.group(1) + " ");
          indent = "  ";
        }
        paragraph.append(inline(item.matches() ? item.group(2) : line.strip())).append(' ');
      }
    }
    flush();
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
  }

  private void flush() {
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.toString().strip().split(" +")) {
      if (line.toString().strip().length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent);
      } else if (line.length() > 0) {
        line.append(' ');
      }
      line.append(word);
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString());
    }
    paragraph.setLength(0);
    indent = "";
  }

  private String inline(String line) {
    String text = STEM.matcher(line).replaceAll(match ->
        Matcher.quoteReplacement(Formula.text(match.group(1), unicode)));
    text = REFERENCE.matcher(text).replaceAll("$1");
    text = BARE_REFERENCE.matcher(text).replaceAll("$1");
    return EMPHASIS.matcher(text).replaceAll("$1").replace("`", "");
  }
}
