package unrolled.core.report;

import java.util.List;

/**
 * The rows of a recorded result.
 *
 * @param columns names of the columns
 * @param rows fields as text, as many a row as there are columns
 */
public record RecordedRows(List<String> columns, List<List<String>> rows) {

  /** Returns the number of rows. */
  public int size() {
    return rows.size();
  }

  /**
   * Returns a field as text.
   *
   * @param row from 0
   * @param column name of the column
   */
  public String text(int row, String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("There is no column " + column + "; there are " + columns);
    }
    return rows.get(row).get(at);
  }

  /**
   * Returns a field as a number.
   *
   * @param row from 0
   * @param column name of the column
   */
  public double number(int row, String column) {
    try {
      return Double.parseDouble(text(row, column));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("Row " + (row + 1) + " of column " + column
          + " is not a number: " + text(row, column), e);
    }
  }

  /**
   * Returns a column of numbers.
   *
   * @param column name of the column
   */
  public double[] numbers(String column) {
    double[] numbers = new double[rows.size()];
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = number(row, column);
    }
    return numbers;
  }
}
