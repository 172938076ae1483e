package unrolled.core.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A matrix as a grid of shaded cells: transitions, gates over time, attention.
 *
 * <p>Shades run from paper (least) to one color (most); with values of both signs, two colors run
 * outwards from paper at zero. NaN leaves a cell empty.
 */
public final class HeatMap extends Figure<HeatMap> {

  private List<String> columns = List.of();
  private List<String> rows = List.of();
  private double[][] values = {};
  private double[] range;
  private int decimals = -1;
  private double leastPrinted;
  private boolean everyColumnNamed;

  HeatMap(String id) {
    super(id);
  }

  @Override
  HeatMap self() {
    return this;
  }

  /**
   * Sets the cells.
   *
   * @param rowNames one name a row, from top to bottom
   * @param columnNames one name a column, from left to right
   * @param cells rows by columns
   */
  public HeatMap cells(List<String> rowNames, List<String> columnNames, double[][] cells) {
    if (cells.length == 0 || cells.length != rowNames.size()) {
      throw new IllegalArgumentException("The heat map " + id() + " has " + rowNames.size()
          + " row names and " + cells.length + " rows; it needs one name a row, and a row.");
    }
    boolean none = true;
    for (double[] row : cells) {
      if (row.length == 0 || row.length != columnNames.size()) {
        throw new IllegalArgumentException("The heat map " + id() + " has " + columnNames.size()
            + " column names, but a row of " + row.length + " cells.");
      }
      for (double cell : row) {
        none &= !Double.isFinite(cell);
      }
    }
    if (none) {
      throw new IllegalArgumentException(
          "The heat map " + id() + " has no finite value to draw.");
    }
    rows = List.copyOf(rowNames);
    columns = List.copyOf(columnNames);
    values = new double[cells.length][];
    for (int i = 0; i < cells.length; i++) {
      values[i] = cells[i].clone();
    }
    return this;
  }

  /**
   * Fixes the values of the lightest and the strongest shade, so that two maps compare.
   *
   * @param from least value
   * @param to greatest value, above {@code from}
   */
  public HeatMap range(double from, double to) {
    if (!(from < to) || Double.isInfinite(from) || Double.isInfinite(to)) {
      throw new IllegalArgumentException("The range of the heat map " + id()
          + " must be finite and end above its start: " + from + " to " + to + ".");
    }
    range = new double[] {from, to};
    return this;
  }

  /**
   * Prints each value into its cell.
   *
   * @param places digits after the point, 0 to 6
   */
  public HeatMap printed(int places) {
    if (places < 0 || places > 6) {
      throw new IllegalArgumentException(
          "The heat map " + id() + " prints 0 to 6 decimals, not " + places + ".");
    }
    decimals = places;
    return this;
  }

  /**
   * Prints only values of some size into their cells; the others are left to their shade.
   *
   * @param places digits after the point, 0 to 6
   * @param least the least absolute value that is printed, not negative
   */
  public HeatMap printed(int places, double least) {
    if (!(least >= 0)) {
      throw new IllegalArgumentException("The heat map " + id()
          + " prints values from a size on that is at least 0, not " + least + ".");
    }
    leastPrinted = least;
    return printed(places);
  }

  /** Names every column, on as many lines as the names need, one below the other. */
  public HeatMap everyColumnNamed() {
    everyColumnNamed = true;
    return this;
  }

  List<String> columns() {
    return columns;
  }

  List<String> rows() {
    return rows;
  }

  double value(int row, int column) {
    return values[row][column];
  }

  int decimals() {
    return decimals;
  }

  boolean isPrinted(double value) {
    return decimals >= 0 && Double.isFinite(value) && Math.abs(value) >= leastPrinted;
  }

  boolean isEveryColumnNamed() {
    return everyColumnNamed;
  }

  /** Returns the fixed range, or the least and greatest finite value. */
  double[] range() {
    if (range != null) {
      return range.clone();
    }
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double[] row : values) {
      for (double cell : row) {
        if (Double.isFinite(cell)) {
          low = Math.min(low, cell);
          high = Math.max(high, cell);
        }
      }
    }
    return new double[] {low, high};
  }

  @Override
  void requireData() {
    if (rows.isEmpty()) {
      throw new IllegalStateException("The heat map " + id() + " has no cells: call .cells(…).");
    }
  }

  @Override
  List<List<String>> data() {
    List<List<String>> table = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(""));
    header.addAll(columns);
    table.add(header);
    for (int row = 0; row < rows.size(); row++) {
      List<String> line = new ArrayList<>(List.of(rows.get(row)));
      for (double cell : values[row]) {
        line.add(Csv.number(cell));
      }
      table.add(line);
    }
    return table;
  }

  @Override
  void draw(Canvas canvas) {
    new HeatDrawing(this, canvas).draw();
  }

  @Override
  double wideHeight() {
    return Math.max(200, Math.min(600, 110 + 32.0 * rows.size()));
  }

  @Override
  double narrowHeight() {
    return Math.max(200, Math.min(560, 120 + 28.0 * rows.size()));
  }
}
