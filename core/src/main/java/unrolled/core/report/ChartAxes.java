package unrolled.core.report;

import java.util.Arrays;

/** Chooses the spans of a chart's axes from its data, its rules and what the author fixed. */
final class ChartAxes {

  /** Values all above this share of the greatest are drawn without zero. */
  private static final double NEAR = 0.5;

  /** So many integers have room for a tick each, in the narrow drawing too. */
  private static final int COUNTED = 10;

  /** So many sizes on a logarithmic axis have room for a tick each. */
  private static final int SIZES = 5;

  private final ChartParts parts;
  private final Span xs = new Span();
  private final Span ys = new Span();

  /** The least and the greatest of some values. */
  private static final class Span {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;

    void add(double value) {
      if (Double.isFinite(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
  }

  ChartAxes(ChartParts parts) {
    this.parts = parts;
    for (Layer layer : parts.layers) {
      addLayer(layer);
    }
    parts.rules.forEach(rule -> ys.add(rule.value()));
    parts.marks.forEach(mark -> xs.add(mark.value()));
    parts.notes.forEach(note -> {
      xs.add(note.x());
      ys.add(note.y());
    });
    parts.regions.forEach(region -> {
      xs.add(region.from());
      xs.add(region.to());
    });
    if (parts.unitCircle) {
      // one square for both axes, so that the circle is round
      double edge = Math.max(1.1, 1.05 * Math.max(
          Math.max(-xs.low, xs.high), Math.max(-ys.low, ys.high)));
      for (double end : new double[] {-edge, edge}) {
        xs.add(end);
        ys.add(end);
      }
    }
    if (!parts.yLog && ys.low > 0 && ys.low < NEAR * ys.high) {
      ys.low = 0;
    }
  }

  private void addLayer(Layer layer) {
    double half = layer instanceof Layer.Bars bars ? bars.width() / 2 : 0;
    for (int i = 0; i < layer.xs().length; i++) {
      double x = layer.xs()[i];
      if (parts.xRange == null || x >= parts.xRange[0] && x <= parts.xRange[1]) {
        xs.add(x - half);
        xs.add(x + half);
        ys.add(layer.ys()[i]);
        if (layer instanceof Layer.Band band) {
          ys.add(band.lows()[i]);
          ys.add(band.highs()[i]);
        }
      }
    }
    if (layer instanceof Layer.Stems || layer instanceof Layer.Bars) {
      ys.add(0);
    }
  }

  /** Returns the horizontal axis; lines run from edge to edge, points keep a distance. */
  Axis x(int count) {
    if (parts.xRange != null) {
      return Axis.covering(parts.xRange[0], parts.xRange[1], parts.xLog, count, false);
    }
    if (parts.unitCircle) {
      return Axis.covering(xs.low, xs.high, false, count, false);
    }
    boolean lines = parts.layers.stream()
        .allMatch(l -> l instanceof Layer.Line || l instanceof Layer.Band);
    boolean points = parts.layers.stream().allMatch(Layer.Points.class::isInstance);
    if (lines && !parts.xLog && isShortCount()) {
      return Axis.counting((int) xs.low, (int) xs.high);
    }
    if (lines || parts.xLog) {
      Axis axis = Axis.covering(xs.low, xs.high, parts.xLog, count, false);
      return parts.xLog && isFewSizes() ? axis.withTicks(positions()) : axis;
    }
    double pad = points ? 0 : (xs.high - xs.low) / 50;
    return Axis.covering(xs.low - pad, xs.high + pad, false, count, points);
  }

  /** Returns whether the positions are a few small integers, such as numbers of lags. */
  private boolean isShortCount() {
    return xs.high - xs.low >= 2 && xs.high - xs.low < COUNTED && Math.abs(xs.high) < 100
        && Math.abs(xs.low) < 100 && parts.layers.stream()
            .flatMapToDouble(layer -> Arrays.stream(layer.xs())).allMatch(x -> x == Math.rint(x));
  }

  /** Returns whether the positions are a few sizes, such as numbers of units: 2, 4, 8, 16. */
  private boolean isFewSizes() {
    double[] positions = positions();
    return positions.length >= 2 && positions.length <= SIZES
        && Arrays.stream(positions).allMatch(x -> x == Math.rint(x) && x < 1000);
  }

  private double[] positions() {
    return parts.layers.stream().flatMapToDouble(layer -> Arrays.stream(layer.xs()))
        .distinct().sorted().toArray();
  }

  Axis y(int count) {
    if (parts.yRange != null) {
      return Axis.covering(parts.yRange[0], parts.yRange[1], parts.yLog, count, false);
    }
    return parts.unitCircle ? Axis.covering(ys.low, ys.high, false, count, false)
        : Axis.covering(ys.low, ys.high, parts.yLog, count, true);
  }
}
