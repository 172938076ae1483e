package unrolled.core.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves of a page in AsciiDoc what a person would read aloud: sentences, captions, and the text
 * of boxes and exercises, one paragraph a line.
 *
 * <p>Listings with their outputs, displayed formulas, tables, headings and images go. A formula
 * within a sentence becomes the letter x, a number that the build writes its value, a reference
 * the words that stand for it.
 *
 * @param numbers the values that the build wrote, by attribute
 * @param titles the titles of sections and chapters, by id
 */
record AsciidocProse(Map<String, String> numbers, Map<String, String> titles) {

  private static final Pattern FENCE = Pattern.compile("----+|\\.{4,}|\\+{4,}|\\|===+|////+");
  private static final Pattern NO_TEXT = Pattern.compile(
      "\\[.*\\]|=+ .*|:[a-z-]+:.*|(image|include|generated|toc)::.*|\\*{4,}|={4,}|\\+|//.*");
  private static final Pattern ITEM = Pattern.compile("(\\*+|\\.+|-|[0-9]+\\.|<[0-9.]+>) .*");
  private static final Pattern FORMULA =
      Pattern.compile("(?:latexmath|stem):\\[((?:\\\\.|[^\\\\\\]])*)\\]");
  private static final Pattern REFERENCE = Pattern.compile("<<([^>,]+)(?:, *([^>]*))?>>");
  private static final Pattern HIDDEN = Pattern.compile("\\(\\(\\([^)]*\\)\\)\\)");
  private static final Pattern TERM = Pattern.compile("\\(\\(([^)]*)\\)\\)");
  private static final Pattern LINK = Pattern.compile("(?:https?|link):\\S*?\\[([^\\]]*)\\]");
  private static final Pattern CODE = Pattern.compile("`\\+?([^`]*?)\\+?`");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![A-Za-z0-9])([_*]{1,2})(?=\\S)(.+?)(?<=\\S)\\1(?![A-Za-z0-9])");
  private static final Pattern WORD = Pattern.compile("\\b[a-z]");
  private static final Pattern NUMBER = Pattern.compile("\\{([a-z][a-z0-9-]*)\\}");

  /**
   * Returns the paragraphs of a page, in its order.
   *
   * @param source what to call the page in messages
   * @param lines its lines, those of included exercises in their place
   * @throws MalformedDataException if a block does not end, or a number or section is not known
   */
  List<String> paragraphs(String source, List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String fence = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (fence != null) {
        fence = line.equals(fence) ? null : fence;
        continue;
      }
      boolean begins = FENCE.matcher(line).matches();
      if (begins) {
        fence = line;
      }
      boolean caption = line.matches("\\.[^. ].*");
      boolean item = ITEM.matcher(line).matches();
      if (begins || caption || item || line.isEmpty() || NO_TEXT.matcher(line).matches()) {
        close(open, paragraphs);
      }
      if (caption) {
        paragraphs.add(spoken(source, i + 1, line.substring(1)));
      } else if (!begins && !NO_TEXT.matcher(line).matches()) {
        open.append(' ').append(spoken(
            source, i + 1, item ? line.substring(line.indexOf(' ') + 1) : line));
      }
    }
    if (fence != null) {
      throw new MalformedDataException(source, lines.size(), "the block of " + fence
          + " does not end; close it");
    }
    close(open, paragraphs);
    return paragraphs.stream().map(ProseAlphabet::written).filter(p -> !p.isEmpty()).toList();
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    if (!open.toString().isBlank()) {
      paragraphs.add(open.toString());
    }
    open.setLength(0);
  }

  /** Replaces what stands for something else in a line by what a reader sees of it. */
  private String spoken(String source, int line, String text) {
    String spoken = FORMULA.matcher(text).replaceAll("x");
    spoken = REFERENCE.matcher(spoken).replaceAll(match -> quoted(match.group(2) != null
        ? match.group(2) : referred(source, line, match.group(1))));
    spoken = HIDDEN.matcher(spoken).replaceAll("");
    for (Pattern shown : List.of(TERM, LINK, CODE)) {
      spoken = shown.matcher(spoken).replaceAll("$1");
    }
    spoken = EMPHASIS.matcher(spoken).replaceAll("$2");
    return NUMBER.matcher(spoken).replaceAll(match ->
        quoted(known(numbers, match.group(1), source, line, "number")));
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private String referred(String source, int line, String id) {
    Map<String, Function<String, String>> kinds = Map.of(
        "eq-", rest -> "the equation", "fig-", rest -> "the figure", "tab-", rest -> "the table",
        "bib-", AsciidocProse::citation);
    for (Map.Entry<String, Function<String, String>> kind : kinds.entrySet()) {
      if (id.startsWith(kind.getKey())) {
        return kind.getValue().apply(id.substring(4));
      }
    }
    return id.contains(".ex-") ? "the exercise" : known(titles, id, source, line, "section");
  }

  /** Returns author and year of a key such as {@code cho-2014}. */
  private static String citation(String key) {
    return WORD.matcher(key.replace('-', ' '))
        .replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
  }

  private static String known(
      Map<String, String> values, String key, String source, int line, String what) {
    String value = values.get(key);
    if (value == null) {
      throw new MalformedDataException(source, line, "the " + what + " " + key
          + " is not known; build the book first, and give all chapters");
    }
    return value;
  }
}
