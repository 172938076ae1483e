package unrolled.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a chart with two numeric axes consists of, checked as it comes in. */
final class ChartParts {

  private final String id;
  final List<Layer> layers = new ArrayList<>();
  final List<Rule> rules = new ArrayList<>();
  final List<Mark> marks = new ArrayList<>();
  final List<Region> regions = new ArrayList<>();
  final List<Note> notes = new ArrayList<>();
  double[] xRange;
  double[] yRange;
  boolean xLog;
  boolean yLog;
  boolean unitCircle;
  private int styles;

  /** A labeled horizontal rule; a floor is drawn solid, a baseline dashed. */
  record Rule(String label, double value, boolean floor) {
  }

  /** A labeled vertical rule, solid if it is a floor. */
  record Mark(String label, double value, boolean floor) {
  }

  /** A shaded, labeled span of the horizontal axis. */
  record Region(String label, double from, double to) {
  }

  /** A word beside a place. */
  record Note(String label, double x, double y) {
  }

  ChartParts(String id) {
    this.id = id;
  }

  int nextStyle() {
    return styles++ % Palette.STYLES + 1;
  }

  void add(Layer layer) {
    String what = "The series \"" + layer.name() + "\" of the chart " + id;
    Objects.requireNonNull(layer.name(), what);
    if (layer.name().isBlank()) {
      throw new IllegalArgumentException("A series of the chart " + id + " has no name.");
    }
    if (layers.stream().anyMatch(l -> l.name().equals(layer.name()))) {
      throw new IllegalArgumentException(what + " is there already; name each series once.");
    }
    if (layer.xs().length == 0) {
      throw new IllegalArgumentException(what + " is empty.");
    }
    requireEqualLength(what, layer.xs(), layer.ys());
    if (layer instanceof Layer.Band band) {
      requireEqualLength(what, band.xs(), band.lows());
      requireEqualLength(what, band.xs(), band.highs());
    }
    for (int i = 0; i < layer.xs().length; i++) {
      requireFinite(layer.xs()[i], what + " at index " + i + ", horizontally,");
    }
    if (Arrays.stream(layer.ys()).noneMatch(Double::isFinite)) {
      throw new IllegalArgumentException(what + " has no finite value to draw.");
    }
    layers.add(layer);
  }

  /** Fails if a value can't stand on a logarithmic axis, and if there is no layer at all. */
  void requireDrawable() {
    if (layers.isEmpty()) {
      throw new IllegalStateException("The chart " + id + " has no series: add one.");
    }
    for (Layer layer : layers) {
      if (xLog) {
        requirePositive(layer, layer.xs(), "horizontal");
      }
      if (yLog) {
        requirePositive(layer, layer.ys(), "vertical");
        if (layer instanceof Layer.Band band) {
          requirePositive(layer, band.lows(), "vertical");
        }
        if (layer instanceof Layer.Stems || layer instanceof Layer.Bars) {
          throw new IllegalStateException("The chart " + id + " draws \"" + layer.name()
              + "\" from zero, which a logarithmic axis does not have.");
        }
      }
    }
    if (yLog) {
      rules.forEach(rule -> requirePositive(rule.label(), rule.value(), "vertical"));
    }
    if (xLog) {
      marks.forEach(mark -> requirePositive(mark.label(), mark.value(), "horizontal"));
    }
  }

  private void requirePositive(Layer layer, double[] values, String axis) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] <= 0) {
        requirePositive(layer.name() + "\" at index " + i + " \"", values[i], axis);
      }
    }
  }

  private void requirePositive(String name, double value, String axis) {
    if (value <= 0) {
      throw new IllegalStateException("The chart " + id + " has a logarithmic " + axis
          + " axis, but \"" + name + "\" is " + value + " there: leave the point out as NaN, or"
          + " use a linear axis.");
    }
  }

  private static void requireEqualLength(String what, double[] xs, double[] ys) {
    if (xs.length != ys.length) {
      throw new IllegalArgumentException(what + " has " + xs.length
          + " horizontal positions and " + ys.length + " values; it needs as many of both.");
    }
  }

  double requireFinite(double value, String what) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          what + " must be a finite number in the chart " + id + ", not " + value + ".");
    }
    return value;
  }

  double[] requireRange(double from, double to, String axis) {
    if (!(requireFinite(from, axis + " range") < requireFinite(to, axis + " range"))) {
      throw new IllegalArgumentException("The " + axis + " range of the chart " + id
          + " must end above its start: " + from + " to " + to + ".");
    }
    return new double[] {from, to};
  }

  /** Returns the data in long form: series, x, value, and the edges of a band. */
  List<List<String>> data() {
    boolean bands = layers.stream().anyMatch(Layer.Band.class::isInstance);
    Set<List<String>> rows = new LinkedHashSet<>();
    rows.add(bands ? List.of("series", "x", "low", "y", "high") : List.of("series", "x", "y"));
    for (Layer layer : layers) {
      for (int i = 0; i < layer.xs().length; i++) {
        String x = Csv.number(layer.xs()[i]);
        String y = Csv.number(layer.ys()[i]);
        if (layer instanceof Layer.Band band) {
          String low = Csv.number(band.lows()[i]);
          rows.add(List.of(layer.name(), x, low, y, Csv.number(band.highs()[i])));
        } else {
          rows.add(bands ? List.of(layer.name(), x, "", y, "") : List.of(layer.name(), x, y));
        }
      }
    }
    List<List<String>> table = new ArrayList<>(rows);
    rules.forEach(rule -> table.add(pad(rule.label(), "", rule.value(), bands)));
    marks.forEach(mark ->
        table.add(pad(mark.label(), Csv.number(mark.value()), Double.NaN, bands)));
    return table;
  }

  private static List<String> pad(String label, String x, double value, boolean bands) {
    String y = Double.isNaN(value) ? "" : Csv.number(value);
    return bands ? List.of(label, x, "", y, "") : List.of(label, x, y);
  }
}
