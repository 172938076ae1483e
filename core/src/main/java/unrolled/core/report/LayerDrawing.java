package unrolled.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws the layers of a chart: sends their marks through XChart and groups what comes back. */
final class LayerDrawing {

  /** A line through so few medians has a marker at each, as no value lies between them. */
  private static final int FEW = 5;

  private final ChartParts parts;
  private final Frame frame;
  private final Svg svg;
  private final XChartMarks marks;

  /** A group of marks: its attributes and the key under which XChart draws it. */
  private record Group(String[] attributes, int key) {
  }

  LayerDrawing(ChartParts parts, Frame frame) {
    this.parts = parts;
    this.frame = frame;
    this.svg = frame.canvas().svg;
    marks = new XChartMarks(frame.width(), frame.height(), frame.x(), frame.y(),
        frame.canvas().narrow ? 7 : 8);
  }

  void draw() {
    List<List<Group>> groups = new ArrayList<>();
    parts.layers.forEach(layer -> groups.add(groups(layer)));
    String clip = "";
    if (parts.xRange != null || parts.yRange != null) {
      clip = frame.canvas().part("plot");
      svg.open("clipPath", "id", clip);
      svg.element("rect", "x", "0", "y", "0", "width", Svg.number(frame.width()),
          "height", Svg.number(frame.height()));
      svg.close("clipPath");
    }
    svg.open("g", "class", "marks", "transform",
        "translate(" + Svg.number(frame.left()) + " " + Svg.number(frame.top()) + ")");
    for (int i = 0; i < groups.size(); i++) {
      svg.open("g", "class", "series series-" + parts.layers.get(i).style());
      for (Group group : groups.get(i)) {
        List<String> elements = marks.elements(group.key());
        if (!elements.isEmpty()) {
          // lines and areas end at the plot's edge; markers on the edge stay whole
          boolean cut = !clip.isEmpty() && !group.attributes()[1].equals("marker");
          svg.open("g", "clip-path", cut ? "url(#" + clip + ")" : "");
          svg.open("g", group.attributes()).raw(elements).close("g").close("g");
        }
      }
      svg.close("g");
    }
    svg.close("g");
  }

  private List<Group> groups(Layer layer) {
    List<Group> groups = new ArrayList<>();
    int style = layer.style();
    if (layer instanceof Layer.Band band) {
      double[][] polygons = Polygons.between(band.xs(), band.lows(), band.highs());
      if (polygons[0].length > 0) {
        groups.add(new Group(MarkStyle.area(style, 0.18),
            marks.areas(polygons[0], polygons[1])));
      }
    }
    if (layer instanceof Layer.Line || layer instanceof Layer.Band) {
      double[][] line = Thinning.extremes(layer.xs(), layer.ys(), frame.width());
      groups.add(new Group(MarkStyle.line(style, style == 0 ? 1.5 : 2.25),
          marks.line(line[0], line[1])));
      boolean marked = layer instanceof Layer.Line l && l.markers()
          || layer instanceof Layer.Band && layer.xs().length <= FEW;
      double[][] dots = marked ? line : lonely(line);
      if (dots[0].length > 0) {
        groups.add(new Group(MarkStyle.marker(style), points(dots[0], dots[1], style)));
      }
    } else if (layer instanceof Layer.Stems) {
      double[][] stems = Polygons.stems(layer.xs(), layer.ys());
      groups.add(new Group(MarkStyle.line(style, 1.5), marks.line(stems[0], stems[1])));
      groups.add(new Group(MarkStyle.marker(style), points(layer.xs(), layer.ys(), style)));
    } else if (layer instanceof Layer.Bars bars) {
      double[][] boxes = Polygons.bars(bars.xs(), bars.ys(), bars.width());
      groups.add(new Group(MarkStyle.area(style, 0.45), marks.areas(boxes[0], boxes[1])));
    } else {
      groups.add(new Group(MarkStyle.point(style), points(layer.xs(), layer.ys(), style)));
    }
    return groups;
  }

  private int points(double[] xs, double[] ys, int style) {
    double[] inside = ys.clone();
    for (int i = 0; i < xs.length; i++) {
      double across = frame.x().share(xs[i]);
      double up = frame.y().share(ys[i]);
      // a share may miss its edge by rounding error
      boolean in = across > -1e-9 && across < 1 + 1e-9 && up > -1e-9 && up < 1 + 1e-9;
      inside[i] = in ? ys[i] : Double.NaN;
    }
    return marks.points(xs, inside, style);
  }

  /** Returns the points between two gaps, which no line segment shows. */
  private static double[][] lonely(double[][] line) {
    int n = line[0].length;
    double[] xs = new double[n];
    double[] ys = new double[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      boolean before = i > 0 && Double.isFinite(line[1][i - 1]);
      boolean after = i + 1 < n && Double.isFinite(line[1][i + 1]);
      if (Double.isFinite(line[1][i]) && !before && !after) {
        xs[count] = line[0][i];
        ys[count++] = line[1][i];
      }
    }
    return new double[][] {Arrays.copyOf(xs, count), Arrays.copyOf(ys, count)};
  }
}
