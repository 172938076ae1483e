package unrolled.core.report;

/**
 * The plot's place on a canvas with its two axes; draws grid, tick labels and axis titles.
 *
 * @param left left edge of the plot
 * @param top upper edge of the plot
 * @param width whole units
 * @param height whole units
 */
record Frame(Canvas canvas, double left, double top, int width, int height, Axis x, Axis y) {

  double placeX(double value) {
    return left + x.share(value) * width;
  }

  double placeY(double value) {
    return top + (1 - y.share(value)) * height;
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  /** Draws the horizontal grid lines and the labels at their left. */
  void drawRows() {
    canvas.svg.open("g", "class", "grid");
    for (Axis.Tick tick : y.ticks()) {
      canvas.line("", left, placeY(tick.value()), right(), placeY(tick.value()),
          Palette.GRID, 1, "");
    }
    canvas.svg.close("g").open("g", "class", "ticks");
    for (Axis.Tick tick : y.ticks()) {
      canvas.text("", tick.label(), left - 8, placeY(tick.value()), "end", Palette.INK_SOFT);
    }
    canvas.svg.close("g");
  }

  /** Draws the line beneath the plot with its ticks and labels. */
  void drawColumns() {
    canvas.svg.open("g", "class", "ticks");
    canvas.line("", left, bottom(), right(), bottom(), Palette.INK_SOFT, 1, "");
    for (Axis.Tick tick : x.ticks()) {
      double place = placeX(tick.value());
      canvas.line("", place, bottom(), place, bottom() + 5, Palette.INK_SOFT, 1, "");
      double half = canvas.textWidth(tick.label()) / 2;
      double middle = Math.max(half, Math.min(canvas.width - half, place));
      canvas.text("", tick.label(), middle, bottom() + 16, "middle", Palette.INK_SOFT);
    }
    canvas.svg.close("g");
  }

  /** Draws upright grid lines, for charts that are read along the horizontal axis. */
  void drawUprights() {
    canvas.svg.open("g", "class", "grid");
    for (Axis.Tick tick : x.ticks()) {
      canvas.line("", placeX(tick.value()), top, placeX(tick.value()), bottom(),
          Palette.GRID, 1, "");
    }
    canvas.svg.close("g");
  }

  /** Writes the horizontal axis's title beneath and the vertical one's above, both upright. */
  void drawTitles(String xTitle, String yTitle) {
    if (!xTitle.isEmpty()) {
      double middle = left + width / 2.0;
      double half = canvas.textWidth(xTitle) / 2;
      double place = Math.max(half, Math.min(canvas.width - half, middle));
      canvas.text("axis-title", xTitle, place, canvas.height - 10, "middle", Palette.INK_SOFT);
    }
    if (!yTitle.isEmpty()) {
      canvas.text("axis-title", yTitle, 0, 9, "start", Palette.INK_SOFT);
    }
  }
}
