package unrolled.docs.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unrolled.docs.Problems;

/** Read the rows that experiments wrote for the ladder or the ledger. */
final class Rows {

  private Rows() {
  }

  /**
   * Read a CSV file with a header.
   *
   * @param file     the file; one that does not exist has no rows
   * @param columns  names that the header must hold
   * @param problems receives rows that don't fit the header
   * @return one map from column to value a row
   */
  static List<Map<String, String>> read(Path file, List<String> columns, Problems problems) {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file, e);
    }
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = lines.isEmpty() ? List.of() : fields(lines.get(0));
    if (!header.containsAll(columns)) {
      problems.add(file, 1, "the header is " + header, "It must hold " + columns + ".");
      return List.of();
    }
    for (int i = 1; i < lines.size(); i++) {
      List<String> fields = fields(lines.get(i));
      if (fields.size() != header.size()) {
        problems.add(file, i + 1, fields.size() + " fields under " + header.size() + " columns",
            "Write the row with the report package of core, which quotes commas.");
        continue;
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int j = 0; j < header.size(); j++) {
        row.put(header.get(j), fields.get(j));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
