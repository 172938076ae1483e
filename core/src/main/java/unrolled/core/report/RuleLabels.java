package unrolled.core.report;

/** Finds, for the label of a horizontal rule inside a plot, the place that covers least data. */
final class RuleLabels {

  /** How many places each stretch of a line is probed at. */
  private static final int PROBES = 4;

  private final ChartParts parts;
  private final Frame frame;
  private final Canvas canvas;

  RuleLabels(ChartParts parts, Frame frame) {
    this.parts = parts;
    this.frame = frame;
    this.canvas = frame.canvas();
  }

  void draw() {
    for (ChartParts.Rule rule : parts.rules) {
      double y = frame.placeY(rule.value());
      double width = canvas.textWidth(rule.label());
      double bestX = 0;
      double bestY = 0;
      int least = Integer.MAX_VALUE;
      for (double share : new double[] {1, 0.5, 0}) {
        for (double shift : new double[] {-0.75, 0.85}) {
          double left = frame.left() + 3 + share * (frame.width() - width - 6);
          double middle = y + shift * canvas.font;
          int covered = covered(left, left + width, middle, rule);
          if (covered < least) {
            least = covered;
            bestX = left;
            bestY = middle;
          }
        }
      }
      canvas.haloText("label", rule.label(), bestX, bestY, "start", Palette.INK);
    }
  }

  private int covered(double left, double right, double middle, ChartParts.Rule own) {
    double half = 0.6 * canvas.font;
    // outside the plot is no place at all
    int count = middle - half < frame.top() - 4 || middle + half > frame.bottom() ? 1000 : 0;
    for (Layer layer : parts.layers) {
      for (int i = 1; i < layer.xs().length; i++) {
        for (int probe = 0; probe <= PROBES; probe++) {
          double share = probe / (double) PROBES;
          double x = between(frame.placeX(layer.xs()[i - 1]), frame.placeX(layer.xs()[i]), share);
          double y = between(frame.placeY(layer.ys()[i - 1]), frame.placeY(layer.ys()[i]), share);
          count += x > left - 3 && x < right + 3 && Math.abs(y - middle) < half ? 1 : 0;
        }
      }
    }
    for (ChartParts.Rule other : parts.rules) {
      boolean hit = other != own && Math.abs(frame.placeY(other.value()) - middle) < 1.6 * half;
      count += hit ? 20 : 0;
    }
    return count;
  }

  private static double between(double a, double b, double share) {
    return a + share * (b - a);
  }
}
