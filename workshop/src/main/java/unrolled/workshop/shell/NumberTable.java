package unrolled.workshop.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import unrolled.core.math.Matrix;

/** Writes numbers in aligned columns, of a matrix or of a list that is broken into lines. */
final class NumberTable {

  private NumberTable() {}

  /** Write a matrix, its rows in brackets; rows and columns that don't fit are counted. */
  static String of(Matrix matrix, int width, int mostRows) {
    int rows = Math.min(matrix.rows(), Math.max(1, mostRows));
    String[][] cells = new String[rows][];
    for (int r = 0; r < rows; r++) {
      cells[r] = Arrays.stream(matrix.row(r)).limit(width).mapToObj(NumberTable::text)
          .toArray(String[]::new);
    }
    int widest = Arrays.stream(cells).flatMap(Arrays::stream).mapToInt(String::length).max()
        .orElse(1);
    boolean all = matrix.columns() * (widest + 2) <= width;
    int columns = all ? matrix.columns() : Math.max(1, (width - 4) / (widest + 2));
    List<String> lines = new ArrayList<>();
    for (String[] row : cells) {
      StringBuilder line = new StringBuilder("[");
      for (int c = 0; c < columns; c++) {
        line.append(c == 0 ? "" : "  ").append(" ".repeat(widest - row[c].length())).append(row[c]);
      }
      lines.add(line.append(all ? "]" : " …]").toString());
    }
    String rest = rest(matrix.rows() - rows, matrix.columns() - columns);
    return String.join("\n", lines) + (rest.isEmpty() ? "" : "\n" + rest);
  }

  private static String rest(int rows, int columns) {
    List<String> parts = new ArrayList<>();
    if (rows > 0) {
      parts.add(rows + (rows == 1 ? " more row" : " more rows"));
    }
    if (columns > 0) {
      parts.add(columns + (columns == 1 ? " more column" : " more columns"));
    }
    return parts.isEmpty() ? "" : "… " + String.join(" and ", parts);
  }

  /** Write the beginning of a matrix's first row, for a line that tells of many matrices. */
  static String firstRow(Matrix matrix, int width) {
    StringBuilder line = new StringBuilder("[");
    for (int c = 0; c < matrix.columns() && line.length() < width; c++) {
      line.append(c == 0 ? "" : "  ").append(text(matrix.get(0, c)));
    }
    return line.append(matrix.rows() == 1 ? "]" : "] …").toString();
  }

  /** Write numbers one after the other, each line with the index of its first. */
  static String of(List<?> numbers, int width, int mostLines) {
    List<String> cells = numbers.stream().map(NumberTable::text).toList();
    int widest = cells.stream().limit(width * (long) mostLines).mapToInt(String::length).max()
        .orElse(1);
    int label = String.valueOf(numbers.size()).length() + 2;
    int columns = Math.max(1, (width - label) / (widest + 2));
    columns = columns >= 10 ? columns / 5 * 5 : columns;
    List<String> lines = new ArrayList<>();
    int i = 0;
    for (; i < cells.size() && lines.size() < mostLines; i += columns) {
      StringBuilder line = new StringBuilder(right(i + ":", label));
      for (String cell : cells.subList(i, Math.min(i + columns, cells.size()))) {
        line.append("  ").append(right(cell, widest));
      }
      lines.add(line.toString());
    }
    return String.join("\n", lines) + (i < cells.size() ? "\n… " + (cells.size() - i) + " more"
        : "");
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String text(Object number) {
    return number instanceof Double || number instanceof Float
        ? text(((Number) number).doubleValue()) : String.valueOf(number);
  }

  /** Write a number as matrices do: at most six digits, the same on every JVM. */
  static String text(double value) {
    String cell = Matrix.rowVector(value).toString();
    return cell.substring(1, cell.length() - 1);
  }
}
