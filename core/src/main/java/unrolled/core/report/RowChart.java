package unrolled.core.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart with one row a named thing: dots, dots with ranges, or bars along a numeric axis.
 *
 * <p>NaN stands for a value that is not there. Rows run from top to bottom in the order given.
 */
public final class RowChart extends Figure<RowChart> {

  /** One value a row, or a range around it; lows and highs are null where there is no range. */
  record Column(String name, double[] lows, double[] values, double[] highs, boolean bars,
      int style) {
  }

  private final List<String> rows = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<ChartParts.Rule> rules = new ArrayList<>();
  private boolean log;

  RowChart(String id) {
    super(id);
  }

  @Override
  RowChart self() {
    return this;
  }

  /**
   * Names the rows from top to bottom.
   *
   * @param names one name a row
   */
  public RowChart rows(String... names) {
    if (!columns.isEmpty()) {
      throw new IllegalStateException(
          "Name the rows of the chart " + id() + " before its values are added.");
    }
    for (String name : names) {
      if (rows.contains(name)) {
        throw new IllegalArgumentException(
            "The chart " + id() + " has two rows named \"" + name + "\".");
      }
      rows.add(name);
    }
    return this;
  }

  /**
   * Adds a dot in every row.
   *
   * @param name what the dots are
   * @param values one value a row; NaN where there is none
   */
  public RowChart dots(String name, double... values) {
    return add(name, null, values.clone(), null, false);
  }

  /**
   * Adds a dot with a range in every row, such as median and range over seeds.
   *
   * @param name what the dots are
   * @param lows lower ends
   * @param values one value a row; NaN where there is none
   * @param highs upper ends
   */
  public RowChart ranges(String name, double[] lows, double[] values, double[] highs) {
    return add(name, lows.clone(), values.clone(), highs.clone(), false);
  }

  /**
   * Adds a bar from zero in every row.
   *
   * @param name what the bars are
   * @param values one value a row; NaN where there is none
   */
  public RowChart bars(String name, double... values) {
    return add(name, null, values.clone(), null, true);
  }

  /**
   * Draws the best possible value as a rule across all rows.
   *
   * @param label what the floor is
   * @param value where it lies on the axis
   */
  public RowChart floor(String label, double value) {
    rules.add(new ChartParts.Rule(label, requireFinite(value, label), true));
    return this;
  }

  /**
   * Draws the value of a trivial competitor as a rule across all rows.
   *
   * @param label what the baseline is
   * @param value where it lies on the axis
   */
  public RowChart baseline(String label, double value) {
    rules.add(new ChartParts.Rule(label, requireFinite(value, label), false));
    return this;
  }

  /** Makes the axis logarithmic; every value must then be above zero. */
  public RowChart xLog() {
    log = true;
    return this;
  }

  List<String> rows() {
    return rows;
  }

  List<Column> columns() {
    return columns;
  }

  List<ChartParts.Rule> rules() {
    return rules;
  }

  boolean isLog() {
    return log;
  }

  private RowChart add(String name, double[] lows, double[] values, double[] highs, boolean bars) {
    for (double[] given : new double[][] {values, lows, highs}) {
      if (given != null && given.length != rows.size()) {
        throw new IllegalArgumentException("The chart " + id() + " has " + rows.size()
            + " rows, but \"" + name + "\" has " + given.length + " values.");
      }
    }
    boolean none = true;
    for (double value : values) {
      none &= !Double.isFinite(value);
    }
    if (none) {
      throw new IllegalArgumentException(
          "\"" + name + "\" of the chart " + id() + " has no finite value to draw.");
    }
    int style = columns.size() % Palette.STYLES + 1;
    columns.add(new Column(name, lows, values, highs, bars, style));
    return this;
  }

  private double requireFinite(double value, String label) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          label + " must be a finite number in the chart " + id() + ", not " + value + ".");
    }
    return value;
  }

  @Override
  void requireData() {
    if (columns.isEmpty()) {
      throw new IllegalStateException("The chart " + id() + " has no values: add dots or bars.");
    }
    for (Column column : columns) {
      for (int row = 0; row < rows.size(); row++) {
        double least = column.lows() == null ? column.values()[row] : column.lows()[row];
        if (log && (least <= 0 || column.bars())) {
          throw new IllegalStateException("The chart " + id() + " has a logarithmic axis, which"
              + " can't show \"" + column.name() + "\" of " + rows.get(row) + ": " + least + ".");
        }
      }
    }
  }

  @Override
  List<List<String>> data() {
    List<List<String>> table = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("row"));
    for (Column column : columns) {
      if (column.lows() != null) {
        header.add(column.name() + " low");
      }
      header.add(column.name());
      if (column.highs() != null) {
        header.add(column.name() + " high");
      }
    }
    table.add(header);
    for (int row = 0; row < rows.size(); row++) {
      List<String> line = new ArrayList<>(List.of(rows.get(row)));
      for (Column column : columns) {
        if (column.lows() != null) {
          line.add(Csv.number(column.lows()[row]));
        }
        line.add(Csv.number(column.values()[row]));
        if (column.highs() != null) {
          line.add(Csv.number(column.highs()[row]));
        }
      }
      table.add(line);
    }
    return table;
  }

  @Override
  void draw(Canvas canvas) {
    new RowDrawing(this, canvas).draw();
  }

  @Override
  double wideHeight() {
    return 96 + 34.0 * rows.size();
  }

  @Override
  double narrowHeight() {
    return 110 + 48.0 * rows.size();
  }
}
