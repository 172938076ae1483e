package unrolled.workshop.progress;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a file of progress. */
final class ProgressFormat {

  private static final String HEAD =
      "# Progress in Unrolled. Lines may be merged with those of another such file.";
  private static final Pattern LINE =
      Pattern.compile("([a-z0-9-]+/[a-z0-9-]+) +([a-z-]+)((?: +[a-z-]+=[^ =]+)*)");
  private static final Pattern FACT = Pattern.compile("([a-z-]+)=([^ =]+)");
  private static final int MOST = 1_000_000;

  private ProgressFormat() {}

  /**
   * A file as far as it can be read.
   *
   * @param progress what its good lines say
   * @param damaged the numbers of the other lines, counted from 1
   */
  record Reading(Progress progress, List<Integer> damaged) {}

  /** Reads all lines; comments and empty ones say nothing. */
  static Reading read(String text) {
    List<Entry> entries = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    List<Integer> damaged = new ArrayList<>();
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      Matcher matcher = LINE.matcher(line);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (!matcher.matches()) {
        damaged.add(i + 1);
      } else if (!matcher.group(2).equals("open") && !matcher.group(2).equals("passed")) {
        foreign.add(line); // a state of a later version
      } else {
        try {
          entries.add(entry(matcher));
        } catch (DateTimeException | IllegalArgumentException e) {
          damaged.add(i + 1);
        }
      }
    }
    return new Reading(new Progress(entries, foreign), damaged);
  }

  private static Entry entry(Matcher line) {
    Map<String, String> facts = new LinkedHashMap<>();
    Matcher fact = FACT.matcher(line.group(3));
    while (fact.find()) {
      facts.put(fact.group(1), fact.group(2));
    }
    int tries = number(facts.remove("tries"));
    int hints = number(facts.remove("hints"));
    Instant seen = time(facts.remove("seen"));
    Instant passed = time(facts.remove("passed"));
    if (line.group(2).equals("passed") != (passed != null)) {
      throw new IllegalArgumentException("state and time of passing contradict each other");
    }
    return new Entry(line.group(1), passed, tries, hints, seen, facts);
  }

  private static int number(String text) {
    int number = text == null ? 0 : Integer.parseInt(text);
    if (number < 0 || number > MOST) {
      throw new IllegalArgumentException(text + " is out of range");
    }
    return number;
  }

  private static Instant time(String text) {
    return text == null ? null : Instant.parse(text);
  }

  /** Writes all lines, sorted. */
  static String write(Progress progress) {
    int width = progress.entries().stream().mapToInt(e -> e.id().length()).max().orElse(0);
    List<String> lines = new ArrayList<>(progress.foreign());
    progress.entries().forEach(entry -> lines.add(line(entry, width)));
    lines.sort(null);
    return HEAD + "\n" + String.join("", lines.stream().map(line -> line + "\n").toList());
  }

  private static String line(Entry entry, int width) {
    StringBuilder line = new StringBuilder(entry.id()).append(" ".repeat(width
        - entry.id().length())).append(entry.isPassed() ? "  passed" : "  open  ");
    if (entry.tries() > 0) {
      line.append("  tries=").append(entry.tries());
    }
    if (entry.hints() > 0) {
      line.append("  hints=").append(entry.hints());
    }
    if (entry.isPassed()) {
      line.append("  passed=").append(entry.passed());
    }
    if (entry.seen() != null) {
      line.append("  seen=").append(entry.seen());
    }
    new TreeMap<>(entry.further()).forEach(
        (key, value) -> line.append("  ").append(key).append('=').append(value));
    return line.toString().stripTrailing();
  }
}
