package unrolled.core.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The ladder: every model so far with its price and its errors, read from files and drawn. */
public final class Ladder {

  private final List<LadderRow> rows;

  private Ladder(List<LadderRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Returns a ladder of given rows.
   *
   * @param rows from the first rung up
   */
  public static Ladder of(List<LadderRow> rows) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("A ladder needs at least one row.");
    }
    return new Ladder(rows);
  }

  /**
   * Reads the {@code ladder.csv} files that chapters' {@link Results} wrote.
   *
   * @param files one a chapter, in the order of chapters
   * @throws IllegalArgumentException with file and line if a row is malformed
   */
  public static Ladder read(List<Path> files) {
    List<LadderRow> rows = new ArrayList<>();
    files.forEach(file -> rows.addAll(rows(file, LadderRow.HEADER, LadderRow::parse)));
    return of(rows);
  }

  /**
   * Reads a {@code ledger.csv} file that a chapter's {@link Results} wrote.
   *
   * @param file one chapter's
   * @throws IllegalArgumentException with file and line if a row is malformed
   */
  public static List<LedgerRow> readLedger(Path file) {
    return rows(file, LedgerRow.HEADER, LedgerRow::parse);
  }

  private interface RowParser<R> {
    R parse(List<String> fields, String where);
  }

  private static <R> List<R> rows(Path file, List<String> header, RowParser<R> parser) {
    List<List<String>> table;
    try {
      table = Csv.read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + file, e);
    }
    List<R> rows = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      String where = file + ", line " + (i + 1);
      if (i == 0 && !table.get(i).equals(header)) {
        throw new IllegalArgumentException(where + ": expected the header " + header);
      }
      if (table.get(i).size() != header.size()) {
        throw new IllegalArgumentException(
            where + ": expected " + header.size() + " fields, found " + table.get(i).size());
      }
      if (i > 0) {
        rows.add(parser.parse(table.get(i), where));
      }
    }
    return rows;
  }

  /** Returns the rows from the first rung up. */
  public List<LadderRow> rows() {
    return rows;
  }

  /**
   * Returns the errors on sunspots as a chart of dots, models without any left out.
   *
   * @param id the chart's id
   */
  public RowChart sunspots(String id) {
    List<LadderRow> known = rows.stream()
        .filter(row -> row.arvValidation().isPresent() || row.arvTest().isPresent()).toList();
    return chart(id, known, "average relative variance, one step ahead (less is better)")
        .dots("validation 1921–1955", values(known, LadderRow::arvValidation))
        .dots("test 1956–1979", values(known, LadderRow::arvTest))
        .dots("untouched 1980–2008", values(known, LadderRow::arvUntouched));
  }

  /**
   * Returns the cost of class names as a chart of dots, models without any left out.
   *
   * @param id the chart's id
   */
  public RowChart names(String id) {
    List<LadderRow> known = rows.stream()
        .filter(row -> row.bitsValidation().isPresent() || row.bitsTest().isPresent()).toList();
    return chart(id, known, "bits per character of class names (less is better)")
        .dots("validation names", values(known, LadderRow::bitsValidation))
        .dots("test names", values(known, LadderRow::bitsTest));
  }

  private static RowChart chart(String id, List<LadderRow> rows, String axis) {
    return Chart.rows(id).x(axis).rows(rows.stream().map(LadderRow::model).toArray(String[]::new));
  }

  private static double[] values(
      List<LadderRow> rows, Function<LadderRow, OptionalDouble> value) {
    return rows.stream().mapToDouble(row -> value.apply(row).orElse(Double.NaN)).toArray();
  }
}
