package unrolled.docs.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cut tagged regions out of a source file. */
public final class TaggedLines {

  private static final Pattern DIRECTIVE = Pattern.compile("\\b(tag|end)::([A-Za-z0-9_-]+)\\[]");

  private final List<String> lines;
  private final Map<String, List<int[]>> regions = new TreeMap<>();
  private final Map<Integer, String> faults = new LinkedHashMap<>();

  /**
   * Find the regions.
   *
   * @param lines the file's lines
   */
  public TaggedLines(List<String> lines) {
    this.lines = List.copyOf(lines);
    Map<String, Integer> open = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher directive = DIRECTIVE.matcher(lines.get(i));
      while (directive.find()) {
        String tag = directive.group(2);
        if (directive.group(1).equals("tag")) {
          if (open.putIfAbsent(tag, i) != null) {
            faults.put(i + 1, "tag " + tag + " is opened twice");
          }
        } else if (open.containsKey(tag)) {
          int begin = open.remove(tag);
          regions.computeIfAbsent(tag, key -> new ArrayList<>()).add(new int[] {begin, i});
        } else {
          faults.put(i + 1, "end of tag " + tag + ", which is not open");
        }
      }
    }
    open.forEach((tag, line) -> faults.put(line + 1, "tag " + tag + " is never closed"));
  }

  /**
   * Return what is wrong with the tags of this file.
   *
   * @return line, from 1, to sentence
   */
  public Map<Integer, String> faults() {
    return faults;
  }

  /**
   * Return the tags and where they begin and end.
   *
   * @return tag to pairs of first and last line, from 1, directives included
   */
  public Map<String, List<int[]>> regions() {
    Map<String, List<int[]>> shifted = new TreeMap<>();
    regions.forEach((tag, places) -> shifted.put(tag,
        places.stream().map(place -> new int[] {place[0] + 1, place[1] + 1}).toList()));
    return shifted;
  }

  /**
   * Find a line by its text.
   *
   * @param text the line, without the blanks before it
   * @return its number, from 1; 0 when there is none
   */
  public int lineOf(String text) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(text.strip())) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * Return the lines of a region without tag directives, moved to the left margin.
   *
   * @param tag the tag, or null for the whole file
   * @return its lines; empty when there is no such tag
   */
  public List<String> select(String tag) {
    List<String> selected = new ArrayList<>();
    List<int[]> places = tag == null
        ? List.of(new int[] {0, lines.size() - 1})
        : regions.getOrDefault(tag, List.of());
    for (int[] place : places) {
      for (int i = place[0]; i <= place[1]; i++) {
        if (!DIRECTIVE.matcher(lines.get(i)).find()) {
          selected.add(lines.get(i));
        }
      }
    }
    int indent = selected.stream().filter(line -> !line.isBlank())
        .mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
    return selected.stream().map(line -> line.isBlank() ? "" : line.substring(indent)).toList();
  }
}
