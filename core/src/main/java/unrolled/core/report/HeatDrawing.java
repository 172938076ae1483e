package unrolled.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays out and draws a heat map on one canvas. */
final class HeatDrawing {

  /** Shades told apart; more would not be seen. */
  private static final int SHADES = 40;

  /** The shade of a cell without value. */
  private static final int MISSING = SHADES + 1;

  /** Distance of two lines of names below the columns. */
  private static final double LINE = 14;

  private final HeatMap map;
  private final Canvas canvas;
  private final double low;
  private final double high;
  private int lines = 1;

  HeatDrawing(HeatMap map, Canvas canvas) {
    this.map = map;
    this.canvas = canvas;
    low = map.range()[0];
    high = map.range()[1];
  }

  void draw() {
    double left = 0;
    for (String row : map.rows()) {
      left = Math.max(left, canvas.textWidth(row) + 10);
    }
    double top = (map.yTitle().isEmpty() ? 4 : 24) + 8;
    double right = canvas.width - 70;
    int every = columnsToAName(right - left);
    lines = map.isEveryColumnNamed() ? every : 1;
    double bottom = canvas.height - (map.xTitle().isEmpty() ? 28 : 50) - LINE * (lines - 1);
    Axis x = new Axis(0, map.columns().size(), false,
        columnTicks(map.isEveryColumnNamed() ? 1 : every));
    Axis y = new Axis(map.rows().size(), 0, false, List.of());
    Frame frame =
        new Frame(canvas, left, top, (int) (right - left), (int) (bottom - top), x, y);
    frame.drawTitles(map.xTitle(), map.yTitle());
    drawNames(frame);
    drawCells(frame);
    drawKey(frame);
  }

  /** Returns how many columns are as wide as the widest name. */
  private int columnsToAName(double width) {
    double widest = 0;
    for (String column : map.columns()) {
      widest = Math.max(widest, canvas.textWidth(column) + 3);
    }
    return Math.max(1, (int) Math.ceil(widest * map.columns().size() / width));
  }

  private List<Axis.Tick> columnTicks(int every) {
    List<Axis.Tick> ticks = new ArrayList<>();
    for (int column = 0; column < map.columns().size(); column += every) {
      ticks.add(new Axis.Tick(column + 0.5, map.columns().get(column)));
    }
    return ticks;
  }

  private void drawNames(Frame frame) {
    canvas.svg.open("g", "class", "ticks");
    int name = 0;
    for (Axis.Tick tick : frame.x().ticks()) {
      canvas.text("", tick.label(), frame.placeX(tick.value()),
          frame.bottom() + 14 + LINE * (name++ % lines), "middle", Palette.INK_SOFT);
    }
    int every = (int) Math.ceil(1.25 * canvas.font * map.rows().size() / frame.height());
    for (int row = 0; row < map.rows().size(); row += Math.max(1, every)) {
      canvas.text("", map.rows().get(row), frame.left() - 8, frame.placeY(row + 0.5), "end",
          Palette.INK_SOFT);
    }
    canvas.svg.close("g");
  }

  private void drawCells(Frame frame) {
    XChartMarks marks = new XChartMarks(frame.width(), frame.height(), frame.x(), frame.y(), 1);
    List<Integer> keys = new ArrayList<>();
    List<Integer> shades = new ArrayList<>();
    for (int shade = -SHADES; shade <= SHADES; shade++) {
      double[][] boxes = boxes(shade);
      if (boxes[0].length > 0) {
        keys.add(marks.areas(boxes[0], boxes[1]));
        shades.add(shade);
      }
    }
    canvas.svg.open("g", "class", "marks", "transform",
        "translate(" + Svg.number(frame.left()) + " " + Svg.number(frame.top()) + ")");
    canvas.svg.element("rect", "width", Svg.number(frame.width()),
        "height", Svg.number(frame.height()), "fill", Palette.PAPER);
    canvas.svg.open("g", "shape-rendering", "crispEdges");
    double[][] missing = boxes(MISSING);
    if (missing[0].length > 0) {
      int key = marks.areas(missing[0], missing[1]);
      canvas.svg.open("g", "class", "missing", "fill", Palette.SHADE).raw(marks.elements(key))
          .close("g");
    }
    for (int i = 0; i < keys.size(); i++) {
      canvas.svg.open("g", cell(shades.get(i))).raw(marks.elements(keys.get(i))).close("g");
    }
    canvas.svg.close("g").close("g");
    if (map.decimals() >= 0) {
      printValues(frame);
    }
  }

  private static String[] cell(int shade) {
    return new String[] {"class", shade < 0 ? "cell cell-low" : "cell", "fill",
      Palette.series(shade < 0 ? 2 : 1), "fill-opacity",
      Svg.number(Math.abs(shade) / (double) SHADES)};
  }

  /** Returns a value's shade: 0 is paper; below 0 only if the range has both signs. */
  private int shade(double value) {
    if (low < 0 && high > 0) {
      double most = Math.max(-low, high);
      return (int) Math.max(-SHADES, Math.min(SHADES, Math.rint(value / most * SHADES)));
    }
    double share = high == low ? 1 : (value - low) / (high - low);
    return (int) Math.max(0, Math.min(SHADES, Math.rint(share * SHADES)));
  }

  private double[][] boxes(int shade) {
    int n = map.rows().size() * map.columns().size();
    double[] xs = new double[5 * n];
    double[] ys = new double[5 * n];
    int count = 0;
    for (int row = 0; row < map.rows().size(); row++) {
      for (int column = 0; column < map.columns().size(); column++) {
        double value = map.value(row, column);
        if ((Double.isFinite(value) ? shade(value) : MISSING) == shade) {
          double[] cornerX = {column, column, column + 1, column + 1, column};
          double[] cornerY = {row, row + 1, row + 1, row, Double.NaN};
          System.arraycopy(cornerX, 0, xs, count, 5);
          System.arraycopy(cornerY, 0, ys, count, 5);
          count += 5;
        }
      }
    }
    return new double[][] {Arrays.copyOf(xs, count), Arrays.copyOf(ys, count)};
  }

  private void printValues(Frame frame) {
    canvas.svg.open("g", "class", "values");
    for (int row = 0; row < map.rows().size(); row++) {
      for (int column = 0; column < map.columns().size(); column++) {
        double value = map.value(row, column);
        if (map.isPrinted(value)) {
          boolean strong = Math.abs(shade(value)) > SHADES / 2;
          canvas.text("", Decimals.fixed(value, map.decimals()).replace('-', '\u2212'),
              frame.placeX(column + 0.5),
              frame.placeY(row + 0.5), "middle", strong ? Palette.PAPER : Palette.INK);
        }
      }
    }
    canvas.svg.close("g");
  }

  /** Draws the scale of shades at the right, with its ends and, for both signs, zero. */
  private void drawKey(Frame frame) {
    boolean both = low < 0 && high > 0;
    double most = Math.max(-low, high);
    double from = both ? -most : low;
    double to = both ? most : high;
    int steps = 20;
    double step = frame.height() / (double) steps;
    double x = frame.right() + 14;
    canvas.svg.open("g", "class", "key", "shape-rendering", "crispEdges");
    for (int i = 0; i < steps; i++) {
      double value = to - (to - from) * (i + 0.5) / steps;
      String[] attributes = cell(shade(value));
      canvas.svg.element("rect", "x", Svg.number(x), "y", Svg.number(frame.top() + i * step),
          "width", "12", "height", Svg.number(step), attributes[2], attributes[3],
          attributes[4], attributes[5]);
    }
    int count = Math.max(2, (int) (frame.height() / 45.0));
    for (Axis.Tick tick : Axis.covering(from, to == from ? from + 1 : to, false, count, false)
        .ticks()) {
      double share = (tick.value() - from) / (to == from ? 1 : to - from);
      canvas.text("", tick.label(), x + 17, frame.bottom() - share * frame.height(), "start",
          Palette.INK_SOFT);
    }
    canvas.svg.close("g");
  }
}
