package unrolled.core.report;

/** Attributes of the groups around marks, the same in plots and legends. */
final class MarkStyle {

  private static final int CROSS = 6;

  private MarkStyle() {
  }

  static String[] line(int style, double width) {
    return new String[] {"class", "line", "fill", "none", "stroke", Palette.series(style),
      "stroke-width", Svg.number(width), "stroke-linejoin", "round", "stroke-linecap",
      Palette.dash(style).isEmpty() ? "round" : "butt", "stroke-dasharray", Palette.dash(style)};
  }

  /** Filled, with a rim of paper that parts overlapping ones; crosses are strokes. */
  static String[] marker(int style) {
    return marker(style, "");
  }

  /** As a marker, but letting what is beneath it shine through. */
  static String[] point(int style) {
    return marker(style, "0.85");
  }

  private static String[] marker(int style, String opacity) {
    return style == CROSS
        ? new String[] {"class", "marker", "fill", "none", "stroke", Palette.series(style),
          "stroke-width", "2"}
        : new String[] {"class", "marker", "fill", Palette.series(style), "fill-opacity",
          opacity, "stroke", Palette.PAPER, "stroke-width", "1"};
  }

  static String[] area(int style, double opacity) {
    return new String[] {"class", "area", "fill", Palette.series(style), "fill-opacity",
      Svg.number(opacity)};
  }
}
