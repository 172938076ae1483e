package unrolled.core.report;

import java.util.ArrayList;
import java.util.List;

/** Lays out and draws a chart with two numeric axes on one canvas. */
final class ChartDrawing {

  private static final double LABEL_LIMIT = 150;

  private final Chart chart;
  private final ChartParts parts;
  private final Canvas canvas;

  ChartDrawing(Chart chart, ChartParts parts, Canvas canvas) {
    this.chart = chart;
    this.parts = parts;
    this.canvas = canvas;
  }

  void draw() {
    ChartAxes axes = new ChartAxes(parts);
    boolean endLabels = !canvas.narrow && linesEndAtRight(axes.x(5));
    Legend legend = new Legend(canvas, endLabels ? List.of() : legendEntries());
    double titles = chart.yTitle().isEmpty() ? 4 : 24;
    double bottom = canvas.height - (chart.xTitle().isEmpty() ? 28 : 50);
    Axis y = axes.y(Math.max(3, (int) ((bottom - titles) / 62)));
    double left = 12;
    for (Axis.Tick tick : y.ticks()) {
      left = Math.max(left, canvas.textWidth(tick.label()) + 12);
    }
    double right = canvas.width - Math.max(16, canvas.narrow ? 0 : labelSpace(endLabels));
    if (parts.unitCircle) {
      // a square in the middle
      double side = Math.min(right - left, bottom - titles - legend.height() - 6);
      left = Math.max(left, (canvas.width - side) / 2);
      right = left + side;
    }
    Axis x = axes.x(Math.max(3, (int) ((right - left) / 80)));
    Header header = new Header(canvas, parts, x, left, right - left);
    double top = Math.ceil(titles + legend.height() + header.height() + 6);
    Frame frame = new Frame(canvas, left, top, (int) (right - left), (int) (bottom - top), x, y);
    legend.draw(titles);
    frame.drawTitles(chart.xTitle(), chart.yTitle());
    drawRegions(frame);
    frame.drawRows();
    if (parts.unitCircle) {
      frame.drawUprights();
    }
    frame.drawColumns();
    header.draw(frame);
    drawZero(frame);
    drawRules(frame);
    drawUnitCircle(frame);
    new LayerDrawing(parts, frame).draw();
    drawNotes(frame);
    if (canvas.narrow) {
      new RuleLabels(parts, frame).draw();
    } else {
      drawEndLabels(frame, endLabels);
    }
  }

  private boolean linesEndAtRight(Axis x) {
    return parts.layers.size() <= 5 && parts.layers.stream().allMatch(layer ->
        (layer instanceof Layer.Line || layer instanceof Layer.Band)
            && x.share(layer.xs()[last(layer)]) > 0.96);
  }

  private static int last(Layer layer) {
    int i = layer.ys().length - 1;
    while (i > 0 && !Double.isFinite(layer.ys()[i])) {
      i--;
    }
    return i;
  }

  private List<Legend.Entry> legendEntries() {
    if (parts.layers.size() == 1 && !(parts.layers.get(0) instanceof Layer.Band)) {
      return List.of();
    }
    List<Legend.Entry> entries = new ArrayList<>();
    for (Layer layer : parts.layers) {
      Legend.Kind kind = layer instanceof Layer.Bars ? Legend.Kind.BOX
          : layer instanceof Layer.Points ? Legend.Kind.MARKER
          : layer instanceof Layer.Stems || layer instanceof Layer.Line line && line.markers()
              ? Legend.Kind.MARKED_LINE : Legend.Kind.LINE;
      entries.add(new Legend.Entry(layer.name(), layer.style(), kind));
    }
    return entries;
  }

  private double labelSpace(boolean endLabels) {
    List<String> texts = new ArrayList<>();
    parts.rules.forEach(rule -> texts.add(rule.label()));
    if (endLabels) {
      parts.layers.forEach(layer -> texts.add(layer.name()));
    }
    return texts.isEmpty() ? 0
        : EndLabels.width(canvas, LABEL_LIMIT, texts) + EndLabels.GAP + 2;
  }

  private void drawRegions(Frame frame) {
    for (int i = 0; i < parts.regions.size(); i++) {
      ChartParts.Region region = parts.regions.get(i);
      double from = frame.placeX(Math.max(region.from(), frame.x().min()));
      double to = frame.placeX(Math.min(region.to(), frame.x().max()));
      // neighbors differ in strength; the first is left plain where it starts the plot
      boolean strong = i % 2 == 1 || parts.regions.size() == 1;
      if (strong || i > 0 || region.from() > frame.x().min()) {
        canvas.svg.element("rect", "class", "region", "x", Svg.number(from),
            "y", Svg.number(frame.top()), "width", Svg.number(to - from),
            "height", Svg.number(frame.height()), "fill", Palette.SHADE,
            "fill-opacity", strong ? "" : "0.5");
      }
      for (double edge : new double[] {from, to}) {
        canvas.line("region", edge, frame.top() - 4, edge, frame.bottom(), Palette.GRID, 1, "");
      }
    }
  }

  private void drawZero(Frame frame) {
    if (!parts.yLog && frame.y().min() < 0 && frame.y().max() > 0) {
      double zero = frame.placeY(0);
      canvas.line("zero", frame.left(), zero, frame.right(), zero, Palette.INK_SOFT, 1, "");
    }
  }

  private void drawRules(Frame frame) {
    for (ChartParts.Rule rule : parts.rules) {
      double y = frame.placeY(rule.value());
      canvas.line(rule.floor() ? "floor" : "baseline", frame.left(), y, frame.right(), y,
          Palette.INK, rule.floor() ? 1.5 : 1, rule.floor() ? "" : "2 3");
    }
  }

  private void drawUnitCircle(Frame frame) {
    if (parts.unitCircle) {
      canvas.line("zero", frame.placeX(0), frame.top(), frame.placeX(0), frame.bottom(),
          Palette.INK_SOFT, 1, "");
      canvas.svg.element("ellipse", "class", "circle", "cx", Svg.number(frame.placeX(0)),
          "cy", Svg.number(frame.placeY(0)),
          "rx", Svg.number(frame.placeX(1) - frame.placeX(0)),
          "ry", Svg.number(frame.placeY(0) - frame.placeY(1)),
          "fill", "none", "stroke", Palette.INK_SOFT, "stroke-width", "1.5");
    }
  }

  private void drawNotes(Frame frame) {
    for (ChartParts.Note note : parts.notes) {
      double x = frame.placeX(note.x());
      boolean end = x + 8 + canvas.textWidth(note.label()) > canvas.width;
      canvas.haloText("note", note.label(), end ? x - 9 : x + 9, frame.placeY(note.y()),
          end ? "end" : "start", Palette.INK);
    }
  }

  private void drawEndLabels(Frame frame, boolean endLabels) {
    EndLabels labels = new EndLabels(canvas, LABEL_LIMIT);
    if (endLabels) {
      for (Layer layer : parts.layers) {
        labels.add(layer.name(), frame.placeY(layer.ys()[last(layer)]),
            Palette.series(layer.style()));
      }
    }
    parts.rules.forEach(rule -> labels.add(rule.label(), frame.placeY(rule.value()), Palette.INK));
    labels.draw(frame.right(), frame.top() - 10, frame.bottom() + 4);
  }
}
