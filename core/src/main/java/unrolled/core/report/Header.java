package unrolled.core.report;

import java.util.ArrayList;
import java.util.List;

/** Labels of regions and vertical rules in rows above the plot, where they cover no data. */
final class Header {

  static final double ROW = 19;

  /** Least distance of a label from a rule that isn't its own. */
  private static final double CLEAR = 5;

  /** A label, its middle as a value of the horizontal axis, and the row it got. */
  private record Item(String text, double value, boolean mark, boolean floor, int row) {
  }

  private final Canvas canvas;
  private final List<Item> items = new ArrayList<>();
  private int rows;

  /**
   * Assigns rows to the labels.
   *
   * @param left left edge of the plot
   * @param width of the plot
   */
  Header(Canvas canvas, ChartParts parts, Axis axis, double left, double width) {
    this.canvas = canvas;
    List<Item> wanted = new ArrayList<>();
    parts.regions.forEach(region -> {
      double from = Math.max(region.from(), axis.min());
      double to = Math.min(region.to(), axis.max());
      double middle = axis.log() ? Math.sqrt(from * to) : (from + to) / 2;
      wanted.add(new Item(region.label(), middle, false, false, 0));
    });
    parts.marks.forEach(mark ->
        wanted.add(new Item(mark.label(), mark.value(), true, mark.floor(), 0)));
    wanted.sort((a, b) -> Double.compare(a.value(), b.value()));
    List<Double> ends = new ArrayList<>();
    for (Item item : wanted) {
      double start = middle(item, axis, left, width) - canvas.textWidth(item.text()) / 2;
      int row = 0;
      while (row < ends.size() && ends.get(row) + 8 > start) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(0.0);
      }
      ends.set(row, start + canvas.textWidth(item.text()));
      items.add(new Item(item.text(), item.value(), item.mark(), item.floor(), row));
    }
    rows = ends.size();
  }

  /** Returns the middle of a label that no rule crosses on its way to a higher row, if it can. */
  private double clearMiddle(Item item, Frame frame) {
    double middle = middle(item, frame.x(), frame.left(), frame.width());
    double half = canvas.textWidth(item.text()) / 2;
    for (Item other : items) {
      double rule = frame.placeX(other.value());
      if (other.mark() && other.row() > item.row() && Math.abs(rule - middle) < half + CLEAR) {
        double aside = other.value() < item.value() ? rule + half + CLEAR : rule - half - CLEAR;
        if (isFree(item, aside, frame)) {
          return aside;
        }
      }
    }
    return middle;
  }

  private boolean isFree(Item item, double middle, Frame frame) {
    double half = canvas.textWidth(item.text()) / 2;
    return middle - half >= 0 && middle + half <= canvas.width && items.stream()
        .filter(other -> other != item && other.row() == item.row())
        .noneMatch(other -> Math.abs(middle(other, frame.x(), frame.left(), frame.width()) - middle)
            < half + canvas.textWidth(other.text()) / 2 + CLEAR);
  }

  private double middle(Item item, Axis axis, double left, double width) {
    double half = canvas.textWidth(item.text()) / 2;
    double place = left + axis.share(item.value()) * width;
    return Math.max(left + half, Math.min(canvas.width - half, place));
  }

  double height() {
    return rows * ROW;
  }

  /** Draws the labels and the vertical rules, which reach up to their labels. */
  void draw(Frame frame) {
    canvas.svg.open("g", "class", "header");
    for (Item item : items) {
      double y = frame.top() - 12 - item.row() * ROW;
      if (item.mark()) {
        double x = frame.placeX(item.value());
        canvas.line("mark", x, y + 8, x, frame.bottom(), Palette.INK,
            item.floor() ? 1.5 : 1, item.floor() ? "" : "4 3");
      }
    }
    for (Item item : items) {
      double y = frame.top() - 12 - item.row() * ROW;
      canvas.haloText("label", item.text(), clearMiddle(item, frame), y, "middle",
          item.mark() ? Palette.INK : Palette.INK_SOFT);
    }
    canvas.svg.close("g");
  }
}
