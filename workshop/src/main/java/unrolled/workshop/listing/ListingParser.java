package unrolled.workshop.listing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import unrolled.workshop.SourceException;

/** Finds the JShell listings of an AsciiDoc page, and the output block beneath each. */
final class ListingParser {

  private static final Pattern ATTRIBUTES = Pattern.compile("\\[.*]");
  private static final Pattern TITLE = Pattern.compile("\\.[^ .].*");
  private static final Pattern JSHELL =
      Pattern.compile("\\[(source)?([#.%][^,]*)?\\s*,\\s*\"?jshell\"?\\s*(,.*)?]");
  private static final Pattern OUTPUT = role("output");
  private static final Pattern ERROR = role("error");
  private static final Pattern VERBATIM = Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|/{4,}|```.*");
  private static final Pattern DIRECTIVE = Pattern.compile("(include|ifn?def|ifeval|endif)::.*");
  private static final Pattern OPENS = Pattern.compile("ifn?def::[^\\[]+\\[]|ifeval::\\[.*]");
  private static final Pattern CLOSES = Pattern.compile("endif::[^\\[]*\\[.*]");

  private final Path file;
  private final List<String> lines;
  private final List<Listing> listings = new ArrayList<>();
  private int next;
  private int conditions;

  ListingParser(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines.stream().map(String::stripTrailing).toList();
  }

  List<Listing> parse() {
    while (next < lines.size()) {
      List<String> attributes = readAttributes();
      if (next < lines.size()) {
        readBlock(attributes);
      }
    }
    return listings;
  }

  /** Read the lines above a block: attributes, title, blank and comment lines. */
  private List<String> readAttributes() {
    List<String> attributes = new ArrayList<>();
    while (next < lines.size()) {
      String line = lines.get(next);
      if (ATTRIBUTES.matcher(line).matches()) {
        attributes.add(line);
      } else if (!line.isEmpty() && !isComment(line) && !TITLE.matcher(line).matches()) {
        break;
      }
      next++;
    }
    return attributes;
  }

  private void readBlock(List<String> attributes) {
    String line = lines.get(next);
    boolean jshell = any(attributes, JSHELL);
    if (jshell || line.matches("```\\s*jshell\\b.*")) {
      if (conditions > 0) {
        throw fault(next, "A jshell listing inside ifdef or ifeval can't be checked, since its"
            + " page may not show it: move it out of the condition.");
      }
      if (!line.matches("-{4,}")) {
        throw fault(next, "A jshell listing is a block between two lines of ----, not \"" + line
            + "\": put the delimiters around the code.");
      }
      readListing(any(attributes, ERROR));
    } else if (any(attributes, OUTPUT) && VERBATIM.matcher(line).matches()) {
      throw fault(next, "This output belongs to no jshell listing, so nothing checks it:"
          + " put it just beneath its listing.");
    } else if (VERBATIM.matcher(line).matches()) {
      skipToClosing();
    } else {
      conditions += OPENS.matcher(line).matches() ? 1 : 0;
      conditions -= CLOSES.matcher(line).matches() ? 1 : 0;
      next++;
    }
  }

  private void readListing(boolean failing) {
    int open = next;
    skipToClosing();
    List<String> code = lines.subList(open + 1, next - 1);
    for (int i = 0; i < code.size(); i++) {
      if (DIRECTIVE.matcher(code.get(i)).matches()) {
        throw fault(open + 1 + i, "A jshell listing holds its code itself: write the lines"
            + " here in place of \"" + code.get(i) + "\".");
      }
    }
    if (code.stream().allMatch(String::isBlank)) {
      throw fault(open, "This jshell listing is empty: give it code or remove it.");
    }
    int end = next;
    listings.add(new Listing(file, listings.size() + 1, open + 2, code, failing, end,
        readOutput()));
  }

  /** Read the output block if one follows; otherwise go back to the end of the listing. */
  private Optional<Listing.Output> readOutput() {
    int end = next;
    List<String> attributes = readAttributes();
    boolean follows = any(attributes, OUTPUT) && !any(attributes, JSHELL);
    if (!follows || next == lines.size()) {
      next = end;
      return Optional.empty();
    }
    if (!lines.get(next).matches("\\.{4,}")) {
      throw fault(next, "The output of a jshell listing is a block between two lines of ....,"
          + " not \"" + lines.get(next) + "\".");
    }
    int open = next;
    skipToClosing();
    return Optional.of(new Listing.Output(open, next - 1, lines.subList(open + 1, next - 1)));
  }

  /** Go from an opening delimiter to the line after its closing one. */
  private void skipToClosing() {
    int open = next;
    String delimiter = lines.get(open).startsWith("```") ? "```" : lines.get(open);
    do {
      next++;
      if (next == lines.size()) {
        throw fault(open, "The block that \"" + delimiter + "\" opens here is never closed:"
            + " end it with the same line.");
      }
    } while (!lines.get(next).equals(delimiter));
    next++;
  }

  private SourceException fault(int index, String problem) {
    return new SourceException(file, index + 1, problem);
  }

  private static boolean isComment(String line) {
    return line.startsWith("//") && !line.startsWith("///");
  }

  private static boolean any(List<String> attributes, Pattern pattern) {
    return attributes.stream().anyMatch(line -> pattern.matcher(line).find());
  }

  /** Match a role in its short form, {@code .output}, or in its long one, {@code role=output}. */
  private static Pattern role(String name) {
    return Pattern.compile("^\\[[^,]*\\." + name + "\\b(?!-)|\\brole=\"?([^\",]* )?" + name
        + "\\b(?!-)");
  }
}
