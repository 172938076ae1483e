package unrolled.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels at the right of a plot, each beside what it names, pushed apart where they collide. */
final class EndLabels {

  /** A label, the height it wants to stand at, and its paint. */
  private record Label(List<String> lines, double wanted, String fill, double[] place) {
  }

  /** Space between the plot and the labels. */
  static final double GAP = 10;

  private final List<Label> labels = new ArrayList<>();
  private final Canvas canvas;
  private final double limit;

  /**
   * Prepares labels.
   *
   * @param limit width in units beyond which a label is broken into lines
   */
  EndLabels(Canvas canvas, double limit) {
    this.canvas = canvas;
    this.limit = limit;
  }

  /** Returns how wide the labels for these texts get. */
  static double width(Canvas canvas, double limit, List<String> texts) {
    double widest = 0;
    for (String text : texts) {
      for (String line : TextWidth.wrap(text, limit / canvas.font)) {
        widest = Math.max(widest, canvas.textWidth(line));
      }
    }
    return widest;
  }

  void add(String text, double y, String fill) {
    labels.add(new Label(TextWidth.wrap(text, limit / canvas.font), y, fill, new double[1]));
  }

  /** Draws the labels between two heights; one that had to move gets a thin leader. */
  void draw(double x, double top, double bottom) {
    labels.sort(Comparator.comparingDouble(Label::wanted));
    place(top, bottom);
    for (Label label : labels) {
      double middle = label.place()[0];
      if (Math.abs(middle - label.wanted()) > 7) {
        canvas.line("leader", x, label.wanted(), x + GAP - 2, middle, Palette.INK_SOFT, 0.75, "");
      }
      double y = middle - (label.lines().size() - 1) * lineHeight() / 2;
      for (String line : label.lines()) {
        canvas.text("label", line, x + GAP, y, "start", label.fill());
        y += lineHeight();
      }
    }
  }

  private void place(double top, double bottom) {
    double free = top;
    for (Label label : labels) {
      double half = label.lines().size() * lineHeight() / 2;
      label.place()[0] = Math.max(label.wanted(), free + half);
      free = label.place()[0] + half;
    }
    double limitBelow = bottom;
    for (int i = labels.size() - 1; i >= 0; i--) {
      Label label = labels.get(i);
      double half = label.lines().size() * lineHeight() / 2;
      label.place()[0] = Math.min(label.place()[0], limitBelow - half);
      limitBelow = label.place()[0] - half;
    }
  }

  private double lineHeight() {
    return 1.2 * canvas.font;
  }
}
