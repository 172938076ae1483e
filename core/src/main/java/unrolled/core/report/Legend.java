package unrolled.core.report;

import java.util.ArrayList;
import java.util.List;

/** A compact legend above the plot, in as many rows as it needs. */
final class Legend {

  /** A sample of the mark in color, dash and shape, and its name. */
  record Entry(String name, int style, Kind kind) {
  }

  /** What the sample shows. */
  enum Kind { LINE, MARKED_LINE, MARKER, BOX }

  private static final double SWATCH = 26;
  private static final double BETWEEN = 16;

  private final Canvas canvas;
  private final List<List<Entry>> rows = new ArrayList<>();

  Legend(Canvas canvas, List<Entry> entries) {
    this.canvas = canvas;
    double used = Double.POSITIVE_INFINITY;
    for (Entry entry : entries) {
      double need = need(entry);
      if (used + need > canvas.width) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.get(rows.size() - 1).add(entry);
      used += need;
    }
  }

  private double need(Entry entry) {
    return SWATCH + 6 + canvas.textWidth(entry.name()) + BETWEEN;
  }

  double height() {
    return rows.size() * 20;
  }

  void draw(double top) {
    double y = top + 10;
    for (List<Entry> row : rows) {
      double x = 0;
      for (Entry entry : row) {
        canvas.svg.open("g", "class", "series series-" + entry.style());
        sample(entry, x, y);
        canvas.svg.close("g");
        canvas.text("label", entry.name(), x + SWATCH + 6, y, "start", Palette.INK);
        x += need(entry);
      }
      y += 20;
    }
  }

  private void sample(Entry entry, double x, double y) {
    String paint = Palette.series(entry.style());
    if (entry.kind() == Kind.BOX) {
      canvas.svg.element("rect", "x", Svg.number(x + 8), "y", Svg.number(y - 6), "width", "13",
          "height", "12", "fill", paint);
      return;
    }
    if (entry.kind() != Kind.MARKER) {
      canvas.line("", x, y, x + SWATCH, y, paint, 2.5, Palette.dash(entry.style()));
    }
    if (entry.kind() != Kind.LINE) {
      canvas.svg.open("g", MarkStyle.marker(entry.style()))
          .raw(XChartMarks.marker(entry.style(), x + SWATCH / 2, y, 8)).close("g");
    }
  }
}
