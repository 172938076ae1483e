package unrolled.core.report;

import java.util.ArrayList;
import java.util.List;

/** Lays out and draws a chart of named rows on one canvas. */
final class RowDrawing {

  private final RowChart chart;
  private final Canvas canvas;

  /** How far below its row's middle a mark stands, in rows: narrow rows carry the name above. */
  private final double drop;

  RowDrawing(RowChart chart, Canvas canvas) {
    this.chart = chart;
    this.canvas = canvas;
    drop = canvas.narrow ? 0.22 : 0;
  }

  void draw() {
    int n = chart.rows().size();
    double widest = 0;
    for (String row : chart.rows()) {
      widest = Math.max(widest, canvas.textWidth(row));
    }
    // narrow drawings write the name above its row instead of beside it
    double left = canvas.narrow ? 8 : Math.min(widest + 14, 0.4 * canvas.width);
    double right = canvas.width - 24;
    Axis x = axis(Math.max(3, (int) ((right - left) / 80)));
    Axis y = new Axis(n + 0.5, 0.5, false, List.of());
    Legend legend = new Legend(canvas, entries());
    ChartParts parts = new ChartParts(chart.id());
    chart.rules().forEach(r ->
        parts.marks.add(new ChartParts.Mark(r.label(), r.value(), r.floor())));
    Header header = new Header(canvas, parts, x, left, right - left);
    double top = Math.ceil(legend.height() + header.height() + 6);
    int height = (int) (canvas.height - top - (chart.xTitle().isEmpty() ? 28 : 50));
    Frame frame = new Frame(canvas, left, top, (int) (right - left), height, x, y);
    legend.draw(0);
    frame.drawTitles(chart.xTitle(), "");
    frame.drawUprights();
    frame.drawColumns();
    drawRows(frame);
    header.draw(frame);
    drawNames(frame);
    drawMarks(frame);
  }

  private Axis axis(int count) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    List<double[]> all = new ArrayList<>();
    for (RowChart.Column column : chart.columns()) {
      all.add(column.values());
      all.add(column.lows() == null ? column.values() : column.lows());
      all.add(column.highs() == null ? column.values() : column.highs());
      all.add(new double[] {column.bars() ? 0 : column.values()[0]});
    }
    chart.rules().forEach(rule -> all.add(new double[] {rule.value()}));
    for (double[] values : all) {
      for (double value : values) {
        if (Double.isFinite(value)) {
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
      }
    }
    if (!chart.isLog() && low > 0 && low < 0.5 * high) {
      low = 0;
    }
    return Axis.covering(low, high, chart.isLog(), count, true);
  }

  private List<Legend.Entry> entries() {
    List<Legend.Entry> entries = new ArrayList<>();
    if (chart.columns().size() > 1) {
      for (RowChart.Column column : chart.columns()) {
        Legend.Kind kind = column.bars() ? Legend.Kind.BOX
            : column.lows() == null ? Legend.Kind.MARKER : Legend.Kind.MARKED_LINE;
        entries.add(new Legend.Entry(column.name(), column.style(), kind));
      }
    }
    return entries;
  }

  private void drawRows(Frame frame) {
    canvas.svg.open("g", "class", "grid");
    for (int row = 0; row < chart.rows().size(); row++) {
      double y = frame.placeY(row + 1 + drop);
      canvas.line("", frame.left(), y, frame.right(), y, Palette.GRID, 1, "");
    }
    canvas.svg.close("g");
  }

  private void drawNames(Frame frame) {
    canvas.svg.open("g", "class", "ticks");
    for (int row = 0; row < chart.rows().size(); row++) {
      double y = frame.placeY(row + 1);
      if (canvas.narrow) {
        canvas.haloText("", chart.rows().get(row), frame.left(),
            y - 0.75 * canvas.font, "start",
            Palette.INK);
      } else {
        canvas.text("", chart.rows().get(row), frame.left() - 10, y, "end", Palette.INK);
      }
    }
    canvas.svg.close("g");
  }

  /** Returns how far the marks of a column stand below those of the row's middle, in rows. */
  private double aside(RowChart.Column column) {
    List<RowChart.Column> marked =
        chart.columns().stream().filter(other -> !other.bars()).toList();
    double room = canvas.narrow ? 0.24 : 0.4;
    return marked.size() < 2 || column.bars() ? 0
        : room * ((double) marked.indexOf(column) / (marked.size() - 1) - 0.5);
  }

  private void drawMarks(Frame frame) {
    XChartMarks marks = new XChartMarks(frame.width(), frame.height(), frame.x(), frame.y(), 10);
    List<String[]> attributes = new ArrayList<>();
    List<Integer> keys = new ArrayList<>();
    for (RowChart.Column column : chart.columns()) {
      double low = drop + aside(column);
      double[] rows = new double[column.values().length];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = Double.isFinite(column.values()[i]) ? i + 1 + low : Double.NaN;
      }
      double[] values = finite(column.values());
      if (column.bars()) {
        double[][] boxes = Polygons.bars(numbers(rows.length), column.values(),
            canvas.narrow ? 0.36 : 0.55);
        attributes.add(MarkStyle.area(column.style(), 0.85));
        keys.add(marks.areas(finite(boxes[1]), gaps(boxes[1], boxes[0])));
        continue;
      }
      if (column.lows() != null) {
        double[][] ranges = Polygons.between(column.lows(), column.highs(), low);
        attributes.add(MarkStyle.line(column.style(), 3));
        keys.add(marks.line(finite(ranges[0]), gaps(ranges[0], ranges[1])));
      }
      attributes.add(MarkStyle.marker(column.style()));
      keys.add(marks.points(values, rows, column.style()));
    }
    canvas.svg.open("g", "class", "marks", "transform",
        "translate(" + Svg.number(frame.left()) + " " + Svg.number(frame.top()) + ")");
    for (int i = 0; i < keys.size(); i++) {
      canvas.svg.open("g", attributes.get(i)).raw(marks.elements(keys.get(i))).close("g");
    }
    canvas.svg.close("g");
  }

  private double[] numbers(int n) {
    double[] numbers = new double[n];
    for (int i = 0; i < n; i++) {
      numbers[i] = i + 1 + drop;
    }
    return numbers;
  }

  /** Replaces gaps by an arbitrary finite place, because only the other coordinate marks them. */
  private double[] finite(double[] values) {
    double[] finite = values.clone();
    for (int i = 0; i < finite.length; i++) {
      finite[i] = Double.isFinite(finite[i]) ? finite[i] : 1;
    }
    return finite;
  }

  private static double[] gaps(double[] values, double[] rows) {
    double[] marked = rows.clone();
    for (int i = 0; i < marked.length; i++) {
      marked[i] = Double.isFinite(values[i]) ? marked[i] : Double.NaN;
    }
    return marked;
  }
}
