package unrolled.core.report;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;

/**
 * Takes down the shapes that are drawn in given colors as SVG elements, and nothing else.
 *
 * <p>A color serves as the key of a set of marks and never reaches the page. Line segments that
 * continue each other become one path, so that a dash pattern runs on.
 */
final class MarkRecorder extends VectorGraphics2D {

  private final Map<Integer, List<String>> shapes = new TreeMap<>();
  private final Map<Integer, StringBuilder> paths = new TreeMap<>();
  private final Map<Integer, Line2D> lastLines = new TreeMap<>();

  /** Returns the color that stands for a key, which is above 0. */
  static Color color(int key) {
    return new Color(key);
  }

  @Override
  public void draw(Shape shape) {
    int key = key();
    if (shape instanceof Line2D line) {
      StringBuilder path = paths.computeIfAbsent(key, k -> new StringBuilder());
      Line2D last = lastLines.get(key);
      if (last == null || !last.getP2().equals(line.getP1())) {
        path.append('M').append(point(line.getX1(), line.getY1()));
      }
      path.append('L').append(point(line.getX2(), line.getY2()));
      lastLines.put(key, (Line2D) line.clone());
    } else {
      add(key, "<path d=\"" + path(shape) + "\"/>");
    }
  }

  @Override
  public void fill(Shape shape) {
    if (shape instanceof Ellipse2D dot) {
      add(key(), "<circle cx=\"" + Svg.number(dot.getCenterX()) + "\" cy=\""
          + Svg.number(dot.getCenterY()) + "\" r=\"" + Svg.number(dot.getWidth() / 2) + "\"/>");
    } else {
      add(key(), "<path d=\"" + path(shape) + "\"/>");
    }
  }

  /** Returns the elements drawn under a key, in drawing order, lines last. */
  List<String> elements(int key) {
    List<String> elements = new ArrayList<>(shapes.getOrDefault(key, List.of()));
    if (paths.containsKey(key)) {
      elements.add("<path d=\"" + paths.get(key) + "\"/>");
    }
    return elements;
  }

  private int key() {
    return getColor().getRGB() & 0xffffff;
  }

  private void add(int key, String element) {
    shapes.computeIfAbsent(key, k -> new ArrayList<>()).add(element);
  }

  private static String point(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] c = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> path.append('M').append(point(c[0], c[1]));
        case PathIterator.SEG_LINETO -> path.append('L').append(point(c[0], c[1]));
        case PathIterator.SEG_QUADTO -> path.append('Q').append(point(c[0], c[1]))
            .append(' ').append(point(c[2], c[3]));
        case PathIterator.SEG_CUBICTO -> path.append('C').append(point(c[0], c[1]))
            .append(' ').append(point(c[2], c[3])).append(' ').append(point(c[4], c[5]));
        default -> path.append('Z');
      }
    }
    return path.toString();
  }
}
