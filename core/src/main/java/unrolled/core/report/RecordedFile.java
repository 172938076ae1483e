package unrolled.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The text of a recorded result: where it came from, then its rows, under one digest. */
record RecordedFile(
    String command,
    String seeds,
    String jdk,
    String date,
    Map<String, String> inputs,
    List<String> columns,
    List<List<String>> rows) {

  private static final List<String> KEYS = List.of("command", "seeds", "jdk", "date");
  private static final String INPUT = "# input: ";
  private static final String DIGEST = "# sha256: ";

  /** Returns the file's text. */
  String text() {
    String body = body();
    return body.replaceFirst("(?m)^(?!#)", DIGEST + SourceDigest.of(body) + "\n");
  }

  private String body() {
    StringBuilder text = new StringBuilder();
    List<String> values = List.of(command, seeds, jdk, date);
    for (int i = 0; i < KEYS.size(); i++) {
      text.append("# ").append(KEYS.get(i)).append(": ").append(values.get(i)).append('\n');
    }
    inputs.forEach((path, digest) ->
        text.append(INPUT).append(digest).append(' ').append(path).append('\n'));
    List<List<String>> table = new ArrayList<>(List.of(columns));
    table.addAll(rows);
    return text.append(Csv.write(table)).toString();
  }

  /** Fails if the experiment gave no rows or a row of another width. */
  void requireComplete(String name) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("The recorded result " + name + " has no rows.");
    }
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("The recorded result " + name + " has the columns "
            + columns + ", but a row " + row + ".");
      }
      if (row.stream().anyMatch(field -> field.contains("\n") || field.contains("\r"))) {
        throw new IllegalArgumentException(
            "A field of the recorded result " + name + " runs over a line's end: " + row + ".");
      }
    }
  }

  /**
   * Reads a file's text.
   *
   * @throws IllegalArgumentException with the line if it is not as written
   */
  static RecordedFile parse(String raw) {
    String text = raw.replace("\r\n", "\n");
    String[] lines = text.split("\n");
    List<String> values = new ArrayList<>();
    for (int i = 0; i < KEYS.size(); i++) {
      String start = "# " + KEYS.get(i) + ": ";
      if (i >= lines.length || !lines[i].startsWith(start)) {
        throw malformed(i, "expected \"" + start + "…\"");
      }
      values.add(lines[i].substring(start.length()));
    }
    Map<String, String> inputs = new TreeMap<>();
    int at = KEYS.size();
    for (; at < lines.length && lines[at].startsWith(INPUT); at++) {
      String[] parts = lines[at].substring(INPUT.length()).split(" ", 2);
      if (parts.length < 2 || !parts[0].matches("[0-9a-f]{64}")) {
        throw malformed(at, "expected \"# input: SHA-256 PATH\"");
      }
      inputs.put(parts[1], parts[0]);
    }
    if (at >= lines.length || !lines[at].startsWith(DIGEST)) {
      throw malformed(at, "expected \"" + DIGEST + "…\"");
    }
    return new RecordedFile(values.get(0), values.get(1), values.get(2), values.get(3), inputs,
        List.of(), List.of()).withRows(lines, at);
  }

  private RecordedFile withRows(String[] lines, int digestLine) {
    List<List<String>> table = new ArrayList<>();
    for (int i = digestLine + 1; i < lines.length; i++) {
      try {
        table.addAll(Csv.read("the row", lines[i]));
      } catch (IllegalArgumentException e) {
        throw malformed(i, e.getMessage());
      }
      if (table.isEmpty() || table.get(table.size() - 1).size() != table.get(0).size()) {
        throw malformed(i, "expected " + (table.isEmpty() ? "a row"
            : table.get(0).size() + " fields as in the header") + ", found: " + lines[i]);
      }
    }
    if (table.size() < 2) {
      throw malformed(lines.length, "expected a header and at least one row");
    }
    RecordedFile file = new RecordedFile(command, seeds, jdk, date, inputs, table.get(0),
        table.subList(1, table.size()));
    String digest = lines[digestLine].substring(DIGEST.length());
    if (!digest.equals(SourceDigest.of(file.body()))) {
      throw malformed(digestLine, "the digest does not fit the file: it was edited by hand");
    }
    return file;
  }

  private static IllegalArgumentException malformed(int index, String why) {
    return new IllegalArgumentException("line " + (index + 1) + ": " + why);
  }
}
