package unrolled.core.report;

/** One of a figure's two drawings: its size, its letters and what has been drawn so far. */
final class Canvas {

  final String id;
  final double width;
  final double height;
  final boolean narrow;
  final double font;
  final Svg svg;

  Canvas(String id, double width, double height, boolean narrow, Svg svg) {
    this.id = id;
    this.width = width;
    this.height = height;
    this.narrow = narrow;
    this.font = narrow ? 13.5 : 14;
    this.svg = svg;
  }

  /** Returns an id for a part of this drawing that no other drawing on the page has. */
  String part(String name) {
    return id + (narrow ? "-narrow-" : "-wide-") + name;
  }

  double textWidth(String text) {
    return TextWidth.of(text) * font;
  }

  /**
   * Writes a line of text.
   *
   * @param anchor start, middle or end
   * @param y middle of the lower-case letters
   */
  void text(String cssClass, String content, double x, double y, String anchor, String fill) {
    svg.textElement("text", content, "class", cssClass, "x", Svg.number(x),
        "y", Svg.number(y + 0.34 * font), "text-anchor", anchor.equals("start") ? "" : anchor,
        "fill", fill);
  }

  /** Writes a line of text that stays readable on top of marks. */
  void haloText(String cssClass, String content, double x, double y, String anchor, String fill) {
    svg.textElement("text", content, "class", cssClass, "x", Svg.number(x),
        "y", Svg.number(y + 0.34 * font), "text-anchor", anchor.equals("start") ? "" : anchor,
        "fill", fill, "stroke", Palette.PAPER, "stroke-width", "4", "stroke-linejoin", "round",
        "paint-order", "stroke");
  }

  void line(String cssClass, double x1, double y1, double x2, double y2, String stroke,
      double strokeWidth, String dash) {
    svg.element("line", "class", cssClass, "x1", Svg.number(x1), "y1", Svg.number(y1),
        "x2", Svg.number(x2), "y2", Svg.number(y2), "stroke", stroke,
        "stroke-width", Svg.number(strokeWidth), "stroke-dasharray", dash);
  }
}
