package unrolled.workshop.check;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import unrolled.workshop.SourceException;
import unrolled.workshop.SourceText;

/**
 * What an exercise's {@code check.txt} says: blocks with blank lines between them.
 *
 * @param limit the time that a learner's answer may take, if the file sets one
 * @param setup Java that runs after the learner's file and before the first probe
 * @param probes what is looked at, at least one
 */
record CheckFile(Optional<Duration> limit, List<String> setup, List<Probe> probes) {

  private static final Pattern LIMIT = Pattern.compile("limit (\\d{1,3}) s");
  private static final Pattern WITHIN = Pattern.compile("within (\\S+?)(%?)");
  private static final Pattern ONE_OF = Pattern.compile("one of (.+)");
  private static final Pattern BETWEEN = Pattern.compile("between (\\S+) and (\\S+)");

  /**
   * Read a file.
   *
   * @throws SourceException if it is missing or not in the right form
   */
  static CheckFile read(Path file) {
    List<String> lines = SourceText.lines(file);
    List<String> setup = new ArrayList<>();
    List<Probe> probes = new ArrayList<>();
    Optional<Duration> limit = Optional.empty();
    for (int from = 0; from < lines.size(); from++) {
      int to = from;
      while (to < lines.size() && !lines.get(to).isBlank()) {
        to++;
      }
      if (to > from) {
        List<String> block = lines.subList(from, to);
        Matcher time = LIMIT.matcher(block.get(0));
        if (time.matches() && block.size() == 1) {
          limit = Optional.of(Duration.ofSeconds(Long.parseLong(time.group(1))));
        } else if (block.get(0).equals("setup")) {
          setup.addAll(block.subList(1, block.size()));
        } else if (!block.get(0).startsWith("#")) {
          probes.add(probe(file, from + 1, block));
        }
      }
      from = to;
    }
    if (probes.isEmpty()) {
      throw new SourceException(file, 1, "The file has no probe: write what is asked in a line, and"
          + " beneath it the expression that has to have the solution's value.");
    }
    return new CheckFile(limit, setup, probes);
  }

  private static Probe probe(Path file, int line, List<String> block) {
    int code = 1;
    Tolerance tolerance = Tolerance.USUAL;
    Optional<Probe.Band> band = Optional.empty();
    List<String> words = List.of();
    String second = block.size() > 1 ? block.get(1) : "";
    Matcher within = WITHIN.matcher(second);
    Matcher between = BETWEEN.matcher(second);
    Matcher choice = ONE_OF.matcher(second);
    try {
      if (within.matches()) {
        boolean relative = !within.group(2).isEmpty();
        double amount = Double.parseDouble(within.group(1));
        tolerance = new Tolerance(relative ? amount / 100 : amount, relative);
        code = 2;
      } else if (between.matches()) {
        band = Optional.of(new Probe.Band(Double.parseDouble(between.group(1)),
            Double.parseDouble(between.group(2))));
        code = 2;
      } else if (choice.matches()) {
        words = List.of(choice.group(1).split(",\\s*"));
        code = 2;
      }
    } catch (NumberFormatException e) {
      throw new SourceException(file, line + 1,
          "Here must stand a number, as in \"within 0.005\", \"within 1%\" or \"between 0 and 1\".");
    }
    if (block.size() == code) {
      throw new SourceException(file, line, "This probe has no expression: a block is what is asked"
          + " in a line, perhaps \"within\", \"between\" or \"one of\", and Java.");
    }
    return new Probe(block.get(0), String.join("\n", block.subList(code, block.size())),
        tolerance, band, words);
  }
}
