package unrolled.workshop.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Draws curves with characters: braille dots for one, a letter for each of several. */
final class Plot {

  private static final int HEIGHT = 12;
  private static final int MOST_CURVES = 8;
  private static final String MARKS = "ox+*#@%&";

  private final Curve[] curves;
  private final Range x;
  private final Range y;

  private Plot(Curve[] curves) {
    this.curves = curves;
    this.x = Range.of(Arrays.stream(curves).map(Curve::x));
    this.y = Range.of(Arrays.stream(curves).map(Curve::y));
  }

  /** Draw curves, with axes, and say beneath what they hold. */
  static String of(int width, boolean plain, Curve... all) {
    Curve[] curves = Arrays.copyOf(all, Math.min(all.length, MOST_CURVES));
    if (Arrays.stream(curves).allMatch(curve -> curve.missing() == curve.y().length)) {
      return "Nothing to plot: " + (Arrays.stream(curves).allMatch(curve -> curve.y().length == 0)
          ? "there are no values." : "all values are NaN or infinite.");
    }
    String left = all.length == curves.length ? ""
        : "\nOnly the first " + MOST_CURVES + " of " + all.length + " are drawn.";
    Plot plot = new Plot(curves);
    return plot.drawing(width, plain) + plot.summary(plain) + left;
  }

  private String drawing(int width, boolean plain) {
    String[] labels = {y.label(1), y.label(0.5), y.label(0)};
    int margin = Arrays.stream(labels).mapToInt(String::length).max().orElse(0);
    int columns = Math.max(10, width - margin - 3);
    boolean dots = curves.length == 1 && !plain;
    Canvas canvas = dots ? Canvas.dots(columns, HEIGHT) : Canvas.letters(columns, HEIGHT);
    for (int c = 0; c < curves.length; c++) {
      draw(canvas, curves[c], MARKS.charAt(curves.length == 1 ? 3 : c));
    }
    List<String> lines = new ArrayList<>();
    List<String> rows = canvas.lines();
    for (int r = 0; r < HEIGHT; r++) {
      String label = r == 0 ? labels[0] : r == HEIGHT - 1 ? labels[2]
          : r == HEIGHT / 2 ? labels[1] : "";
      lines.add(" ".repeat(margin - label.length()) + label + (plain ? " |" : " │")
          + rows.get(r));
    }
    lines.add(" ".repeat(margin) + (plain ? " +" + "-".repeat(columns)
        : " └" + "─".repeat(columns)));
    lines.add(" ".repeat(margin + 2) + axis(columns));
    return String.join("\n", lines);
  }

  private void draw(Canvas canvas, Curve curve, char mark) {
    boolean down = false;
    for (int i = 0; i < curve.y().length; i++) {
      if (!Double.isFinite(curve.y()[i])) {
        down = false;
        continue;
      }
      double across = x.share(curve.x()[i]);
      double up = y.share(curve.y()[i]);
      if (down) {
        canvas.lineTo(across, up, mark);
      } else {
        canvas.moveTo(across, up, mark);
      }
      down = true;
    }
  }

  private String axis(int columns) {
    String left = x.label(0);
    String middle = x.label(0.5);
    String right = x.label(1);
    int gap = columns - left.length() - middle.length() - right.length();
    int before = Math.max(1, (columns - middle.length()) / 2 - left.length());
    int all = Math.max(1, columns - left.length() - right.length());
    return gap < 4 ? left + " ".repeat(all) + right
        : left + " ".repeat(before) + middle + " ".repeat(Math.max(1, gap - before)) + right;
  }

  private String summary(boolean plain) {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c < curves.length; c++) {
      Curve curve = curves[c];
      text.append('\n').append(curves.length == 1 ? "" : MARKS.charAt(c) + "  ")
          .append(curve.name()).append(curve.name().isEmpty() ? "" : ": ").append(values(curve));
    }
    return plain ? text.toString().replace('–', '-') : text.toString();
  }

  private static String values(Curve curve) {
    double[] finite = Arrays.stream(curve.y()).filter(Double::isFinite).toArray();
    int missing = curve.missing();
    String count = curve.y().length + (curve.y().length == 1 ? " value" : " values");
    if (finite.length == 0) {
      return count + ", all NaN or infinite, not drawn";
    }
    return count + ", from " + NumberTable.text(finite[0]) + " to "
        + NumberTable.text(finite[finite.length - 1]) + ", least "
        + NumberTable.text(Arrays.stream(finite).min().orElseThrow()) + ", largest "
        + NumberTable.text(Arrays.stream(finite).max().orElseThrow())
        + (missing == 0 ? "" : "; " + missing
            + (missing == 1 ? " is" : " are") + " NaN or infinite and not drawn");
  }

  /** The values between which an axis runs; never empty. */
  private record Range(double low, double high) {

    static Range of(Stream<double[]> values) {
      double[] finite = values.flatMapToDouble(Arrays::stream).filter(Double::isFinite).toArray();
      double low = Arrays.stream(finite).min().orElse(0);
      double high = Arrays.stream(finite).max().orElse(1);
      if (low < high) {
        return new Range(low, high);
      }
      double around = low == 0 ? 1 : Math.abs(low) * 0.5;
      return new Range(low - around, Math.min(Double.MAX_VALUE, high + around));
    }

    /** Halved first, so that the widest range of numbers does not overflow. */
    double share(double value) {
      return (value / 2 - low / 2) / (high / 2 - low / 2);
    }

    String label(double share) {
      double value = low * (1 - share) + high * share;
      double step = high / 2 - low / 2;
      double unit = step == 0 ? 0 : Math.pow(10, Math.floor(Math.log10(step)) - 2);
      boolean rounds = unit > 1e-300 && Math.abs(value / unit) < 1e15;
      return NumberTable.text(rounds ? Math.rint(value / unit) * unit : value);
    }
  }
}
